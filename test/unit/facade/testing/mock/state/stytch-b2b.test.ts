import { describe, expect, it } from 'vitest';
import { type B2B, type StytchB2B, unchecked } from '../../../../../../src/stytch.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

const email_address = 'grace@example.com';

const ORGANIZATION = {
  organization_id: 'organization-test-7',
  organization_name: 'Sevens',
  organization_slug: 'sevens',
  email_allowed_domains: ['seven.example'],
  claimed_email_domains: ['claimed.example'],
  sso_active_connections: [
    { connection_id: 'saml-connection-test-7', display_name: 'Example', identity_provider: 'generic' },
  ],
};
/** The first organization and the first member are others, so that filters have something to leave out. */
const SEED = {
  organizations: [{ sso_active_connections: [] }, ORGANIZATION],
  members: [
    {},
    {
      organization_id: ORGANIZATION.organization_id,
      member_id: 'member-test-7',
      email_address,
      is_breakglass: true,
      status: 'invited',
      mfa_phone_number: '+15550100009',
    },
  ],
};

function operand(filter_name: string, filter_value: unknown): B2B.SearchQueryOperand {
  return { filter_name, filter_value } as B2B.SearchQueryOperand;
}
const list = (name: string, ...values: string[]) => operand(name, values);
const text = (name: string, value: string) => operand(name, value);
const flag = (name: string, value: boolean) => operand(name, value);

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

describe('filters', () => {
  let seeded: StytchB2B;
  setupMock('stytch-b2b', (started) => (seeded = clientOf['stytch-b2b'](started)), { seed: SEED });

  it.each<[operand: B2B.SearchQueryOperand, other: B2B.SearchQueryOperand]>([
    [list('organization_ids', ORGANIZATION.organization_id), list('organization_ids', 'none')],
    [list('organization_slugs', 'sevens'), list('organization_slugs', 'none')],
    [text('organization_name_fuzzy', 'EVEN'), text('organization_name_fuzzy', 'none')],
    [text('organization_slug_fuzzy', 'even'), text('organization_slug_fuzzy', 'none')],
    [list('member_emails', email_address), list('member_emails', 'none')],
    [text('member_email_fuzzy', 'Grace@'), text('member_email_fuzzy', 'none')],
    [list('allowed_domains', 'seven.example'), list('allowed_domains', 'none')],
    [text('allowed_domain_fuzzy', 'seven.'), text('allowed_domain_fuzzy', 'none')],
    [list('claimed_email_domains', 'claimed.example'), list('claimed_email_domains', 'none')],
    [flag('has_active_sso_connection', true), flag('has_active_sso_connection', false)],
    [text('sso_connection_id', 'saml-connection-test-7'), text('sso_connection_id', 'saml-connection')],
  ])('find organizations by %o, and not by %o', async (operand, other) => {
    const idsOf = async (operands: B2B.SearchQueryOperand[]): Promise<string[]> =>
      (await seeded.organizations.search({ query: { operator: 'AND', operands } })).organizations.map(
        (it) => it.organization_id,
      );
    expect(await idsOf([operand])).toEqual([ORGANIZATION.organization_id]);
    expect(await idsOf([other])).not.toContain(ORGANIZATION.organization_id);
  });

  it.each<[operand: B2B.SearchQueryOperand, other: B2B.SearchQueryOperand]>([
    [list('member_ids', 'member-test-7'), list('member_ids', 'none')],
    [list('member_emails', email_address), list('member_emails', 'none')],
    [text('member_email_fuzzy', 'Grace@'), text('member_email_fuzzy', 'none')],
    [flag('member_is_breakglass', true), flag('member_is_breakglass', false)],
    [list('statuses', 'invited'), list('statuses', 'none')],
    [list('member_phone_numbers', '+15550100009'), list('member_phone_numbers', 'none')],
    [text('member_phone_number_fuzzy', '0100009'), text('member_phone_number_fuzzy', 'none')],
    [list('organization_slugs', 'sevens'), list('organization_slugs', 'none')],
  ])('find members by %o, and not by %o', async (operand, other) => {
    const organization_ids = [ORGANIZATION.organization_id];
    const idsOf = async (operands: B2B.SearchQueryOperand[]): Promise<string[]> =>
      (
        await seeded.organizations.members.search({ organization_ids, query: { operator: 'AND', operands } })
      ).members.map((it) => it.member_id);
    expect(await idsOf([operand])).toEqual(['member-test-7']);
    expect(await idsOf([other])).toEqual([]);
  });
});

it('finds machines by their scopes, and nobody by a filter that it does not have', async () => {
  const { m2m_client } = await b2b.m2m.clients.create({ scopes: ['read:sevens'] });
  const query = { operator: 'AND', operands: [{ filter_name: 'scopes', filter_value: ['read:sevens'] }] };
  const found = await b2b.m2m.clients.search({ query: query as B2B.M2MSearchQuery });
  expect(found.m2m_clients.map(({ client_id }) => client_id)).toEqual([m2m_client.client_id]);
  const operands = [unchecked({ filter_name: 'member_roles', filter_value: ['editor'] })];
  const members = b2b.organizations.members.search({ organization_ids: ['any'], query: { operator: 'AND', operands } });
  expect(await failure(members)).toMatchObject({ errorType: 'member_search_filter_name_not_recognized' });
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
