import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { composeVerifiers, type ServerException, type Verifier } from '../../src/index.ts';
import {
  type Attributes,
  type AuthenticationFactor,
  type B2B,
  type ConnectedApp,
  type M2MClient,
  type M2MSearchQueryOperand,
  type MagicLinksAuthenticateResponse,
  type MagicLinksCreateParams,
  type MagicLinksEmailLoginOrCreateParams,
  type PasswordsMigrateParams,
  type Rule,
  type SearchUsersQueryOperand,
  type SearchUsersQueryOperand_created_at_between_filter_value,
  type Session,
  type SessionsAuthenticateJwtParams,
  type SessionsAuthenticateJwtResult,
  type SessionsAuthenticateResponse,
  type SessionsAuthorizationCheck,
  type StandardSchema,
  Stytch,
  StytchB2B,
  type StytchB2BClaims,
  type StytchB2BSession,
  type StytchClaims,
  type StytchErrorType,
  type StytchOptions,
  type StytchSession,
  type StytchSessionResult,
  type User,
  type UsersSearchResponse,
  unchecked,
} from '../../src/stytch.ts';

declare const stytch: Stytch;
declare const b2b: StytchB2B;

const user_id = 'user-test-1';
const organization_id = 'organization-test-1';
const member_id = 'member-test-1';
const email = 'ada@example.com';
const check = { resource_id: 'documents', action: 'read' };

describe('operations', () => {
  it('take wire names and respond with named types', () => {
    expectTypeOf(
      stytch.magicLinks.authenticate({ token: 't' }),
    ).resolves.toEqualTypeOf<MagicLinksAuthenticateResponse>();
    expectTypeOf(stytch.sessions.authenticate()).resolves.toEqualTypeOf<SessionsAuthenticateResponse>();
    expectTypeOf<Parameters<Stytch['magicLinks']['create']>[0]>().toEqualTypeOf<MagicLinksCreateParams>();
    expectTypeOf<Parameters<StytchB2B['sso']['authenticate']>[0]>().toEqualTypeOf<B2B.SsoAuthenticateParams>();
  });

  it('reject what the API does not take', () => {
    // @ts-expect-error a required field is not null
    void stytch.users.get({ user_id: null });
    // @ts-expect-error minutes are a number
    void stytch.magicLinks.authenticate({ token: 't', session_duration_minutes: '60' });
    // @ts-expect-error the client fills the project in
    void stytch.sessions.getJWKS({ project_id: 'project-test-1' });
  });

  it('have open enums that keep their known values', () => {
    expectTypeOf<'bcrypt' | 'phpass' | 'sha_512'>().toExtend<PasswordsMigrateParams['hash_type']>();
    expectTypeOf<'a hash of tomorrow'>().toExtend<PasswordsMigrateParams['hash_type']>();
    expectTypeOf<string>().not.toEqualTypeOf<PasswordsMigrateParams['hash_type']>();
    expectTypeOf<string>().not.toEqualTypeOf<AuthenticationFactor['delivery_method']>();
    expectTypeOf<string>().not.toEqualTypeOf<B2B.AuthenticationFactor['type']>();
    // @ts-expect-error not even an open enum takes a number
    void stytch.passwords.migrate({ email, hash: 'h', hash_type: 7 });
  });

  it('allow null in optional fields of arguments and responses', () => {
    expectTypeOf<User['created_at']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<User['lock_expires_at']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<User['user_id']>().toEqualTypeOf<string>();
    expectTypeOf<MagicLinksAuthenticateResponse['session']>().toEqualTypeOf<Session | null | undefined>();
    expectTypeOf<MagicLinksEmailLoginOrCreateParams['code_challenge']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<MagicLinksEmailLoginOrCreateParams['email']>().toEqualTypeOf<string>();
    expectTypeOf<Attributes['ip_address']>().toEqualTypeOf<string | null | undefined>();
  });
});

