import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KeysUnavailableError, TokenValidationError, ValidationError } from '../../src/index.ts';
import {
  type B2B,
  createPkcePair,
  type PasswordsMigrateParams,
  Stytch,
  StytchB2B,
  type StytchOptions,
} from '../../src/stytch.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { StytchIssuer } from '../support/stytch-issuer.ts';
import { rejection } from '../support/stytch-tokens.ts';

/** The calls of the vendor's guide, with the names and arguments that the API really has. */

const PROJECT = 'project-test-1';
const USER = 'user-test-16d9ba61-97a1-4ba4-9720-b03761dc50c6';
const ORGANIZATION = 'organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931';
const MEMBER = 'member-test-32fc5024-9c09-4da3-bd2e-c9ce4da9375f';
const EMAIL = 'grace@example.com';
const PHONE = '+15555550123';
const TOKEN = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
const SESSION_TOKEN = 'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY';
const PASSWORD = 'correct horse battery staple';

interface SentRequest {
  readonly line: string;
  readonly headers: Headers;
  readonly text: string | undefined;
}

/** What went over the wire in one test. */
class Wire {
  readonly requests: SentRequest[] = [];

  /** Notes a request. */
  note(url: string, { method = 'GET', headers, body }: RequestInit): void {
    const { pathname, search } = new URL(url);
    const text = typeof body === 'string' ? body : undefined;
    this.requests.push({ line: `${method} ${pathname}${search}`, headers: new Headers(headers), text });
  }

  get lines(): string[] {
    return this.requests.map(({ line }) => line);
  }

  get last(): SentRequest {
    const request = this.requests.at(-1);
    if (request === undefined) throw new Error('nothing was sent');
    return request;
  }
}

let wire: Wire;

/** Expects that the last request was this one, with exactly these fields in its body. */
function expectSent(line: string, body?: object): void {
  expect(wire.last.line).toBe(line);
  expect(wire.last.text === undefined ? undefined : JSON.parse(wire.last.text)).toEqual(body);
}

beforeEach(() => {
  wire = new Wire();
});

function options({ url }: MockServer): StytchOptions {
  return {
    projectId: PROJECT,
    secret: 'secret-test-guide',
    publicToken: 'public-token-test-1',
    baseUrl: url,
    fraudBaseUrl: url,
    retry: false,
    validate: 'all',
    fetch: (address, init) => {
      wire.note(address, init);
      return fetch(address, init);
    },
  };
}

/** The same, with the key set of an issuer and a policy answered here. */
function localOptions(server: MockServer, issuer: StytchIssuer, policy?: B2B.Policy): StytchOptions {
  return {
    ...options(server),
    fetch: async (address, init) => {
      wire.note(address, init);
      const { pathname } = new URL(address);
      if (pathname.endsWith(`/sessions/jwks/${PROJECT}`)) return Response.json(issuer.keySet());
      if (pathname.endsWith('/rbac/policy') && policy !== undefined) {
        return Response.json({ request_id: 'request-id-test-1', status_code: 200, policy });
      }
      return fetch(address, init);
    },
  };
}

/** A policy with one role and one scope, which both may read tickets and do anything with reports. */
function policyOf(role: string): B2B.Policy {
  const permissions = [
    { resource_id: 'tickets', actions: ['read'] },
    { resource_id: 'reports', actions: ['*'] },
  ];
  return {
    roles: [{ role_id: role, description: '', permissions }],
    resources: [
      { resource_id: 'tickets', description: '', actions: ['read', 'write'] },
      { resource_id: 'reports', description: '', actions: ['read', 'write'] },
    ],
    scopes: [{ scope: 'read:tickets', description: '', permissions }],
  };
}

