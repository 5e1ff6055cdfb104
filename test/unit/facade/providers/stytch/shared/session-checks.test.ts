import { describe, expect, it } from 'vitest';
import { NotFoundException, RateLimitException } from '../../../../../../src/facade/errors/server-exception.ts';
import {
  type TokenErrorReason,
  TokenValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/facade/errors/session-errors.ts';
import { AbortException } from '../../../../../../src/facade/errors/standard-exception.ts';
import { ValidationError } from '../../../../../../src/facade/errors/validation-error.ts';
import type { StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import type { RequestLike } from '../../../../../../src/facade/session/request-token.ts';
import type { MintSessionOptions } from '../../../../../helpers/stytch-issuer.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import {
  type Answer,
  AUTHENTICATE,
  broken,
  html,
  json,
  NOW,
  ok,
  PRODUCTS,
  PROJECT,
  rejects,
  setUpProduct,
  verdict,
} from '../products.ts';

const OPAQUE = 'opaque-session-token-1';
const NO_TIMES = { started_at: null, last_accessed_at: null, expires_at: null };

describe.each(PRODUCTS)('%s', (_name, product) => {
  const { issuer, role, tenant } = product;
  const mint = (options: MintSessionOptions = {}): Promise<string> => issuer.mintSession({ now: NOW, ...options });
  const setUp = (options?: StytchOptions) => setUpProduct(product, options);
  const CHECK = { ...tenant, resource_id: 'documents', action: 'read' };

  /** Stytch's response about a session that it knows. */
  function known(session_jwt: unknown): Answer {
    return ok({ session_token: OPAQUE, session_jwt });
  }

  describe('validate', () => {
    it.each<[string, MintSessionOptions]>([
      ['no times of its session', { session: NO_TIMES }],
      ['no nbf and no jti', { claims: { nbf: undefined, jti: undefined } }],
      ["the environment's host as issuer", { claims: { iss: 'https://test.stytch.com' } }],
    ])('takes a token with %s', async (_, options) => {
      const { sessions } = setUp();
      expect(verdict(await sessions.validate(await mint(options)))).toBe('signed-in');
    });

    const rejected: [string, TokenErrorReason, () => unknown][] = [
      ['an opaque session token', 'malformed', () => OPAQUE],
      ['another algorithm in its header', 'algorithm', () => issuer.signText('{}', { alg: 'HS256' })],
      ['a forged signature', 'signature', () => mint({ forged: true })],
      ['an end that is past', 'expired', () => mint({ now: NOW - 306 })],
      ['another issuer', 'issuer', () => mint({ claims: { iss: 'stytch.com/project-test-2' } })],
      ['a custom domain as issuer', 'issuer', () => mint({ claims: { iss: 'https://login.example.com' } })],
      ['no audience', 'audience', () => mint({ claims: { aud: undefined } })],
      ['a session id that is a number', 'claims', () => mint({ session: { id: 7 } })],
      ['roles that are a string', 'claims', () => mint({ session: { roles: 'admin' } })],
      ['the claims of a machine', 'claims', () => issuer.mintM2M({ now: NOW, scope: 'read:users' })],
      ['the claims of a connected app', 'claims', () => issuer.mintAccessToken({ now: NOW, scope: 'openid' })],
      ['the claims of an expired session of another kind', 'claims', () => issuer.mintM2M({ now: NOW - 9999 })],
    ];

    it.each(rejected)("signs a token with %s out, and throws under the vendor's name: %s", async (_, reason, bad) => {
      const { sessions, requested } = setUp();
      const token = await bad();
      const result = await sessions.validate(token);
      expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
      expect(result.error).toBeInstanceOf(TokenValidationError);
      expect(result.error).toMatchObject({ reason, provider: 'stytch', status: 401 });
      if (typeof token === 'string') expect(everythingShownOf(result.error)).not.toContain(token);
      const call = sessions.authenticateJwtLocal({ session_jwt: token ?? null });
      expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      expect(requested).toEqual([]);
    });

    it.each<[unknown, string[]]>([
      [{ max_token_age_seconds: 60 }, ['options.max_token_age_seconds']],
      [{ remote: true }, ['options.remote']],
    ])('rejects options that are %o, whatever the token is', async (options, paths) => {
      const { sessions, requested, keyRequests } = setUp();
      for (const token of [await mint(), undefined]) {
        const error = await rejection(sessions.validate(token, options), ValidationError);
        expect(pathsOf(error)).toEqual(paths);
        expect(error).toMatchObject({ provider: 'stytch', status: 400 });
      }
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });
  });

  describe('issuers', () => {
    const own = 'https://login.example.com';

    it.each<[string, string, StytchOptions, string]>([
      [own, 'issuers', { issuers: [own] }, 'signed-in'],
      [own, 'issuers with a slash', { issuers: [`${own}/`] }, 'signed-in'],
      [own, 'a base URL', { baseUrl: `${own}/` }, 'signed-in'],
      [`stytch.com/${PROJECT}`, 'issuers', { issuers: [own] }, 'signed-in'],
      [`${own}//`, 'issuers', { issuers: [own] }, 'issuer'],
      [`${own}.evil.example`, 'issuers', { issuers: [own] }, 'issuer'],
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
      const { sessions, requested } = setUp();
      const call = sessions.authenticateJwtLocal({ session_jwt: await mint({ now: NOW - age }), ...others });
      if (expected === 'good') await expect(call).resolves.toMatchObject({ roles: [role] });
      else expect(await rejection(call, TokenValidationError)).toMatchObject({ reason: expected });
      expect(requested).toEqual([]);
    });

    it('is unavailable while the key set is', async () => {
      const { sessions, server } = setUp();
      server.keys = html(502);
      await rejection(sessions.authenticateJwtLocal({ session_jwt: await mint() }), VerificationUnavailableError);
    });
  });

  describe('authenticateJwt', () => {
    it('asks nothing about a good token', async () => {
      const { sessions, requested } = setUp();
      const session_jwt = await mint();
      const answer = await sessions.authenticateJwt({ session_jwt, session_duration_minutes: 60 });
      expect(answer).toMatchObject({ session_jwt });
      expect(Object.keys(answer)).toHaveLength(2);
      expect(requested).toEqual([]);
    });

    it.each<[string, number, object]>([
      ['that has expired', 306, {}],
      ['that is as old as allowed', 60, { max_token_age_seconds: 60 }],
      ['that has just been issued, with an age of 0', 0, { max_token_age_seconds: 0 }],
      ['that has expired without tolerance', 300, { clock_tolerance_seconds: 0 }],
    ])('asks once about a genuine token %s, and answers with all that it is told', async (_, age, others) => {
      const { sessions, server, requested } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - age });
      const answer = await sessions.authenticateJwt({ session_jwt, ...others });
      expect(answer).toEqual({
        request_id: 'request-1',
        status_code: 200,
        session_token: OPAQUE,
        session_jwt: 'fresh-jwt',
      });
      expect(requested.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_jwt }]]);
      expect(requested[0]?.headers.get('authorization')).toMatch(/^Basic /);
    });

    it('passes all arguments on but those of the local check', async () => {
      const { sessions, server, requested } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - 9999 });
      const passed = {
        session_jwt,
        session_duration_minutes: 60,
        session_custom_claims: { plan: 'gold', old: null },
        authorization_check: CHECK,
      };
      await sessions.authenticateJwt({ ...passed, max_token_age_seconds: 60, clock_tolerance_seconds: 1 });
      expect(requested.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, passed]]);
    });

    it('makes the call with the options of the caller', async () => {
      const { sessions, server, requested } = setUp();
      server.authenticate = known('fresh-jwt');
      const session_jwt = await mint({ now: NOW - 9999 });
      await sessions.authenticateJwt({ session_jwt }, { headers: { 'x-trace': 'trace-1' } });
      expect(requested[0]?.headers.get('x-trace')).toBe('trace-1');
      const signal = AbortSignal.abort();
      await rejection(sessions.authenticateJwt({ session_jwt }, { signal }), AbortException);
      expect(requested).toHaveLength(1);
    });

    it.each<[string, object | unknown[] | string | number | null]>([
      ['an unknown one', { authorization: { session_token: 'hidden' } }],
      ['none at all', null],
    ])('rejects call options with %s', async (_, options) => {
      const { sessions, requested } = setUp();
      const call = sessions.authenticateJwt({ session_jwt: await mint({ now: NOW - 9999 }) }, options);
      const error = await rejection(call, ValidationError);
      expect(error.message).toContain('options');
      expect(everythingShownOf(error)).not.toContain('hidden');
      expect(requested).toEqual([]);
    });

    it.each<[string, TokenErrorReason, () => unknown]>([
      ['null', 'missing', () => null],
      ['an opaque token', 'malformed', () => OPAQUE],
      ['a token of 20 kB', 'malformed', () => mint({ claims: { padding: 'x'.repeat(20_000) } })],
      ['another algorithm', 'algorithm', () => issuer.signText('{}', { alg: 'none' })],
      ['no key id', 'unknown_key', () => issuer.signText('{}', { kid: undefined })],
    ])('makes no request at all for %s: %s', async (_, reason, bad) => {
      const { sessions, requested, keyRequests } = setUp();
      const call = sessions.authenticateJwt({ session_jwt: await bad(), max_token_age_seconds: 0 });
      expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      expect([requested, keyRequests.count]).toEqual([[], 0]);
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
      const { sessions, requested, keyRequests } = setUp();
      const session_jwt = await bad();
      for (const max_token_age_seconds of [0, 60, undefined]) {
        const call = sessions.authenticateJwt({ session_jwt, max_token_age_seconds });
        expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
      }
      expect([requested, keyRequests.count]).toEqual([[], 1]);
    });

    it('does not ask about a token that it cannot check', async () => {
      const { sessions, server, requested } = setUp();
      server.keys = json(500, {});
      const call = sessions.authenticateJwt({ session_jwt: await mint({ now: NOW - 9999 }) });
      await rejection(call, VerificationUnavailableError);
      expect(requested).toEqual([]);
    });

    it('throws what Stytch says of the session', async () => {
      const { sessions, server, requested } = setUp();
      server.authenticate = rejects(404, 'session_not_found');
      const session_jwt = await mint({ now: NOW - 9999 });
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), NotFoundException);
      expect(error).toMatchObject({ errorType: 'session_not_found', status: 404, attempts: 1 });
      server.authenticate = rejects(429, 'too_many_requests');
      await rejection(sessions.authenticateJwt({ session_jwt }), RateLimitException);
      expect(requested).toHaveLength(2);
    });

    it.each<[unknown, string[]]>([
      [null, ['params']],
      [{ session_token: OPAQUE }, ['session_token', 'session_jwt']],
      [{ session_jwt: 'a.b.c', max_token_age_seconds: -1 }, ['max_token_age_seconds']],
      [{ session_jwt: 'a.b.c', clock_tolerance_seconds: 61 }, ['clock_tolerance_seconds']],
    ])('rejects arguments that are %o, before any request', async (params, paths) => {
      const { sessions, requested, keyRequests } = setUp();
      for (const call of [() => sessions.authenticateJwt(params), () => sessions.authenticateJwtLocal(params)]) {
        expect(pathsOf(await rejection(call(), ValidationError))).toEqual(paths);
      }
      expect([requested, keyRequests.count]).toEqual([[], 0]);
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
      const { client, requested } = setUp();
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
      expect(requested).toEqual([]);
    });

    it('goes by the header alone when it is there', async () => {
      const { client, requested } = setUp();
      const cookie = `stytch_session_jwt=${await mint()}; stytch_session=${OPAQUE}`;
      const check = async (authorization: string, options: object) =>
        verdict(await client.authenticateRequest({ headers: { authorization, cookie } }, options));
      for (const options of [{}, { remote: true }]) {
        expect(await check(`Bearer ${await mint({ forged: true })}`, options)).toBe('signature');
        expect(await check('Bearer', options)).toBe('malformed');
        expect(await check('Basic dXNlcg==', options)).toBe('signed-in');
      }
      expect(requested).toEqual([]);
    });

    it('ignores the opaque cookie, unless Stytch may be requested', async () => {
      const { client, requested, keyRequests } = setUp();
      for (const options of [undefined, {}, { remote: false }, { remote: undefined }]) {
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), options);
        expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
      }
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });

    it.each<[unknown, string[]]>([
      [null, ['options']],
      [{ remote: 'no' }, ['options.remote']],
      [{ maxTokenAge: -1 }, ['options.maxTokenAge']],
      [{ remote: true, maxTokenAge: -1 }, ['options.maxTokenAge']],
      [{ remote: true, clockTolerance: '5' }, ['options.clockTolerance']],
      [{ remote: true, session_duration_minutes: 5 }, ['options.session_duration_minutes']],
    ])('rejects options that are %o, before any request', async (options, paths) => {
      const { client, requested, keyRequests } = setUp();
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
      expect([requested, keyRequests.count]).toEqual([[], 0]);
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
        const { client, server, requested } = setUp();
        server.authenticate = known(await mint());
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote);
        expect(result).toMatchObject({ status: 'signed-in', session: { sessionId: 'session-test-1' } });
        expect(requested.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_token: OPAQUE }]]);
      });

      it.each<[string, number, object]>([
        ['has expired', 306, {}],
        ['is older than allowed', 60, { maxTokenAge: 60 }],
      ])('asks about a JWT that %s, by the JWT', async (_, age, options) => {
        const { client, server, requested } = setUp();
        server.authenticate = known(await mint());
        const session_jwt = await mint({ now: NOW - age });
        const request = cookies({ stytch_session: OPAQUE, stytch_session_jwt: session_jwt });
        const result = await client.authenticateRequest(request, { ...remote, ...options });
        expect(verdict(result)).toBe('signed-in');
        expect(result.session?.issuedAt).toEqual(new Date(NOW * 1000));
        expect(requested.map(({ path, body }) => [path, body])).toEqual([[AUTHENTICATE, { session_jwt }]]);
      });

      it('asks every time when no age is allowed, and then goes by what Stytch says', async () => {
        const { client, server, requested } = setUp();
        server.authenticate = known(await mint());
        const options = { ...remote, maxTokenAge: 0 };
        for (const request of [cookies({ stytch_session: OPAQUE }), cookies({ stytch_session_jwt: await mint() })]) {
          expect(verdict(await client.authenticateRequest(request, options))).toBe('signed-in');
        }
        expect(requested).toHaveLength(2);
      });

      it('never asks about a request without a session', async () => {
        const { client, requested, keyRequests } = setUp();
        expect(verdict(await client.authenticateRequest(cookies({ other: 'x' }), remote))).toBe('missing');
        expect(verdict(await client.authenticateRequest(cookies({ stytch_session: '' }), remote))).toBe('missing');
        expect([requested, keyRequests.count]).toEqual([[], 0]);
      });

      it.each<[string, TokenErrorReason, () => Promise<string>]>([
        ['forged', 'signature', () => mint({ forged: true })],
        ['forged and expired', 'signature', () => mint({ forged: true, now: NOW - 9999 })],
        ['cut off', 'malformed', async () => (await mint()).slice(0, 40)],
        ['of another project', 'audience', () => mint({ now: NOW - 9999, claims: { aud: 'project-test-2' } })],
        ['not of a session', 'claims', () => issuer.mintM2M({ now: NOW - 9999 })],
        ['not valid yet', 'not_yet_valid', () => mint({ claims: { nbf: NOW + 60 } })],
      ])('never asks about a JWT that is %s, be there an opaque cookie or not', async (_, reason, bad) => {
        const { client, requested } = setUp();
        const stytch_session_jwt = await bad();
        for (const others of [{}, { stytch_session: OPAQUE }]) {
          const result = await client.authenticateRequest(cookies({ ...others, stytch_session_jwt }), remote);
          expect(verdict(result)).toBe(reason);
        }
        expect(requested).toEqual([]);
      });

      it.each<[number, string]>([
        [404, 'session_not_found'],
        [401, 'unable_to_authenticate_session'],
        [400, 'invalid_session_token'],
      ])('signs a session out that Stytch rejects with %i %s: revoked', async (status, received) => {
        const { client, server, requested } = setUp();
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
        expect(requested).toHaveLength(2);
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
          expect(result.error).toMatchObject({ code: 'provider_unavailable' });
          expect(result.error).toBeInstanceOf(VerificationUnavailableError);
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
        const { client, server, requested } = setUp();
        server.authenticate = known(await fresh());
        expect(verdict(await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote))).toBe(reason);
        expect(requested).toHaveLength(1);
      });

      it('is unavailable while the key set for the fresh JWT is', async () => {
        const { client, server } = setUp();
        server.authenticate = known(await mint());
        server.keys = broken;
        const result = await client.authenticateRequest(cookies({ stytch_session: OPAQUE }), remote);
        expect(result).toMatchObject({ status: 'unavailable', error: { code: 'keys_unavailable' } });
      });

      it('checks permissions locally, by the fresh JWT', async () => {
        const { client, server, requested } = setUp();
        server.authenticate = known(await mint());
        const request = cookies({ stytch_session: OPAQUE });
        const check = async (action: string) =>
          client.authenticateRequest(request, { ...remote, authorization_check: { ...CHECK, action } });
        expect(verdict(await check('read'))).toBe('signed-in');
        expect(await check('write')).toMatchObject({ error: { reason: 'permissions', status: 403 } });
        expect(requested[0]?.body).toEqual({ session_token: OPAQUE });
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