describe('methods of the facade: consumer', () => {
  it('oauth.startUrl is a function of its arguments, not a call', () => {
    // @ts-expect-error the name is startUrl
    void stytch.oauth.start({ provider: 'google' });
    expectTypeOf(stytch.oauth.startUrl({ provider: 'apple' })).toEqualTypeOf<string>();
    expectTypeOf(stytch.oauth.startUrl({ provider: 'google', custom_scopes: ['a', 'b'] })).toEqualTypeOf<string>();
    // @ts-expect-error the provider is missing
    stytch.oauth.startUrl({ login_redirect_url: 'https://example.com' });
    // @ts-expect-error the consumer API calls it code_challenge
    stytch.oauth.startUrl({ provider: 'google', pkce_code_challenge: 'c' });
    expectTypeOf<'oauth_apple'>().toExtend<AuthenticationFactor['delivery_method']>();
  });

  it('m2m.authenticateToken returns client_id', async () => {
    const token = await stytch.m2m.authenticateToken({ access_token: 't', required_scopes: ['read:users'] });
    expectTypeOf(token.client_id).toEqualTypeOf<string>();
    expectTypeOf(token.scopes).toEqualTypeOf<string[]>();
    expectTypeOf(token.custom_claims).toEqualTypeOf<Record<string, unknown>>();
    // @ts-expect-error a machine is no member
    void token.member_id;
    // @ts-expect-error what is refused is thrown
    token satisfies null;
  });

  it('m2m.token takes scopes as a string or a list', () => {
    void stytch.m2m.token({ client_id: 'c', client_secret: 's', scope: 'a b' });
    void stytch.m2m.token({ client_id: 'c', client_secret: 's', scopes: ['a', 'b'] }, { cache: true });
    // @ts-expect-error a list is called scopes
    void stytch.m2m.token({ client_id: 'c', client_secret: 's', scope: ['a', 'b'] });
  });

  it('errors carry open types, and seconds to wait', () => {
    expectTypeOf<'too_many_requests' | 'unauthorized_credentials'>().toExtend<StytchErrorType>();
    expectTypeOf<'an error of tomorrow'>().toExtend<StytchErrorType>();
    expectTypeOf<string>().not.toEqualTypeOf<StytchErrorType>();
    expectTypeOf<number>().toExtend<ServerException['retryAfter']>();
    // @ts-expect-error there are no details of that kind
    void ((error: ServerException) => error.details);
  });

  it('the environment is live or test', () => {
    expectTypeOf<StytchOptions['environment']>().toEqualTypeOf<'live' | 'test' | undefined>();
    // @ts-expect-error options are in camelCase
    void ({ project_id: 'project-test-1' } satisfies StytchOptions);
  });
});

describe('methods of the facade: B2B', () => {
  it('oauth.startUrl names exactly one organization', () => {
    // @ts-expect-error the name is startUrl
    void b2b.oauth.start({ provider: 'google', organization_id });
    expectTypeOf(b2b.oauth.startUrl({ provider: 'google', organization_id })).toEqualTypeOf<string>();
    expectTypeOf(b2b.oauth.startUrl({ provider: 'google', slug: 'acme' })).toEqualTypeOf<string>();
    // @ts-expect-error which organization is missing
    b2b.oauth.startUrl({ provider: 'google' });
    // @ts-expect-error one of them is enough
    b2b.oauth.startUrl({ provider: 'google', organization_id, slug: 'acme' });
    // @ts-expect-error the organization is still to be found
    b2b.oauth.discovery.startUrl({ provider: 'google', organization_id });
    expectTypeOf(b2b.oauth.discovery.startUrl({ provider: 'google' })).toEqualTypeOf<string>();
  });

  it('sso.startUrl takes a connection or an organization', () => {
    // @ts-expect-error the name is startUrl
    void b2b.sso.start({ connection_id: 'c' });
    // @ts-expect-error the connection is missing
    b2b.sso.startUrl({ login_redirect_url: 'https://example.com' });
    expectTypeOf(b2b.sso.startUrl({ connection_id: 'c' })).toEqualTypeOf<string>();
    expectTypeOf(b2b.sso.startUrl({ organization_id: 'crm|7' })).toEqualTypeOf<string>();
  });

  it('authorization checks name the organization', () => {
    // @ts-expect-error the organization is missing
    void b2b.sessions.authenticateJwt({ session_jwt: 't', authorization_check: check });
    void b2b.sessions.authenticateJwt({ session_jwt: 't', authorization_check: { organization_id, ...check } });
    // @ts-expect-error consumers have no organizations
    void stytch.sessions.authenticateJwt({ session_jwt: 't', authorization_check: { organization_id, ...check } });
    void stytch.sessions.authenticateJwt({ session_jwt: 't', authorization_check: check });
    expectTypeOf<SessionsAuthorizationCheck>().toEqualTypeOf<{ resource_id: string; action: string }>();
    expectTypeOf<B2B.AuthorizationCheck>().toExtend<SessionsAuthorizationCheck>();
  });

  it('m2m.authenticateToken returns client_id', async () => {
    const token = await b2b.m2m.authenticateToken({ access_token: 't' });
    expectTypeOf(token.client_id).toEqualTypeOf<string>();
    // @ts-expect-error a machine is no member
    void token.member_id;
  });
});