describe('consumer', () => {
  let mock: MockServer;
  let stytch: Stytch;

  beforeAll(async () => {
    mock = await startMockServer('stytch', { stateful: false });
  });
  afterAll(() => mock.close());
  beforeEach(() => {
    stytch = new Stytch(options(mock));
  });

  describe('magic links', () => {
    it('email.loginOrCreate', async () => {
      const params = {
        email: EMAIL,
        login_magic_link_url: 'https://example.com/authenticate',
        signup_magic_link_url: 'https://example.com/authenticate',
        login_expiration_minutes: 30,
        signup_expiration_minutes: 60,
        create_user_as_pending: true,
        attributes: { ip_address: '203.0.113.9', user_agent: 'Mozilla/5.0' },
      };
      const answer = await stytch.magicLinks.email.loginOrCreate(params);
      expectSent('POST /v1/magic_links/email/login_or_create', params);
      expect(answer.user_id).toMatch(/^user-test-/);
      expect(answer.email_id).toMatch(/^email-test-/);
      expect(answer.user_created).toBe(false);
    });

    it('email.send, to an address of a known user', async () => {
      const params = { email: EMAIL, user_id: USER, session_token: SESSION_TOKEN, login_expiration_minutes: 5 };
      const answer = await stytch.magicLinks.email.send(params);
      expectSent('POST /v1/magic_links/email/send', params);
      expect(answer.email_id).toMatch(/^email-test-/);
      expect(answer).not.toHaveProperty('user_created');
    });

    it('email.invite and email.revokeInvite', async () => {
      const params = {
        email: EMAIL,
        invite_magic_link_url: 'https://example.com/authenticate',
        invite_expiration_minutes: 60,
        name: { first_name: 'Grace', last_name: 'Hopper' },
      };
      const invited = await stytch.magicLinks.email.invite(params);
      expectSent('POST /v1/magic_links/email/invite', params);
      expect(invited.user_id).toMatch(/^user-test-/);
      const revoked = await stytch.magicLinks.email.revokeInvite({ email: EMAIL });
      expectSent('POST /v1/magic_links/email/revoke_invite', { email: EMAIL });
      expect(revoked.status_code).toBe(200);
    });

    it('create, for a link of your own', async () => {
      const params = { user_id: USER, expiration_minutes: 30 };
      const answer = await stytch.magicLinks.create(params);
      expectSent('POST /v1/magic_links', params);
      expect(answer.token).toMatch(/./);
      expect(answer).not.toHaveProperty('embeddable_magic_link_url');
    });

    it('authenticate', async () => {
      const params = {
        token: TOKEN,
        session_duration_minutes: 60,
        session_custom_claims: { plan: 'pro', old: null },
        attributes: { ip_address: '203.0.113.9', user_agent: 'Mozilla/5.0' },
        options: { ip_match_required: true, user_agent_match_required: true },
      };
      const answer = await stytch.magicLinks.authenticate(params);
      expectSent('POST /v1/magic_links/authenticate', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
      expect(answer.session_token).toMatch(/./);
      expect(answer.user.emails[0]?.email).toContain('@');
      expect(answer.method_id).toMatch(/^email-test-/);
    });

    it('authenticate refuses half of the matching options', async () => {
      // @ts-expect-error both options are required
      const half: { ip_match_required: boolean; user_agent_match_required: boolean } = { ip_match_required: true };
      const error = await rejection(stytch.magicLinks.authenticate({ token: TOKEN, options: half }), ValidationError);
      expect(error.issues.map(({ path }) => path)).toEqual(['options.user_agent_match_required']);
      expect(wire.requests).toEqual([]);
    });
  });

  describe('one-time passcodes', () => {
    it.each(['sms', 'whatsapp'] as const)('%s.send and %s.loginOrCreate', async (channel) => {
      const send = { phone_number: PHONE, expiration_minutes: 5, user_id: USER };
      const sent = await stytch.otps[channel].send(send);
      expectSent(`POST /v1/otps/${channel}/send`, send);
      expect(sent.phone_id).toMatch(/^phone-number-test-/);
      expect(sent).not.toHaveProperty('user_created');
      const params = { phone_number: PHONE, expiration_minutes: 5, locale: 'pt-br' };
      const answer = await stytch.otps[channel].loginOrCreate(params);
      expectSent(`POST /v1/otps/${channel}/login_or_create`, params);
      expect(answer.phone_id).toMatch(/^phone-number-test-/);
      expect(answer.user_created).toBe(false);
    });

    it('email.send and email.loginOrCreate', async () => {
      const send = { email: EMAIL, expiration_minutes: 5, login_template_id: 'otp-template' };
      const sent = await stytch.otps.email.send(send);
      expectSent('POST /v1/otps/email/send', send);
      expect(sent.email_id).toMatch(/^email-test-/);
      const params = { email: EMAIL, create_user_as_pending: true };
      const answer = await stytch.otps.email.loginOrCreate(params);
      expectSent('POST /v1/otps/email/login_or_create', params);
      expect(answer.email_id).toMatch(/^email-test-/);
      expect(answer.user_created).toBe(false);
    });

    it('authenticate, with the id of the phone or address as method_id', async () => {
      const { phone_id } = await stytch.otps.sms.send({ phone_number: PHONE });
      const answer = await stytch.otps.authenticate({
        method_id: phone_id,
        code: '000000',
        session_duration_minutes: 60,
      });
      expectSent('POST /v1/otps/authenticate', { method_id: phone_id, code: '000000', session_duration_minutes: 60 });
      expect(answer.session?.user_id).toBe(answer.user_id);
      expect(answer.reset_sessions).toBe(false);
    });

    it('authenticate as a second factor, by the session token of the first', async () => {
      const first = await stytch.magicLinks.authenticate({ token: TOKEN, session_duration_minutes: 60 });
      const { session_token } = first;
      await stytch.otps.authenticate({ method_id: first.method_id, code: '000000', session_token });
      expectSent('POST /v1/otps/authenticate', { method_id: first.method_id, code: '000000', session_token });
      expect(first).not.toHaveProperty('intermediate_session_token');
    });
  });

  describe('OAuth', () => {
    it('startUrl', async () => {
      const { code_challenge } = await createPkcePair();
      const url = new URL(
        stytch.oauth.startUrl({
          provider: 'google',
          login_redirect_url: 'https://example.com/callback',
          signup_redirect_url: 'https://example.com/callback',
          custom_scopes: ['https://www.googleapis.com/auth/gmail.compose', 'openid'],
          code_challenge,
          provider_params: { prompt: 'consent' },
        }),
      );
      expect(`${url.origin}${url.pathname}`).toBe(`${mock.url}/v1/public/oauth/google/start`);
      expect(Object.fromEntries(url.searchParams)).toEqual({
        public_token: 'public-token-test-1',
        login_redirect_url: 'https://example.com/callback',
        signup_redirect_url: 'https://example.com/callback',
        custom_scopes: 'https://www.googleapis.com/auth/gmail.compose openid',
        code_challenge,
        provider_prompt: 'consent',
      });
      expect(wire.requests).toEqual([]);
    });

    it('authenticate answers with user_session, not session', async () => {
      const params = { token: TOKEN, session_duration_minutes: 60, code_verifier: 'verifier' };
      const answer = await stytch.oauth.authenticate(params);
      expectSent('POST /v1/oauth/authenticate', params);
      expect(answer.user_session?.session_id).toMatch(/^session-test-/);
      expect(answer).not.toHaveProperty('session');
      expect(answer.provider_values.scopes).toContain('openid');
      expect(answer.provider_subject).toMatch(/./);
    });

    it('attach', async () => {
      const params = { provider: 'apple', user_id: USER };
      const answer = await stytch.oauth.attach(params);
      expectSent('POST /v1/oauth/attach', params);
      expect(answer.oauth_attach_token).toMatch(/./);
    });
  });

  describe('sessions', () => {
    it('get', async () => {
      const answer = await stytch.sessions.get({ user_id: USER });
      expectSent(`GET /v1/sessions?user_id=${USER}`);
      expect(answer.sessions.map(({ session_id }) => session_id)).toEqual([expect.stringMatching(/^session-test-/)]);
    });

    it('authenticate', async () => {
      const params = {
        session_token: SESSION_TOKEN,
        session_duration_minutes: 60,
        authorization_check: { resource_id: 'documents', action: 'read' },
      };
      const answer = await stytch.sessions.authenticate(params);
      expectSent('POST /v1/sessions/authenticate', params);
      expect(answer.session.authentication_factors[0]?.type).toBe('magic_link');
      expect(answer.verdict).toEqual({ authorized: true, granting_roles: ['stytch_user'] });
    });

    it.each([
      { session_id: 'session-test-5d5a5bd8-1a3c-4a4a-8a3c-0c8d6a3b2a11' },
      { session_token: SESSION_TOKEN },
      { session_jwt: 'a.b.c' },
    ])('revoke by %o', async (params) => {
      const answer = await stytch.sessions.revoke(params);
      expectSent('POST /v1/sessions/revoke', params);
      expect(answer.request_id).toMatch(/^request-id-/);
    });

    it('migrate', async () => {
      const params = { session_token: 'token-of-the-old-provider', session_duration_minutes: 60 };
      const answer = await stytch.sessions.migrate(params);
      expectSent('POST /v1/sessions/migrate', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('exchangeAccessToken', async () => {
      const params = { access_token: 'access-token-of-a-connected-app', session_duration_minutes: 60 };
      const answer = await stytch.sessions.exchangeAccessToken(params);
      expectSent('POST /v1/sessions/exchange_access_token', params);
      expect(answer.session_jwt.split('.')).toHaveLength(3);
    });

    it('attest', async () => {
      const params = { profile_id: 'trusted-auth-token-profile-test-1', token: 'a.b.c', session_duration_minutes: 60 };
      const answer = await stytch.sessions.attest(params);
      expectSent('POST /v1/sessions/attest', params);
      expect(answer.user.user_id).toBe(answer.user_id);
    });

    it('getJWKS fills the project in', async () => {
      const answer = await stytch.sessions.getJWKS();
      expectSent(`GET /v1/sessions/jwks/${PROJECT}`);
      expect(answer.keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    });
  });

  describe('session checks', () => {
    const issuer = new StytchIssuer({ projectId: PROJECT, vertical: 'consumer' });
    const keySetLine = `GET /v1/sessions/jwks/${PROJECT}`;
    let local: Stytch;

    beforeEach(() => {
      local = new Stytch(localOptions(mock, issuer, policyOf('stytch_user')));
    });

    it('authenticateJwtLocal answers with the session', async () => {
      const session_jwt = await issuer.mintSession({ claims: { plan: 'pro' } });
      const session = await local.sessions.authenticateJwtLocal({ session_jwt });
      expect(session).toMatchObject({ session_id: 'session-test-1', user_id: 'user-test-1', roles: ['stytch_user'] });
      expect(session.custom_claims).toEqual({ plan: 'pro' });
      expect(session.authentication_factors.map(({ delivery_method }) => delivery_method)).toEqual(['email']);
      expect(wire.lines).toEqual([keySetLine]);
    });

    it('authenticateJwtLocal refuses a token that is forged, too old or expired', async () => {
      const now = Math.floor(Date.now() / 1000);
      const forged = await issuer.mintSession({ forged: true });
      const old = await issuer.mintSession({ now: now - 120 });
      const expired = await issuer.mintSession({ now: now - 600 });
      const reason = async (session_jwt: string, max_token_age_seconds?: number) => {
        const check = local.sessions.authenticateJwtLocal({ session_jwt, max_token_age_seconds });
        return (await rejection(check, TokenValidationError)).reason;
      };
      expect(await reason(forged)).toBe('signature');
      expect(await reason(old, 60)).toBe('too_old');
      expect(await reason(expired)).toBe('expired');
    });

    it('authenticateJwtLocal by another time', async () => {
      const now = Math.floor(Date.now() / 1000);
      const session_jwt = await issuer.mintSession({ now: now - 3600 });
      const current_date = new Date((now - 3500) * 1000);
      const session = await local.sessions.authenticateJwtLocal({ session_jwt, current_date });
      expect(session.user_id).toBe('user-test-1');
    });

    it('authenticateJwt asks nothing but the key set for a young token', async () => {
      const session_jwt = await issuer.mintSession();
      const answer = await local.sessions.authenticateJwt({ session_jwt, max_token_age_seconds: 240 });
      expect(answer.session.session_id).toBe('session-test-1');
      expect(answer.session_jwt).toBe(session_jwt);
      expect(answer).not.toHaveProperty('user');
      expect(wire.lines).toEqual([keySetLine]);
    });

    it('authenticateJwt asks Stytch for one that is too old', async () => {
      const session_jwt = await issuer.mintSession();
      const rest = { session_duration_minutes: 30, session_custom_claims: { plan: 'pro' } };
      const answer = await local.sessions.authenticateJwt({ session_jwt, max_token_age_seconds: 0, ...rest });
      expectSent('POST /v1/sessions/authenticate', { session_jwt, ...rest });
      expect(answer.user?.user_id).toMatch(/^user-test-0/);
      expect(answer.session_jwt).not.toBe(session_jwt);
    });

    it('authenticateJwt asks nothing about a forged token', async () => {
      const session_jwt = await issuer.mintSession({ forged: true });
      const error = await rejection(local.sessions.authenticateJwt({ session_jwt }), TokenValidationError);
      expect(error.status).toBe(401);
      expect(wire.lines).toEqual([keySetLine]);
    });

    it('authorization_check is judged by the policy', async () => {
      const session_jwt = await issuer.mintSession();
      const check = (resource_id: string, action: string) =>
        local.sessions.authenticateJwt({ session_jwt, authorization_check: { resource_id, action } });
      expect((await check('tickets', 'read')).session.user_id).toBe('user-test-1');
      expect((await check('reports', 'anything')).session.user_id).toBe('user-test-1');
      const error = await rejection(check('tickets', 'write'), TokenValidationError);
      expect(error.reason).toBe('permissions');
      expect(wire.lines).toEqual([keySetLine, 'GET /v1/rbac/policy']);
    });

    it('authorization_check cannot be judged without a policy', async () => {
      const cut = localOptions(mock, issuer);
      const broken = new Stytch({
        ...cut,
        fetch: async (url, init) => {
          if (url.endsWith('/rbac/policy')) return new Response('Bad Gateway', { status: 502 });
          return cut.fetch === undefined ? fetch(url, init) : cut.fetch(url, init);
        },
      });
      const session_jwt = await issuer.mintSession();
      const authorization_check = { resource_id: 'tickets', action: 'read' };
      await rejection(broken.sessions.authenticateJwtLocal({ session_jwt, authorization_check }), KeysUnavailableError);
    });

    it('validate and authenticateRequest answer with results', async () => {
      const token = await issuer.mintSession();
      const good = await local.sessions.validate(token);
      expect(good).toMatchObject({ status: 'signed-in', userId: 'user-test-1' });
      expect(good.session?.claims['https://stytch.com/session'].id).toBe('session-test-1');
      const bad = await local.authenticateRequest({ headers: { cookie: 'stytch_session_jwt=garbage' } });
      expect(bad).toMatchObject({ status: 'signed-out', session: null });
      const request = new Request('https://example.com', { headers: { authorization: `Bearer ${token}` } });
      expect((await local.authenticateRequest(request)).userId).toBe('user-test-1');
    });

    it('m2m.authenticateToken answers with client_id, scopes and custom claims', async () => {
      const access_token = await issuer.mintM2M({ scope: 'read:users write:*', claims: { tenant: 'acme' } });
      const token = await local.m2m.authenticateToken({ access_token, required_scopes: ['read:users', 'write:users'] });
      expect(token).toEqual({
        client_id: 'm2m-client-test-1',
        scopes: ['read:users', 'write:*'],
        custom_claims: { tenant: 'acme' },
      });
      expect(token).not.toHaveProperty('member_id');
      const lacking = local.m2m.authenticateToken({ access_token, required_scopes: ['delete:users'] });
      expect((await rejection(lacking, TokenValidationError)).reason).toBe('permissions');
    });

    it('m2m.authenticateToken with a rule of your own', async () => {
      const access_token = await issuer.mintM2M({ scope: 'admin' });
      const params = { access_token, required_scopes: ['read:users'] };
      const token = await local.m2m.authenticateToken(params, ({ hasScopes }) => hasScopes.includes('admin'));
      expect(token.client_id).toBe('m2m-client-test-1');
    });

    it('idp.introspectTokenLocal', async () => {
      const token = await issuer.mintAccessToken({ scope: 'openid read:tickets' });
      const claims = await local.idp.introspectTokenLocal(token, {
        authorization_check: { resource_id: 'tickets', action: 'read' },
      });
      expect(claims).toMatchObject({ subject: 'user-test-1', scope: 'openid read:tickets' });
      const denied = local.idp.introspectTokenLocal(token, {
        authorization_check: { resource_id: 'tickets', action: 'write' },
      });
      expect((await rejection(denied, TokenValidationError)).reason).toBe('permissions');
    });
  });

  describe('users', () => {
    it('create', async () => {
      const params = {
        email: EMAIL,
        phone_number: PHONE,
        name: { first_name: 'Grace', middle_name: 'Brewster', last_name: 'Hopper' },
        attributes: { ip_address: '203.0.113.9', user_agent: 'Mozilla/5.0' },
        trusted_metadata: { tier: 'gold' },
        untrusted_metadata: { theme: 'dark' },
        create_user_as_pending: true,
      };
      const answer = await stytch.users.create(params);
      expectSent('POST /v1/users', params);
      expect(answer.user.user_id).toBe(answer.user_id);
      expect(answer.email_id).toMatch(/^email-test-/);
      expect(answer.phone_id).toMatch(/^phone-number-test-/);
    });

    it('get answers with the user itself', async () => {
      const user = await stytch.users.get({ user_id: USER });
      expectSent(`GET /v1/users/${USER}`);
      expect(user).not.toHaveProperty('user');
      expect(user.emails[0]?.verified).toBe(true);
      expect(user.totps[0]?.totp_id).toMatch(/^totp-test-/);
      expect(user.lock_expires_at).toBeNull();
    });

    it('update', async () => {
      const body = { name: { first_name: 'Grace' }, trusted_metadata: { tier: 'silver' }, external_id: 'employee-7' };
      const answer = await stytch.users.update({ user_id: USER, ...body });
      expectSent(`PUT /v1/users/${USER}`, body);
      expect(answer.user.trusted_metadata).toEqual({ plan: 'example' });
    });

    it('search with operands', async () => {
      const query = {
        operator: 'AND',
        operands: [
          { filter_name: 'status', filter_value: 'active' },
          { filter_name: 'email_verified', filter_value: true },
          { filter_name: 'email_address_fuzzy', filter_value: 'example.com' },
          { filter_name: 'created_at_greater_than', filter_value: '2026-01-01T00:00:00Z' },
          {
            filter_name: 'created_at_between',
            filter_value: { greater_than: '2026-01-01T00:00:00Z', less_than: '2026-06-30T00:00:00Z' },
          },
          { filter_name: 'phone_number', filter_value: [PHONE] },
          { filter_name: 'oauth_provider', filter_value: ['apple'] },
          { filter_name: 'a_filter_of_tomorrow', filter_value: 7 },
        ],
      };
      const answer = await stytch.users.search({ limit: 200, query });
      expectSent('POST /v1/users/search', { limit: 200, query });
      expect(answer.results.map(({ user_id }) => user_id)).toEqual([expect.stringMatching(/^user-test-/)]);
      expect(answer.results_metadata.total).toBe(1);
    });

    it('search.all yields users, searchAll pages, and both end at the empty cursor', async () => {
      const users: string[] = [];
      for await (const user of stytch.users.search.all({ limit: 100 })) users.push(user.user_id);
      const pages: number[] = [];
      for await (const page of stytch.users.searchAll({ limit: 100 })) pages.push(page.length);
      expect(users).toEqual([expect.stringMatching(/^user-test-/)]);
      expect(pages).toEqual([1]);
      expect(wire.lines).toEqual(['POST /v1/users/search', 'POST /v1/users/search']);
    });

    it('exchangePrimaryFactor', async () => {
      const answer = await stytch.users.exchangePrimaryFactor({ user_id: USER, email_address: EMAIL });
      expectSent(`PUT /v1/users/${USER}/exchange_primary_factor`, { email_address: EMAIL });
      expect(answer.user.user_id).toBe(answer.user_id);
    });

    it('delete', async () => {
      const answer = await stytch.users.delete({ user_id: USER });
      expect(wire.last.line).toBe(`DELETE /v1/users/${USER}`);
      expect(answer.user_id).toMatch(/^user-test-/);
    });

    it.each([
      ['emails/email-1', (client: Stytch) => client.users.deleteEmail({ email_id: 'email-1' })],
      ['phone_numbers/phone-1', (client: Stytch) => client.users.deletePhoneNumber({ phone_id: 'phone-1' })],
      [
        'webauthn_registrations/webauthn-1',
        (client: Stytch) => client.users.deleteWebAuthnRegistration({ webauthn_registration_id: 'webauthn-1' }),
      ],
      [
        'biometric_registrations/biometric-1',
        (client: Stytch) => client.users.deleteBiometricRegistration({ biometric_registration_id: 'biometric-1' }),
      ],
      ['totps/totp-1', (client: Stytch) => client.users.deleteTOTP({ totp_id: 'totp-1' })],
      [
        'crypto_wallets/wallet-1',
        (client: Stytch) => client.users.deleteCryptoWallet({ crypto_wallet_id: 'wallet-1' }),
      ],
      ['passwords/password-1', (client: Stytch) => client.users.deletePassword({ password_id: 'password-1' })],
      [
        'oauth/oauth-1',
        (client: Stytch) => client.users.deleteOAuthRegistration({ oauth_user_registration_id: 'oauth-1' }),
      ],
      [`${USER}/external_id`, (client: Stytch) => client.users.deleteExternalId({ user_id: USER })],
    ])('delete a part: %s', async (path, call) => {
      const answer = await call(stytch);
      expect(wire.last.line).toBe(`DELETE /v1/users/${path}`);
      expect(answer.user.user_id).toBe(answer.user_id);
    });

    it('connectedApps and revoke', async () => {
      const { connected_apps } = await stytch.users.connectedApps({ user_id: USER });
      expectSent(`GET /v1/users/${USER}/connected_apps`);
      const connected_app_id = connected_apps[0]?.connected_app_id ?? '';
      expect(connected_app_id).toMatch(/^connected-app-test-/);
      await stytch.users.revoke({ user_id: USER, connected_app_id });
      expect(wire.last.line).toBe(`POST /v1/users/${USER}/connected_apps/${connected_app_id}/revoke`);
    });
  });

  describe('passwords', () => {
    it('create', async () => {
      const params = { email: EMAIL, password: PASSWORD, session_duration_minutes: 60, name: { first_name: 'Grace' } };
      const answer = await stytch.passwords.create(params);
      expectSent('POST /v1/passwords', params);
      expect(answer.email_id).toMatch(/^email-test-/);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('authenticate', async () => {
      const params = { email: EMAIL, password: PASSWORD, session_duration_minutes: 60 };
      const answer = await stytch.passwords.authenticate(params);
      expectSent('POST /v1/passwords/authenticate', params);
      expect(answer.session?.user_id).toBe(answer.user_id);
    });

    it('strengthCheck', async () => {
      const answer = await stytch.passwords.strengthCheck({ password: PASSWORD, email: EMAIL });
      expectSent('POST /v1/passwords/strength_check', { password: PASSWORD, email: EMAIL });
      expect(answer.valid_password).toBe(true);
      expect(answer.feedback?.luds_requirements?.missing_characters).toBe(0);
    });

    it('email.resetStart and email.reset', async () => {
      const start = {
        email: EMAIL,
        reset_password_redirect_url: 'https://example.com/reset',
        login_redirect_url: 'https://example.com/login',
        reset_password_expiration_minutes: 30,
      };
      const started = await stytch.passwords.email.resetStart(start);
      expectSent('POST /v1/passwords/email/reset/start', start);
      expect(started.email_id).toMatch(/^email-test-/);
      const reset = { token: TOKEN, password: PASSWORD, session_duration_minutes: 60 };
      const answer = await stytch.passwords.email.reset(reset);
      expectSent('POST /v1/passwords/email/reset', reset);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('existingPassword.reset', async () => {
      const params = { email: EMAIL, existing_password: 'the old one', new_password: PASSWORD };
      const answer = await stytch.passwords.existingPassword.reset(params);
      expectSent('POST /v1/passwords/existing_password/reset', params);
      expect(answer.user.user_id).toBe(answer.user_id);
    });

    it('sessions.reset, whose path is in the singular', async () => {
      const params = { password: PASSWORD, session_token: SESSION_TOKEN };
      const answer = await stytch.passwords.sessions.reset(params);
      expectSent('POST /v1/passwords/session/reset', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    const salts = { prepend_salt: 'before', append_salt: 'after' };
    const argon = { salt: 'c2FsdA==', iteration_amount: 3, memory: 65_536, threads: 4, key_length: 32 };
    const hashes: Pick<PasswordsMigrateParams, 'hash_type' | (`${string}_config` & keyof PasswordsMigrateParams)>[] = [
      { hash_type: 'bcrypt' },
      { hash_type: 'md_5', md_5_config: salts },
      { hash_type: 'argon_2i', argon_2_config: argon },
      { hash_type: 'argon_2id', argon_2_config: argon },
      { hash_type: 'sha_1', sha_1_config: salts },
      { hash_type: 'sha_512', sha_512_config: salts },
      {
        hash_type: 'scrypt',
        scrypt_config: { salt: 'c2FsdA==', n_parameter: 16_384, r_parameter: 8, p_parameter: 1, key_length: 64 },
      },
      { hash_type: 'phpass' },
      {
        hash_type: 'pbkdf_2',
        pbkdf_2_config: { salt: 'c2FsdA==', iteration_amount: 600_000, key_length: 32, algorithm: 'sha256' },
      },
    ];
    it.each(hashes)('migrate a hash of type $hash_type', async (config) => {
      const params = { email: EMAIL, hash: 'hash-of-the-old-system', ...config, set_email_verified: true };
      const answer = await stytch.passwords.migrate(params);
      expectSent('POST /v1/passwords/migrate', params);
      expect(answer.user_created).toBe(false);
      expect(answer).not.toHaveProperty('session_token');
    });
  });

  describe('WebAuthn', () => {
    it('registerStart and register', async () => {
      const start = { user_id: USER, domain: 'example.com', return_passkey_credential_options: true };
      const started = await stytch.webauthn.registerStart(start);
      expectSent('POST /v1/webauthn/register/start', start);
      expect(JSON.parse(started.public_key_credential_creation_options)).toBeTypeOf('object');
      const params = { user_id: USER, public_key_credential: '{"type":"public-key"}', session_duration_minutes: 60 };
      const answer = await stytch.webauthn.register(params);
      expectSent('POST /v1/webauthn/register', params);
      expect(answer.webauthn_registration_id).toMatch(/^webauthn-registration-test-/);
    });

    it('authenticateStart and authenticate', async () => {
      const started = await stytch.webauthn.authenticateStart({ domain: 'example.com' });
      expectSent('POST /v1/webauthn/authenticate/start', { domain: 'example.com' });
      expect(JSON.parse(started.public_key_credential_request_options)).toBeTypeOf('object');
      const params = { public_key_credential: '{"type":"public-key"}', session_duration_minutes: 60 };
      const answer = await stytch.webauthn.authenticate(params);
      expectSent('POST /v1/webauthn/authenticate', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('update and listCredentials', async () => {
      const answer = await stytch.webauthn.update({ webauthn_registration_id: 'webauthn-1', name: 'Blue key' });
      expectSent('PUT /v1/webauthn/webauthn-1', { name: 'Blue key' });
      expect(answer.webauthn_registration?.domain).toBe('example.com');
      const { credentials } = await stytch.webauthn.listCredentials({ user_id: USER, domain: 'example.com' });
      expectSent(`GET /v1/webauthn/credentials/${USER}/example.com`);
      expect(credentials[0]?.type).toBe('public-key');
    });
  });

  describe('TOTP', () => {
    it('create', async () => {
      const answer = await stytch.totps.create({ user_id: USER, expiration_minutes: 60 });
      expectSent('POST /v1/totps', { user_id: USER, expiration_minutes: 60 });
      expect(answer.totp_id).toMatch(/^totp-test-/);
      expect(answer.qr_code).toMatch(/^data:image\/png;base64,/);
      expect(answer.recovery_codes).toHaveLength(1);
    });

    it('authenticate', async () => {
      const params = { user_id: USER, totp_code: '123456', session_token: SESSION_TOKEN };
      const answer = await stytch.totps.authenticate(params);
      expectSent('POST /v1/totps/authenticate', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('recoveryCodes lists the codes, recover uses one', async () => {
      const { totps } = await stytch.totps.recoveryCodes({ user_id: USER });
      expectSent('POST /v1/totps/recovery_codes', { user_id: USER });
      const recovery_code = totps[0]?.recovery_codes[0] ?? '';
      expect(recovery_code).toMatch(/./);
      const answer = await stytch.totps.recover({ user_id: USER, recovery_code, session_duration_minutes: 60 });
      expectSent('POST /v1/totps/recover', { user_id: USER, recovery_code, session_duration_minutes: 60 });
      expect(answer.session_token).toMatch(/./);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });
  });

  describe('crypto wallets', () => {
    const wallet = {
      crypto_wallet_type: 'ethereum',
      crypto_wallet_address: '0x6df2dB4Fb3DA35d241901Bd53367770BF03123f1',
    };

    it('authenticateStart', async () => {
      const params = {
        ...wallet,
        siwe_params: { domain: 'example.com', uri: 'https://example.com', resources: [], chain_id: '1' },
      };
      const answer = await stytch.cryptoWallets.authenticateStart(params);
      expectSent('POST /v1/crypto_wallets/authenticate/start', params);
      expect(answer.challenge).toMatch(/./);
      expect(answer.user_created).toBe(false);
    });

    it('authenticate', async () => {
      const params = { ...wallet, signature: '0x0c4f82edc3c818b6', session_duration_minutes: 60 };
      const answer = await stytch.cryptoWallets.authenticate(params);
      expectSent('POST /v1/crypto_wallets/authenticate', params);
      expect(answer.session?.session_id).toMatch(/^session-test-/);
      expect(answer.siwe_params?.domain).toBe('example.com');
    });
  });

  describe('M2M', () => {
    it('token is a form with scopes joined by blanks, and without the secret of the project', async () => {
      const credentials = { client_id: 'm2m-client-test-7', client_secret: 'secret of the client' };
      const answer = await stytch.m2m.token({ ...credentials, scopes: ['read:users', 'write:users'] });
      expect(wire.last.line).toBe(`POST /v1/public/${PROJECT}/oauth2/token`);
      expect(Object.fromEntries(new URLSearchParams(wire.last.text))).toEqual({
        ...credentials,
        grant_type: 'client_credentials',
        scope: 'read:users write:users',
      });
      expect(wire.last.headers.get('content-type')).toMatch('application/x-www-form-urlencoded');
      expect(wire.last.headers.has('authorization')).toBe(false);
      expect(answer).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
      expect(answer.access_token).toMatch(/./);
    });

    it('token is asked for once when it is kept', async () => {
      const params = { client_id: 'm2m-client-test-7', client_secret: 'secret of the client' };
      const first = await stytch.m2m.token(params, { cache: true });
      const second = await stytch.m2m.token(params, { cache: true });
      expect(second.access_token).toBe(first.access_token);
      expect(wire.requests).toHaveLength(1);
    });

    it('clients.create, get, update and delete', async () => {
      const create = { scopes: ['read:users'], client_name: 'Reports', trusted_metadata: { owner: 'grace' } };
      const { m2m_client: created } = await stytch.m2m.clients.create(create);
      expectSent('POST /v1/m2m/clients', create);
      expect(created.client_secret).toMatch(/./);
      const { client_id } = created;
      const { m2m_client } = await stytch.m2m.clients.get({ client_id });
      expectSent(`GET /v1/m2m/clients/${client_id}`);
      expect(m2m_client).not.toHaveProperty('client_secret');
      expect(m2m_client.client_secret_last_four).toHaveLength(4);
      const updated = await stytch.m2m.clients.update({ client_id, status: 'inactive' });
      expectSent(`PUT /v1/m2m/clients/${client_id}`, { status: 'inactive' });
      expect(updated.m2m_client.client_id).toBe(client_id);
      const deleted = await stytch.m2m.clients.delete({ client_id });
      expect(wire.last.line).toBe(`DELETE /v1/m2m/clients/${client_id}`);
      expect(deleted.client_id).toBe(client_id);
    });

    it('clients.search', async () => {
      const query = { operator: 'OR', operands: [{ filter_name: 'scopes' as const, filter_value: ['read:users'] }] };
      const answer = await stytch.m2m.clients.search({ limit: 10, query });
      expectSent('POST /v1/m2m/clients/search', { limit: 10, query });
      expect(answer.m2m_clients[0]?.scopes).toEqual(['read:documents']);
      const ids: string[] = [];
      for await (const { client_id } of stytch.m2m.clients.search.all()) ids.push(client_id);
      expect(ids).toEqual([answer.m2m_clients[0]?.client_id]);
    });

    it('clients.secrets: rotateStart, rotate and rotateCancel', async () => {
      const client_id = 'm2m-client-test-7';
      const path = `POST /v1/m2m/clients/${client_id}/secrets/rotate`;
      const started = await stytch.m2m.clients.secrets.rotateStart({ client_id });
      expect(started.m2m_client.next_client_secret).toMatch(/./);
      const rotated = await stytch.m2m.clients.secrets.rotate({ client_id });
      expect(rotated.m2m_client).not.toHaveProperty('next_client_secret');
      const cancelled = await stytch.m2m.clients.secrets.rotateCancel({ client_id });
      expect(cancelled.m2m_client.status).toBe('active');
      expect(wire.lines).toEqual([`${path}/start`, path, `${path}/cancel`]);
    });
  });

  describe('fraud', () => {
    it('fingerprint.lookup', async () => {
      const params = {
        telemetry_id: '00000000-0000-4000-8000-00000000000b',
        external_metadata: { user_action: 'login' },
      };
      const answer = await stytch.fraud.fingerprint.lookup(params);
      expectSent('POST /v1/fingerprint/lookup', params);
      expect(answer.verdict.action).toBe('ALLOW');
      expect(answer.fingerprints.visitor_fingerprint).toMatch(/./);
    });

    it('rules.set and rules.list', async () => {
      const params = { action: 'BLOCK', cidr_block: '203.0.113.0/24', expires_in_minutes: 60 };
      const set = await stytch.fraud.rules.set(params);
      expectSent('POST /v1/rules/set', params);
      expect(set.action).toBe('ALLOW');
      const types: unknown[] = [];
      for await (const { rule_type } of stytch.fraud.rules.list.all({ limit: 10 })) types.push(rule_type);
      expectSent('POST /v1/rules/list', { limit: 10 });
      expect(types).toEqual(['VISITOR_ID']);
    });

    it('verdictReasons.list and verdictReasons.override', async () => {
      const listed = await stytch.fraud.verdictReasons.list({ overrides_only: true });
      expectSent('POST /v1/verdict_reasons/list', { overrides_only: true });
      const verdict_reason = listed.verdict_reason_actions[0]?.verdict_reason ?? '';
      const answer = await stytch.fraud.verdictReasons.override({ verdict_reason, override_action: 'CHALLENGE' });
      expectSent('POST /v1/verdict_reasons/override', { verdict_reason, override_action: 'CHALLENGE' });
      expect(answer.verdict_reason_action.verdict_reason).toBe(verdict_reason);
    });

    it('email.risk', async () => {
      const answer = await stytch.fraud.email.risk({ email_address: EMAIL });
      expectSent('POST /v1/email/risk', { email_address: EMAIL });
      expect(answer.address_information.has_valid_syntax).toBe(true);
      expect(answer.risk_score).toBeTypeOf('number');
    });

    it('is asked at a host of its own', async () => {
      const hosts: string[] = [];
      const split = new Stytch({
        ...options(mock),
        baseUrl: 'https://api.example.com',
        fetch: (url, init) => {
          hosts.push(new URL(url).origin);
          return fetch(url, init);
        },
      });
      await split.fraud.email.risk({ email_address: EMAIL });
      expect(hosts).toEqual([mock.url]);
    });
  });

  describe('the rest', () => {
    it('rbac.policy', async () => {
      const { policy } = await stytch.rbac.policy();
      expectSent('GET /v1/rbac/policy');
      expect(policy?.roles[0]?.permissions).toEqual([{ resource_id: 'documents', actions: ['read'] }]);
    });

    it('impersonation.authenticate', async () => {
      const answer = await stytch.impersonation.authenticate({ impersonation_token: TOKEN });
      expectSent('POST /v1/impersonation/authenticate', { impersonation_token: TOKEN });
      expect(answer.session?.session_id).toMatch(/^session-test-/);
    });

    it('idp.introspectTokenNetwork', async () => {
      const params = { token: 'access token', client_id: 'connected-app-test-7', client_secret: 'secret of the app' };
      const answer = await stytch.idp.introspectTokenNetwork(params);
      expect(wire.last.line).toBe(`POST /v1/public/${PROJECT}/oauth2/introspect`);
      expect(Object.fromEntries(new URLSearchParams(wire.last.text))).toEqual(params);
      expect(wire.last.headers.has('authorization')).toBe(false);
      expect(answer.active).toBe(true);
      expect(answer.sub).toMatch(/^user-test-/);
    });
  });
});

describe('B2B', () => {
  const member = { organization_id: ORGANIZATION, member_id: MEMBER };
  const organizationPath = `/v1/b2b/organizations/${ORGANIZATION}`;
  const memberPath = `${organizationPath}/members/${MEMBER}`;
  let mock: MockServer;
  let b2b: StytchB2B;

  beforeAll(async () => {
    mock = await startMockServer('stytch-b2b', { stateful: false });
  });
  afterAll(() => mock.close());
  beforeEach(() => {
    b2b = new StytchB2B(options(mock));
  });

  describe('organizations', () => {
    it('create', async () => {
      const params = {
        organization_name: 'Acme',
        organization_slug: 'acme',
        email_allowed_domains: ['acme.example'],
        email_jit_provisioning: 'RESTRICTED',
        email_invites: 'ALL_ALLOWED',
        auth_methods: 'RESTRICTED',
        allowed_auth_methods: ['magic_link', 'sso'],
        mfa_policy: 'REQUIRED_FOR_ALL',
        rbac_email_implicit_role_assignments: [{ domain: 'acme.example', role_id: 'editor' }],
        trusted_metadata: { tier: 'gold' },
      };
      const { organization } = await b2b.organizations.create(params);
      expectSent('POST /v1/b2b/organizations', params);
      expect(organization.organization_id).toMatch(/^organization-test-/);
      expect(organization.organization_slug).toMatch(/./);
    });

    it('get', async () => {
      const { organization } = await b2b.organizations.get({ organization_id: ORGANIZATION });
      expectSent(`GET ${organizationPath}`);
      expect(organization.organization_name).toBe('Example Org');
    });

    it('update, with the rights of a member', async () => {
      const body = { organization_name: 'Acme', sso_jit_provisioning: 'NOT_ALLOWED', mfa_policy: 'OPTIONAL' };
      const authorization = { session_token: SESSION_TOKEN };
      const answer = await b2b.organizations.update({ organization_id: ORGANIZATION, ...body }, { authorization });
      expectSent(`PUT ${organizationPath}`, body);
      expect(wire.last.headers.get('x-stytch-member-session')).toBe(SESSION_TOKEN);
      expect(wire.last.headers.get('x-stytch-member-sessionjwt')).toBeNull();
      expect(answer.organization.organization_id).toMatch(/^organization-test-/);
    });

    it('delete', async () => {
      const answer = await b2b.organizations.delete({ organization_id: ORGANIZATION });
      expect(wire.last.line).toBe(`DELETE ${organizationPath}`);
      expect(answer.organization_id).toMatch(/^organization-test-/);
    });

    it('search', async () => {
      const query = {
        operator: 'AND',
        operands: [
          { filter_name: 'organization_name_fuzzy', filter_value: 'acme' },
          { filter_name: 'organization_slugs', filter_value: ['acme'] },
        ],
      };
      const answer = await b2b.organizations.search({ limit: 10, query });
      expectSent('POST /v1/b2b/organizations/search', { limit: 10, query });
      expect(answer.results_metadata.total).toBe(1);
      const names: string[] = [];
      for await (const { organization_name } of b2b.organizations.search.all()) names.push(organization_name);
      expect(names).toEqual(['Example Org']);
    });

    it('metrics and connectedApps', async () => {
      const { member_count } = await b2b.organizations.metrics({ organization_id: ORGANIZATION });
      expectSent(`GET ${organizationPath}/metrics`);
      expect(member_count).toBe(1);
      const { connected_apps } = await b2b.organizations.connectedApps({ organization_id: ORGANIZATION });
      expectSent(`GET ${organizationPath}/connected_apps`);
      expect(connected_apps[0]?.client_type).toBe('third_party');
    });
  });

  describe('members', () => {
    it('create', async () => {
      const body = { email_address: EMAIL, name: 'Grace Hopper', roles: ['editor'], mfa_phone_number: PHONE };
      const answer = await b2b.organizations.members.create({ organization_id: ORGANIZATION, ...body });
      expectSent(`POST ${organizationPath}/members`, body);
      expect(answer.member.member_id).toBe(answer.member_id);
      expect(answer.organization.organization_id).toBe(answer.member.organization_id);
    });

    it.each([
      [{ member_id: MEMBER }, `member_id=${MEMBER}`],
      [{ email_address: EMAIL }, `email_address=${encodeURIComponent(EMAIL)}`],
    ])('get by %o', async (by, query) => {
      const answer = await b2b.organizations.members.get({ organization_id: ORGANIZATION, ...by });
      expectSent(`GET ${organizationPath}/member?${query}`);
      expect(answer.member.email_address).toContain('@');
    });

    it('dangerouslyGet', async () => {
      const answer = await b2b.organizations.members.dangerouslyGet({ member_id: MEMBER, include_deleted: true });
      expectSent(`GET /v1/b2b/organizations/members/dangerously_get/${MEMBER}?include_deleted=true`);
      expect(answer.member.status).toBe('active');
    });

    it('update', async () => {
      const body = { name: 'Grace', mfa_enrolled: true, default_mfa_method: 'totp', roles: ['admin'] };
      const authorization = { session_jwt: 'a.b.c' };
      const answer = await b2b.organizations.members.update({ ...member, ...body }, { authorization });
      expectSent(`PUT ${memberPath}`, body);
      expect(wire.last.headers.get('x-stytch-member-sessionjwt')).toBe('a.b.c');
      expect(answer.member.roles[0]?.sources[0]?.type).toBe('direct_assignment');
    });

    it('search', async () => {
      const params = {
        organization_ids: [ORGANIZATION],
        limit: 10,
        query: {
          operator: 'OR',
          operands: [
            { filter_name: 'member_emails', filter_value: [EMAIL] },
            { filter_name: 'member_is_breakglass', filter_value: false },
          ],
        },
      };
      const answer = await b2b.organizations.members.search(params);
      expectSent('POST /v1/b2b/organizations/members/search', params);
      expect(answer.organizations).toBeTypeOf('object');
      const emails: string[] = [];
      const all = b2b.organizations.members.search.all(params, { authorization: { session_token: SESSION_TOKEN } });
      for await (const { email_address } of all) emails.push(email_address);
      expect(emails).toEqual(answer.members.map(({ email_address }) => email_address));
      expect(emails).toHaveLength(1);
      expect(wire.last.headers.get('x-stytch-member-session')).toBe(SESSION_TOKEN);
    });

    it('delete and reactivate', async () => {
      const { member_id } = await b2b.organizations.members.delete(member);
      expect(wire.last.line).toBe(`DELETE ${memberPath}`);
      expect(member_id).toMatch(/^member-test-/);
      const answer = await b2b.organizations.members.reactivate(member);
      expect(wire.last.line).toBe(`PUT ${memberPath}/reactivate`);
      expect(answer.member.member_id).toBe(answer.member_id);
    });

    it.each([
      [
        `members/mfa_phone_numbers/${MEMBER}`,
        (client: StytchB2B) => client.organizations.members.deleteMFAPhoneNumber(member),
      ],
      [`members/${MEMBER}/totp`, (client: StytchB2B) => client.organizations.members.deleteTOTP(member)],
      [
        'members/passwords/password-1',
        (client: StytchB2B) =>
          client.organizations.members.deletePassword({
            organization_id: ORGANIZATION,
            member_password_id: 'password-1',
          }),
      ],
      [`members/${MEMBER}/external_id`, (client: StytchB2B) => client.organizations.members.deleteExternalId(member)],
    ])('delete a part: %s', async (path, call) => {
      const answer = await call(b2b);
      expect(wire.last.line).toBe(`DELETE ${organizationPath}/${path}`);
      expect(answer.member.member_id).toBe(answer.member_id);
    });

    it('startEmailUpdate and unlinkRetiredEmail', async () => {
      const body = { email_address: EMAIL, login_redirect_url: 'https://example.com/login' };
      const started = await b2b.organizations.members.startEmailUpdate({ ...member, ...body });
      expectSent(`POST ${memberPath}/start_email_update`, body);
      expect(started.member.retired_email_addresses[0]?.email_id).toMatch(/^member-email-test-/);
      const unlinked = await b2b.organizations.members.unlinkRetiredEmail({ ...member, email_address: EMAIL });
      expectSent(`POST ${memberPath}/unlink_retired_email`, { email_address: EMAIL });
      expect(unlinked.organization_id).toMatch(/^organization-test-/);
    });

    it('oauthProviders and oidcProviders', async () => {
      const google = await b2b.organizations.members.oauthProviders.google({ ...member, include_refresh_token: true });
      expectSent(`GET ${memberPath}/oauth_providers/google?include_refresh_token=true`);
      expect(google.id_token).toMatch(/./);
      const { registrations } = await b2b.organizations.members.oidcProviders(member);
      expectSent(`GET ${memberPath}/oidc_providers`);
      expect(registrations[0]?.access_token).toMatch(/./);
    });

    it('getConnectedApps', async () => {
      const { connected_apps } = await b2b.organizations.members.getConnectedApps(member);
      expectSent(`GET ${memberPath}/connected_apps`);
      expect(connected_apps[0]?.connected_app_id).toMatch(/^connected-app-test-/);
    });
  });

  describe('magic links', () => {
    it('email.loginOrSignup', async () => {
      const params = {
        organization_id: ORGANIZATION,
        email_address: EMAIL,
        login_redirect_url: 'https://example.com/authenticate',
        signup_redirect_url: 'https://example.com/authenticate',
      };
      const answer = await b2b.magicLinks.email.loginOrSignup(params);
      expectSent('POST /v1/b2b/magic_links/email/login_or_signup', params);
      expect(answer.member_created).toBe(false);
      expect(answer).not.toHaveProperty('user_created');
    });

    it('email.invite, in the name of a member', async () => {
      const params = {
        organization_id: ORGANIZATION,
        email_address: EMAIL,
        invite_redirect_url: 'https://example.com/authenticate',
        invited_by_member_id: MEMBER,
        roles: ['editor'],
      };
      const authorization = { session_token: SESSION_TOKEN, session_jwt: 'a.b.c' };
      const answer = await b2b.magicLinks.email.invite(params, { authorization });
      expectSent('POST /v1/b2b/magic_links/email/invite', params);
      expect(wire.last.headers.get('x-stytch-member-session')).toBe(SESSION_TOKEN);
      expect(wire.last.headers.get('x-stytch-member-sessionjwt')).toBe('a.b.c');
      expect(answer.member_id).toMatch(/^member-test-/);
    });

    it('authenticate, whose token is called magic_links_token', async () => {
      const params = { magic_links_token: TOKEN, session_duration_minutes: 60, pkce_code_verifier: 'verifier' };
      const answer = await b2b.magicLinks.authenticate(params);
      expectSent('POST /v1/b2b/magic_links/authenticate', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer).not.toHaveProperty('session');
      expect(answer.member_authenticated).toBeTypeOf('boolean');
      expect(answer.intermediate_session_token).toBeTypeOf('string');
    });

    it('email.discovery.send and discovery.authenticate', async () => {
      const send = { email_address: EMAIL, discovery_redirect_url: 'https://example.com/discovery' };
      const sent = await b2b.magicLinks.email.discovery.send(send);
      expectSent('POST /v1/b2b/magic_links/email/discovery/send', send);
      expect(sent.status_code).toBe(200);
      const answer = await b2b.magicLinks.discovery.authenticate({ discovery_magic_links_token: TOKEN });
      expectSent('POST /v1/b2b/magic_links/discovery/authenticate', { discovery_magic_links_token: TOKEN });
      expect(answer.intermediate_session_token).toMatch(/./);
      expect(answer.discovered_organizations[0]?.organization?.organization_id).toMatch(/^organization-test-/);
      expect(answer).not.toHaveProperty('session_token');
    });
  });

  describe('discovery', () => {
    it('organizations.list is asked for by POST', async () => {
      const answer = await b2b.discovery.organizations.list({ intermediate_session_token: TOKEN });
      expectSent('POST /v1/b2b/discovery/organizations', { intermediate_session_token: TOKEN });
      expect(answer.discovered_organizations[0]?.member_authenticated).toBe(false);
      expect(answer.email_address).toContain('@');
    });

    it('organizations.create', async () => {
      const params = {
        intermediate_session_token: TOKEN,
        organization_name: 'Acme',
        organization_slug: 'acme',
        session_duration_minutes: 60,
      };
      const answer = await b2b.discovery.organizations.create(params);
      expectSent('POST /v1/b2b/discovery/organizations/create', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer.organization?.organization_name).toBe('Example Org');
    });

    it('intermediateSessions.exchange', async () => {
      const params = {
        intermediate_session_token: TOKEN,
        organization_id: ORGANIZATION,
        session_duration_minutes: 60,
      };
      const answer = await b2b.discovery.intermediateSessions.exchange(params);
      expectSent('POST /v1/b2b/discovery/intermediate_sessions/exchange', params);
      expect(answer.member_session?.organization_id).toMatch(/^organization-test-/);
      expect(answer.session_jwt.split('.')).toHaveLength(3);
    });
  });

  describe('sessions', () => {
    it('get answers with member_sessions', async () => {
      const answer = await b2b.sessions.get(member);
      expectSent(`GET /v1/b2b/sessions?organization_id=${ORGANIZATION}&member_id=${MEMBER}`);
      expect(answer.member_sessions[0]?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer).not.toHaveProperty('sessions');
    });

    it('authenticate answers with member_session', async () => {
      const params = {
        session_token: SESSION_TOKEN,
        authorization_check: { organization_id: ORGANIZATION, resource_id: 'documents', action: 'read' },
      };
      const answer = await b2b.sessions.authenticate(params);
      expectSent('POST /v1/b2b/sessions/authenticate', params);
      expect(answer.member_session.organization_slug).toBe('example-org');
      expect(answer).not.toHaveProperty('session');
      expect(answer.verdict).toEqual({ authorized: true, granting_roles: ['stytch_member'] });
    });

    it.each([
      { member_session_id: 'member-session-test-7' },
      { session_token: SESSION_TOKEN },
      { session_jwt: 'a.b.c' },
      { member_id: MEMBER },
    ])('revoke by %o', async (params) => {
      const answer = await b2b.sessions.revoke(params);
      expectSent('POST /v1/b2b/sessions/revoke', params);
      expect(answer.request_id).toMatch(/^request-id-/);
    });

    it('exchange for a session of another organization', async () => {
      const params = { organization_id: ORGANIZATION, session_token: SESSION_TOKEN, session_duration_minutes: 60 };
      const answer = await b2b.sessions.exchange(params);
      expectSent('POST /v1/b2b/sessions/exchange', params);
      expect(answer.member_session?.member_id).toBe(answer.member_id);
    });

    it('exchangeAccessToken, migrate and attest', async () => {
      const exchange = { access_token: 'access-token-of-a-connected-app', session_duration_minutes: 60 };
      const exchanged = await b2b.sessions.exchangeAccessToken(exchange);
      expectSent('POST /v1/b2b/sessions/exchange_access_token', exchange);
      expect(exchanged.member_session?.member_session_id).toMatch(/^member-session-test-/);
      const migrate = { session_token: 'token-of-the-old-provider', organization_id: ORGANIZATION };
      const migrated = await b2b.sessions.migrate(migrate);
      expectSent('POST /v1/b2b/sessions/migrate', migrate);
      expect(migrated.member_session?.member_session_id).toMatch(/^member-session-test-/);
      const attest = { profile_id: 'trusted-auth-token-profile-test-1', token: 'a.b.c' };
      const attested = await b2b.sessions.attest(attest);
      expectSent('POST /v1/b2b/sessions/attest', attest);
      expect(attested.member_session.member_session_id).toMatch(/^member-session-test-/);
    });

    it('getJWKS', async () => {
      const answer = await b2b.sessions.getJWKS();
      expectSent(`GET /v1/b2b/sessions/jwks/${PROJECT}`);
      expect(answer.keys[0]?.kid).toMatch(/^jwk-test-/);
    });
  });

  describe('session checks', () => {
    const issuer = new StytchIssuer({ projectId: PROJECT, vertical: 'b2b' });
    const organization_id = 'organization-test-1';
    const keySetLine = `GET /v1/b2b/sessions/jwks/${PROJECT}`;
    let local: StytchB2B;

    beforeEach(() => {
      local = new StytchB2B(localOptions(mock, issuer, policyOf('stytch_member')));
    });

    it('authenticateJwtLocal answers with a member session', async () => {
      const session_jwt = await issuer.mintSession({ claims: { plan: 'pro' } });
      const session = await local.sessions.authenticateJwtLocal({ session_jwt });
      expect(session).toMatchObject({
        member_session_id: 'session-test-1',
        member_id: 'member-test-1',
        organization_id,
        organization_slug: 'example',
        custom_claims: { plan: 'pro' },
      });
      expect(session).not.toHaveProperty('user_id');
      expect(wire.lines).toEqual([keySetLine]);
    });

    it('authenticateJwt asks Stytch only for a token that is too old', async () => {
      const session_jwt = await issuer.mintSession();
      const young = await local.sessions.authenticateJwt({ session_jwt });
      expect(young.member_session.member_id).toBe('member-test-1');
      expect(wire.lines).toEqual([keySetLine]);
      const old = await local.sessions.authenticateJwt({ session_jwt, max_token_age_seconds: 0 });
      expectSent('POST /v1/b2b/sessions/authenticate', { session_jwt });
      expect(old.member?.member_id).toBe(old.member_session.member_id);
      expect(old.organization?.organization_name).toBe('Example Org');
    });

    it('authorization_check is judged by the policies of project and organization', async () => {
      const session_jwt = await issuer.mintSession();
      const check = (resource_id: string, action: string) => {
        const authorization_check = { organization_id, resource_id, action };
        return local.sessions.authenticateJwt({ session_jwt, authorization_check });
      };
      expect((await check('tickets', 'read')).member_session.organization_id).toBe(organization_id);
      expect(wire.lines).toEqual([keySetLine, 'GET /v1/b2b/rbac/policy']);
      // What the mock says of the organization: its members may read documents.
      expect((await check('documents', 'read')).member_session.organization_id).toBe(organization_id);
      const error = await rejection(check('documents', 'delete'), TokenValidationError);
      expect(error.reason).toBe('permissions');
      expect(wire.lines).toEqual([
        keySetLine,
        'GET /v1/b2b/rbac/policy',
        `GET /v1/b2b/rbac/organizations/${organization_id}`,
      ]);
    });

    it('authorization_check refuses the session of another organization', async () => {
      const session_jwt = await issuer.mintSession();
      const authorization_check = { organization_id: ORGANIZATION, resource_id: 'tickets', action: 'read' };
      const check = local.sessions.authenticateJwt({ session_jwt, authorization_check });
      expect((await rejection(check, TokenValidationError)).reason).toBe('tenancy');
    });

    it('validate and authenticateRequest answer with results', async () => {
      const token = await issuer.mintSession();
      const good = await local.sessions.validate(token);
      expect(good.session?.organizationId).toBe(organization_id);
      expect(good.session?.claims['https://stytch.com/organization'].slug).toBe('example');
      const request = { headers: { cookie: `stytch_session_jwt=${token}` } };
      expect((await local.authenticateRequest(request)).userId).toBe('member-test-1');
      const forged = await local.sessions.validate(await issuer.mintSession({ forged: true }));
      expect(forged).toMatchObject({ status: 'signed-out', userId: null });
    });

    it('m2m.authenticateToken answers with client_id, not member_id', async () => {
      const access_token = await issuer.mintM2M({ scope: 'read:users' });
      const token = await local.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] });
      expect(token).toEqual({ client_id: 'm2m-client-test-1', scopes: ['read:users'], custom_claims: {} });
    });

    it('idp.introspectTokenLocal answers with the organization', async () => {
      const organization = { organization_id, slug: 'example' };
      const claims = { 'https://stytch.com/organization': organization };
      const token = await issuer.mintAccessToken({ scope: 'read:tickets', claims });
      const authorization_check = { organization_id, resource_id: 'tickets', action: 'read' };
      const answer = await local.idp.introspectTokenLocal(token, { authorization_check });
      expect(answer.organization).toEqual(organization);
      expect(answer.subject).toBe('member-test-1');
    });
  });

  describe('OAuth', () => {
    it('startUrl names the organization', async () => {
      const { code_challenge } = await createPkcePair();
      const url = new URL(
        b2b.oauth.startUrl({
          provider: 'google',
          organization_id: ORGANIZATION,
          login_redirect_url: 'https://example.com/callback',
          pkce_code_challenge: code_challenge,
        }),
      );
      expect(`${url.origin}${url.pathname}`).toBe(`${mock.url}/v1/b2b/public/oauth/google/start`);
      expect(Object.fromEntries(url.searchParams)).toEqual({
        public_token: 'public-token-test-1',
        organization_id: ORGANIZATION,
        login_redirect_url: 'https://example.com/callback',
        pkce_code_challenge: code_challenge,
      });
    });

    it('discovery.startUrl', () => {
      const discovery_redirect_url = 'https://example.com/discovery';
      const url = new URL(b2b.oauth.discovery.startUrl({ provider: 'microsoft', discovery_redirect_url }));
      expect(url.pathname).toBe('/v1/b2b/public/oauth/microsoft/discovery/start');
      expect(url.searchParams.get('discovery_redirect_url')).toBe(discovery_redirect_url);
    });

    it('authenticate and discovery.authenticate', async () => {
      const params = { oauth_token: TOKEN, session_duration_minutes: 60, pkce_code_verifier: 'verifier' };
      const answer = await b2b.oauth.authenticate(params);
      expectSent('POST /v1/b2b/oauth/authenticate', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer).not.toHaveProperty('user_session');
      const discovered = await b2b.oauth.discovery.authenticate({ discovery_oauth_token: TOKEN });
      expectSent('POST /v1/b2b/oauth/discovery/authenticate', { discovery_oauth_token: TOKEN });
      expect(discovered.intermediate_session_token).toMatch(/./);
      expect(discovered.discovered_organizations).toHaveLength(1);
    });
  });

  describe('one-time passcodes', () => {
    it('sms.send takes mfa_phone_number', async () => {
      const params = { ...member, mfa_phone_number: PHONE, intermediate_session_token: TOKEN };
      const answer = await b2b.otps.sms.send(params);
      expectSent('POST /v1/b2b/otps/sms/send', params);
      expect(answer.member.mfa_phone_number).toMatch(/^\+/);
    });

    it('sms.authenticate, after a first factor', async () => {
      const first = await b2b.magicLinks.authenticate({ magic_links_token: TOKEN });
      const { intermediate_session_token } = first;
      const params = { ...member, code: '000000', intermediate_session_token, set_mfa_enrollment: 'enroll' };
      const answer = await b2b.otps.sms.authenticate(params);
      expectSent('POST /v1/b2b/otps/sms/authenticate', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
    });

    it('email.loginOrSignup and email.authenticate', async () => {
      const login = { organization_id: ORGANIZATION, email_address: EMAIL };
      const answer = await b2b.otps.email.loginOrSignup(login);
      expectSent('POST /v1/b2b/otps/email/login_or_signup', login);
      expect(answer.member_created).toBe(false);
      const params = { ...login, code: '000000', session_duration_minutes: 60 };
      const authenticated = await b2b.otps.email.authenticate(params);
      expectSent('POST /v1/b2b/otps/email/authenticate', params);
      expect(authenticated.member_session?.member_session_id).toMatch(/^member-session-test-/);
    });

    it('email.discovery.send and email.discovery.authenticate', async () => {
      await b2b.otps.email.discovery.send({ email_address: EMAIL });
      expectSent('POST /v1/b2b/otps/email/discovery/send', { email_address: EMAIL });
      const answer = await b2b.otps.email.discovery.authenticate({ email_address: EMAIL, code: '000000' });
      expectSent('POST /v1/b2b/otps/email/discovery/authenticate', { email_address: EMAIL, code: '000000' });
      expect(answer.discovered_organizations).toHaveLength(1);
    });
  });

  describe('SSO', () => {
    const connection = { organization_id: ORGANIZATION, connection_id: 'saml-connection-test-7' };

    it('startUrl', () => {
      const url = new URL(
        b2b.sso.startUrl({
          connection_id: connection.connection_id,
          login_redirect_url: 'https://example.com/login',
          signup_redirect_url: 'https://example.com/signup',
        }),
      );
      expect(url.pathname).toBe('/v1/public/sso/start');
      expect(Object.fromEntries(url.searchParams)).toEqual({
        public_token: 'public-token-test-1',
        connection_id: connection.connection_id,
        login_redirect_url: 'https://example.com/login',
        signup_redirect_url: 'https://example.com/signup',
      });
    });

    it('authenticate, whose token is called sso_token', async () => {
      const params = { sso_token: TOKEN, session_duration_minutes: 60 };
      const answer = await b2b.sso.authenticate(params);
      expectSent('POST /v1/b2b/sso/authenticate', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer.reset_session).toBeTypeOf('boolean');
    });

    it('getConnections and deleteConnection', async () => {
      const answer = await b2b.sso.getConnections({ organization_id: ORGANIZATION });
      expectSent(`GET /v1/b2b/sso/${ORGANIZATION}`);
      expect(answer.saml_connections[0]?.connection_id).toMatch(/^saml-connection-test-/);
      expect(answer.oidc_connections[0]?.connection_id).toMatch(/^oidc-connection-test-/);
      expect(answer.external_connections[0]?.connection_id).toMatch(/^external-connection-test-/);
      const deleted = await b2b.sso.deleteConnection(connection);
      expect(wire.last.line).toBe(`DELETE /v1/b2b/sso/${ORGANIZATION}/connections/${connection.connection_id}`);
      expect(deleted.connection_id).toMatch(/^saml-connection-test-/);
    });

    it('saml.createConnection, updateConnection and updateByURL', async () => {
      const create = { display_name: 'Okta', identity_provider: 'okta' };
      const created = await b2b.sso.saml.createConnection({ organization_id: ORGANIZATION, ...create });
      expectSent(`POST /v1/b2b/sso/saml/${ORGANIZATION}`, create);
      expect(created.connection?.acs_url).toMatch(/^https:/);
      const path = `/v1/b2b/sso/saml/${ORGANIZATION}/connections/${connection.connection_id}`;
      const update = {
        idp_entity_id: 'https://idp.example.com/entity',
        idp_sso_url: 'https://idp.example.com/sso',
        x509_certificate: '-----BEGIN CERTIFICATE-----',
        attribute_mapping: { email: 'NameID', first_name: 'firstName' },
        saml_group_implicit_role_assignments: [{ role_id: 'editor', group: 'writers' }],
      };
      const updated = await b2b.sso.saml.updateConnection({ ...connection, ...update });
      expectSent(`PUT ${path}`, update);
      expect(updated.connection?.status).toBe('active');
      const metadata_url = 'https://idp.example.com/metadata';
      const byUrl = await b2b.sso.saml.updateByURL({ ...connection, metadata_url });
      expectSent(`PUT ${path}/url`, { metadata_url });
      expect(byUrl.connection?.audience_uri).toMatch(/^https:/);
    });

    it('saml.deleteVerificationCertificate and saml.deleteEncryptionPrivateKey', async () => {
      const path = `DELETE /v1/b2b/sso/saml/${ORGANIZATION}/connections/${connection.connection_id}`;
      const certificate = await b2b.sso.saml.deleteVerificationCertificate({ ...connection, certificate_id: 'cert-1' });
      expect(wire.last.line).toBe(`${path}/verification_certificates/cert-1`);
      expect(certificate.certificate_id).toMatch(/^saml-verification-key-test-/);
      const key = await b2b.sso.saml.deleteEncryptionPrivateKey({ ...connection, private_key_id: 'key-1' });
      expect(wire.last.line).toBe(`${path}/encryption_private_keys/key-1`);
      expect(key.private_key_id).toMatch(/^saml-encryption-key-test-/);
    });

    it('oidc.createConnection and updateConnection', async () => {
      const create = { display_name: 'Entra', identity_provider: 'microsoft-entra' };
      const created = await b2b.sso.oidc.createConnection({ organization_id: ORGANIZATION, ...create });
      expectSent(`POST /v1/b2b/sso/oidc/${ORGANIZATION}`, create);
      expect(created.connection?.redirect_url).toMatch(/^https:/);
      const update = { client_id: 'client', client_secret: 'secret', issuer: 'https://idp.example.com' };
      const updated = await b2b.sso.oidc.updateConnection({ ...connection, ...update });
      expectSent(`PUT /v1/b2b/sso/oidc/${ORGANIZATION}/connections/${connection.connection_id}`, update);
      expect(updated.connection?.jwks_url).toMatch(/^https:/);
      expect(updated.warning).toBeTypeOf('string');
    });

    it('external.createConnection and updateConnection', async () => {
      const create = { external_organization_id: 'organization-test-8', external_connection_id: 'connection-8' };
      const created = await b2b.sso.external.createConnection({ organization_id: ORGANIZATION, ...create });
      expectSent(`POST /v1/b2b/sso/external/${ORGANIZATION}`, create);
      expect(created.connection?.connection_id).toMatch(/^external-connection-test-/);
      const update = { external_connection_implicit_role_assignments: [{ role_id: 'editor' }] };
      const updated = await b2b.sso.external.updateConnection({ ...connection, ...update });
      expectSent(`PUT /v1/b2b/sso/external/${ORGANIZATION}/connections/${connection.connection_id}`, update);
      expect(updated.connection?.external_organization_id).toMatch(/^organization-test-/);
    });
  });

  describe('RBAC', () => {
    it('policy takes nothing and answers with the policy', async () => {
      const { policy } = await b2b.rbac.policy();
      expectSent('GET /v1/b2b/rbac/policy');
      expect(policy?.roles[0]?.permissions).toEqual([{ resource_id: 'documents', actions: ['read'] }]);
      expect(policy?.scopes.map(({ scope }) => scope)).toEqual(['read:documents']);
    });

    it('policy refuses what the guide passes', async () => {
      const check = { ...member, resource_id: 'documents', action: 'read' };
      // @ts-expect-error it takes no arguments
      const error = await rejection(b2b.rbac.policy(check), ValidationError);
      expect(error.issues.map(({ path }) => path)).toEqual(Object.keys(check));
      expect(wire.requests).toEqual([]);
    });

    it('organizations.getOrgPolicy and setOrgPolicy', async () => {
      const { org_policy } = await b2b.rbac.organizations.getOrgPolicy({ organization_id: ORGANIZATION });
      expectSent(`GET /v1/b2b/rbac/organizations/${ORGANIZATION}`);
      expect(org_policy.roles[0]?.role_id).toBe('stytch_member');
      await b2b.rbac.organizations.setOrgPolicy({ organization_id: ORGANIZATION, org_policy });
      expectSent(`PUT /v1/b2b/rbac/organizations/${ORGANIZATION}`, { org_policy });
    });
  });

  describe('passwords', () => {
    it('authenticate', async () => {
      const params = { organization_id: ORGANIZATION, email_address: EMAIL, password: PASSWORD };
      const answer = await b2b.passwords.authenticate(params);
      expectSent('POST /v1/b2b/passwords/authenticate', params);
      expect(answer.member_session?.member_id).toBe(answer.member_id);
    });

    it('strengthCheck has its feedback in two fields', async () => {
      const answer = await b2b.passwords.strengthCheck({ password: PASSWORD, email_address: EMAIL });
      expectSent('POST /v1/b2b/passwords/strength_check', { password: PASSWORD, email_address: EMAIL });
      expect(answer.luds_feedback?.has_lower_case).toBe(true);
      expect(answer.zxcvbn_feedback?.suggestions).toEqual([]);
      expect(answer).not.toHaveProperty('feedback');
    });

    it('email.resetStart, email.reset and email.requireReset', async () => {
      const start = {
        organization_id: ORGANIZATION,
        email_address: EMAIL,
        reset_password_redirect_url: 'https://example.com/reset',
      };
      const started = await b2b.passwords.email.resetStart(start);
      expectSent('POST /v1/b2b/passwords/email/reset/start', start);
      expect(started.member_email_id).toMatch(/^member-email-test-/);
      const reset = { password_reset_token: TOKEN, password: PASSWORD, session_duration_minutes: 60 };
      const answer = await b2b.passwords.email.reset(reset);
      expectSent('POST /v1/b2b/passwords/email/reset', reset);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      const require = { organization_id: ORGANIZATION, email_address: EMAIL };
      const required = await b2b.passwords.email.requireReset(require);
      expectSent('POST /v1/b2b/passwords/email/require_reset', require);
      expect(required.member_id).toMatch(/^member-test-/);
    });

    it('existingPassword.reset and sessions.reset', async () => {
      const organization_id = ORGANIZATION;
      const existing = { organization_id, email_address: EMAIL, existing_password: 'old', new_password: PASSWORD };
      const answer = await b2b.passwords.existingPassword.reset(existing);
      expectSent('POST /v1/b2b/passwords/existing_password/reset', existing);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      const session = { organization_id, password: PASSWORD, session_token: SESSION_TOKEN };
      const reset = await b2b.passwords.sessions.reset(session);
      expectSent('POST /v1/b2b/passwords/session/reset', session);
      expect(reset.member_session?.member_session_id).toMatch(/^member-session-test-/);
    });

    it('discovery: email.resetStart, email.reset and authenticate', async () => {
      const start = { email_address: EMAIL, discovery_redirect_url: 'https://example.com/discovery' };
      await b2b.passwords.discovery.email.resetStart(start);
      expectSent('POST /v1/b2b/passwords/discovery/email/reset/start', start);
      const reset = { password_reset_token: TOKEN, password: PASSWORD, pkce_code_verifier: 'verifier' };
      const answer = await b2b.passwords.discovery.email.reset(reset);
      expectSent('POST /v1/b2b/passwords/discovery/email/reset', reset);
      expect(answer.intermediate_session_token).toMatch(/./);
      const params = { email_address: EMAIL, password: PASSWORD };
      const authenticated = await b2b.passwords.discovery.authenticate(params);
      expectSent('POST /v1/b2b/passwords/discovery/authenticate', params);
      expect(authenticated.discovered_organizations).toHaveLength(1);
    });

    it('migrate', async () => {
      const params = {
        organization_id: ORGANIZATION,
        email_address: EMAIL,
        hash: 'hash-of-the-old-system',
        hash_type: 'sha_512',
        sha_512_config: { prepend_salt: 'before', append_salt: 'after' },
        roles: ['editor'],
      };
      const answer = await b2b.passwords.migrate(params);
      expectSent('POST /v1/b2b/passwords/migrate', params);
      expect(answer.member_created).toBe(false);
    });
  });

  describe('SCIM', () => {
    const connection = { organization_id: ORGANIZATION, connection_id: 'scim-connection-test-7' };
    const path = `/v1/b2b/scim/${ORGANIZATION}/connection`;

    it('connection.create, get, update and delete', async () => {
      const create = { display_name: 'Okta', identity_provider: 'okta' };
      const created = await b2b.scim.connection.create({ organization_id: ORGANIZATION, ...create });
      expectSent(`POST ${path}`, create);
      expect(created.connection?.bearer_token).toMatch(/./);
      const { connection: found } = await b2b.scim.connection.get({ organization_id: ORGANIZATION });
      expectSent(`GET ${path}`);
      expect(found?.bearer_token_last_four).toHaveLength(4);
      expect(found).not.toHaveProperty('bearer_token');
      const update = {
        scim_group_implicit_role_assignments: [
          { role_id: 'editor', group_id: 'scim-group-test-7', group_name: 'writers' },
        ],
      };
      const updated = await b2b.scim.connection.update({ ...connection, ...update });
      expectSent(`PUT ${path}/${connection.connection_id}`, update);
      expect(updated.connection?.base_url).toMatch(/^https:/);
      const deleted = await b2b.scim.connection.delete(connection);
      expect(wire.last.line).toBe(`DELETE ${path}/${connection.connection_id}`);
      expect(deleted.connection_id).toMatch(/^scim-connection-test-/);
    });

    it('connection.rotateStart, rotateComplete and rotateCancel', async () => {
      const started = await b2b.scim.connection.rotateStart(connection);
      expect(started.connection?.next_bearer_token).toMatch(/./);
      const completed = await b2b.scim.connection.rotateComplete(connection);
      expect(completed.connection?.status).toBe('active');
      const cancelled = await b2b.scim.connection.rotateCancel(connection);
      expect(cancelled.connection?.status).toBe('active');
      const rotate = `POST ${path}/${connection.connection_id}/rotate`;
      expect(wire.lines).toEqual([`${rotate}/start`, `${rotate}/complete`, `${rotate}/cancel`]);
    });

    it('connection.getGroups', async () => {
      const answer = await b2b.scim.connection.getGroups({ ...connection, limit: 50 });
      expectSent(`GET ${path}/${connection.connection_id}?limit=50`);
      expect(answer.scim_groups[0]?.group_id).toMatch(/^scim-group-test-/);
      const names: string[] = [];
      for await (const { group_name } of b2b.scim.connection.getGroups.all(connection)) names.push(group_name);
      expect(names).toEqual(['example-group']);
    });
  });

  describe('recovery codes and TOTP', () => {
    it('recoveryCodes.get, rotate and recover', async () => {
      const { recovery_codes } = await b2b.recoveryCodes.get(member);
      expectSent(`GET /v1/b2b/recovery_codes/${ORGANIZATION}/${MEMBER}`);
      expect(recovery_codes).toHaveLength(1);
      const rotated = await b2b.recoveryCodes.rotate(member);
      expectSent('POST /v1/b2b/recovery_codes/rotate', member);
      expect(rotated.recovery_codes).toHaveLength(1);
      const params = { ...member, recovery_code: recovery_codes[0] ?? '', intermediate_session_token: TOKEN };
      const answer = await b2b.recoveryCodes.recover(params);
      expectSent('POST /v1/b2b/recovery_codes/recover', params);
      expect(answer.recovery_codes_remaining).toBeTypeOf('number');
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
    });

    it('totps.create, authenticate and migrate, whose path is in the singular', async () => {
      const created = await b2b.totps.create({ ...member, expiration_minutes: 60 });
      expectSent('POST /v1/b2b/totp', { ...member, expiration_minutes: 60 });
      expect(created.totp_registration_id).toMatch(/^member-totp-test-/);
      expect(created).not.toHaveProperty('totp_id');
      const params = { ...member, code: '123456', intermediate_session_token: TOKEN, set_default_mfa: true };
      const answer = await b2b.totps.authenticate(params);
      expectSent('POST /v1/b2b/totp/authenticate', params);
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      const migrate = { ...member, secret: 'JBSWY3DPEHPK3PXP', recovery_codes: ['aaaa-bbbb-cccc'] };
      const migrated = await b2b.totps.migrate(migrate);
      expectSent('POST /v1/b2b/totp/migrate', migrate);
      expect(migrated.totp_registration_id).toMatch(/^member-totp-test-/);
    });
  });

  describe('the rest', () => {
    it('impersonation.authenticate', async () => {
      const answer = await b2b.impersonation.authenticate({ impersonation_token: TOKEN });
      expectSent('POST /v1/b2b/impersonation/authenticate', { impersonation_token: TOKEN });
      expect(answer.member_session?.member_session_id).toMatch(/^member-session-test-/);
      expect(answer.organization_id).toMatch(/^organization-test-/);
    });

    it('idp.introspectTokenNetwork answers with the organization', async () => {
      const answer = await b2b.idp.introspectTokenNetwork({ token: 'access token', client_id: 'connected-app-test-7' });
      expect(wire.last.line).toBe(`POST /v1/public/${PROJECT}/oauth2/introspect`);
      expect(answer['https://stytch.com/organization']).toMatchObject({ slug: 'example-org' });
    });

    it('m2m.token', async () => {
      const params = { client_id: 'm2m-client-test-7', client_secret: 'secret of the client', scope: 'read:users' };
      const answer = await b2b.m2m.token(params);
      expect(wire.last.line).toBe(`POST /v1/public/${PROJECT}/oauth2/token`);
      expect(new URLSearchParams(wire.last.text).get('scope')).toBe('read:users');
      expect(answer.expires_in).toBe(3600);
    });
  });
});
