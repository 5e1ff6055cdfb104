import { describe, expect, test } from 'vitest';
import { StytchB2B, unchecked } from '../../../../../../../src/stytch.ts';
import { rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, BY_EMAIL, IN_ORG, logIn, PHONE, startB2B } from './b2b.ts';

const b2b = startB2B();

describe('organizations', () => {
  test('are found by id, slug and external id, changed and deleted', async () => {
    const { stytch, emulator } = b2b;
    const { organization } = await stytch.organizations.create({
      organization_name: 'Acme, Inc.',
      organization_external_id: 'acme|1',
    });
    expect(organization).toMatchObject({ organization_slug: 'acme-inc', email_invites: 'ALL_ALLOWED' });
    const { organization_id } = organization;
    for (const id of [organization_id, 'acme-inc', 'acme|1'])
      expect((await stytch.organizations.get({ organization_id: id })).organization.organization_id).toBe(
        organization_id,
      );
    await stytch.organizations.deleteExternalId({ organization_id });
    await rejects(stytch.organizations.get({ organization_id: 'acme|1' }), 'organization_not_found', 404);
    const { member } = await stytch.organizations.members.create({ organization_id, email_address: 'a@acme.example' });
    expect((await stytch.organizations.metrics({ organization_id })).member_count).toBe(1);
    await stytch.organizations.delete({ organization_id });
    await rejects(
      stytch.organizations.members.dangerouslyGet({ member_id: member.member_id }),
      'member_not_found',
      404,
    );
    expect(emulator.events.map(({ type }) => type)).toEqual([
      'direct.organization.create',
      'direct.organization.update',
      'direct.member.create',
      'direct.member.delete',
      'direct.organization.delete',
    ]);
  });

  test.each([
    [{ organization_slug: 'example-org' }, 'organization_slug_already_used'],
    [{ organization_slug: 'x' }, 'invalid_organization_slug'],
    [{ organization_external_id: 'a b' }, 'invalid_organization_external_id'],
    [{ auth_methods: 'RESTRICTED' }, 'allowed_auth_methods_required_for_restricted'],
    [{ allowed_mfa_methods: ['email'] }, 'invalid_organization_allowed_mfa_methods'],
    [{ mfa_policy: 'SOMETIMES' }, 'invalid_organization_mfa_policy'],
    [{ email_allowed_domains: ['gmail.com'] }, 'organization_settings_domain_too_common'],
  ])('%j is refused', async (settings, word) => {
    // A client that sends everything.
    const { organizations } = new StytchB2B({ ...b2b.emulator.clientOptions(), validate: 'none' });
    await rejects(organizations.create({ organization_name: 'Other', ...settings }), word);
  });

  test('everybody with a proven address of a domain may have a role', async () => {
    const { stytch } = b2b;
    const rule = { domain: 'example.com', role_id: 'stytch_admin' };
    await stytch.organizations.update({ ...IN_ORG, rbac_email_implicit_role_assignments: [rule] });
    const { member } = await stytch.organizations.members.get(AS_ADA);
    expect(member.is_admin).toBe(true);
    expect(member.roles.at(-1)).toMatchObject({ role_id: 'stytch_admin', sources: [{ type: 'email_assignment' }] });
  });

  test.each<[object, number]>([
    [{ filter_name: 'organization_slugs', filter_value: ['example-org'] }, 1],
    [{ filter_name: 'organization_name_fuzzy', filter_value: 'EXAMPLE' }, 1],
    [{ filter_name: 'member_emails', filter_value: [ADA.email_address] }, 1],
    [{ filter_name: 'has_active_sso_connection', filter_value: true }, 0],
  ])('are searched by %j', async (operand, total) => {
    const query = { operator: 'AND' as const, operands: [unchecked(operand)] };
    expect((await b2b.stytch.organizations.search({ query })).results_metadata.total).toBe(total);
  });
});

