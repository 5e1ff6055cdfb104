import { describe, expect, it } from 'vitest';
import { TokenValidationError, ValidationError, VerificationUnavailableError } from '../../../../../../src/index.ts';
import { statusOrReasonOf } from '../../../../../helpers/session-results.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import {
  AUTHENTICATE,
  B2B,
  broken,
  html,
  json,
  MINUTE,
  NOW,
  ok,
  POLICY,
  PRODUCTS,
  type Responder,
  rejects,
  rolesOf,
  setUpProduct,
} from '../products.ts';

const READ = { resource_id: 'documents', action: 'read' };
const WRITE = { resource_id: 'documents', action: 'write' };
const COOKIE = { headers: { cookie: 'stytch_session=opaque-session-token-1' } };
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe.each(PRODUCTS)('%s', (_name, product) => {
  const { tenant, role } = product;

  function setUp() {
    const made = setUpProduct(product);
    const { client, sessions } = made;
    const validated = async (token: unknown, options?: object) =>
      statusOrReasonOf(await sessions.validate(token, options));
    /** The results of both local checks of a token. */
    const results = async (token: string, options: object) => [
      await sessions.validate(token, options),
      await client.authenticateRequest(bearer(token), options),
    ];
    return { ...made, validated, results };
  }

  /** The two ways to require a permission; the second is no argument of the methods under the vendor's names. */
  describe.each([
    ['authorization_check', true, (check: object) => ({ authorization_check: { ...tenant, ...check } })],
    ['options.require.permission', false, (permission: object) => ({ require: { permission } })],
  ])('%s', (path, isVendors, requiring) => {
    /** The calls under the vendor's names, if they take it. */
    const vendorCalls = ({ sessions }: ReturnType<typeof setUp>, session_jwt: string, check: object) => {
      const params = { session_jwt, ...requiring(check) };
      return isVendors ? [sessions.authenticateJwtLocal(params), sessions.authenticateJwt(params)] : [];
    };

    it('is met by what the roles of a session permit; the policy is requested once', async () => {
      const made = setUp();
      const { client, sessions, mint, paths, keyRequests } = made;
      const session_jwt = await mint();
      const checks = Array.from({ length: 25 }, () => [
        sessions.validate(session_jwt, requiring(READ)),
        client.authenticateRequest(bearer(session_jwt), requiring(READ)),
        client.authenticateRequest({ headers: { cookie: `stytch_session_jwt=${session_jwt}` } }, requiring(READ)),
      ]).flat();
      expect(new Set((await Promise.all(checks)).map(statusOrReasonOf))).toEqual(new Set(['signed-in']));
      await Promise.all(vendorCalls(made, session_jwt, READ));
      expect([paths(), keyRequests.count]).toEqual([[POLICY], 1]);
    });

    it('rejects all else, also for a token that has just passed: 403, without a challenge', async () => {
      const made = setUp();
      const { results, validated, mint, paths } = made;
      const session_jwt = await mint();
      expect(await validated(session_jwt, requiring(READ))).toBe('signed-in');
      for (const missing of [WRITE, { ...READ, resource_id: 'Documents' }]) {
        for (const result of await results(session_jwt, requiring(missing))) {
          expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'permissions', status: 403 } });
          expect(result.error?.headers['www-authenticate']).toBe(undefined);
        }
        for (const call of vendorCalls(made, session_jwt, missing))
          expect(await rejection(call, TokenValidationError)).toMatchObject({ reason: 'permissions', status: 403 });
      }
      expect(await validated(session_jwt)).toBe('signed-in');
      expect(paths()).not.toContain(AUTHENTICATE);
    });

    it('is checked of a session that was verified before, too', async () => {
      const { client, mint } = setUp();
      const request = bearer(await mint());
      const { session } = await client.authenticateRequest(request);
      const authorize = async (check: object) =>
        statusOrReasonOf(await client.authorizeRequest(request, session, requiring(check)));
      expect([await authorize(READ), await authorize(WRITE)]).toEqual(['signed-in', 'permissions']);
    });

    it.each([
      [['other'], 'permissions'],
      [null, 'permissions'],
      [['other', role], 'signed-in'],
    ])('goes by the roles of the token: %j, %s', async (roles, expected) => {
      const { validated, mint } = setUp();
      expect(await validated(await mint({ session: { roles } }), requiring(READ))).toBe(expected);
    });

    it('needs no policy for an invalid token', async () => {
      const { sessions, mint, requested } = setUp();
      for (const token of [undefined, await mint({ forged: true }), await mint({ now: NOW - 9999 })])
        expect((await sessions.validate(token, requiring(READ))).status).toBe('signed-out');
      expect(requested).toEqual([]);
    });

    it.each<[string, Responder]>([
      ['does not respond', broken],
      ['is down', json(503, {})],
      ['returns a page', html(200)],
      ['returns something else', ok({})],
      ['returns a policy of another form', ok({ policy: { roles: 7 } })],
      ['does not know the credentials', rejects(401, 'unauthorized_credentials')],
      ['does not know the page', rejects(404, 'route_not_found')],
    ])('is unavailable without a policy, while its server %s: 503', async (_, responder) => {
      const made = setUp();
      const { results, validated, server, mint } = made;
      server.policy = responder;
      const session_jwt = await mint();
      for (const result of await results(session_jwt, requiring(READ))) {
        expect(result.status).toBe('unavailable');
        expect(result.error).toBeInstanceOf(VerificationUnavailableError);
        expect(result.error).toMatchObject({
          code: 'policy_unavailable',
          status: 503,
          message: expect.stringContaining('RBAC policy'),
        });
      }
      for (const call of vendorCalls(made, session_jwt, READ)) await rejection(call, VerificationUnavailableError);
      expect(await validated(session_jwt)).toBe('signed-in');
    });

    it('passes the Retry-After of the policy on', async () => {
      const { sessions, server, mint } = setUp();
      server.policy = json(503, {}, { 'retry-after': '7' });
      const { error } = await sessions.validate(await mint(), requiring(READ));
      expect(error).toMatchObject({ retryAfter: 7, headers: { 'retry-after': '7' } });
    });

    it.each<[object, string]>([
      [{ ...READ, action: '' }, '.action'],
      [{ ...READ, resource: 'documents' }, '.resource'],
    ])('that is %o is rejected before any request', async (check, field) => {
      const made = setUp();
      const { client, sessions, mint, requested, keyRequests } = made;
      const session_jwt = await mint({ now: NOW - 9999 });
      const options = requiring(check);
      const calls: Promise<unknown>[] = [
        sessions.validate(session_jwt, options),
        sessions.validate(undefined, options),
        client.authenticateRequest(bearer(session_jwt), options),
        client.authenticateRequest(bearer(session_jwt), { remote: true, ...options }),
        client.authenticateRequest(COOKIE, { remote: true, ...options }),
        ...vendorCalls(made, session_jwt, check),
      ];
      for (const error of await Promise.all(calls.map((call) => rejection(call, ValidationError))))
        expect(pathsOf(error)).toEqual([path + field]);
      expect([requested, keyRequests.count]).toEqual([[], 0]);
    });
  });

  it('checks the other requirements before a permission; they need no policy', async () => {
    const { validated, mint, requested } = setUp();
    const token = await mint();
    const check = (require: object) => validated(token, { require: { permission: READ, ...require } });
    expect(await check({ role: 'admin' })).toBe('permissions');
    expect(await check({ factors: ['totp'] })).toBe('factors');
    expect(await check({ maxAge: 0 })).toBe('too_old');
    expect(requested).toEqual([]);
    expect(await check({ role, factors: ['magic_link'], maxAge: 60 })).toBe('signed-in');
  });

  it.each([
    [READ, READ, 'signed-in'],
    [WRITE, READ, 'permissions'],
    [READ, WRITE, 'permissions'],
  ])('checks both a permission %o and an authorization check %o: %s', async (permission, action, expected) => {
    const { validated, mint } = setUp();
    const options = { require: { permission }, authorization_check: { ...tenant, ...action } };
    expect(await validated(await mint(), options)).toBe(expected);
  });

  it('checks a permission and a greatest age of the fresh JWT with { remote: true }', async () => {
    const { client, server, time, paths, mint } = setUp();
    time.now += 20 * MINUTE;
    const now = NOW + 20 * 60;
    const check = async (provenAt: number, permission = READ) => {
      const factor = { type: 'password', last_authenticated_at: new Date(provenAt * 1000).toISOString() };
      const session_jwt = await mint({ now, session: { authentication_factors: [factor] } });
      server.authenticate = ok({ session_jwt });
      const options = { remote: true, require: { permission, maxAge: 60 } };
      return statusOrReasonOf(await client.authenticateRequest(bearer(await mint()), options));
    };
    expect(await check(now - 59)).toBe('signed-in');
    expect(await check(now - 60)).toBe('too_old');
    expect(await check(now - 59, WRITE)).toBe('permissions');
    expect(paths().filter((path) => path === AUTHENTICATE)).toHaveLength(3);
  });
});

it("a member's permission is that of the session's own organization, and of no other", async () => {
  const { sessions, server, paths, mint } = setUpProduct(B2B);
  server.policy = ok({ policy: rolesOf({}) });
  server.organization = (request) =>
    ok({ org_policy: rolesOf(request.path.endsWith('-test-1') ? { stytch_member: ['read'] } : {}) })(request);
  const check = async (organization_id: string, permission = READ) =>
    statusOrReasonOf(
      await sessions.validate(await mint({ organization: { organization_id } }), { require: { permission } }),
    );
  expect(await check('organization-test-2')).toBe('permissions');
  expect(await check('organization-test-1')).toBe('signed-in');
  expect(await check('organization-test-1', WRITE)).toBe('permissions');
  expect(await check('organization-test-2')).toBe('permissions');
  const organizations = ['organization-test-2', 'organization-test-1'].map((id) => `/rbac/organizations/${id}`);
  expect(paths()).toEqual([POLICY, ...organizations]);
});