describe('member sessions', () => {
  const authorization = { session_token: 't' };

  it('go with the operations that take them', () => {
    void b2b.organizations.update({ organization_id }, { authorization });
    void b2b.organizations.members.search({ organization_ids: [organization_id] }, { authorization });
    void b2b.scim.connection.getGroups.all({ organization_id, connection_id: 'c' }, { authorization });
    void b2b.sso.getConnections({ organization_id }, { authorization: { session_jwt: 'a.b.c' }, timeout: 5000 });
    // @ts-expect-error a token is one of two kinds
    void b2b.organizations.update({ organization_id }, { authorization: 't' });
  });

  it('go with no others', () => {
    // @ts-expect-error only the project may make organizations
    void b2b.organizations.create({ organization_name: 'Acme' }, { authorization });
    // @ts-expect-error only the project may read an organization
    void b2b.organizations.get({ organization_id }, { authorization });
    // @ts-expect-error only the project may search organizations
    void b2b.organizations.search.all({}, { authorization });
    // @ts-expect-error only the project may read a member
    void b2b.organizations.members.get({ organization_id, member_id }, { authorization });
    // @ts-expect-error consumers have no members
    void stytch.users.update({ user_id }, { authorization });
  });
});

describe('searches', () => {
  /** The names of a union of operands. */
  type NameOf<Operand> = Extract<Operand, { filter_name: string }>['filter_name'];
  type UserFilter<Name extends string> = Extract<SearchUsersQueryOperand, { filter_name: Name }>['filter_value'];

  it('know the filters for users, each with the values that it takes', () => {
    expectTypeOf<
      | 'status'
      | 'oauth_provider'
      | 'user_id'
      | 'full_name_fuzzy'
      | 'phone_number'
      | 'email_address'
      | 'created_at_greater_than'
      | 'created_at_less_than'
      | 'password_exists'
    >().toExtend<NameOf<SearchUsersQueryOperand>>();
    expectTypeOf<'created_at'>().not.toExtend<NameOf<SearchUsersQueryOperand>>();
    expectTypeOf<'active'>().toExtend<UserFilter<'status'>>();
    expectTypeOf<string[]>().not.toExtend<UserFilter<'status'>>();
    expectTypeOf<UserFilter<'email_verified'>>().toEqualTypeOf<boolean>();
    expectTypeOf<UserFilter<'user_id'>>().toEqualTypeOf<string[]>();
    expectTypeOf<UserFilter<'email_address_fuzzy'>>().toEqualTypeOf<string>();
    expectTypeOf<UserFilter<'created_at_greater_than'>>().toEqualTypeOf<string>();
    expectTypeOf<
      UserFilter<'created_at_between'>
    >().toEqualTypeOf<SearchUsersQueryOperand_created_at_between_filter_value>();
  });

  it('take no other filter, and no other value', () => {
    const operator = 'AND';
    void stytch.users.search({ query: { operator, operands: [{ filter_name: 'status', filter_value: 'active' }] } });
    // @ts-expect-error there is no such filter
    void stytch.users.search({ query: { operator, operands: [{ filter_name: 'staus', filter_value: 'active' }] } });
    // @ts-expect-error a status is no list
    void stytch.users.search({ query: { operator, operands: [{ filter_name: 'status', filter_value: ['active'] }] } });
    // @ts-expect-error a flag is no string
    void stytch.users.search({ query: { operator, operands: [{ filter_name: 'totp_verified', filter_value: '1' }] } });
    // @ts-expect-error an operand has a name
    void stytch.users.search({ query: { operator, operands: [{ filter_value: 7 }] } });
    // @ts-expect-error conditions are joined by an operator
    void stytch.users.search({ query: { operands: [] } });
    const misspelt: B2B.SearchQuery = {
      operator,
      // @ts-expect-error there is no such filter
      operands: [{ filter_name: 'member_email', filter_value: ['ada@example.com'] }],
    };
    void b2b.organizations.members.search({ organization_ids: [], query: misspelt });
    // @ts-expect-error there is no such filter
    void b2b.organizations.search({ query: { operator, operands: [{ filter_name: 'slugs', filter_value: ['a'] }] } });
  });

  it('take filters that are not known yet, if they are marked', () => {
    const operands = [unchecked({ filter_name: 'a_filter_of_tomorrow', filter_value: 7 })];
    void stytch.users.search({ query: { operator: 'AND', operands } });
    void b2b.organizations.search({ query: { operator: 'AND', operands } });
    void b2b.organizations.members.search({ organization_ids: [], query: { operator: 'AND', operands } });
    expectTypeOf(unchecked({ filter_name: 'a' }).filter_name).toEqualTypeOf<string>();
    // @ts-expect-error M2M clients have three filters
    void stytch.m2m.clients.search({ query: { operator: 'AND', operands } });
  });

  it('refuse wrong values in searches for M2M clients', () => {
    void stytch.m2m.clients.search({
      query: { operator: 'OR', operands: [{ filter_name: 'scopes', filter_value: [] }] },
    });
    const operator = 'OR';
    // @ts-expect-error values are a list
    void stytch.m2m.clients.search({ query: { operator, operands: [{ filter_name: 'scopes', filter_value: 'a' }] } });
    // @ts-expect-error there is no such filter
    void stytch.m2m.clients.search({ query: { operator, operands: [{ filter_name: 'owner', filter_value: [] }] } });
    expectTypeOf<M2MSearchQueryOperand['filter_name']>().toEqualTypeOf<'client_id' | 'client_name' | 'scopes'>();
  });

  it('know the filters for organizations and members', () => {
    expectTypeOf<'organization_name_fuzzy' | 'organization_slugs' | 'member_emails'>().toExtend<
      NameOf<B2B.OrganizationSearchOperand>
    >();
    expectTypeOf<'member_ids' | 'member_email_fuzzy' | 'member_is_breakglass' | 'statuses'>().toExtend<
      NameOf<B2B.MemberSearchOperand>
    >();
    expectTypeOf<'organization_slugs'>().not.toExtend<NameOf<B2B.MemberSearchOperand>>();
  });
});

