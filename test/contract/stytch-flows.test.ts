import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { TokenValidationError, ValidationError } from '../../src/index.ts';
import {
  type B2B,
  type PasswordsMigrateParams,
  type SearchUsersQueryOperand,
  Stytch,
  StytchB2B,
  type StytchOptions,
  unchecked,
} from '../../src/stytch.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { methodOf, readApi } from '../helpers/operations.ts';
import { StytchIssuer } from '../helpers/stytch-issuer.ts';
import { rejection } from '../helpers/stytch-tokens.ts';
import { type SentRequest, Wire } from './wire.ts';

// Flows of several calls, and calls whose arguments have several forms. operations.test.ts covers each call alone.

const PROJECT = 'project-test-1';
const USER = 'user-test-16d9ba61-97a1-4ba4-9720-b03761dc50c6';
const ORGANIZATION = 'organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931';
const MEMBER = 'member-test-32fc5024-9c09-4da3-bd2e-c9ce4da9375f';
const EMAIL = 'grace@example.com';
const TOKEN = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
const SESSION_TOKEN = 'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY';
const member = { organization_id: ORGANIZATION, member_id: MEMBER };

let consumerMock: MockServer;
let b2bMock: MockServer;
let wire: Wire;
let stytch: Stytch;
let b2b: StytchB2B;

beforeAll(async () => {
  consumerMock = await startMockServer('stytch', { stateful: false });
  b2bMock = await startMockServer('stytch-b2b', { stateful: false });
});
afterAll(() => Promise.all([consumerMock.close(), b2bMock.close()]));
beforeEach(() => {
  wire = new Wire();
  stytch = new Stytch(options(consumerMock));
  b2b = new StytchB2B(options(b2bMock));
});

function options({ url }: MockServer, fetch: StytchOptions['fetch'] = wire.fetch): StytchOptions {
  return {
    projectId: PROJECT,
    secret: 'secret-test-guide',
    baseUrl: url,
    fraudBaseUrl: url,
    retry: false,
    validate: 'all',
    fetch,
  };
}

/** Expects the last request to be this one, with exactly these fields in its body. */
function expectSent(line: string, body?: object): void {
  expect(wire.lines.at(-1)).toBe(line);
  expect(wire.last.body === undefined ? undefined : JSON.parse(wire.last.body)).toEqual(body);
}

