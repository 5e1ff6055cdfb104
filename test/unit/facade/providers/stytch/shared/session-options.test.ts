import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../../src/index.ts';
import { pathsOf } from '../../../core/options/refusal.ts';
import {
  type ClientName,
  clientOf,
  down,
  MINUTE,
  NOW,
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  verdict,
} from '../../../session/clients.ts';

const READ = { resource_id: 'documents', action: 'read' };
const WRITE = { resource_id: 'documents', action: 'write' };

type Roles = Readonly<Record<string, readonly string[]>>;

/** A policy in which each role permits these actions on documents. */
function policyOf(roles: Roles): object {
  const list = Object.entries(roles).map(([role_id, actions]) => ({
    role_id,
    description: '',
    permissions: [{ resource_id: 'documents', actions }],
  }));
  return { roles: list, resources: [], scopes: [] };
}

/** A client whose API knows policies and nothing else. */
function setUp(name: ClientName, { own = {}, project = { reader: ['read'] } }: { own?: Roles; project?: Roles } = {}) {
  const bench = clientOf(name);
  const paths = (): string[] => bench.requests.map((url) => new URL(url).pathname);
  const asked = (): string[] => paths().filter((path) => !path.includes('/jwks/'));
  const answer = (url: string): Response | Promise<Response> => {
    const { pathname } = new URL(url);
    if (pathname.includes('/jwks/')) return bench.publish(url);
    if (pathname.endsWith('/rbac/policy')) return ok({ policy: policyOf(project) });
    if (pathname.includes('/rbac/organizations/')) return ok({ org_policy: policyOf(own) });
    throw new Error(`asked for ${pathname}`);
  };
  bench.network.answer = answer;
  return { ...bench, asked, answer };
}

function ok(value: object): Response {
  return Response.json({ request_id: 'request-1', status_code: 200, ...value });
}

