import { describe, expect, it } from 'vitest';
import { NotFoundException, RateLimitException } from '../../../../../../src/facade/core/errors/server-exception.ts';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../../src/facade/core/errors/session-error.ts';
import { AbortException } from '../../../../../../src/facade/core/errors/standard-exception.ts';
import { ValidationError } from '../../../../../../src/facade/core/errors/validation-error.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/client.ts';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/client.ts';
import type { StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import type { RequestLike } from '../../../../../../src/facade/session/request-token.ts';
import type { SessionValidationResult } from '../../../../../../src/facade/session/result.ts';
import { type MintSessionOptions, StytchIssuer } from '../../../../../support/stytch-issuer.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';
import { everythingShownOf } from '../../../core/errors/shown.ts';
import { pathsOf } from '../../../core/options/refusal.ts';

const NOW = 1_800_000_000;
const MINUTE = 60_000;
const PROJECT = 'project-test-1';
const OPAQUE = 'opaque-session-token-1';
const NO_TIMES = { started_at: null, last_accessed_at: null, expires_at: null };

/** What both clients have in common; arguments of any type can be given. */
interface Client {
  readonly sessions: {
    validate(token: unknown, options?: unknown): Promise<SessionValidationResult>;
    authenticateJwt(params: unknown, options?: unknown): Promise<object>;
    authenticateJwtLocal(params: unknown): Promise<object>;
  };
  authenticateRequest(request: RequestLike, options?: unknown): Promise<SessionValidationResult>;
}

interface Product {
  readonly vertical: 'consumer' | 'b2b';
  readonly make: (options: StytchOptions) => Client;
  readonly root: string;
  readonly role: string;
  /** What an authorization check has besides resource and action. */
  readonly tenant: object;
}

const PRODUCTS: [string, Product][] = [
  [
    'Stytch',
    {
      vertical: 'consumer',
      make: (options) => new Stytch(options),
      root: '/v1',
      role: 'stytch_user',
      tenant: {},
    },
  ],
  [
    'StytchB2B',
    {
      vertical: 'b2b',
      make: (options) => new StytchB2B(options),
      root: '/v1/b2b',
      role: 'stytch_member',
      tenant: { organization_id: 'organization-test-1' },
    },
  ],
];

interface Asked {
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** An answer of the API; a promise that rejects is a connection that breaks. */
type Answer = (asked: Asked) => Response | Promise<Response>;

const json =
  (status: number, value: unknown, headers = {}): Answer =>
  () =>
    Response.json(value, { status, headers });
const html =
  (status: number): Answer =>
  () =>
    new Response('<html>gateway</html>', { status, headers: { 'content-type': 'text/html' } });
const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
const rejects = (status: number, error_type: string): Answer =>
  json(status, { status_code: status, request_id: 'request-1', error_type, error_message: 'No.', error_url: '' });

/** Nothing that a test of local checks may ask for. */
const nothing: Answer = ({ path }) => {
  throw new Error(`asked for ${path}`);
};

describe.each(PRODUCTS)('%s', (_name, { vertical, make, root, role, tenant }) => {
  const issuer = new StytchIssuer({ projectId: PROJECT, vertical });
  const mint = (options: MintSessionOptions = {}): Promise<string> => issuer.mintSession({ now: NOW, ...options });
  const AUTHENTICATE = `${root}/sessions/authenticate`;
  const POLICY = `${root}/rbac/policy`;
  const CHECK = { ...tenant, resource_id: 'documents', action: 'read' };

  function setUp(options: StytchOptions = {}) {
    const time = { now: NOW * 1000 };
    const server: { keys: Answer; authenticate: Answer; policy: Answer; organization: Answer } = {
      keys: json(200, issuer.keySet()),
      authenticate: nothing,
      policy: policyOf({ [role]: { documents: ['read'] } }),
      organization: json(200, { request_id: 'r', status_code: 200, org_policy: { roles: [] } }),
    };
    const asked: Asked[] = [];
    const client = make({
      projectId: PROJECT,
      secret: 'secret-test-1',
      retry: false,
      clock: () => time.now,
      fetch: async (url, init) => {
        const path = new URL(url).pathname;
        const text = typeof init.body === 'string' ? init.body : 'null';
        const request = { path, headers: new Headers(init.headers), body: JSON.parse(text) as unknown };
        if (path === `${root}/sessions/jwks/${PROJECT}`) {
          keyRequests.count += 1;
          return server.keys(request);
        }
        asked.push(request);
        if (path === AUTHENTICATE) return server.authenticate(request);
        return path === POLICY ? server.policy(request) : server.organization(request);
      },
      ...options,
    });
    const keyRequests = { count: 0 };
    return { client, sessions: client.sessions, server, asked, keyRequests, time };
  }

  /** Stytch's response about a session that it knows. */
  function known(session_jwt: unknown): Answer {
    return json(200, { request_id: 'request-1', status_code: 200, session_token: OPAQUE, session_jwt });
  }

  describe('validate', () => {
    it('signs a good token in, and requests nothing but the key set, once', async () => {
      const { sessions, asked, keyRequests } = setUp();
      const result = await sessions.validate(await mint());
      expect(result).toMatchObject({ status: 'signed-in', authenticated: true, error: null });
      expect(result.session).toMatchObject({
        sessionId: 'session-test-1',
        userId: result.userId,
        factors: ['magic_link'],
      });
      await sessions.validate(await mint());
      expect([asked, keyRequests.count]).toEqual([[], 1]);
    });

    it.each<[string, MintSessionOptions]>([
      ['no times of its session', { session: NO_TIMES }],
      ['custom claims', { claims: { tenant: { id: 7 }, name: null } }],
      ['no nbf and no jti', { claims: { nbf: undefined, jti: undefined } }],
      ['one audience', { claims: { aud: PROJECT } }],
      ['several audiences', { claims: { aud: ['another', PROJECT] } }],
      ["the environment's host as issuer", { claims: { iss: 'https://test.stytch.com' } }],
      ['no typ', { header: { typ: undefined } }],
      ['an end a moment ago', { claims: { exp: NOW - 4 } }],
    ])('takes a token with %s', async (_, options) => {
      const { sessions } = setUp();
      expect(verdict(await sessions.validate(await mint(options)))).toBe('signed-in');
    });

    const rejected: [string, TokenErrorReason, () => unknown][] = [
      ['undefined', 'missing', () => undefined],
      ['a number', 'malformed', () => 7],
      ['an opaque session token', 'malformed', () => OPAQUE],
      ['another algorithm in its header', 'algorithm', () => issuer.signText('{}', { alg: 'HS256' })],
      ['a key id that is not published', 'unknown_key', () => mint({ header: { kid: 'jwk-other' } })],
      ['a forged signature', 'signature', () => mint({ forged: true })],
      ['a forged signature and an end that is past', 'signature', () => mint({ forged: true, now: NOW - 9999 })],
      ['an end that is past', 'expired', () => mint({ now: NOW - 306 })],
      ['a start that is to come', 'not_yet_valid', () => mint({ claims: { nbf: NOW + 60 } })],
      ['a time of issue that is to come', 'not_yet_valid', () => mint({ now: NOW + 60 })],
      ['another issuer', 'issuer', () => mint({ claims: { iss: 'stytch.com/project-test-2' } })],
      ['a custom domain as issuer', 'issuer', () => mint({ claims: { iss: 'https://login.example.com' } })],
      ['another audience', 'audience', () => mint({ claims: { aud: ['project-test-2'] } })],
      ['no audience', 'audience', () => mint({ claims: { aud: undefined } })],
      ['no subject', 'claims', () => mint({ claims: { sub: undefined } })],
      ['a session id that is a number', 'claims', () => mint({ session: { id: 7 } })],
      ['roles that are a text', 'claims', () => mint({ session: { roles: 'admin' } })],
      ['the claims of a machine', 'claims', () => issuer.mintM2M({ now: NOW, scope: 'read:users' })],
      ['the claims of a connected app', 'claims', () => issuer.mintAccessToken({ now: NOW, scope: 'openid' })],
      ['the claims of an expired session of another kind', 'claims', () => issuer.mintM2M({ now: NOW - 9999 })],
    ];

    it.each(rejected)("signs a token with %s out, and throws under the vendor's name: %s", async (_, reason, bad) => {
      const { sessions, asked } = setUp();
      const token = await bad();
      const result = await sessions.validate(token);
      expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
      expect(result.error).toBeInstanceOf(TokenValidationError);
      expect(result.error).toMatchObject({ reason, provider: 'stytch', status: 401 });
      if (typeof token === 'string') expect(everythingShownOf(result.error)).not.toContain(token);
      const call = sessions.authenticateJwtLocal({ session_jwt: token ?? null });
      expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      expect(asked).toEqual([]);
    });

    it.each<[TokenErrorReason | 'signed-in', number, object]>([
      ['too_old', 0, { maxTokenAge: 0 }],
      ['too_old', 60, { maxTokenAge: 60 }],
      ['signed-in', 59, { maxTokenAge: 60 }],
      ['expired', 300, { clockTolerance: 0 }],
      ['signed-in', 301, { clockTolerance: 2 }],
      ['signed-in', 359, { clockTolerance: 60 }],
    ])('says %s of a token that is %i s old with %o', async (expected, age, options) => {
      const { sessions } = setUp();
      expect(verdict(await sessions.validate(await mint({ now: NOW - age }), options))).toBe(expected);
    });

    it.each<[unknown, string[]]>([
      [null, ['options']],
      [7, ['options']],
      ['60', ['options']],
      [[], ['options']],
      [{ maxTokenAge: -1 }, ['options.maxTokenAge']],
      [{ maxTokenAge: '60' }, ['options.maxTokenAge']],
      [{ clockTolerance: 61 }, ['options.clockTolerance']],
      [{ max_token_age_seconds: 60 }, ['options.max_token_age_seconds']],
      [{ remote: true }, ['options.remote']],
    ])('rejects options that are %o, whatever the token is', async (options, paths) => {
      const { sessions, asked, keyRequests } = setUp();
      for (const token of [await mint(), undefined]) {
        const error = await rejection(sessions.validate(token, options), ValidationError);
        expect(pathsOf(error)).toEqual(paths);
        expect(error).toMatchObject({ provider: 'stytch', status: 400 });
      }
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });

    it('is unavailable while the key set is: 503', async () => {
      const { sessions, server } = setUp();
      server.keys = broken;
      const result = await sessions.validate(await mint());
      expect(result).toMatchObject({ status: 'unavailable', authenticated: false, error: { status: 503 } });
      expect(result.error).toBeInstanceOf(KeysUnavailableError);
    });
  });

  describe('issuers', () => {
    const own = 'https://login.example.com';

    it.each<[string, string, StytchOptions, string]>([
      [own, 'issuers', { issuers: [own] }, 'signed-in'],
      [`${own}/`, 'issuers', { issuers: [own] }, 'signed-in'],
      [own, 'issuers with a slash', { issuers: [`${own}/`] }, 'signed-in'],
      [`${own}/`, 'issuers with a slash', { issuers: [`${own}/`] }, 'signed-in'],
      [own, 'a base URL', { baseUrl: `${own}/` }, 'signed-in'],
      [`stytch.com/${PROJECT}`, 'issuers', { issuers: [own] }, 'signed-in'],
      [`${own}//`, 'issuers', { issuers: [own] }, 'issuer'],
      [`${own}.evil.example`, 'issuers', { issuers: [own] }, 'issuer'],
      ['http://login.example.com', 'issuers', { issuers: [own] }, 'issuer'],
      ['https://LOGIN.example.com', 'issuers', { issuers: [own] }, 'issuer'],
      ['https://api.stytch.com', 'the test environment', {}, 'issuer'],
      ['https://api.stytch.com', 'the live environment', { environment: 'live' }, 'signed-in'],
    ])('%s with %s (%o): %s', async (iss, _, options, expected) => {
      const { sessions } = setUp(options);
      expect(verdict(await sessions.validate(await mint({ claims: { iss } })))).toBe(expected);
    });

    it('that are unknown are named, with a hint', async () => {
      const { error } = await setUp().sessions.validate(await mint({ claims: { iss: own } }));
      expect(error).toMatchObject({
        expected: `stytch.com/${PROJECT} or https://test.stytch.com`,
        received: own,
        hint: expect.stringContaining('issuers'),
      });
    });
  });

  describe('authorization_check', () => {
    it('allows what the roles of a session permit', async () => {
      const { client, sessions, asked } = setUp();
      const session_jwt = await mint();
      expect(verdict(await sessions.validate(session_jwt, { authorization_check: CHECK }))).toBe('signed-in');
      await sessions.authenticateJwtLocal({ session_jwt, authorization_check: CHECK });
      await sessions.authenticateJwt({ session_jwt, authorization_check: CHECK });
      const request = { headers: { authorization: `Bearer ${session_jwt}` } };
      expect(verdict(await client.authenticateRequest(request, { authorization_check: CHECK }))).toBe('signed-in');
      expect(asked.map(({ path }) => path)).toEqual([POLICY]);
    });

    it('rejects all else: 403', async () => {
      const { sessions, asked } = setUp();
      const session_jwt = await mint();
      const authorization_check = { ...CHECK, action: 'write' };
      const result = await sessions.validate(session_jwt, { authorization_check });
      expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'permissions', status: 403 } });
      for (const call of [
        () => sessions.authenticateJwtLocal({ session_jwt, authorization_check }),
        () => sessions.authenticateJwt({ session_jwt, authorization_check }),
      ]) {
        expect(await rejection(call(), TokenValidationError)).toMatchObject({ reason: 'permissions', status: 403 });
      }
      expect(asked.filter(({ path }) => path === AUTHENTICATE)).toEqual([]);
    });

    it('goes by the roles of the token', async () => {
      const { sessions } = setUp();
      const check = async (roles: unknown) =>
        verdict(await sessions.validate(await mint({ session: { roles } }), { authorization_check: CHECK }));
      expect(await check([role, 'other'])).toBe('signed-in');
      expect(await check(['other'])).toBe('permissions');
      expect(await check(null)).toBe('permissions');
    });

    it('requests the policy once, for 100 checks of every kind at the same time', async () => {
      const { client, sessions, asked } = setUp();
      const session_jwt = await mint();
      const request = { headers: { authorization: `Bearer ${session_jwt}` } };
      const permission = { resource_id: CHECK.resource_id, action: CHECK.action };
      await Promise.all(
        Array.from({ length: 25 }, () => [
          sessions.validate(session_jwt, { authorization_check: CHECK }),
          sessions.validate(session_jwt, { require: { permission } }),
          sessions.authenticateJwtLocal({ session_jwt, authorization_check: CHECK }),
          client.authenticateRequest(request, { authorization_check: CHECK }),
        ]).flat(),
      );
      expect(asked.map(({ path }) => path)).toEqual([POLICY]);
    });

    it('needs no policy for an invalid token', async () => {
      const { sessions, asked } = setUp();
      await sessions.validate(await mint({ forged: true }), { authorization_check: CHECK });
      await sessions.validate(undefined, { authorization_check: CHECK });
      expect(asked).toEqual([]);
    });

    it.each<[string, Answer]>([
      ['does not answer', broken],
      ['is down', json(503, {})],
      ['answers with a page', html(200)],
      ['answers with something else', json(200, { request_id: 'r', status_code: 200 })],
      [
        'answers with a policy of another shape',
        json(200, { request_id: 'r', status_code: 200, policy: { roles: 7 } }),
      ],
      ['does not know the credentials', rejects(401, 'unauthorized_credentials')],
      ['does not know the page', rejects(404, 'route_not_found')],
    ])('is unavailable without a policy, while its server %s: 503', async (_, answer) => {
      const { client, sessions, server } = setUp();
      server.policy = answer;
      const token = await mint();
      const result = await sessions.validate(token, { authorization_check: CHECK });
      expect(result.status).toBe('unavailable');
      expect(result.error).toBeInstanceOf(KeysUnavailableError);
      expect(result.error).toMatchObject({ status: 503, message: expect.stringContaining('RBAC policy') });
      const request = { headers: { authorization: `Bearer ${token}` } };
      expect((await client.authenticateRequest(request, { authorization_check: CHECK })).status).toBe('unavailable');
      const params = { session_jwt: token, authorization_check: CHECK };
      await rejection(sessions.authenticateJwtLocal(params), KeysUnavailableError);
      await rejection(sessions.authenticateJwt(params), KeysUnavailableError);
    });

    it('passes the Retry-After of the policy on', async () => {
      const { sessions, server } = setUp();
      server.policy = json(503, {}, { 'retry-after': '7' });
      const { error } = await sessions.validate(await mint(), { authorization_check: CHECK });
      expect(error).toMatchObject({ retryAfter: 7, headers: { 'retry-after': '7' } });
    });

    it('goes by the policy at hand during an outage', async () => {
      const { sessions, server, asked, time } = setUp();
      await sessions.validate(await mint(), { authorization_check: CHECK });
      server.policy = json(503, {});
      time.now += 30 * MINUTE;
      const token = await mint({ now: time.now / 1000 });
      const write = { ...CHECK, action: 'write' };
      expect(verdict(await sessions.validate(token, { authorization_check: CHECK }))).toBe('signed-in');
      expect(verdict(await sessions.validate(token, { authorization_check: write }))).toBe('permissions');
      expect(asked.filter(({ path }) => path === POLICY)).toHaveLength(2);
    });

    it.each<[unknown, string[]]>([
      ['read', ['authorization_check']],
      [null, ['authorization_check']],
      [{ ...CHECK, action: '' }, ['authorization_check.action']],
      [{ ...CHECK, resource: 'documents' }, ['authorization_check.resource']],
    ])('that is %o is rejected before any request', async (authorization_check, paths) => {
      const { client, sessions, asked, keyRequests } = setUp();
      const session_jwt = await mint({ now: NOW - 9999 });
      const bearer = { headers: { authorization: `Bearer ${session_jwt}` } };
      const cookie = { headers: { cookie: `stytch_session=${OPAQUE}` } };
      for (const call of [
        () => sessions.validate(session_jwt, { authorization_check }),
        () => sessions.authenticateJwt({ session_jwt, authorization_check }),
        () => sessions.authenticateJwtLocal({ session_jwt, authorization_check }),
        () => client.authenticateRequest(bearer, { authorization_check }),
        () => client.authenticateRequest(bearer, { remote: true, authorization_check }),
        () => client.authenticateRequest(cookie, { remote: true, authorization_check }),
      ]) {
        expect(pathsOf(await rejection(call(), ValidationError))).toEqual(paths);
      }
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });
  });

  describe('authenticateJwtLocal', () => {
    it.each<[TokenErrorReason | 'good', number, object]>([
      ['good', 0, {}],
      ['expired', 306, {}],
      ['too_old', 0, { max_token_age_seconds: 0 }],
      ['too_old', 60, { max_token_age_seconds: 60 }],
      ['good', 59, { max_token_age_seconds: 60 }],
      ['expired', 300, { clock_tolerance_seconds: 0 }],
      ['good', 359, { clock_tolerance_seconds: 60 }],
      ['good', 9999, { current_date: new Date((NOW - 9999) * 1000) }],
      ['good', 9999, { current_date: new Date((NOW - 9999 + 299) * 1000).toISOString() }],
      ['expired', 0, { current_date: new Date((NOW + 306) * 1000) }],
      ['not_yet_valid', 0, { current_date: new Date((NOW - 60) * 1000) }],
      ['too_old', 9999, { current_date: new Date((NOW - 9999 + 60) * 1000), max_token_age_seconds: 60 }],
    ])('finds %s a token that is %i s old with %o, and never asks', async (expected, age, others) => {
      const { sessions, asked } = setUp();
      const call = sessions.authenticateJwtLocal({ session_jwt: await mint({ now: NOW - age }), ...others });
      if (expected === 'good') await expect(call).resolves.toMatchObject({ roles: [role] });
      else expect(await rejection(call, TokenValidationError)).toMatchObject({ reason: expected });
      expect(asked).toEqual([]);
    });

    it('is unavailable while the key set is', async () => {
      const { sessions, server } = setUp();
      server.keys = html(502);
      await rejection(sessions.authenticateJwtLocal({ session_jwt: await mint() }), KeysUnavailableError);
    });
  });

  describe('authenticateJwt', () => {
    it('asks nothing about a good token', async () => {
      const { sessions, asked } = setUp();
      const session_jwt = await mint();
      const answer = await sessions.authenticateJwt({ session_jwt, session_duration_minutes: 60 });
      expect(answer).toMatchObject({ session_jwt });
      expect(Object.keys(answer)).toHaveLength(2);
      expect(asked).toEqual([]);
    });

    it.each<[string, number, object]>([
      ['that has expired', 306, {}],
      ['that is as old as allowed', 60, { max_token_age_seconds: 60 }],
      ['that has just been issued, with an age of 0', 0, { max_token_age_seconds: 0 }],
      ['that has expired without tolerance', 300, { clock_tolerance_seconds: 0 }],
    ])('asks once about a genuine token %s, and answers with all that it is told', async (_, age, others) => {
      const { sessions, server, asked } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - age });
      const answer = await sessions.authenticateJwt({ session_jwt, ...others });
      expect(answer).toEqual({
        request_id: 'request-1',
        status_code: 200,
        session_token: OPAQUE,
        session_jwt: 'fresh-jwt',
      });
      expect(asked.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_jwt }]]);
      expect(asked[0]?.headers.get('authorization')).toMatch(/^Basic /);
    });

    it('passes all arguments on but those of the local check', async () => {
      const { sessions, server, asked } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - 9999 });
      const passed = {
        session_jwt,
        session_duration_minutes: 60,
        session_custom_claims: { plan: 'gold', old: null },
        authorization_check: CHECK,
      };
      await sessions.authenticateJwt({ ...passed, max_token_age_seconds: 60, clock_tolerance_seconds: 1 });
      expect(asked.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, passed]]);
    });

    it('makes the call with the options of the caller', async () => {
      const { sessions, server, asked } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - 9999 });
      await sessions.authenticateJwt({ session_jwt }, { headers: { 'x-trace': 'trace-1' } });
      expect(asked[0]?.headers.get('x-trace')).toBe('trace-1');
      const signal = AbortSignal.abort();
      await rejection(sessions.authenticateJwt({ session_jwt }, { signal }), AbortException);
      expect(asked).toHaveLength(1);
    });

    it.each<[string, object | unknown[] | string | number | null]>([
      ['an unknown one', { authorization: { session_token: 'hidden' } }],
      ['none at all', null],
    ])('rejects call options with %s', async (_, options) => {
      const { sessions, asked } = setUp();
      const call = sessions.authenticateJwt({ session_jwt: await mint({ now: NOW - 9999 }) }, options);
      const error = await rejection(call, ValidationError);
      expect(error.message).toContain('options');
      expect(everythingShownOf(error)).not.toContain('hidden');
      expect(asked).toEqual([]);
    });

    it.each<[string, TokenErrorReason, () => unknown]>([
      ['null', 'missing', () => null],
      ['an opaque token', 'malformed', () => OPAQUE],
      ['a token of 20 kB', 'malformed', () => mint({ claims: { padding: 'x'.repeat(20_000) } })],
      ['another algorithm', 'algorithm', () => issuer.signText('{}', { alg: 'none' })],
      ['no key id', 'unknown_key', () => issuer.signText('{}', { kid: undefined })],
    ])('makes no request at all for %s: %s', async (_, reason, bad) => {
      const { sessions, asked, keyRequests } = setUp();
      const call = sessions.authenticateJwt({ session_jwt: await bad(), max_token_age_seconds: 0 });
      expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });

    it.each<[string, TokenErrorReason, () => Promise<string>]>([
      ['a forged one', 'signature', () => mint({ forged: true })],
      ['an expired forgery', 'signature', () => mint({ forged: true, now: NOW - 9999 })],
      ['a key that is not published', 'unknown_key', () => mint({ header: { kid: 'jwk-other' } })],
      ['another issuer', 'issuer', () => mint({ now: NOW - 9999, claims: { iss: 'https://evil.example' } })],
      ['another audience', 'audience', () => mint({ now: NOW - 9999, claims: { aud: 'project-test-2' } })],
      ['a machine', 'claims', () => issuer.mintM2M({ now: NOW - 9999 })],
      ['claims of wrong types', 'claims', () => mint({ now: NOW - 9999, session: { id: 7 } })],
      ['a start that is to come', 'not_yet_valid', () => mint({ claims: { nbf: NOW + 60 } })],
    ])('asks for the key set at most, never about the token: %s, %s', async (_, reason, bad) => {
      const { sessions, asked, keyRequests } = setUp();
      const session_jwt = await bad();
      for (const max_token_age_seconds of [0, 60, undefined]) {
        const call = sessions.authenticateJwt({ session_jwt, max_token_age_seconds });
        expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      }
      expect([asked, keyRequests.count]).toEqual([[], 1]);
    });

    it('does not ask about a token that it cannot check', async () => {
      const { sessions, server, asked } = setUp();
      server.keys = json(500, {});
      const call = sessions.authenticateJwt({ session_jwt: await mint({ now: NOW - 9999 }) });
      await rejection(call, KeysUnavailableError);
      expect(asked).toEqual([]);
    });

    it('throws what Stytch says of the session', async () => {
      const { sessions, server, asked } = setUp();
      server.authenticate = rejects(404, 'session_not_found');
      const session_jwt = await mint({ now: NOW - 9999 });
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), NotFoundException);
      expect(error).toMatchObject({ errorType: 'session_not_found', status: 404, attempts: 1 });
      server.authenticate = rejects(429, 'too_many_requests');
      await rejection(sessions.authenticateJwt({ session_jwt }), RateLimitException);
      expect(asked).toHaveLength(2);
    });

    it.each<[unknown, string[]]>([
      [null, ['params']],
      [{ session_token: OPAQUE }, ['session_token', 'session_jwt']],
      [{ session_jwt: 'a.b.c', max_token_age_seconds: -1 }, ['max_token_age_seconds']],
      [{ session_jwt: 'a.b.c', clock_tolerance_seconds: 61 }, ['clock_tolerance_seconds']],
    ])('rejects arguments that are %o, before any request', async (params, paths) => {
      const { sessions, asked, keyRequests } = setUp();
      for (const call of [() => sessions.authenticateJwt(params), () => sessions.authenticateJwtLocal(params)]) {
        expect(pathsOf(await rejection(call(), ValidationError))).toEqual(paths);
      }
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });
  });

  describe('authenticateRequest', () => {
    const cookies = (values: Record<string, string>): RequestLike => ({
      headers: {
        cookie: Object.entries(values)
          .map(([name, value]) => `${name}=${value}`)
          .join('; '),
      },
    });

    it('finds the token in the header or in the cookie', async () => {
      const { client, asked } = setUp();
      const token = await mint();
      const url = 'https://app.example.com/';
      const requests: RequestLike[] = [
        new Request(url, { headers: { authorization: `Bearer ${token}` } }),
        { headers: { authorization: `Bearer ${token}` } },
        { headers: new Headers({ cookie: `a=b; stytch_session_jwt=${token}; c=d` }) },
        cookies({ stytch_session_jwt: token }),
        cookies({ stytch_session: OPAQUE, stytch_session_jwt: token }),
      ];
      for (const request of requests) {
        for (const options of [undefined, { remote: false }, { remote: true }]) {
          expect(verdict(await client.authenticateRequest(request, options))).toBe('signed-in');
        }
      }
      expect(asked).toEqual([]);
    });

    it('goes by the header alone when it is there', async () => {
      const { client, asked } = setUp();
      const cookie = `stytch_session_jwt=${await mint()}; stytch_session=${OPAQUE}`;
      const check = async (authorization: string, options: object) =>
        verdict(await client.authenticateRequest({ headers: { authorization, cookie } }, options));
      for (const options of [{}, { remote: true }]) {
        expect(await check(`Bearer ${await mint({ forged: true })}`, options)).toBe('signature');
        expect(await check('Bearer', options)).toBe('malformed');
        expect(await check('Basic dXNlcg==', options)).toBe('signed-in');
      }
      expect(asked).toEqual([]);
    });

    it('ignores the opaque cookie, unless Stytch may be asked', async () => {
      const { client, asked, keyRequests } = setUp();
      for (const options of [undefined, {}, { remote: false }, { remote: undefined }]) {
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), options);
        expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
      }
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });

    it('checks the token by the options', async () => {
      const { client } = setUp();
      const request = cookies({ stytch_session_jwt: await mint({ now: NOW - 60 }) });
      expect(verdict(await client.authenticateRequest(request, { maxTokenAge: 60 }))).toBe('too_old');
      expect(verdict(await client.authenticateRequest(request, { maxTokenAge: 61 }))).toBe('signed-in');
    });

    it.each<[unknown, string[]]>([
      [null, ['options']],
      [7, ['options']],
      ['remote', ['options']],
      [{ remote: 'no' }, ['options.remote']],
      [{ remote: null }, ['options.remote']],
      [{ maxTokenAge: -1 }, ['options.maxTokenAge']],
      [{ remote: true, maxTokenAge: -1 }, ['options.maxTokenAge']],
      [{ remote: true, clockTolerance: '5' }, ['options.clockTolerance']],
      [{ remote: true, session_duration_minutes: 5 }, ['options.session_duration_minutes']],
    ])('rejects options that are %o, before any request', async (options, paths) => {
      const { client, asked, keyRequests } = setUp();
      const requests = [
        cookies({}),
        cookies({ stytch_session: OPAQUE }),
        cookies({ stytch_session_jwt: await mint({ now: NOW - 9999 }) }),
      ];
      for (const request of requests) {
        const error = await rejection(client.authenticateRequest(request, options), ValidationError);
        expect(pathsOf(error)).toEqual(paths);
        expect(error).toMatchObject({ provider: 'stytch', status: 400 });
      }
      expect([asked, keyRequests.count]).toEqual([[], 0]);
    });

    it.each([{}, { remote: true }])('rejects what has no headers (%o)', async (options) => {
      const { client } = setUp();
      const call = client.authenticateRequest({} as RequestLike, options);
      expect(pathsOf(await rejection(call, ValidationError))).toEqual(['request']);
    });

    it.each<[string, object]>([
      ['options.maxTokenAge', { maxTokenAge: -1 }],
      ['options.remote', { remote: 'yes' }],
      ['options.require.Permission', { require: { Permission: CHECK } }],
    ])('rejects invalid options before it reads the request: %s', async (path, options) => {
      const { client } = setUp();
      const nowhere = {} as unknown as RequestLike;
      expect(pathsOf(await rejection(client.authenticateRequest(nowhere, options), ValidationError))).toEqual([path]);
      expect(pathsOf(await rejection(client.authenticateRequest(nowhere), ValidationError))).toEqual(['request']);
    });

    describe('with { remote: true }', () => {
      const remote = { remote: true };

      it('asks about the opaque cookie, and checks the fresh JWT', async () => {
        const { client, server, asked } = setUp();
        server.authenticate = known(await mint());
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote);
        expect(result).toMatchObject({ status: 'signed-in', session: { sessionId: 'session-test-1' } });
        expect(asked.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_token: OPAQUE }]]);
      });

      it.each<[string, number, object]>([
        ['has expired', 306, {}],
        ['is older than allowed', 60, { maxTokenAge: 60 }],
      ])('asks about a JWT that %s, by the JWT', async (_, age, options) => {
        const { client, server, asked } = setUp();
        server.authenticate = known(await mint());
        const session_jwt = await mint({ now: NOW - age });
        const request = cookies({ stytch_session: OPAQUE, stytch_session_jwt: session_jwt });
        const result = await client.authenticateRequest(request, { ...remote, ...options });
        expect(verdict(result)).toBe('signed-in');
        expect(result.session?.issuedAt).toEqual(new Date(NOW * 1000));
        expect(asked.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_jwt }]]);
      });

      it('asks every time when no age is allowed, and then goes by what Stytch says', async () => {
        const { client, server, asked } = setUp();
        server.authenticate = known(await mint());
        const options = { ...remote, maxTokenAge: 0 };
        for (const request of [cookies({ stytch_session: OPAQUE }), cookies({ stytch_session_jwt: await mint() })]) {
          expect(verdict(await client.authenticateRequest(request, options))).toBe('signed-in');
        }
        expect(asked).toHaveLength(2);
      });

      it('never asks about a request without a session', async () => {
        const { client, asked, keyRequests } = setUp();
        expect(verdict(await client.authenticateRequest(cookies({ other: 'x' }), remote))).toBe('missing');
        expect(verdict(await client.authenticateRequest(cookies({ stytch_session: '' }), remote))).toBe('missing');
        expect([asked, keyRequests.count]).toEqual([[], 0]);
      });

      it.each<[string, TokenErrorReason, () => Promise<string>]>([
        ['forged', 'signature', () => mint({ forged: true })],
        ['forged and expired', 'signature', () => mint({ forged: true, now: NOW - 9999 })],
        ['cut off', 'malformed', async () => (await mint()).slice(0, 40)],
        ['of another project', 'audience', () => mint({ now: NOW - 9999, claims: { aud: 'project-test-2' } })],
        ['not of a session', 'claims', () => issuer.mintM2M({ now: NOW - 9999 })],
        ['not valid yet', 'not_yet_valid', () => mint({ claims: { nbf: NOW + 60 } })],
      ])('never asks about a JWT that is %s, be there an opaque cookie or not', async (_, reason, bad) => {
        const { client, asked } = setUp();
        const stytch_session_jwt = await bad();
        for (const others of [{}, { stytch_session: OPAQUE }]) {
          const result = await client.authenticateRequest(cookies({ ...others, stytch_session_jwt }), remote);
          expect(verdict(result)).toBe(reason);
        }
        expect(asked).toEqual([]);
      });

      it.each<[number, string]>([
        [404, 'session_not_found'],
        [401, 'unable_to_authenticate_session'],
        [400, 'invalid_session_token'],
      ])('signs a session out that Stytch rejects with %i %s: revoked', async (status, received) => {
        const { client, server, asked } = setUp();
        server.authenticate = rejects(status, received);
        for (const request of [
          cookies({ stytch_session: OPAQUE }),
          cookies({ stytch_session_jwt: await mint({ now: NOW - 9999 }) }),
        ]) {
          const result = await client.authenticateRequest(request, remote);
          expect(result).toMatchObject({
            status: 'signed-out',
            error: { reason: 'revoked', status: 401, provider: 'stytch', received },
          });
        }
        expect(asked).toHaveLength(2);
      });

      it.each<[string, Answer]>([
        ['does not answer', broken],
        ['is down', json(503, {})],
        ['has an error of its own', rejects(500, 'internal_server_error')],
        ['has had too many requests', rejects(429, 'too_many_requests')],
        ['does not know the credentials', rejects(401, 'unauthorized_credentials')],
        ['does not permit the project to ask', rejects(403, 'action_not_allowed')],
        ['answers with a page', html(200)],
        ['answers with a page of 404', html(404)],
        ['answers with a page of 400', html(400)],
        ['redirects', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } })],
        ['answers without a JWT', json(200, { request_id: 'request-1', status_code: 200 })],
        ['answers with a JWT that is no text', json(200, { request_id: 'request-1', session_jwt: 7 })],
      ])('is unavailable if Stytch %s: 503, no sign-out', async (_, answer) => {
        const { client, server } = setUp();
        server.authenticate = answer;
        for (const request of [
          cookies({ stytch_session: OPAQUE }),
          cookies({ stytch_session_jwt: await mint({ now: NOW - 9999 }) }),
        ]) {
          const result = await client.authenticateRequest(request, remote);
          expect(result).toMatchObject({ status: 'unavailable', authenticated: false, error: { status: 503 } });
          expect(result.error).toBeInstanceOf(KeysUnavailableError);
        }
      });

      it('passes the Retry-After of Stytch on', async () => {
        const { client, server } = setUp();
        server.authenticate = json(429, { error_type: 'too_many_requests' }, { 'retry-after': '3' });
        const { error } = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote);
        expect(error).toMatchObject({ retryAfter: 3, headers: { 'retry-after': '3' } });
      });

      it.each<[string, string, () => Promise<string>]>([
        ['forged', 'signature', () => mint({ forged: true })],
        ['of another project', 'audience', () => mint({ claims: { aud: 'project-test-2' } })],
        ['expired', 'expired', () => mint({ now: NOW - 9999 })],
      ])('does not trust a fresh JWT that is %s', async (_, reason, fresh) => {
        const { client, server, asked } = setUp();
        server.authenticate = known(await fresh());
        expect(verdict(await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote))).toBe(reason);
        expect(asked).toHaveLength(1);
      });

      it('is unavailable while the key set for the fresh JWT is', async () => {
        const { client, server } = setUp();
        server.authenticate = known(await mint());
        server.keys = broken;
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote);
        expect(result.status).toBe('unavailable');
      });

      it('checks permissions locally, by the fresh JWT', async () => {
        const { client, server, asked } = setUp();
        server.authenticate = known(await mint());
        const request = cookies({ stytch_session: OPAQUE });
        const check = async (action: string) =>
          client.authenticateRequest(request, { ...remote, authorization_check: { ...CHECK, action } });
        expect(verdict(await check('read'))).toBe('signed-in');
        expect(await check('write')).toMatchObject({ error: { reason: 'permissions', status: 403 } });
        expect(asked[0]?.body).toEqual({ session_token: OPAQUE });
      });

      it('shows the tokens of the request in no error, even if the server repeats them', async () => {
        const { client, server } = setUp();
        server.authenticate = ({ body }) =>
          Response.json({ error_type: JSON.stringify(body), error_message: JSON.stringify(body) }, { status: 404 });
        const stytch_session_jwt = await mint({ now: NOW - 9999 });
        for (const [request, token] of [
          [cookies({ stytch_session: OPAQUE }), OPAQUE],
          [cookies({ stytch_session_jwt }), stytch_session_jwt],
        ] as const) {
          const { error } = await client.authenticateRequest(request, remote);
          expect(error).not.toBeNull();
          expect(everythingShownOf(error)).not.toContain(token);
        }
      });
    });
  });
});

/** The status, or the reason where there is one. */
function verdict({ status, error }: SessionValidationResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}

/** An answer with a project's policy: what each role permits on each resource. */
function policyOf(roles: Record<string, Record<string, string[]>>): Answer {
  const list = Object.entries(roles).map(([role_id, resources]) => ({
    role_id,
    description: '',
    permissions: Object.entries(resources).map(([resource_id, actions]) => ({ resource_id, actions })),
  }));
  return json(200, { request_id: 'r', status_code: 200, policy: { roles: list, resources: [], scopes: [] } });
}
