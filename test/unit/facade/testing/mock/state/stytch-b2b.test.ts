import { expect, it } from 'vitest';
import type { StytchB2B } from '../../../../../../src/stytch.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

const email_address = 'grace@example.com';

let b2b: StytchB2B;
setupMock('stytch-b2b', (started) => {
  b2b = clientOf['stytch-b2b'](started);
});

async function newOrganization(): Promise<string> {
  const { organization } = await b2b.organizations.create({ organization_name: 'New Org!' });
  return organization.organization_id;
}

it('keeps organizations', async () => {
  const organization_id = await newOrganization();
  const { organization } = await b2b.organizations.get({ organization_id });
  expect(organization).toMatchObject({ organization_name: 'New Org!', organization_slug: 'new-org' });
  await b2b.organizations.update({ organization_id, organization_name: 'Newer' });
  const found = await b2b.organizations.search({
    query: { operator: 'AND', operands: [{ filter_name: 'organization_ids', filter_value: [organization_id] }] },
  });
  expect(found.organizations).toMatchObject([{ organization_name: 'Newer', organization_slug: 'new-org' }]);
  await b2b.organizations.delete({ organization_id });
  expect(await failure(b2b.organizations.get({ organization_id }))).toMatchObject({
    httpStatusCode: 404,
    errorType: 'organization_not_found',
  });
});

it('finds organizations by slug or external id, and members by external id', async () => {
  const { organization } = await b2b.organizations.create({
    organization_name: 'Found',
    organization_external_id: 'crm|7',
  });
  const { organization_id } = organization;
  const { member_id } = await b2b.organizations.members.create({
    organization_id: 'found',
    email_address: 'found@example.com',
    external_id: 'hr.7',
  });
  const { member } = await b2b.organizations.members.update({
    organization_id: 'crm|7',
    member_id: 'hr.7',
    name: 'Jo',
  });
  expect(member).toMatchObject({ organization_id, member_id, name: 'Jo' });
  await b2b.organizations.delete({ organization_id });
});

it('keeps the members of each organization, and deletes them with it', async () => {
  const organization_id = await newOrganization();
  const { member_id, member, organization } = await b2b.organizations.members.create({
    organization_id,
    email_address,
    roles: ['editor'],
  });
  expect(organization.organization_id).toBe(organization_id);
  expect(member.roles).toEqual([{ role_id: 'editor', sources: [{ type: 'direct_assignment', details: {} }] }]);
  const got = await b2b.organizations.members.get({ organization_id, email_address });
  expect(got.member_id).toBe(member_id);
  const others = await collect(
    b2b.organizations.members.search.all({
      organization_ids: ['organization-test-00000000-0000-4000-8000-000000000001'],
    }),
  );
  expect(others.map((other) => other.email_address)).toEqual(['ada@example.com']);
  for (const [filter_name, wanted] of [
    ['member_ids', member_id],
    ['member_emails', email_address],
    ['statuses', 'active'],
  ] as const) {
    const query = { operator: 'AND', operands: [{ filter_name, filter_value: [wanted] }] };
    const found = await b2b.organizations.members.search({ organization_ids: [organization_id], query });
    expect(found.members.map((each) => each.member_id)).toEqual([member_id]);
    const none = { operator: 'AND', operands: [{ filter_name, filter_value: ['none'] }] };
    const empty = await b2b.organizations.members.search({ organization_ids: [organization_id], query: none });
    expect(empty.members).toEqual([]);
  }
  await b2b.organizations.members.update({ organization_id, member_id, name: 'Grace' });
  expect((await b2b.organizations.members.dangerouslyGet({ member_id })).member.name).toBe('Grace');
  await b2b.organizations.delete({ organization_id });
  expect(await failure(b2b.organizations.members.dangerouslyGet({ member_id }))).toMatchObject({
    errorType: 'member_not_found',
  });
  const stranger = { organization_id, email_address };
  expect(await failure(b2b.organizations.members.create(stranger))).toMatchObject({
    errorType: 'organization_not_found',
  });
});

it('opens sessions of the member who was sent a link last, and revokes them', async () => {
  const organization_id = await newOrganization();
  const sent = await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address });
  expect(sent).toMatchObject({ member_created: true, member: { email_address, organization_id } });
  const second = await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address });
  expect(second).toMatchObject({ member_created: false, member_id: sent.member_id });
  const signedIn = await b2b.magicLinks.authenticate({ magic_links_token: 'any' });
  expect(signedIn).toMatchObject({ member_id: sent.member_id, organization: { organization_id } });
  const checked = await b2b.sessions.validate(signedIn.session_jwt);
  expect(checked).toMatchObject({ status: 'signed-in', session: { organizationId: organization_id } });
  const { session_token } = signedIn;
  expect((await b2b.sessions.authenticate({ session_token })).member.member_id).toBe(sent.member_id);
  await b2b.sessions.revoke({ member_id: sent.member_id });
  expect(await failure(b2b.sessions.authenticate({ session_token }))).toMatchObject({ errorType: 'session_not_found' });
});