function formOf({ body }: SentRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body));
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('consumer', () => {
  it('signs in by magic link, then by a passcode as second factor in the same session', async () => {
    const first = await stytch.magicLinks.authenticate({ token: TOKEN, session_duration_minutes: 60 });
    expect(first.session?.session_id).toMatch(/^session-test-/);
    const { session_token, method_id } = first;
    const second = await stytch.otps.authenticate({ method_id, code: '000000', session_token });
    expectSent('POST /v1/otps/authenticate', { method_id, code: '000000', session_token });
    expect(second.session?.user_id).toBe(second.user_id);
  });

  it('confirms a passcode by the id of the phone number', async () => {
    const { phone_id } = await stytch.otps.sms.send({ phone_number: '+15555550123' });
    await stytch.otps.authenticate({ method_id: phone_id, code: '000000' });
    expectSent('POST /v1/otps/authenticate', { method_id: phone_id, code: '000000' });
  });

  it('recovers by one of the recovery codes', async () => {
    const { totps } = await stytch.totps.recoveryCodes({ user_id: USER });
    const recovery_code = totps[0]?.recovery_codes[0] ?? '';
    const response = await stytch.totps.recover({ user_id: USER, recovery_code });
    expectSent('POST /v1/totps/recover', { user_id: USER, recovery_code });
    expect(response.session?.session_id).toMatch(/^session-test-/);
  });

  it('revokes a connected app from the list', async () => {
    const { connected_apps } = await stytch.users.connectedApps({ user_id: USER });
    const connected_app_id = connected_apps[0]?.connected_app_id ?? '';
    expect(connected_app_id).toMatch(/^connected-app-test-/);
    await stytch.users.revoke({ user_id: USER, connected_app_id });
    expect(wire.lines.at(-1)).toBe(`POST /v1/users/${USER}/connected_apps/${connected_app_id}/revoke`);
  });

  it('overrides a verdict reason from the list', async () => {
    const listed = await stytch.fraud.verdictReasons.list({ overrides_only: true });
    const verdict_reason = listed.verdict_reason_actions[0]?.verdict_reason ?? '';
    const response = await stytch.fraud.verdictReasons.override({ verdict_reason, override_action: 'CHALLENGE' });
    expect(response.verdict_reason_action.verdict_reason).toBe(verdict_reason);
  });

  it('sends fraud calls to their own host', async () => {
    const split = new Stytch({ ...options(consumerMock), baseUrl: 'https://api.example.com' });
    await split.fraud.email.risk({ email_address: EMAIL });
    expect(wire.requests.map(({ url }) => url.origin)).toEqual([consumerMock.url]);
  });

  it('creates, reads, updates and deletes an M2M client', async () => {
    const { m2m_client: created } = await stytch.m2m.clients.create({ scopes: ['read:users'], client_name: 'Reports' });
    expect(created.client_secret).toMatch(/./);
    const { client_id } = created;
    const { m2m_client } = await stytch.m2m.clients.get({ client_id });
    expect(m2m_client).not.toHaveProperty('client_secret');
    await stytch.m2m.clients.update({ client_id, status: 'inactive' });
    await stytch.m2m.clients.delete({ client_id });
    const path = `/v1/m2m/clients/${client_id}`;
    expect(wire.lines.slice(1)).toEqual([`GET ${path}`, `PUT ${path}`, `DELETE ${path}`]);
  });

  it('lists users and pages of users up to the empty cursor', async () => {
    const users = await collect(stytch.users.search.all({ limit: 100 }));
    const pages = await collect(stytch.users.searchAll({ limit: 100 }));
    expect(users.map(({ user_id }) => user_id)).toEqual([expect.stringMatching(/^user-test-/)]);
    expect(pages.map(({ length }) => length)).toEqual([1]);
    expect(wire.lines).toEqual(['POST /v1/users/search', 'POST /v1/users/search']);
  });

  it('rejects half of the matching options before a request', async () => {
    // @ts-expect-error both options are required
    const half: { ip_match_required: boolean; user_agent_match_required: boolean } = { ip_match_required: true };
    const error = await rejection(stytch.magicLinks.authenticate({ token: TOKEN, options: half }), ValidationError);
    expect(error.issues.map(({ path }) => path)).toEqual(['options.user_agent_match_required']);
    expect(wire.requests).toEqual([]);
  });

  const salts = { prepend_salt: 'before', append_salt: 'after' };
  const argon = { salt: 'c2FsdA==', iteration_amount: 3, memory: 65_536, threads: 4, key_length: 32 };
  const scrypt = { salt: 'c2FsdA==', n_parameter: 16_384, r_parameter: 8, p_parameter: 1, key_length: 64 };
  const pbkdf = { salt: 'c2FsdA==', iteration_amount: 600_000, key_length: 32, algorithm: 'sha256' };
  const hashes: Pick<PasswordsMigrateParams, 'hash_type' | (`${string}_config` & keyof PasswordsMigrateParams)>[] = [
    { hash_type: 'bcrypt' },
    { hash_type: 'md_5', md_5_config: salts },
    { hash_type: 'argon_2i', argon_2_config: argon },
    { hash_type: 'argon_2id', argon_2_config: argon },
    { hash_type: 'sha_1', sha_1_config: salts },
    { hash_type: 'sha_512', sha_512_config: salts },
    { hash_type: 'scrypt', scrypt_config: scrypt },
    { hash_type: 'phpass' },
    { hash_type: 'pbkdf_2', pbkdf_2_config: pbkdf },
  ];
  it.each(hashes)('migrates a hash of type $hash_type', async (config) => {
    const params = { email: EMAIL, hash: 'hash-of-the-old-system', ...config, set_email_verified: true };
    await stytch.passwords.migrate(params);
    expectSent('POST /v1/passwords/migrate', params);
  });
});

