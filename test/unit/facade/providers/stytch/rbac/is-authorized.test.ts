import { describe, expect, it } from 'vitest';
import {
  AbortException,
  type CallOptions,
  NotFoundException,
  TimeoutException,
  ValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/index.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { B2B, broken, CONSUMER, ok, rejects, rolesOf, setUpProduct } from '../products.ts';

const CHECK = { resource_id: 'documents', action: 'read' };
const USER = { user_id: 'user-test-1', ...CHECK };
const MEMBER = { organization_id: 'organization-test-1', member_id: 'member-test-1', ...CHECK };

/** The method that both clients have. */
interface AnyRbac {
  isAuthorized(params: object, options?: CallOptions): Promise<boolean>;
}

describe('rbac.isAuthorized of a user', () => {
  function setUp(user: object = {}) {
    const made = setUpProduct(CONSUMER);
    made.server.other = ok({ user_id: 'user-test-1', emails: [], status: 'active', roles: ['stytch_user'], ...user });
    return made;
  }

  it.each<[boolean, object, object]>([
    [true, {}, {}],
    [false, {}, { action: 'write' }],
    [false, {}, { resource_id: 'books' }],
    [false, { roles: [] }, {}],
    [false, { roles: undefined }, {}],
    [false, { roles: 'stytch_user' }, {}],
    [false, { status: 'pending' }, {}],
    [false, { status: 'deleted' }, {}],
  ])('is %s for %j and the check %j', async (expected, user, check) => {
    const { client, paths } = setUp(user);
    expect(await client.rbac.isAuthorized({ ...USER, ...check })).toBe(expected);
    expect(paths()[0]).toBe('/users/user-test-1');
  });

  it('rejects with the error of an unknown user, and of a policy that cannot be fetched', async () => {
    const { client, server } = setUp();
    server.policy = broken;
    expect(await rejection(client.rbac.isAuthorized(USER), VerificationUnavailableError)).toMatchObject({
      code: 'policy_unavailable',
    });
    server.other = rejects(404, 'user_not_found');
    await rejection(client.rbac.isAuthorized({ ...USER, user_id: 'user-test-2' }), NotFoundException);
  });

  it.each(['user_id', 'resource_id', 'action'])('needs %s, before anything is sent', async (name) => {
    const { client, requested } = setUp();
    for (const value of [undefined, null, '', 7]) {
      const params = { ...USER, [name]: value } as typeof USER;
      expect(pathsOf(await rejection(client.rbac.isAuthorized(params), ValidationError))).toEqual([name]);
    }
    expect(requested).toEqual([]);
  });
});

describe('rbac.isAuthorized of a member', () => {
  const role = (role_id: string, ...types: string[]) => ({ role_id, sources: types.map((type) => ({ type })) });

  function setUp(member: object = {}) {
    const made = setUpProduct(B2B);
    made.server.organization = ok({ org_policy: rolesOf({ archivist: ['archive'] }) });
    const { organization_id, member_id } = MEMBER;
    const roles = [role('stytch_member', 'direct_assignment')];
    made.server.other = ok({ member_id, member: { member_id, organization_id, status: 'active', roles, ...member } });
    return made;
  }

  it.each<[boolean, object, object]>([
    [true, {}, {}],
    [true, {}, { organization_id: 'slug-of-it' }],
    [false, {}, { action: 'archive' }],
    [true, { roles: [role('archivist', 'email_assignment')] }, { action: 'archive' }],
    [true, { roles: [role('stytch_member', 'sso_connection', 'scim_connection_group')] }, {}],
    [false, { roles: [role('stytch_member', 'sso_connection')] }, {}],
    [false, { roles: [role('stytch_member', 'sso_connection', 'sso_connection_group')] }, {}],
    [false, { roles: [role('stytch_member')] }, {}],
    [false, { roles: ['stytch_member'] }, {}],
    [false, { roles: null }, {}],
    [false, { status: 'invited' }, {}],
    [false, { status: 'deleted' }, {}],
  ])('is %s for %j and the check %j', async (expected, member, check) => {
    expect(await setUp(member).client.rbac.isAuthorized({ ...MEMBER, ...check })).toBe(expected);
  });

  it('keeps the operations on policies', async () => {
    const { client, paths } = setUp();
    await client.rbac.policy();
    await client.rbac.organizations.getOrgPolicy({ organization_id: 'organization-test-1' });
    expect(paths()).toEqual(['/rbac/policy', '/rbac/organizations/organization-test-1']);
  });
});

describe.each([
  ['a user', CONSUMER, USER, { user_id: 'user-test-1', status: 'active', roles: ['stytch_user'] }],
  [
    'a member',
    B2B,
    MEMBER,
    {
      member: {
        ...MEMBER,
        status: 'active',
        roles: [{ role_id: 'stytch_member', sources: [{ type: 'direct_assignment' }] }],
      },
    },
  ],
] as const)('the roles of %s', (_, product, params, record) => {
  function setUp(rolesMaxAge?: number) {
    const policy = rolesMaxAge === undefined ? {} : { policy: { rolesMaxAge } };
    const made = setUpProduct<{ readonly sessions: object; readonly rbac: AnyRbac }>(product as never, policy);
    made.server.other = ok(record);
    const reads = () => made.paths().filter((path) => !path.startsWith('/rbac')).length;
    return { ...made, isAuthorized: (options?: CallOptions) => made.client.rbac.isAuthorized(params, options), reads };
  }

  it('are kept for 10 seconds, and shared by checks at the same time', async () => {
    const { isAuthorized, reads, server, time } = setUp();
    expect(await Promise.all([isAuthorized(), isAuthorized(), isAuthorized()])).toEqual([true, true, true]);
    server.other = ok({ ...record, status: 'deleted', member: { status: 'deleted' } });
    time.now += 9_999;
    expect([await isAuthorized(), reads()]).toEqual([true, 1]);
    time.now += 1;
    expect([await isAuthorized(), reads()]).toEqual([false, 2]);
  });

  it('end in an outage as well, and an error is not kept', async () => {
    const { isAuthorized, server, time } = setUp();
    await isAuthorized();
    time.now += 10_000;
    server.other = rejects(404, 'not_found');
    await rejection(isAuthorized(), NotFoundException);
    server.other = ok(record);
    expect(await isAuthorized()).toBe(true);
  });

  it.each([
    [0, 2, 0],
    [60, 1, 59_999],
  ])('are kept for rolesMaxAge: %i', async (rolesMaxAge, expected, later) => {
    const { isAuthorized, reads, time } = setUp(rolesMaxAge);
    await isAuthorized();
    time.now += later;
    await isAuthorized();
    expect(reads()).toBe(expected);
  });

  it('are waited for by each caller for as long as it wants', async () => {
    const { isAuthorized, server } = setUp();
    let respond: (response: Response) => void = () => {};
    server.other = () => new Promise<Response>((resolve) => (respond = resolve));
    const patient = isAuthorized();
    await rejection(isAuthorized({ signal: AbortSignal.abort() }), AbortException);
    await rejection(isAuthorized({ timeout: 1 }), TimeoutException);
    respond(Response.json(record));
    expect(await patient).toBe(true);
    await rejection(isAuthorized({ timeout: -1 }), ValidationError);
  });
});
