import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AbortException,
  NotFoundException,
  RateLimitException,
  type RequestLike,
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/index.ts';
import type { StytchOptions } from '../../../../../../src/stytch.ts';
import { statusOrReasonOf } from '../../../../../helpers/session-results.ts';
import type { MintSessionOptions } from '../../../../../helpers/stytch-issuer.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import {
  AUTHENTICATE,
  broken,
  html,
  inTurn,
  json,
  NOW,
  ok,
  PRODUCTS,
  PROJECT,
  type Responder,
  rejects,
  setUpProduct,
} from '../products.ts';

const OPAQUE = 'opaque-session-token-1';

/** Seconds after which every session JWT has expired. */
const OLD = 9999;

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map((pair) => pair.join('='))
    .join('; ');
const cookies = (values: Readonly<Record<string, string>>): RequestLike => ({ headers: { cookie: pairs(values) } });

afterEach(() => vi.restoreAllMocks());

describe.each(PRODUCTS)('%s', (_name, product) => {
  const { issuer, role, tenant } = product;
  const mint = (options: MintSessionOptions = {}): Promise<string> => issuer.mintSession({ now: NOW, ...options });
  const minted = (age: number, options: MintSessionOptions = {}) => mint({ now: NOW - age, ...options });
  const CHECK = { ...tenant, resource_id: 'documents', action: 'read' };

  /** Creates a client; Stytch knows the session, and returns the fresh JWT for it. */
  function setUp(fresh: unknown = 'fresh-jwt', options?: StytchOptions) {
    const made = setUpProduct(product, options);
    made.server.authenticate = ok({ session_token: OPAQUE, session_jwt: fresh });
    const { sessions, client } = made;
    return {
      ...made,
      /** The reason why a JWT is rejected under one of the vendor's names. */
      rejected: async (name: 'authenticateJwt' | 'authenticateJwtLocal', params: object) =>
        (await rejection(sessions[name](params), TokenValidationError)).reason,
      checked: async (request: RequestLike, check?: object) =>
        statusOrReasonOf(await client.authenticateRequest(request, check)),
    };
  }

  it('has no option "remote" for a token by itself', async () => {
    const error = await rejection(setUp().sessions.validate(await mint(), { remote: true }), ValidationError);
    expect(pathsOf(error)).toEqual(['options.remote']);
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
    ])('%s with %s (%o): %s', async (iss, _, options, expected) => {
      const { sessions } = setUp(undefined, options);
      expect(statusOrReasonOf(await sessions.validate(await mint({ claims: { iss } })))).toBe(expected);
    });

    it('that are unknown are named, with a hint', async () => {
      const { error } = await setUp().sessions.validate(await mint({ claims: { iss: own } }));
      const expected = `stytch.com/${PROJECT} or https://test.stytch.com`;
      expect(error).toMatchObject({ expected, received: own, hint: expect.stringContaining('issuers') });
    });
  });

  describe('authenticateJwtLocal', () => {
    const date = (offset: number) => new Date((NOW + offset) * 1000);

    it.each<[TokenErrorReason | 'good', number, object]>([
      ['good', 0, {}],
      ['expired', 306, {}],
      ['too_old', 60, { max_token_age_seconds: 60 }],
      ['good', 59, { max_token_age_seconds: 60 }],
      ['expired', 300, { clock_tolerance_seconds: 0 }],
      ['good', 359, { clock_tolerance_seconds: 60 }],
      ['good', OLD, { current_date: date(-OLD) }],
      ['good', OLD, { current_date: date(299 - OLD).toISOString() }],
      ['expired', 0, { current_date: date(306) }],
      ['not_yet_valid', 0, { current_date: date(-60) }],
      ['too_old', OLD, { current_date: date(60 - OLD), max_token_age_seconds: 60 }],
    ])('finds %s a token that is %i s old with %o, and never asks', async (expected, age, others) => {
      const { sessions, rejected, requested } = setUp();
      const params = { session_jwt: await minted(age), ...others };
      if (expected === 'good') expect(await sessions.authenticateJwtLocal(params)).toMatchObject({ roles: [role] });
      else expect(await rejected('authenticateJwtLocal', params)).toBe(expected);
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
      const result = await sessions.authenticateJwt({ session_jwt, session_duration_minutes: 60 });
      expect(result).toMatchObject({ session_jwt });
      expect(Object.keys(result)).toHaveLength(2);
      expect(requested).toEqual([]);
    });

    it.each<[string, number, object]>([
      ['that has expired', 306, {}],
      ['that is as old as allowed', 60, { max_token_age_seconds: 60 }],
      ['that has just been issued, with an age of 0', 0, { max_token_age_seconds: 0 }],
      ['that has expired without tolerance', 300, { clock_tolerance_seconds: 0 }],
    ])('asks once about a genuine token %s, and returns all of the response', async (_, age, others) => {
      const { sessions, requested, sent } = setUp();
      const session_jwt = await minted(age);
      const head = { request_id: 'request-1', status_code: 200 };
      const expected = { ...head, session_token: OPAQUE, session_jwt: 'fresh-jwt' };
      expect(await sessions.authenticateJwt({ session_jwt, ...others })).toEqual(expected);
      expect(sent()).toEqual([[AUTHENTICATE, { session_jwt }]]);
      expect(requested[0]?.headers.get('authorization')).toMatch(/^Basic /);
    });

    it('passes on the arguments but those of the local check, and the options of the call', async () => {
      const { sessions, requested, sent } = setUp();
      const session_jwt = await minted(OLD);
      const claims = { session_duration_minutes: 60, session_custom_claims: { plan: 'gold', old: null } };
      const passed = { session_jwt, ...claims, authorization_check: CHECK };
      const params = { ...passed, max_token_age_seconds: 60, clock_tolerance_seconds: 1 };
      await sessions.authenticateJwt(params, { headers: { 'x-trace': 'trace-1' } });
      expect(sent()).toEqual([[AUTHENTICATE, passed]]);
      expect(requested[0]?.headers.get('x-trace')).toBe('trace-1');
      await rejection(sessions.authenticateJwt({ session_jwt }, { signal: AbortSignal.abort() }), AbortException);
      for (const options of [{ authorization: { session_token: 'hidden' } }, null]) {
        const error = await rejection(sessions.authenticateJwt({ session_jwt }, options), ValidationError);
        expect(error.message).toContain('options');
        expect(everythingShownOf(error)).not.toContain('hidden');
      }
      expect(requested).toHaveLength(1);
    });

    it.each<[string, TokenErrorReason, number, () => unknown]>([
      ['null', 'missing', 0, () => null],
      ['an opaque token', 'malformed', 0, () => OPAQUE],
      ['another algorithm', 'algorithm', 0, () => issuer.signText('{}', { alg: 'none' })],
      ['a forged one', 'signature', 1, () => mint({ forged: true })],
      ['an expired forgery', 'signature', 1, () => minted(OLD, { forged: true })],
      ['another issuer', 'issuer', 1, () => minted(OLD, { claims: { iss: 'https://evil.example' } })],
      ['another audience', 'audience', 1, () => minted(OLD, { claims: { aud: 'project-test-2' } })],
      ['a machine', 'claims', 1, () => issuer.mintM2M({ now: NOW - OLD })],
      ['claims of wrong types', 'claims', 1, () => minted(OLD, { session: { id: 7 } })],
      ['a start that is to come', 'not_yet_valid', 1, () => mint({ claims: { nbf: NOW + 60 } })],
    ])('never asks about a token that is invalid: %s, %s', async (_, reason, keySets, bad) => {
      const { rejected, requested, keyRequests } = setUp();
      const session_jwt = await bad();
      for (const age of [{ max_token_age_seconds: 0 }, { max_token_age_seconds: 60 }, {}])
        expect(await rejected('authenticateJwt', { session_jwt, ...age })).toBe(reason);
      expect([requested, keyRequests.count]).toEqual([[], keySets]);
    });

    it('does not ask about a token that it cannot check', async () => {
      const { sessions, server, requested } = setUp();
      server.keys = json(500, {});
      await rejection(sessions.authenticateJwt({ session_jwt: await minted(OLD) }), VerificationUnavailableError);
      expect(requested).toEqual([]);
    });

    it('throws what Stytch says of the session', async () => {
      const { sessions, server, requested } = setUp();
      server.authenticate = inTurn(rejects(404, 'session_not_found'), rejects(429, 'too_many_requests'));
      const session_jwt = await minted(OLD);
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), NotFoundException);
      expect(error).toMatchObject({ errorType: 'session_not_found', status: 404, attempts: 1 });
      await rejection(sessions.authenticateJwt({ session_jwt }), RateLimitException);
      expect(requested).toHaveLength(2);
    });

    it.each<[unknown, string[]]>([
      [{ session_token: OPAQUE }, ['session_token', 'session_jwt']],
      [{ session_jwt: 'a.b.c', clock_tolerance_seconds: 61 }, ['clock_tolerance_seconds']],
    ])('rejects arguments that are %o, before any request', async (params, paths) => {
      const { sessions, requested, keyRequests } = setUp();
      for (const call of [() => sessions.authenticateJwt(params), () => sessions.authenticateJwtLocal(params)])
        expect(pathsOf(await rejection(call(), ValidationError))).toEqual(paths);
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });
  });

  describe('authenticateRequest', () => {
    it('ignores the opaque cookie, unless Stytch may be requested', async () => {
      const { checked, requested, keyRequests } = setUp();
      for (const options of [undefined, {}, { remote: false }])
        expect(await checked(cookies({ stytch_session: OPAQUE }), options)).toBe('missing');
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });

    it.each<[object, string]>([
      [{ remote: 'no' }, 'options.remote'],
      [{ remote: undefined }, 'options.remote'],
      [{ remote: true, maxTokenAge: -1 }, 'options.maxTokenAge'],
      [{ remote: true, session_duration_minutes: 5 }, 'options.session_duration_minutes'],
      [{ require: { Permission: CHECK } }, 'options.require.Permission'],
    ])('rejects options that are %o, before it reads the request', async (options, path) => {
      const { client, requested, keyRequests } = setUp();
      const old = cookies({ stytch_session_jwt: await minted(OLD) });
      for (const request of [{} as RequestLike, cookies({}), cookies({ stytch_session: OPAQUE }), old]) {
        const error = await rejection(client.authenticateRequest(request, options), ValidationError);
        expect(pathsOf(error)).toEqual([path]);
        expect(error).toMatchObject({ provider: 'stytch', status: 400 });
      }
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });
  });

  describe('authenticateRequest with { remote: true }', () => {
    const remote = { remote: true };
    const opaque = cookies({ stytch_session: OPAQUE });
    const old = async () => cookies({ stytch_session_jwt: await minted(OLD) });

    it.each([
      [1, 'signed-in', 2],
      [5, 'signed-out', 3],
    ])(
      'asks about up to three opaque cookies until one is genuine, which comes after %i',
      async (before, status, calls) => {
        const { client, requested, server } = setUp();
        const known = ok({ session_token: OPAQUE, session_jwt: await mint() });
        server.authenticate = (sent) =>
          (JSON.stringify(sent).includes(OPAQUE) ? known : rejects(404, 'session_not_found'))(sent);
        const stale = Array.from({ length: before }, (_, at) => `stytch_session=stale-session-token-${at}`);
        const request = { headers: { cookie: [...stale, `stytch_session=${OPAQUE}`].join('; ') } };
        expect([(await client.authenticateRequest(request, remote)).status, requested.length]).toEqual([status, calls]);
      },
    );

    it('asks about the opaque cookie, and checks the fresh JWT', async () => {
      // An empty cookie is how some servers delete one.
      for (const request of [opaque, cookies({ stytch_session_jwt: '', stytch_session: OPAQUE })]) {
        const { client, sent } = setUp(await mint());
        const result = await client.authenticateRequest(request, remote);
        expect(result).toMatchObject({ status: 'signed-in', session: { sessionId: 'session-test-1' } });
        expect(sent()).toEqual([[AUTHENTICATE, { session_token: OPAQUE }]]);
      }
    });

    it.each<[string, number, object]>([
      ['has expired', 306, {}],
      ['is older than allowed', 60, { maxTokenAge: 60 }],
    ])('asks about a JWT that %s, by the JWT', async (_, age, options) => {
      const { client, sent } = setUp(await mint());
      const session_jwt = await minted(age);
      const request = cookies({ stytch_session: OPAQUE, stytch_session_jwt: session_jwt });
      const result = await client.authenticateRequest(request, { ...remote, ...options });
      expect(statusOrReasonOf(result)).toBe('signed-in');
      expect(result.session?.issuedAt).toEqual(new Date(NOW * 1000));
      expect(sent()).toEqual([[AUTHENTICATE, { session_jwt }]]);
    });

    it('asks every time when no age is allowed, and then goes by what Stytch says', async () => {
      const { checked, requested } = setUp(await mint());
      for (const request of [opaque, cookies({ stytch_session_jwt: await mint() })])
        expect(await checked(request, { ...remote, maxTokenAge: 0 })).toBe('signed-in');
      expect(requested).toHaveLength(2);
    });

    it.each<[string, string, () => Promise<string> | string]>([
      ['good', 'signed-in', () => mint()],
      ['forged', 'signature', () => mint({ forged: true })],
      ['forged and expired', 'signature', () => minted(OLD, { forged: true })],
      ['cut off', 'malformed', async () => (await mint()).slice(0, 40)],
      ['of another project', 'audience', () => minted(OLD, { claims: { aud: 'project-test-2' } })],
      ['not of a session', 'claims', () => issuer.mintM2M({ now: NOW - OLD })],
      ['not valid yet', 'not_yet_valid', () => mint({ claims: { nbf: NOW + 60 } })],
    ])(
      'never asks about a JWT that is %s, in header or cookie, beside an opaque one or not',
      async (_, reason, bad) => {
        const { checked, requested } = setUp();
        const token = await bad();
        for (const others of [{}, { stytch_session: OPAQUE }]) {
          expect(await checked(cookies({ ...others, stytch_session_jwt: token }), remote)).toBe(reason);
          const headers = { cookie: pairs(others), authorization: `Bearer ${token}` };
          expect(await checked({ headers }, remote)).toBe(reason);
        }
        expect(requested).toEqual([]);
      },
    );

    it('never asks about a request without a session', async () => {
      const { checked, requested, keyRequests } = setUp();
      expect(await checked(cookies({ other: 'x' }), remote)).toBe('missing');
      expect(await checked(cookies({ stytch_session: '' }), remote)).toBe('missing');
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });

    it.each<[number, string]>([
      [404, 'session_not_found'],
      [401, 'unable_to_authenticate_session'],
      [400, 'invalid_session_token'],
    ])('signs a session out that Stytch rejects with %i %s: revoked', async (status, received) => {
      const { client, server, requested } = setUp();
      server.authenticate = rejects(status, received);
      const error = { reason: 'revoked', status: 401, provider: 'stytch', received };
      for (const request of [opaque, await old()])
        expect(await client.authenticateRequest(request, remote)).toMatchObject({ status: 'signed-out', error });
      expect(requested).toHaveLength(2);
    });

    it.each<[string, Responder]>([
      ['does not respond', broken],
      ['is down', json(503, {})],
      ['has an error of its own', rejects(500, 'internal_server_error')],
      ['has had too many requests', rejects(429, 'too_many_requests')],
      ['does not know the credentials', rejects(401, 'unauthorized_credentials')],
      ['does not permit the project to ask', rejects(403, 'action_not_allowed')],
      ['returns a page', html(200)],
      ['returns a page of 404', html(404)],
      ['returns a page of 400', html(400)],
      ['redirects', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } })],
      ['returns no JWT', ok()],
      ['returns a JWT that is not a string', ok({ session_jwt: 7 })],
    ])('is unavailable if Stytch %s: 503, no sign-out', async (_, responder) => {
      const { client, server } = setUp();
      server.authenticate = responder;
      for (const request of [opaque, await old()]) {
        const result = await client.authenticateRequest(request, remote);
        expect(result).toMatchObject({ status: 'unavailable', authenticated: false, error: { status: 503 } });
        expect(result.error).toMatchObject({ code: 'provider_unavailable' });
        expect(result.error).toBeInstanceOf(VerificationUnavailableError);
      }
    });

    it('passes the Retry-After of Stytch on', async () => {
      const { client, server } = setUp();
      server.authenticate = json(429, { error_type: 'too_many_requests' }, { 'retry-after': '3' });
      const { error } = await client.authenticateRequest(opaque, remote);
      expect(error).toMatchObject({ retryAfter: 3, headers: { 'retry-after': '3' } });
    });

    it.each<[string, string, () => Promise<string>]>([
      ['forged', 'signature', () => mint({ forged: true })],
      ['of another project', 'audience', () => mint({ claims: { aud: 'project-test-2' } })],
      ['expired', 'expired', () => minted(OLD)],
    ])('does not trust a fresh JWT that is %s', async (_, reason, fresh) => {
      const { checked, requested } = setUp(await fresh());
      expect(await checked(opaque, remote)).toBe(reason);
      expect(requested).toHaveLength(1);
    });

    it('is unavailable while the key set for the fresh JWT is', async () => {
      const { checked, server } = setUp(await mint());
      server.keys = broken;
      expect(await checked(opaque, remote)).toBe('unavailable');
    });

    it('checks permissions locally, by the fresh JWT', async () => {
      const { checked, requested } = setUp(await mint());
      const check = (action: string) => ({ ...remote, authorization_check: { ...CHECK, action } });
      expect(await checked(opaque, check('read'))).toBe('signed-in');
      expect(await checked(opaque, check('write'))).toBe('permissions');
      expect(requested[0]?.body).toEqual({ session_token: OPAQUE });
    });

    it('shows the tokens of the request in no error, even if the server repeats them', async () => {
      const { client, server } = setUp();
      server.authenticate = ({ body }) =>
        Response.json({ error_type: JSON.stringify(body), error_message: JSON.stringify(body) }, { status: 404 });
      const session_jwt = await minted(OLD);
      for (const [request, token] of [
        [opaque, OPAQUE],
        [cookies({ stytch_session_jwt: session_jwt }), session_jwt],
      ] as const) {
        const { error } = await client.authenticateRequest(request, remote);
        expect(error).not.toBeNull();
        expect(everythingShownOf(error)).not.toContain(token);
      }
    });

    it.each<[string, string, MintSessionOptions]>([
      ['of another user', 'unavailable', { claims: { sub: 'user-2' } }],
      ['of another session', 'unavailable', { session: { id: 'session-2' } }],
      ['that is 7 seconds old', 'unavailable', { now: NOW - 7 }],
      ['that is 5 seconds old, within tolerance', 'signed-in', { now: NOW - 5 }],
      ['of 20 seconds from now', 'not_yet_valid', { now: NOW + 20 }],
    ])('does not take a fresh JWT %s: %s', async (_, outcome, options) => {
      const { checked, requested } = setUp(await mint(options));
      expect(await checked(await old(), remote)).toBe(outcome);
      expect(requested).toHaveLength(1);
    });

    it.each(['a.b.c', 'x y', '"', 'é', 'a'.repeat(300), '../sessions', '<script>'])(
      'never asks about an opaque cookie of the form %s',
      async (token) => {
        const { checked, requested, keyRequests } = setUp();
        expect(await checked(cookies({ stytch_session: encodeURI(token) }), remote)).toBe('malformed');
        expect([requested, keyRequests.count]).toEqual([[], 0]);
      },
    );

    it('asks once about equal tokens at the same time, and each decides with its own options', async () => {
      const { checked, requested } = setUp(await mint());
      const outcomes = await Promise.all([
        ...Array.from({ length: 50 }, () => checked(opaque, remote)),
        checked(opaque, { ...remote, require: { role: 'nobody' } }),
      ]);
      expect(new Set(outcomes)).toEqual(new Set(['signed-in', 'permissions']));
      expect(requested).toHaveLength(1);
      expect(await checked(opaque, remote)).toBe('signed-in');
      expect(requested).toHaveLength(2);
    });

    it('remembers for 10 seconds that a token was rejected, or until it is forgotten', async () => {
      const { checked, client, server, requested, time } = setUp();
      server.authenticate = rejects(404, 'session_not_found');
      for (const after of [0, 9_999]) {
        time.now += after;
        expect(await checked(opaque, remote)).toBe('revoked');
      }
      expect(requested).toHaveLength(1);
      time.now += 1;
      expect(await checked(opaque, remote)).toBe('revoked');
      client.sessions.forget({ tokens: true });
      expect(await checked(opaque, remote)).toBe('revoked');
      expect(requested).toHaveLength(3);
    });

    it('does not remember an outage', async () => {
      const { checked, server } = setUp();
      server.authenticate = inTurn(broken, ok({ session_jwt: await mint() }));
      expect(await checked(opaque, remote)).toBe('unavailable');
      expect(await checked(opaque, remote)).toBe('signed-in');
    });

    it('bounds what made-up cookies can cause, and lets genuine JWTs pass meanwhile', async () => {
      // The budgets grow with the clock of the process as well.
      vi.spyOn(performance, 'now').mockReturnValue(0);
      const { checked, server, requested, time } = setUp();
      const fresh = ok({ session_jwt: await mint() });
      server.authenticate = (sent) =>
        Reflect.get(Object(sent.body), 'session_jwt') === undefined
          ? rejects(404, 'session_not_found')(sent)
          : fresh(sent);
      const madeUp = (index: number) => checked(cookies({ stytch_session: `made-up-${index}` }), remote);
      const outcomes = new Set(await Promise.all(Array.from({ length: 2_000 }, (_, index) => madeUp(index))));
      expect([outcomes, requested.length]).toEqual([new Set(['revoked', 'unavailable']), 100]);
      expect(await checked(await old(), remote)).toBe('signed-in');
      time.now += 1_000;
      for (let index = 3_000; index < 3_100; index += 1) await madeUp(index);
      expect(requested).toHaveLength(111);
    });

    it('leaves Stytch alone after 5 failures in a row, and tries it with one request after a pause', async () => {
      const { checked, client, server, requested, time } = setUp();
      server.authenticate = json(503, {});
      const check = (index: number) => checked(cookies({ stytch_session: `token-${index}` }), remote);
      for (let index = 0; index < 100; index += 1) expect(await check(index)).toBe('unavailable');
      expect(requested).toHaveLength(5);
      const { error } = await client.authenticateRequest(opaque, remote);
      expect(error).toMatchObject({ retryAfter: 1, code: 'provider_unavailable' });
      time.now += 1_000;
      await Promise.all(Array.from({ length: 100 }, (_, index) => check(index)));
      expect(requested).toHaveLength(6);
      server.authenticate = ok({ session_jwt: await mint({ now: NOW + 60 }) });
      time.now += 60_000;
      expect(await checked(opaque, remote)).toBe('signed-in');
      expect(await checked(opaque, remote)).toBe('signed-in');
    });
  });
});