describe('B2B', () => {
  const api = readApi('stytch-b2b');
  const withMemberSession = api.operations.filter(({ source }) => source['x-member-session'] === true);

  it('has 40 operations that take a member session', () => {
    expect(withMemberSession).toHaveLength(40);
  });

  it.each(withMemberSession.map((operation) => [operation.name, operation] as const))(
    '%s sends the session of a member',
    async (name, operation) => {
      const authorization = { session_token: 'member-token', session_jwt: 'member-jwt' };
      await methodOf(b2b, name)(sampleArguments(api, operation, 'required'), { authorization });
      expect(wire.last.headers.get('x-stytch-member-session')).toBe('member-token');
      expect(wire.last.headers.get('x-stytch-member-sessionjwt')).toBe('member-jwt');
    },
  );

  it('sends the session of a member by its token alone, also with each page', async () => {
    const authorization = { session_token: SESSION_TOKEN };
    const params = { organization_ids: [ORGANIZATION], limit: 10 };
    const members = await collect(b2b.organizations.members.search.all(params, { authorization }));
    expect(members).toHaveLength(1);
    expect(wire.last.headers.get('x-stytch-member-session')).toBe(SESSION_TOKEN);
    expect(wire.last.headers.get('x-stytch-member-sessionjwt')).toBeNull();
  });

  it.each([
    [{ member_id: MEMBER }, `member_id=${MEMBER}`],
    [{ email_address: EMAIL }, `email_address=${encodeURIComponent(EMAIL)}`],
  ])('gets a member by %o', async (by, query) => {
    await b2b.organizations.members.get({ organization_id: ORGANIZATION, ...by });
    expectSent(`GET /v1/b2b/organizations/${ORGANIZATION}/member?${query}`);
  });

  it('signs in by magic link, then by a passcode with the intermediate session', async () => {
    const { intermediate_session_token } = await b2b.magicLinks.authenticate({ magic_links_token: TOKEN });
    const params = { ...member, code: '000000', intermediate_session_token, set_mfa_enrollment: 'enroll' };
    const response = await b2b.otps.sms.authenticate(params);
    expectSent('POST /v1/b2b/otps/sms/authenticate', params);
    expect(response.member_session?.member_session_id).toMatch(/^member-session-test-/);
  });

  it('discovers organizations and signs in to one of them', async () => {
    const { intermediate_session_token } = await b2b.magicLinks.discovery.authenticate({
      discovery_magic_links_token: TOKEN,
    });
    const listed = await b2b.discovery.organizations.list({ intermediate_session_token });
    const organization_id = listed.discovered_organizations[0]?.organization?.organization_id ?? '';
    expect(organization_id).toMatch(/^organization-test-/);
    const params = { intermediate_session_token, organization_id, session_duration_minutes: 60 };
    const response = await b2b.discovery.intermediateSessions.exchange(params);
    expectSent('POST /v1/b2b/discovery/intermediate_sessions/exchange', params);
    expect(response.member_session?.member_session_id).toMatch(/^member-session-test-/);
  });

  it('recovers by one of the recovery codes', async () => {
    const { recovery_codes } = await b2b.recoveryCodes.get(member);
    const params = { ...member, recovery_code: recovery_codes[0] ?? '', intermediate_session_token: TOKEN };
    const response = await b2b.recoveryCodes.recover(params);
    expectSent('POST /v1/b2b/recovery_codes/recover', params);
    expect(response.recovery_codes_remaining).toBeTypeOf('number');
  });

  it("writes an organization's policy as it was read", async () => {
    const { org_policy } = await b2b.rbac.organizations.getOrgPolicy({ organization_id: ORGANIZATION });
    await b2b.rbac.organizations.setOrgPolicy({ organization_id: ORGANIZATION, org_policy });
    expectSent(`PUT /v1/b2b/rbac/organizations/${ORGANIZATION}`, { org_policy });
  });

  it('rejects the arguments of rbac.policy in the guide before a request', async () => {
    const check = { ...member, resource_id: 'documents', action: 'read' };
    // @ts-expect-error it takes no arguments
    const error = await rejection(b2b.rbac.policy(check), ValidationError);
    expect(error.issues.map(({ path }) => path)).toEqual(Object.keys(check));
    expect(wire.requests).toEqual([]);
  });

  it('lists all organizations and all groups', async () => {
    const organizations = await collect(b2b.organizations.search.all());
    expect(organizations.map(({ organization_name }) => organization_name)).toEqual(['Example Org']);
    const connection = { organization_id: ORGANIZATION, connection_id: 'scim-connection-test-7' };
    const groups = await collect(b2b.scim.connection.getGroups.all(connection));
    expect(groups.map(({ group_name }) => group_name)).toEqual(['example-group']);
  });
});

describe.each([
  ['consumer', () => stytch],
  ['B2B', () => b2b],
] as const)('M2M and IdP tokens, %s', (_, client) => {
  it('m2m.token sends a form with joined scopes and without the secret of the project', async () => {
    const credentials = { client_id: 'm2m-client-test-7', client_secret: 'secret of the client' };
    const response = await client().m2m.token({ ...credentials, scopes: ['read:users', 'write:users'] });
    expect(wire.lines).toEqual([`POST /v1/public/${PROJECT}/oauth2/token`]);
    expect(formOf(wire.last)).toEqual({
      ...credentials,
      grant_type: 'client_credentials',
      scope: 'read:users write:users',
    });
    expect(wire.last.headers.get('content-type')).toMatch('application/x-www-form-urlencoded');
    expect(wire.last.headers.has('authorization')).toBe(false);
    expect(response).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  });

  it('m2m.token fetches a cached token once', async () => {
    const params = { client_id: 'm2m-client-test-7', client_secret: 'secret of the client' };
    const first = await client().m2m.token(params, { cache: true });
    const second = await client().m2m.token(params, { cache: true });
    expect(second.access_token).toBe(first.access_token);
    expect(wire.requests).toHaveLength(1);
  });

  it('idp.introspectTokenNetwork sends a form without the secret of the project', async () => {
    const params = { token: 'access token', client_id: 'connected-app-test-7', client_secret: 'secret of the app' };
    const response = await client().idp.introspectTokenNetwork(params);
    expect(wire.lines).toEqual([`POST /v1/public/${PROJECT}/oauth2/introspect`]);
    expect(formOf(wire.last)).toEqual(params);
    expect(wire.last.headers.has('authorization')).toBe(false);
    expect(response.active).toBe(true);
  });
});