describe('lists', () => {
  it('are called for a page, and iterated by page or by item', () => {
    expectTypeOf(stytch.users.search()).resolves.toEqualTypeOf<UsersSearchResponse>();
    expectTypeOf(stytch.users.search.pages()).toEqualTypeOf<AsyncIterableIterator<UsersSearchResponse>>();
    expectTypeOf(stytch.users.search.all({ limit: 10 })).toEqualTypeOf<AsyncIterableIterator<User>>();
    expectTypeOf(stytch.users.searchAll({ limit: 10 })).toEqualTypeOf<AsyncGenerator<User[], void, undefined>>();
    expectTypeOf(stytch.m2m.clients.search.all()).toEqualTypeOf<AsyncIterableIterator<M2MClient>>();
    expectTypeOf(stytch.connectedApp.clients.search.all()).toEqualTypeOf<AsyncIterableIterator<ConnectedApp>>();
    expectTypeOf(stytch.fraud.rules.list.all()).toEqualTypeOf<AsyncIterableIterator<Rule>>();
    expectTypeOf(b2b.organizations.search.all()).toEqualTypeOf<AsyncIterableIterator<B2B.Organization>>();
    const members = { organization_ids: [organization_id] };
    expectTypeOf(b2b.organizations.members.search.all(members)).toEqualTypeOf<AsyncIterableIterator<B2B.Member>>();
    expectTypeOf(b2b.scim.connection.getGroups.all({ organization_id, connection_id: 'c' })).toEqualTypeOf<
      AsyncIterableIterator<B2B.SCIMGroup>
    >();
  });

  it('require the arguments that they need', () => {
    // @ts-expect-error the organizations are missing
    void b2b.organizations.members.search.all();
    // @ts-expect-error the limit is a number
    void stytch.users.search({ limit: '100' });
    // @ts-expect-error only lists have iterators
    void stytch.users.get.all({ user_id });
    // @ts-expect-error sessions come all at once
    void stytch.sessions.get.all({ user_id });
  });
});

