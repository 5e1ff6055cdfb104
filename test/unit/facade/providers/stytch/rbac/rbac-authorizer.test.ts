import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  TokenValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/facade/errors/session-errors.ts';
import {
  RbacAuthorizer,
  type SessionRights,
} from '../../../../../../src/facade/providers/stytch/rbac/rbac-authorizer.ts';

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
  const asked: string[] = [];
  const server = {
    project: async (): Promise<unknown> => PROJECT,
    organization: async (id: string): Promise<unknown> => ORGANIZATIONS[id],
  };
  const authorizer = new RbacAuthorizer({
    clock: () => time.now,
    loadProjectPolicy: () => {
      asked.push('project');
      return server.project();
    },
    ...(kind === 'b2b' && {
      loadOrganizationPolicy: (id: string) => {
        asked.push(id);
        return server.organization(id);
      },
    }),
  });
  return { authorizer, asked, server, time };
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

describe('consumer sessions', () => {
  it.each<[SessionRights, string, string]>([
    [{ roles: ['reader'] }, 'read', 'allowed'],
    [{ roles: ['reader'] }, 'write', 'permissions'],
    [{ roles: ['read:documents'] }, 'read', 'permissions'],
    [{ roles: [] }, 'read', 'permissions'],
    [{}, 'read', 'permissions'],
  ])('%o asked to %s: %s', async (session, action, expected) => {
    const { authorizer } = setUp('consumer');
    expect(await outcome(authorizer.authorizeSession(session, consumerCheck(action)))).toBe(expected);
  });

  it('are rejected for a check of an organization', async () => {
    const { authorizer, asked } = setUp('consumer');
    const call = authorizer.authorizeSession({ roles: ['reader'] }, b2bCheck('org-1', 'read'));
    expect(await outcome(call)).toBe('tenancy');
    expect(asked).toEqual([]);
  });
});

describe('member sessions', () => {
  it.each<[SessionRights, string, string, string]>([
    [member('org-1', 'reader'), 'org-1', 'read', 'allowed'],
    [member('org-1', 'reader'), 'org-1', 'share', 'allowed'],
    [member('org-1', 'local'), 'org-1', 'archive', 'allowed'],
    [member('org-1', 'local'), 'org-1', 'destroy', 'permissions'],
    [member('org-2', 'local'), 'org-2', 'destroy', 'allowed'],
    [member('org-2', 'local'), 'org-2', 'archive', 'permissions'],
    [member('org-1', 'local'), 'org-1', 'read', 'permissions'],
    [member('org-2', 'reader'), 'org-1', 'read', 'tenancy'],
    [member('org-2', 'nothing'), 'org-1', 'read', 'tenancy'],
    [{ roles: ['reader'] }, 'org-1', 'read', 'tenancy'],
  ])('%o in %s asked to %s: %s', async (session, organization, action, expected) => {
    const { authorizer } = setUp('b2b');
    expect(await outcome(authorizer.authorizeSession(session, b2bCheck(organization, action)))).toBe(expected);
  });

  it('are rejected for a check without an organization', async () => {
    const { authorizer } = setUp('b2b');
    expect(await outcome(authorizer.authorizeSession(member('org-1', 'reader'), consumerCheck('read')))).toBe(
      'tenancy',
    );
    expect(await outcome(authorizer.authorizeSession({ roles: ['reader'] }, consumerCheck('read')))).toBe('tenancy');
  });

  it('cost no request when they are of another organization', async () => {
    const { authorizer, asked } = setUp('b2b');
    await outcome(authorizer.authorizeSession(member('org-2', 'reader'), b2bCheck('org-1', 'read')));
    expect(asked).toEqual([]);
  });

  it('cost one request per policy for 100 checks at the same time', async () => {
    const { authorizer, asked } = setUp('b2b');
    const checks = Array.from({ length: 100 }, () =>
      authorizer.authorizeSession(member('org-1', 'local'), b2bCheck('org-1', 'archive')),
    );
    await Promise.all(checks);
    expect(asked).toEqual(['project', 'org-1']);
  });

  it('need the policy of the organization only where the project does not permit it', async () => {
    const { authorizer, asked, server } = setUp('b2b');
    server.organization = () => Promise.reject(new Error('down'));
    expect(await outcome(authorizer.authorizeSession(member('org-1', 'reader'), b2bCheck('org-1', 'read')))).toBe(
      'allowed',
    );
    expect(asked).toEqual(['project']);
    expect(await outcome(authorizer.authorizeSession(member('org-1', 'reader'), b2bCheck('org-1', 'share')))).toBe(
      'Error',
    );
  });
});

