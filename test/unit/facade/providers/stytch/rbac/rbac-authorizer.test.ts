import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  RbacAuthorizer,
  type SessionRights,
} from '../../../../../../src/facade/providers/stytch/rbac/rbac-authorizer.ts';
import { TokenValidationError, VerificationUnavailableError } from '../../../../../../src/index.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;

const role = (role_id: string, resource_id: string, ...actions: string[]) => ({
  role_id,
  permissions: [{ resource_id, actions }],
});

const PROJECT = {
  roles: [role('reader', 'documents', 'read')],
  resources: [],
  scopes: [{ scope: 'read:documents', permissions: [{ resource_id: 'documents', actions: ['read'] }] }],
};
const ORGANIZATIONS: Readonly<Record<string, unknown>> = {
  'org-1': { roles: [role('reader', 'documents', 'share'), role('local', 'documents', 'archive')] },
  'org-2': { roles: [role('local', 'documents', 'destroy')] },
};

function setUp(kind: 'consumer' | 'b2b') {
  const time = { now: START };
  const requested: string[] = [];
  const server = {
    project: async (): Promise<unknown> => PROJECT,
    organization: async (id: string): Promise<unknown> => ORGANIZATIONS[id],
  };
  const authorizer = new RbacAuthorizer({
    clock: () => time.now,
    maxAge: 10 * MINUTE,
    timeout: 10_000,
    random: () => 0,
    loadProjectPolicy: () => {
      requested.push('project');
      return server.project();
    },
    ...(kind === 'b2b' && {
      loadOrganizationPolicy: (id: string) => {
        requested.push(id);
        return server.organization(id);
      },
    }),
  });
  return { authorizer, requested, server, time };
}

/** `allowed`, the reason of the rejection, or the name of any other error. */
async function outcome(check: Promise<void>): Promise<string> {
  try {
    await check;
    return 'allowed';
  } catch (error) {
    if (error instanceof TokenValidationError) return error.reason;
    return error instanceof Error ? error.name : inspect(error);
  }
}