describe('session checks', () => {
  it('give the claims of a user', () => {
    expectTypeOf(stytch.sessions.validate('token')).resolves.toEqualTypeOf<StytchSessionResult>();
    expectTypeOf<StytchSession['claims']>().toEqualTypeOf<StytchClaims>();
    expectTypeOf<StytchClaims['https://stytch.com/session']['id']>().toEqualTypeOf<string>();
    expectTypeOf<StytchClaims['plan']>().toEqualTypeOf<unknown>();
  });

  it('know the organization of members', async () => {
    const result = await b2b.sessions.validate('token', { authorization_check: { organization_id, ...check } });
    if (!result.authenticated) return;
    expectTypeOf(result.session).toEqualTypeOf<StytchB2BSession>();
    expectTypeOf(result.session.claims).toEqualTypeOf<StytchB2BClaims>();
    expectTypeOf(result.session.claims['https://stytch.com/organization'].organization_id).toEqualTypeOf<string>();
    expectTypeOf<StytchClaims>().not.toExtend<StytchB2BClaims>();
  });

  it('may check a request with Stytch, and not a token alone', () => {
    void stytch.authenticateRequest({ headers: {} }, { remote: true });
    // @ts-expect-error a token alone is checked here only
    void stytch.sessions.validate('token', { remote: true });
  });

  it('authenticateJwt returns the session, and the rest after a call of Stytch', async () => {
    const response = await stytch.sessions.authenticateJwt({ session_jwt: 't' });
    expectTypeOf(response).toEqualTypeOf<SessionsAuthenticateJwtResult>();
    expectTypeOf(response.session).toEqualTypeOf<Session>();
    expectTypeOf(response.session_jwt).toEqualTypeOf<string>();
    expectTypeOf(response.user).toEqualTypeOf<User | undefined>();
    const member = await b2b.sessions.authenticateJwt({ session_jwt: 't' });
    expectTypeOf(member.member_session).toEqualTypeOf<B2B.MemberSession>();
    expectTypeOf(member.organization).toEqualTypeOf<B2B.Organization | undefined>();
    expectTypeOf(b2b.sessions.authenticateJwtLocal({ session_jwt: 't' })).resolves.toEqualTypeOf<B2B.MemberSession>();
    expectTypeOf(stytch.sessions.authenticateJwtLocal({ session_jwt: 't' })).resolves.toEqualTypeOf<Session>();
    // @ts-expect-error the token is missing
    void stytch.sessions.authenticateJwt({});
    // @ts-expect-error the time is only set in local checks
    void stytch.sessions.authenticateJwt({ session_jwt: 't', current_date: new Date() });
    // @ts-expect-error a local check cannot prolong the session
    void stytch.sessions.authenticateJwtLocal({ session_jwt: 't', session_duration_minutes: 60 });
    expectTypeOf<SessionsAuthenticateJwtParams['session_jwt']>().toEqualTypeOf<string>();
  });
});

describe('the namespace B2B', () => {
  it('has what the consumer API has too, under the same names', () => {
    expectTypeOf<B2B.Member['member_id']>().toEqualTypeOf<string>();
    expectTypeOf<B2B.MemberSession>().not.toHaveProperty('user_id');
    expectTypeOf<Session>().not.toHaveProperty('member_id');
    expectTypeOf<B2B.M2MClient>().toEqualTypeOf<M2MClient>();
    expectTypeOf<B2B.SessionsGetParams>().toEqualTypeOf<{ organization_id: string; member_id: string }>();
    expectTypeOf<B2B.SessionsAuthenticateParams>().not.toEqualTypeOf<
      NonNullable<Parameters<Stytch['sessions']['authenticate']>[0]>
    >();
  });
});