describe('session checks with the mock as fallback', () => {
  it.each([
    ['consumer', (fetch: StytchOptions['fetch']) => new Stytch(options(consumerMock, fetch))],
    ['b2b', (fetch: StytchOptions['fetch']) => new StytchB2B(options(b2bMock, fetch))],
  ] as const)('%s: only a token that is too old is sent to Stytch', async (vertical, create) => {
    const issuer = new StytchIssuer({ projectId: PROJECT, vertical });
    const client = create(withKeys(issuer));
    const session_jwt = await issuer.mintSession();
    const young = await client.sessions.authenticateJwt({ session_jwt });
    expect(young.session_jwt).toBe(session_jwt);
    const prefix = vertical === 'b2b' ? '/v1/b2b' : '/v1';
    expect(wire.lines).toEqual([`GET ${prefix}/sessions/jwks/${PROJECT}`]);
    const rest = { session_duration_minutes: 30 };
    const old = await client.sessions.authenticateJwt({ session_jwt, max_token_age_seconds: 0, ...rest });
    expectSent(`POST ${prefix}/sessions/authenticate`, { session_jwt, ...rest });
    expect(old.session_jwt).not.toBe(session_jwt);
  });

  it('checks authorization by the policies of project and organization', async () => {
    const issuer = new StytchIssuer({ projectId: PROJECT, vertical: 'b2b' });
    const client = new StytchB2B(options(b2bMock, withKeys(issuer)));
    const session_jwt = await issuer.mintSession();
    const organization_id = 'organization-test-1';
    const check = (action: string) =>
      client.sessions.authenticateJwt({
        session_jwt,
        authorization_check: { organization_id, resource_id: 'documents', action },
      });
    expect((await check('read')).member_session.organization_id).toBe(organization_id);
    expect((await rejection(check('delete'), TokenValidationError)).reason).toBe('permissions');
    expect(wire.lines[1]).toBe('GET /v1/b2b/rbac/policy');
  });

  /** A `fetch` with the key set of an issuer; all else goes to the mock. */
  function withKeys(issuer: StytchIssuer): StytchOptions['fetch'] {
    return async (url, init) => {
      if (!new URL(url).pathname.endsWith(`/sessions/jwks/${PROJECT}`)) return wire.fetch(url, init);
      wire.record(url, init);
      return Response.json(issuer.keySet());
    };
  }
});

describe('arguments with several forms', () => {
  it.each([
    { session_id: 'session-test-5d5a5bd8-1a3c-4a4a-8a3c-0c8d6a3b2a11' },
    { session_token: SESSION_TOKEN },
    { session_jwt: 'a.b.c' },
  ])('sessions.revoke by %o', async (params) => {
    await stytch.sessions.revoke(params);
    expectSent('POST /v1/sessions/revoke', params);
  });

  it.each([
    { member_session_id: 'member-session-test-7' },
    { session_token: SESSION_TOKEN },
    { session_jwt: 'a.b.c' },
    { member_id: MEMBER },
  ])('B2B sessions.revoke by %o', async (params) => {
    await b2b.sessions.revoke(params);
    expectSent('POST /v1/b2b/sessions/revoke', params);
  });

  it.each([
    { filter_name: 'status', filter_value: 'active' },
    { filter_name: 'email_verified', filter_value: true },
    {
      filter_name: 'created_at_between',
      filter_value: { greater_than: '2026-01-01T00:00:00Z', less_than: '2026-06-30T00:00:00Z' },
    },
    { filter_name: 'phone_number', filter_value: ['+15555550123'] },
  ] satisfies SearchUsersQueryOperand[])('users.search with the operand %o', async (operand) => {
    const params = { limit: 200, query: { operator: 'AND', operands: [operand] } };
    await stytch.users.search(params);
    expectSent('POST /v1/users/search', params);
  });

  it('users.search with an operand that is marked', async () => {
    const operand = { filter_name: 'a_filter_of_tomorrow', filter_value: 7 };
    await stytch.users.search({ query: { operator: 'AND', operands: [unchecked(operand)] } });
    expectSent('POST /v1/users/search', { query: { operator: 'AND', operands: [operand] } });
  });

  it.each([
    { filter_name: 'member_emails', filter_value: [EMAIL] },
    { filter_name: 'member_is_breakglass', filter_value: false },
  ] satisfies B2B.SearchQueryOperand[])('B2B members.search with the operand %o', async (operand) => {
    const params = { organization_ids: [ORGANIZATION], query: { operator: 'OR', operands: [operand] } };
    await b2b.organizations.members.search(params);
    expectSent('POST /v1/b2b/organizations/members/search', params);
  });
});