async function failure(check: Promise<void>): Promise<unknown> {
  return check.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const consumerCheck = (action: string) => ({ resource_id: 'documents', action });
const b2bCheck = (organization_id: string, action: string) => ({ organization_id, ...consumerCheck(action) });
const member = (organizationId: string, ...roles: string[]): SessionRights => ({ organizationId, roles });

type Kind = 'consumer' | 'b2b';
/** The result of a check in an organization, or in none, by the authorizer of a product. */
const sessionOutcome = (made: ReturnType<typeof setUp>, session: SessionRights, check: object) =>
  outcome(made.authorizer.authorizeSession(session, check as ReturnType<typeof b2bCheck>));

describe('sessions', () => {
  it.each<[Kind, SessionRights, object, string, requested: string[]]>([
    ['consumer', { roles: ['reader'] }, consumerCheck('read'), 'allowed', ['project']],
    ['consumer', { roles: ['reader'] }, consumerCheck('write'), 'permissions', ['project']],
    ['consumer', { roles: ['read:documents'] }, consumerCheck('read'), 'permissions', ['project']],
    ['consumer', {}, consumerCheck('read'), 'permissions', ['project']],
    ['consumer', { roles: ['reader'] }, b2bCheck('org-1', 'read'), 'tenancy', []],
    ['b2b', member('org-1', 'reader'), b2bCheck('org-1', 'read'), 'allowed', ['project']],
    ['b2b', member('org-1', 'reader'), b2bCheck('org-1', 'share'), 'allowed', ['project', 'org-1']],
    ['b2b', member('org-1', 'local'), b2bCheck('org-1', 'destroy'), 'permissions', ['project', 'org-1']],
    ['b2b', member('org-2', 'local'), b2bCheck('org-2', 'destroy'), 'allowed', ['project', 'org-2']],
    ['b2b', member('org-2', 'reader'), b2bCheck('org-1', 'read'), 'tenancy', []],
    ['b2b', { roles: ['reader'] }, b2bCheck('org-1', 'read'), 'tenancy', []],
    ['b2b', member('org-1', 'reader'), consumerCheck('read'), 'tenancy', []],
    ['b2b', { roles: ['reader'] }, consumerCheck('read'), 'tenancy', []],
  ])('of %s: %o with the check %o: %s', async (kind, session, check, expected, requested) => {
    const made = setUp(kind);
    expect(await sessionOutcome(made, session, check)).toBe(expected);
    expect(made.requested).toEqual(requested);
  });

  it('of members cost one request per policy for 100 checks at the same time', async () => {
    const made = setUp('b2b');
    const check = () => sessionOutcome(made, member('org-1', 'local'), b2bCheck('org-1', 'archive'));
    expect(new Set(await Promise.all(Array.from({ length: 100 }, check)))).toEqual(new Set(['allowed']));
    expect(made.requested).toEqual(['project', 'org-1']);
  });
});

describe('scopes', () => {
  it.each<[Kind, string[], string, string]>([
    ['consumer', ['read:documents'], 'read', 'allowed'],
    ['consumer', ['reader'], 'read', 'permissions'],
    ['b2b', ['openid', 'read:documents'], 'read', 'allowed'],
    ['b2b', ['local'], 'archive', 'permissions'],
  ])('of a %s token, %j, for %s: %s, by the policy that sessions go by', async (kind, scopes, action, expected) => {
    const { authorizer, requested } = setUp(kind);
    expect(await outcome(authorizer.authorizeScopes(scopes, consumerCheck(action)))).toBe(expected);
    await outcome(authorizer.authorizeSession({ roles: ['reader'] }, consumerCheck('read')));
    expect(requested).toEqual(['project']);
  });
});

it('rejections have the status 403, and say why', async () => {
  const { authorizer } = setUp('b2b');
  const rejected = (session: SessionRights) =>
    failure(authorizer.authorizeSession(session, b2bCheck('org-1', 'write')));
  expect(await rejected(member('org-1', 'local'))).toMatchObject({
    message: 'Invalid session: no role permits the action',
    provider: 'stytch',
    reason: 'permissions',
    status: 403,
    expected: 'a role that permits "write" on "documents"',
    received: 'roles: local',
    hint: expect.any(String),
  });
  const tenancy = { reason: 'tenancy', expected: 'organization org-1', received: 'organization org-2' };
  expect(await rejected(member('org-2', 'local'))).toMatchObject({ status: 403, ...tenancy });
  const message = 'Invalid access token: no scope permits the action';
  expect(await failure(authorizer.authorizeScopes([], consumerCheck('read')))).toMatchObject({ status: 403, message });
});

describe('policies that cannot be fetched', () => {
  const session = { roles: ['reader'] };

  it('leave the error of the load as it is', async () => {
    const { authorizer, server } = setUp('consumer');
    const error = new Error('down');
    server.project = () => Promise.reject(error);
    expect(await failure(authorizer.authorizeSession(session, consumerCheck('read')))).toBe(error);
    expect(await failure(authorizer.authorizeScopes(['read:documents'], consumerCheck('read')))).toBe(error);
  });

  it.each([undefined, null, 'secret-in-body', { policy: 'secret-in-body' }, { roles: [{ role_id: 7 }] }])(
    'say nothing about the session when they are %o: 503',
    async (wire) => {
      const { authorizer, server } = setUp('consumer');
      server.project = async () => wire;
      const error = await failure(authorizer.authorizeSession(session, consumerCheck('read')));
      expect(error).toBeInstanceOf(VerificationUnavailableError);
      expect(error).toMatchObject({
        code: 'policy_unavailable',
        provider: 'stytch',
        status: 503,
        retryable: true,
        hint: expect.any(String),
      });
      expect(error).toMatchObject({ message: expect.stringContaining('RBAC policy'), cause: expect.any(TypeError) });
      expect(inspect(error, { depth: 9 })).not.toContain('secret-in-body');
    },
  );

  it('of an organization fail for it alone, and pause for it alone', async () => {
    const { authorizer, requested, server, time } = setUp('b2b');
    server.organization = async (id) => (id === 'org-1' ? Promise.reject(new Error('down')) : ORGANIZATIONS[id]);
    const archive = (id: string, action: string) =>
      outcome(authorizer.authorizeSession(member(id, 'local'), b2bCheck(id, action)));
    for (let call = 0; call < 3; call += 1) expect(await archive('org-1', 'archive')).toBe('Error');
    expect(await archive('org-2', 'destroy')).toBe('allowed');
    expect(requested).toEqual(['project', 'org-1', 'org-2']);
    time.now += 1_000;
    expect(await archive('org-1', 'archive')).toBe('Error');
    expect(await archive('org-9', 'archive')).toBe('VerificationUnavailableError');
    expect(requested).toEqual(['project', 'org-1', 'org-2', 'org-1', 'org-9']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['cannot be loaded', () => Promise.reject(new Error('down'))],
    ['cannot be read', async () => ({ roles: 'none' })],
  ])('leave the last good one in place until it is too old when the next %s', async (_, next) => {
    const { authorizer, server, time } = setUp('consumer');
    await authorizer.authorizeSession(session, consumerCheck('read'));
    server.project = next;
    for (const minutes of [5, 9, 9.9]) {
      time.now = START + minutes * MINUTE;
      expect(await outcome(authorizer.authorizeSession(session, consumerCheck('read')))).toBe('allowed');
      expect(await outcome(authorizer.authorizeSession(session, consumerCheck('write')))).toBe('permissions');
      await settle();
    }
    time.now = START + 10 * MINUTE;
    expect(await outcome(authorizer.authorizeSession(session, consumerCheck('read')))).not.toBe('allowed');
  });
});

describe('the policies of organizations', () => {
  const visit = (authorizer: RbacAuthorizer, id: string) =>
    outcome(authorizer.authorizeSession(member(id, 'local'), b2bCheck(id, 'archive')));

  it.each(['__proto__', 'constructor', 'toString'])('are known by id alone: none is there for "%s"', async (id) => {
    const { authorizer, requested, server } = setUp('b2b');
    server.organization = async () => ({ roles: [role('local', 'documents', 'archive')] });
    expect([await visit(authorizer, id), await visit(authorizer, id)]).toEqual(['allowed', 'allowed']);
    expect(requested).toEqual(['project', id]);
  });

  it('are kept for 1,000 organizations; the least recently used makes room', async () => {
    const { authorizer, requested, server } = setUp('b2b');
    server.organization = async () => ({ roles: [] });
    const ids = Array.from({ length: 1_000 }, (_, index) => `org-${index}`);
    for (const id of [...ids, ...ids, 'org-0', 'one-more']) await visit(authorizer, id);
    expect(requested).toEqual(['project', ...ids, 'one-more']);
    requested.length = 0;
    for (const id of ['org-0', 'one-more', 'org-999', 'org-1']) await visit(authorizer, id);
    expect(requested).toEqual(['org-1']);
  });
});