describe.each<[ClientName, string]>([
  ['Stytch', '/v1/rbac/policy'],
  ['StytchB2B', '/v1/b2b/rbac/policy'],
])('a required permission of %s', (name, policyPath) => {
  it('is checked by the policy, which is requested once', async () => {
    const { client, sessions, sign, cookie, asked } = setUp(name);
    const token = sign();
    for (let round = 0; round < 3; round += 1)
      expect(verdict(await sessions.validate(token, { require: { permission: READ } }))).toBe('signed-in');
    for (const headers of [{ authorization: `Bearer ${token}` }, { cookie: `${cookie}=${token}` }]) {
      const result = await client.authenticateRequest({ headers }, { require: { permission: READ } });
      expect(verdict(result)).toBe('signed-in');
    }
    expect(asked()).toEqual([policyPath]);
  });

  it('is missing otherwise: 403, without a challenge', async () => {
    const { client, sessions, sign } = setUp(name);
    const token = sign();
    expect(verdict(await sessions.validate(token, { require: { permission: READ } }))).toBe('signed-in');
    for (const permission of [WRITE, { resource_id: 'Documents', action: 'read' }]) {
      const { error } = await sessions.validate(token, { require: { permission } });
      expect(error).toMatchObject({ reason: 'permissions', status: 403 });
      expect(error?.headers['www-authenticate']).toBe(undefined);
    }
    const request = { headers: { authorization: `Bearer ${token}` } };
    const result = await client.authenticateRequest(request, { require: { permission: WRITE } });
    expect(verdict(result)).toBe('permissions');
  });

  it('is checked after the other requirements, which need no policy', async () => {
    const { sessions, sign, asked } = setUp(name);
    const token = sign();
    const check = async (require: object) =>
      verdict(await sessions.validate(token, { require: { permission: READ, ...require } }));
    expect(await check({ role: 'admin' })).toBe('permissions');
    expect(await check({ factors: ['totp'] })).toBe('factors');
    expect(await check({ maxAge: 0 })).toBe('too_old');
    expect(asked()).toEqual([]);
    expect(await check({ role: 'reader', factors: ['password'], maxAge: 60 })).toBe('signed-in');
  });

  it('goes with an authorization check: both have to be met', async () => {
    const { sessions, sign } = setUp(name);
    const tenant = name === 'StytchB2B' ? { organization_id: 'organization-1' } : {};
    const check = async (permission: object, authorization_check: object) =>
      verdict(
        await sessions.validate(sign(), {
          require: { permission },
          authorization_check: { ...tenant, ...authorization_check },
        }),
      );
    expect(await check(READ, READ)).toBe('signed-in');
    expect(await check(WRITE, READ)).toBe('permissions');
    expect(await check(READ, WRITE)).toBe('permissions');
  });

  it('needs no policy for an invalid token', async () => {
    const { sessions, sign, asked } = setUp(name);
    const options = { require: { permission: READ } };
    expect(verdict(await sessions.validate(sign({ exp: NOW - 60 }), options))).toBe('expired');
    expect(verdict(await sessions.validate(undefined, options))).toBe('missing');
    expect(asked()).toEqual([]);
  });

  it('cannot be checked while the policy is unavailable: 503', async () => {
    const { sessions, sign, network, answer } = setUp(name);
    network.answer = (url) => (url.includes('/rbac/') ? down() : answer(url));
    const result = await sessions.validate(sign(), { require: { permission: READ } });
    expect(result).toMatchObject({ status: 'unavailable', error: { status: 503 } });
    expect(verdict(await sessions.validate(sign()))).toBe('signed-in');
  });

  it.each<[unknown, string[]]>([
    ['read', ['options.require.permission']],
    [null, ['options.require.permission']],
    [[READ], ['options.require.permission']],
    [{ ...READ, action: '' }, ['options.require.permission.action']],
    [{ ...READ, resource_id: 7 }, ['options.require.permission.resource_id']],
    [{}, ['options.require.permission.resource_id', 'options.require.permission.action']],
    [{ ...READ, organization_id: 'organization-1' }, ['options.require.permission.organization_id']],
  ])('that is %o is rejected before any request', async (permission, paths) => {
    const { client, sessions, sign, requests } = setUp(name);
    const options = { require: { permission } };
    const headers = { authorization: `Bearer ${sign({ exp: NOW - 60 })}` };
    for (const call of [
      sessions.validate(sign(), options),
      sessions.validate(undefined, options),
      client.authenticateRequest({ headers }, options),
      client.authenticateRequest({ headers }, { ...options, remote: true }),
      client.authenticateRequest({ headers: { cookie: 'stytch_session=opaque' } }, { ...options, remote: true }),
    ]) {
      const error: unknown = await call.catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error instanceof ValidationError && pathsOf(error)).toEqual(paths);
    }
    expect(requests).toEqual([]);
  });

  it('and a greatest age are checked of the fresh JWT if Stytch is asked', async () => {
    const { client, sign, network, answer, time, asked } = setUp(name);
    time.now += 20 * MINUTE;
    const now = NOW + 20 * 60;
    const factorAt = (seconds: number) => ({
      id: 'session-1',
      roles: ['reader'],
      authentication_factors: [{ type: 'password', last_authenticated_at: new Date(seconds * 1000).toISOString() }],
    });
    const fresh = (provenAt: number) =>
      sign({ iat: now, nbf: now, exp: now + 300, [SESSION_CLAIM]: factorAt(provenAt) });
    const check = async (provenAt: number, permission = READ) => {
      network.answer = (url) => (url.endsWith('/authenticate') ? ok({ session_jwt: fresh(provenAt) }) : answer(url));
      const request = { headers: { authorization: `Bearer ${sign()}` } };
      return verdict(await client.authenticateRequest(request, { remote: true, require: { permission, maxAge: 60 } }));
    };
    expect(await check(now - 59)).toBe('signed-in');
    expect(await check(now - 60)).toBe('too_old');
    expect(await check(now - 59, WRITE)).toBe('permissions');
    expect(asked().filter((path) => path.endsWith('/sessions/authenticate'))).toHaveLength(3);
  });
});

describe("a member's permission", () => {
  it("is that of the session's own organization", async () => {
    const { sessions, sign, asked } = setUp('StytchB2B', { project: {}, own: { reader: ['read'] } });
    expect(verdict(await sessions.validate(sign(), { require: { permission: READ } }))).toBe('signed-in');
    expect(verdict(await sessions.validate(sign(), { require: { permission: WRITE } }))).toBe('permissions');
    expect(asked()).toEqual(['/v1/b2b/rbac/policy', '/v1/b2b/rbac/organizations/organization-1']);
  });

  it('in one organization is none in another', async () => {
    const { sessions, sign, network, answer, asked } = setUp('StytchB2B', { project: {} });
    network.answer = (url) =>
      url.endsWith('/organization-1') ? ok({ org_policy: policyOf({ reader: ['read'] }) }) : answer(url);
    const check = async (organization_id: string) => {
      const token = sign({ [ORGANIZATION_CLAIM]: { organization_id } });
      return verdict(await sessions.validate(token, { require: { permission: READ } }));
    };
    expect(await check('organization-2')).toBe('permissions');
    expect(await check('organization-1')).toBe('signed-in');
    expect(await check('organization-2')).toBe('permissions');
    expect(asked()).toContain('/v1/b2b/rbac/organizations/organization-2');
  });
});
