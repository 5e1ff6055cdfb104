import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Permissions, readPolicy } from '../../../../../../src/facade/providers/stytch/rbac/policy.ts';

const ROLE = { role_id: 'editor', permissions: [{ resource_id: 'documents', actions: ['read', 'write'] }] };
const SCOPE = { scope: 'read:documents', permissions: [{ resource_id: 'documents', actions: ['read'] }] };

/** The permissions of roles or scopes, in a form that is easily compared. */
function shown(holders: ReadonlyMap<string, Permissions>): unknown[] {
  return [...holders].map(([id, permissions]) => [
    id,
    [...permissions].map(([resource, actions]) => [resource, [...actions]]),
  ]);
}

/** The reason why a policy cannot be read. */
function problemOf(wire: unknown): string {
  try {
    readPolicy(wire);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  throw new Error('the policy was read');
}

describe('policies that can be read', () => {
  it('reads what roles and scopes permit, and passes over all else', () => {
    const resources = [{ resource_id: 'documents', description: '', actions: ['read', 'write'] }];
    const policy = readPolicy({ roles: [{ ...ROLE, description: 'x' }], resources, scopes: [SCOPE], new_field: 7 });
    expect(shown(policy.roles)).toEqual([['editor', [['documents', ['read', 'write']]]]]);
    expect(shown(policy.scopes)).toEqual([['read:documents', [['documents', ['read']]]]]);
  });

  it.each([
    ['the policy of an organization', { roles: [ROLE] }, 1],
    ['null scopes', { roles: [ROLE], scopes: null }, 1],
    ['no roles', { roles: [], scopes: [] }, 0],
    ['null roles', { roles: null }, 0],
  ])('reads %s', (_, wire, roles) => {
    const policy = readPolicy(wire);
    expect(policy.roles.size).toBe(roles);
    expect(policy.scopes.size).toBe(0);
  });

  it.each([
    ['permissions', { role_id: 'editor', permissions: null }, [['editor', []]]],
    [
      'actions',
      { role_id: 'editor', permissions: [{ resource_id: 'documents', actions: null }] },
      [['editor', [['documents', []]]]],
    ],
  ])('takes null %s for none', (_, role, expected) => {
    expect(shown(readPolicy({ roles: [role] }).roles)).toEqual(expected);
  });

  it('adds up what is listed twice', () => {
    const more = { resource_id: 'documents', actions: ['write', 'delete'] };
    const others = { resource_id: 'images', actions: ['*'] };
    const policy = readPolicy({
      roles: [
        { role_id: 'editor', permissions: [{ resource_id: 'documents', actions: ['read'] }, more] },
        { role_id: 'editor', permissions: [others] },
      ],
    });
    expect(shown(policy.roles)).toEqual([
      [
        'editor',
        [
          ['documents', ['read', 'write', 'delete']],
          ['images', ['*']],
        ],
      ],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('reads ids called %s', (name) => {
    const text = JSON.stringify({ roles: [{ role_id: name, permissions: [{ resource_id: name, actions: [name] }] }] });
    const policy = readPolicy(JSON.parse(text));
    expect(shown(policy.roles)).toEqual([[name, [[name, [name]]]]]);
    expect(Object.prototype).not.toHaveProperty(['roles']);
  });
});

describe('policies that cannot be read', () => {
  const role = (change: object): object => ({ roles: [ROLE, { ...ROLE, ...change }] });

  it.each<[unknown, string]>([
    [undefined, 'the policy: expected an object, received nothing'],
    [null, 'the policy: expected an object, received null'],
    ['<html>', 'the policy: expected an object, received a string'],
    [[ROLE], 'the policy: expected an object, received an array'],
    [{}, 'roles: expected an array, received nothing'],
    [{ policy: { roles: [ROLE] } }, 'roles: expected an array, received nothing'],
    [Object.create({ roles: [ROLE] }), 'roles: expected an array, received nothing'],
    [JSON.parse('{"__proto__":{"roles":[]}}'), 'roles: expected an array, received nothing'],
    [{ roles: { editor: ROLE } }, 'roles: expected an array, received an object'],
    [{ roles: [ROLE, null] }, 'roles[1]: expected an object, received null'],
    [{ roles: ['editor'] }, 'roles[0]: expected an object, received a string'],
    [role({ role_id: undefined }), 'roles[1].role_id: expected a string, received nothing'],
    [role({ role_id: 7 }), 'roles[1].role_id: expected a string, received a number'],
    [role({ permissions: undefined }), 'roles[1].permissions: expected an array, received nothing'],
    [role({ permissions: { documents: ['read'] } }), 'roles[1].permissions: expected an array, received an object'],
    [role({ permissions: ['read'] }), 'roles[1].permissions[0]: expected an object, received a string'],
    [
      role({ permissions: [{ actions: ['read'] }] }),
      'roles[1].permissions[0].resource_id: expected a string, received nothing',
    ],
    [
      role({ permissions: [{ resource_id: 'documents' }] }),
      'roles[1].permissions[0].actions: expected an array, received nothing',
    ],
    [
      role({ permissions: [{ resource_id: 'documents', actions: '*' }] }),
      'roles[1].permissions[0].actions: expected an array, received a string',
    ],
    [
      role({ permissions: [{ resource_id: 'documents', actions: ['read', { name: 'write' }] }] }),
      'roles[1].permissions[0].actions[1]: expected a string, received an object',
    ],
    [{ roles: [ROLE], scopes: 'all' }, 'scopes: expected an array, received a string'],
    [{ roles: [ROLE], scopes: [ROLE] }, 'scopes[0].scope: expected a string, received nothing'],
  ])('names the field of %o that has another type', (wire, problem) => {
    expect(problemOf(wire)).toBe(problem);
  });

  it('shows nothing of what is in it', () => {
    expect(inspect(problemOf({ roles: 'secret-in-body' }))).not.toContain('secret-in-body');
  });
});