describe('types of the application', () => {
  /** Interfaces have no index signature. */
  interface Plan {
    plan: 'free' | 'pro';
    seats?: number;
  }
  interface Tenant {
    tenant: string;
  }
  const typed = {} as Stytch<{ trusted: Plan; claims: Tenant }>;
  const typedB2B = {} as StytchB2B<{ untrusted: Plan; organization: Tenant; claims: Tenant }>;
  type Open = { [key: string]: unknown };

  it('are those of metadata in responses', () => {
    expectTypeOf(typed.users.get({ user_id }))
      .resolves.toHaveProperty('trusted_metadata')
      .toEqualTypeOf<Plan | null | undefined>();
    expectTypeOf(typed.users.get({ user_id }))
      .resolves.toHaveProperty('untrusted_metadata')
      .toEqualTypeOf<Open | null | undefined>();
    expectTypeOf(typed.users.search.all()).toEqualTypeOf<
      AsyncIterableIterator<User<{ trusted: Plan; untrusted: Open; claims: Tenant }>>
    >();
    expectTypeOf<Awaited<ReturnType<typeof typed.magicLinks.authenticate>>['user']['trusted_metadata']>().toEqualTypeOf<
      Plan | null | undefined
    >();
    type Found = Awaited<ReturnType<typeof typedB2B.organizations.members.get>>;
    expectTypeOf<Found['member']['untrusted_metadata']>().toEqualTypeOf<Plan | null | undefined>();
    expectTypeOf<Found['member']['trusted_metadata']>().toEqualTypeOf<Open | null | undefined>();
    expectTypeOf<Found['organization']['trusted_metadata']>().toEqualTypeOf<Tenant | null | undefined>();
  });

  it('are those of metadata and claims in requests', () => {
    void typed.users.create({ trusted_metadata: { plan: 'pro' } });
    // @ts-expect-error there is no such plan
    void typed.users.create({ trusted_metadata: { plan: 'gold' } });
    // @ts-expect-error a plan is missing
    void typed.users.update({ user_id, trusted_metadata: { seats: 7 } });
    void typed.users.update({ user_id, untrusted_metadata: { anything: 7 } });
    void typed.sessions.authenticateJwt({ session_jwt: 'a', session_custom_claims: { tenant: null } });
    // @ts-expect-error a tenant is a string
    void typed.magicLinks.authenticate({ token: 'a', session_custom_claims: { tenant: 7 } });
    // @ts-expect-error it is the tenant's
    void typedB2B.organizations.update({ organization_id, trusted_metadata: { plan: 'pro' } });
    void typedB2B.organizations.create({ organization_name: 'a', trusted_metadata: { tenant: 'a' } });
  });

  it('are those of claims in sessions', async () => {
    const result = await typed.authenticateRequest(new Request('https://example.com'));
    if (result.authenticated) {
      expectTypeOf(result.session.claims.tenant).toEqualTypeOf<string>();
      expectTypeOf(result.session.claims['https://stytch.com/session'].id).toEqualTypeOf<string>();
      expectTypeOf(result.session).toEqualTypeOf<StytchSession<{ claims: Tenant }>>();
    }
    const local = await typedB2B.sessions.authenticateJwtLocal({ session_jwt: 'a' });
    expectTypeOf(local.custom_claims).toEqualTypeOf<Tenant | null | undefined>();
  });

  it('are those of schemas, if there are any', () => {
    const schema = <Input, Output>() => ({}) as StandardSchema<Input, Output>;
    const made = new Stytch({ schemas: { trusted: schema<Plan, string>(), claims: schema<Tenant, Tenant>() } });
    expectTypeOf(made).toEqualTypeOf<Stytch<{ trusted: Plan; claims: Tenant }>>();
    const zod = new StytchB2B({ schemas: { organization: z.object({ tenant: z.string().default('a') }) } });
    expectTypeOf(zod).toEqualTypeOf<StytchB2B<{ organization: { tenant?: string | undefined } }>>();
    new Stytch<{ trusted: Plan }>({ schemas: { trusted: schema<Plan, Plan>() } });
    // @ts-expect-error it is the schema of something else
    new Stytch<{ trusted: Plan }>({ schemas: { trusted: schema<Tenant, Tenant>() } });
    // @ts-expect-error only B2B has organizations
    new Stytch({ schemas: { organization: schema<Tenant, Tenant>() } });
    // @ts-expect-error metadata are objects
    type _Text = Stytch<{ trusted: string }>;
  });

  it('are open if none are given, and a client with some is a client', () => {
    expectTypeOf(new Stytch()).toEqualTypeOf<Stytch>();
    expectTypeOf(new Stytch({} as StytchOptions)).toEqualTypeOf<Stytch>();
    expectTypeOf(new StytchB2B({} as StytchOptions)).toEqualTypeOf<StytchB2B>();
    expectTypeOf<User['trusted_metadata']>().toEqualTypeOf<Open | null | undefined>();
    expectTypeOf(typed).toExtend<Verifier>();
    void composeVerifiers([typed, typedB2B]);
  });
});