describe('scopes', () => {
  it.each<['consumer' | 'b2b', string[], string, string]>([
    ['consumer', ['read:documents'], 'read', 'allowed'],
    ['consumer', ['read:documents'], 'write', 'permissions'],
    ['consumer', ['reader'], 'read', 'permissions'],
    ['consumer', [], 'read', 'permissions'],
    ['b2b', ['openid', 'read:documents'], 'read', 'allowed'],
    ['b2b', ['local'], 'archive', 'permissions'],
  ])('of a %s token, %j, asked to %s: %s', async (kind, scopes, action, expected) => {
    const { authorizer, asked } = setUp(kind);
    expect(await outcome(authorizer.authorizeScopes(scopes, consumerCheck(action)))).toBe(expected);
    expect(asked).toEqual(['project']);
  });

  it('share the policy with sessions', async () => {
    const { authorizer, asked } = setUp('consumer');
    await authorizer.authorizeScopes(['read:documents'], consumerCheck('read'));
    await authorizer.authorizeSession({ roles: ['reader'] }, consumerCheck('read'));
    expect(asked).toEqual(['project']);
  });
});

describe('rejections', () => {
  it('have the status 403, and say why', async () => {
    const { authorizer } = setUp('b2b');
    expect(
      await failure(authorizer.authorizeSession(member('org-1', 'local'), b2bCheck('org-1', 'write'))),
    ).toMatchObject({
      message: 'Invalid session: none of its roles permits the action',
      provider: 'stytch',
      reason: 'permissions',
      status: 403,
      expected: 'a role that permits "write" on "documents"',
      received: 'roles: local',
      hint: expect.any(String),
    });
    expect(
      await failure(authorizer.authorizeSession(member('org-2', 'local'), b2bCheck('org-1', 'write'))),
    ).toMatchObject({ reason: 'tenancy', status: 403, expected: 'organization org-1', received: 'organization org-2' });
    expect(await failure(authorizer.authorizeScopes([], consumerCheck('read')))).toMatchObject({
      message: 'Invalid access token: none of its scopes permits the action',
      status: 403,
    });
  });
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
      expect(error).toMatchObject({ provider: 'stytch', status: 503, retryable: true, hint: expect.any(String) });
      expect(error).toMatchObject({ message: expect.stringContaining('RBAC policy'), cause: expect.any(TypeError) });
      expect(inspect(error, { depth: 9 })).not.toContain('secret-in-body');
    },
  );

  it('fail for the organization alone that they are of, and pause for it alone', async () => {
    const { authorizer, asked, server, time } = setUp('b2b');
    server.organization = async (id) => (id === 'org-1' ? Promise.reject(new Error('down')) : ORGANIZATIONS[id]);
    const archive = (id: string, action: string) =>
      outcome(authorizer.authorizeSession(member(id, 'local'), b2bCheck(id, action)));
    for (let call = 0; call < 3; call += 1) expect(await archive('org-1', 'archive')).toBe('Error');
    expect(await archive('org-2', 'destroy')).toBe('allowed');
    expect(asked).toEqual(['project', 'org-1', 'org-2']);
    time.now += 1_000;
    expect(await archive('org-1', 'archive')).toBe('Error');
    expect(asked).toEqual(['project', 'org-1', 'org-2', 'org-1']);
  });

  it('say the same of an organization', async () => {
    const { authorizer } = setUp('b2b');
    const call = authorizer.authorizeSession(member('org-9', 'local'), b2bCheck('org-9', 'archive'));
    expect(await outcome(call)).toBe('VerificationUnavailableError');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['cannot be loaded', () => Promise.reject(new Error('down'))],
    ['cannot be read', async () => ({ roles: 'none' })],
  ])('leave the last good one in place for an hour when the next %s', async (_, next) => {
    const { authorizer, server, time } = setUp('consumer');
    await authorizer.authorizeSession(session, consumerCheck('read'));
    server.project = next;
    for (const minutes of [5, 30, 59]) {
      time.now = START + minutes * MINUTE;
      expect(await outcome(authorizer.authorizeSession(session, consumerCheck('read')))).toBe('allowed');
      expect(await outcome(authorizer.authorizeSession(session, consumerCheck('write')))).toBe('permissions');
      await settle();
    }
    time.now = START + 60 * MINUTE;
    expect(await outcome(authorizer.authorizeSession(session, consumerCheck('read')))).not.toBe('allowed');
  });
});

describe('the policies of organizations', () => {
  const visit = (authorizer: RbacAuthorizer, id: string) =>
    outcome(authorizer.authorizeSession(member(id, 'local'), b2bCheck(id, 'archive')));

  it.each(['__proto__', 'constructor', 'toString'])('are known by id alone: none is there for "%s"', async (id) => {
    const { authorizer, asked, server } = setUp('b2b');
    server.organization = async () => ({ roles: [role('local', 'documents', 'archive')] });
    expect([await visit(authorizer, id), await visit(authorizer, id)]).toEqual(['allowed', 'allowed']);
    expect(asked).toEqual(['project', id]);
  });

  it('are kept for 1,000 organizations; the least recently used makes room', async () => {
    const { authorizer, asked, server } = setUp('b2b');
    server.organization = async () => ({ roles: [] });
    const ids = Array.from({ length: 1_000 }, (_, index) => `org-${index}`);
    for (const id of [...ids, ...ids, 'org-0', 'one-more']) await visit(authorizer, id);
    expect(asked).toEqual(['project', ...ids, 'one-more']);
    asked.length = 0;
    for (const id of ['org-0', 'one-more', 'org-999', 'org-1']) await visit(authorizer, id);
    expect(asked).toEqual(['org-1']);
  });
});