describe('members', () => {
  test('are created, found, changed, deleted and reactivated', async () => {
    const { stytch } = b2b;
    const given = { ...IN_ORG, email_address: 'bob@example.com', external_id: 'bob', roles: ['stytch_admin'] };
    const { member_id, member } = await stytch.organizations.members.create(given);
    expect(member).toMatchObject({ status: 'active', email_address_verified: false, is_admin: true });
    await rejects(stytch.organizations.members.create(given), 'duplicate_member_email');
    await rejects(stytch.organizations.members.create({ ...given, email_address: 'x' }), 'invalid_email');
    const other = { ...given, email_address: 'c@example.com' };
    await rejects(stytch.organizations.members.create(other), 'duplicate_member_external_id');
    await rejects(stytch.organizations.members.update({ ...AS_ADA, roles: ['nobody'] }), 'invalid_role');
    const named = await stytch.organizations.members.update({
      ...IN_ORG,
      member_id: 'bob',
      name: 'Bob',
      trusted_metadata: { plan: 'pro' },
      roles: [],
    });
    expect(named.member).toMatchObject({ member_id, name: 'Bob', trusted_metadata: { plan: 'pro' }, is_admin: false });
    const { member: login } = await logIn(b2b, 'bob@example.com');
    expect(login.email_address_verified).toBe(true);
    await stytch.organizations.members.delete({ ...IN_ORG, member_id });
    await rejects(stytch.organizations.members.get({ ...IN_ORG, member_id }), 'member_not_found', 404);
    expect((await stytch.sessions.get(AS_ADA)).member_sessions).toHaveLength(1);
    const deleted = await stytch.organizations.members.dangerouslyGet({ member_id, include_deleted: true });
    expect(deleted.member.status).toBe('deleted');
    const back = await stytch.organizations.members.reactivate({ ...IN_ORG, member_id });
    expect(back.member.status).toBe('active');
    await rejects(
      stytch.organizations.members.reactivate({ ...IN_ORG, member_id }),
      'no_deleted_member_found_for_reactivation',
    );
  });

  test('get needs exactly one of an id and an address', async () => {
    const { stytch } = b2b;
    expect((await stytch.organizations.members.get(BY_EMAIL)).member_id).toBe(ADA.member_id);
    await rejects(stytch.organizations.members.get({ ...BY_EMAIL, ...AS_ADA }), 'invalid_member_get_fields');
    await rejects(stytch.organizations.members.get(IN_ORG), 'invalid_member_get_fields');
  });

  test.each(['EMAIL_MAGIC_LINK', 'EMAIL_OTP'] as const)(
    'a new address is theirs once it is proven: %s',
    async (delivery_method) => {
      const { stytch, emulator } = b2b;
      const email_address = 'ada@new.example';
      await stytch.organizations.members.startEmailUpdate({ ...AS_ADA, email_address, delivery_method });
      expect((await stytch.organizations.members.get(AS_ADA)).member.email_address).toBe(ADA.email_address);
      const { token = '', code = '' } = await emulator.inbox.next({ to: email_address });
      const { member } =
        code === ''
          ? await stytch.magicLinks.authenticate({ magic_links_token: token })
          : await stytch.otps.email.authenticate({ ...IN_ORG, email_address, code });
      expect(member).toMatchObject({ email_address, email_address_verified: true });
      expect(member.retired_email_addresses).toMatchObject([{ email_address: ADA.email_address }]);
      const freed = await stytch.organizations.members.unlinkRetiredEmail({
        ...AS_ADA,
        email_address: ADA.email_address,
      });
      expect(freed.member.retired_email_addresses).toEqual([]);
      emulator.reset();
      await stytch.organizations.members.startEmailUpdate({ ...AS_ADA, email_address, delivery_method });
      emulator.clock.advance('5m');
      const late = await emulator.inbox.next({ to: email_address });
      await rejects(
        late.code === undefined
          ? stytch.magicLinks.authenticate({ magic_links_token: late.token ?? '' })
          : stytch.otps.email.authenticate({ ...IN_ORG, email_address, code: late.code }),
        late.code === undefined ? 'unable_to_auth_magic_link' : 'unable_to_auth_otp_code',
        401,
      );
    },
  );

  test('lose a number and an external id', async () => {
    const { stytch } = b2b;
    await stytch.organizations.members.update({ ...AS_ADA, mfa_phone_number: PHONE, external_id: 'ada' });
    const { member } = await stytch.organizations.members.deleteMFAPhoneNumber({ ...IN_ORG, member_id: 'ada' });
    expect(member.mfa_phone_number).toBe('');
    await stytch.organizations.members.deleteExternalId(AS_ADA);
    await rejects(stytch.organizations.members.get({ ...IN_ORG, member_id: 'ada' }), 'member_not_found', 404);
    await rejects(stytch.organizations.members.deleteTOTP(AS_ADA), 'totp_not_found', 404);
  });

  test.each<[object, number]>([
    [{ filter_name: 'member_emails', filter_value: [ADA.email_address] }, 1],
    [{ filter_name: 'member_email_fuzzy', filter_value: 'example' }, 1],
    [{ filter_name: 'statuses', filter_value: ['deleted'] }, 1],
    [{ filter_name: 'statuses', filter_value: ['pending'] }, 0],
    [{ filter_name: 'member_is_breakglass', filter_value: false }, 1],
  ])('are searched by %j', async (operand, total) => {
    const { stytch } = b2b;
    const { member_id } = await stytch.organizations.members.create({ ...IN_ORG, email_address: 'gone@nowhere.test' });
    await stytch.organizations.members.delete({ ...IN_ORG, member_id });
    const query = { operator: 'AND' as const, operands: [unchecked(operand)] };
    const found = await stytch.organizations.members.search({ organization_ids: ['example-org'], query });
    expect(found.results_metadata.total).toBe(total);
    expect(Object.keys(found.organizations)).toEqual([ADA.organization_id]);
  });
});
