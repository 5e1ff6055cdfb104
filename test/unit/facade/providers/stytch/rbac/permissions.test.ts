import { describe, expect, it } from 'vitest';
import {
  checkRoles,
  checkScopes,
  checkTenancy,
  isAllowed,
} from '../../../../../../src/facade/providers/stytch/rbac/permissions.ts';
import { type Policy, readPolicy } from '../../../../../../src/facade/providers/stytch/rbac/policy.ts';

type Grants = Readonly<Record<string, readonly string[]>>;

function listed(id: string, holders: Readonly<Record<string, Grants>>): object[] {
  return Object.entries(holders).map(([name, grants]) => ({
    [id]: name,
    permissions: Object.entries(grants).map(([resource_id, actions]) => ({ resource_id, actions })),
  }));
}

function policy(roles: Readonly<Record<string, Grants>>, scopes: Readonly<Record<string, Grants>> = {}): Policy {
  return readPolicy({ roles: listed('role_id', roles), scopes: listed('scope', scopes) });
}

const check = (resource_id: string, action: string) => ({ resource_id, action });

describe('permissions', () => {
  const permissions = new Map([
    ['documents', new Set(['read', 'write'])],
    ['images', new Set(['*'])],
    ['*', new Set(['read'])],
    ['nothing', new Set<string>()],
  ]);

  it.each([
    ['documents', 'read', true],
    ['documents', 'write', true],
    ['documents', 'delete', false],
    ['documents', 'Read', false],
    ['documents', 'rea', false],
    ['documents', 'reads', false],
    ['documents', '', false],
    // A check for everything is not met by some permission.
    ['documents', '*', false],
    ['Documents', 'read', false],
    ['document', 'read', false],
    ['documents.drafts', 'read', false],
    ['images', 'read', true],
    ['images', 'anything', true],
    ['images', '*', true],
    // A resource called "*" is a resource, not all of them.
    ['videos', 'read', false],
    ['*', 'read', true],
    ['*', 'write', false],
    ['nothing', 'read', false],
    ['__proto__', 'read', false],
    ['documents', 'toString', false],
    ['constructor', 'name', false],
  ])('on %s, to %s: %s', (resource, action, allowed) => {
    expect(isAllowed(permissions, resource, action)).toBe(allowed);
  });
});

describe('roles', () => {
  const project = policy(
    { reader: { documents: ['read'] }, writer: { documents: ['write'], images: ['*'] } },
    { reader: { documents: ['delete'] } },
  );
  const organization = policy({ reader: { documents: ['share'] }, local: { documents: ['archive'] } });

  it.each<[string[], string, string, boolean]>([
    [['reader'], 'documents', 'read', true],
    [['reader'], 'documents', 'write', false],
    [['reader', 'writer'], 'documents', 'write', true],
    [['writer', 'reader'], 'documents', 'delete', false],
    [['unknown', 'writer'], 'images', 'rotate', true],
    [['unknown'], 'documents', 'read', false],
    [['reader,writer'], 'documents', 'read', false],
    [['*'], 'documents', 'read', false],
    [[], 'documents', 'read', false],
    [['local'], 'documents', 'archive', false],
    [['__proto__'], 'documents', 'read', false],
    [['hasOwnProperty', 'valueOf', 'size', 'get'], 'documents', 'read', false],
  ])('%j on %s, to %s, by the project alone: %s', (roles, resource, action, allowed) => {
    expect(checkRoles(project, undefined, roles, check(resource, action)) === undefined).toBe(allowed);
  });

  it.each<[string[], string, boolean]>([
    [['local'], 'archive', true],
    [['reader'], 'share', true],
    [['reader'], 'read', true],
    [['local'], 'read', false],
  ])('%j on documents, to %s, by the project and the organization: %s', (roles, action, allowed) => {
    expect(checkRoles(project, organization, roles, check('documents', action)) === undefined).toBe(allowed);
  });

  it('finds a role that is really called __proto__, and no other prototype', () => {
    const roles = [{ role_id: '__proto__', permissions: [{ resource_id: 'documents', actions: ['read'] }] }];
    const odd = readPolicy({ roles });
    expect(checkRoles(odd, undefined, ['__proto__'], check('documents', 'read'))).toBe(undefined);
    expect(checkRoles(odd, undefined, ['constructor'], check('documents', 'read'))?.reason).toBe('permissions');
  });

  it('says what was required and what is there', () => {
    expect(checkRoles(project, organization, ['reader', 'local'], check('images', 'rotate'))).toEqual({
      reason: 'permissions',
      message: 'no role permits the action',
      expected: 'a role that permits "rotate" on "images"',
      received: 'roles: reader, local',
      hint: expect.stringContaining('RBAC policy'),
    });
    expect(checkRoles(project, undefined, [], check('images', 'rotate'))?.received).toBe('no roles');
  });

  it('keeps what it says short', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `role-${index}`);
    const problem = checkRoles(project, undefined, many, check('x'.repeat(1_000), 'read'));
    expect(problem?.received?.length).toBe(200);
    expect(problem?.expected?.length).toBe(200);
  });
});

describe('scopes', () => {
  const project = policy(
    { 'read:documents': { documents: ['delete'] }, openid: { documents: ['read'] } },
    { 'read:documents': { documents: ['read'] }, 'manage:documents': { documents: ['*'] }, openid: {} },
  );

  it.each<[string[], string, boolean]>([
    [['read:documents'], 'read', true],
    [['openid', 'read:documents'], 'read', true],
    [['read:documents'], 'delete', false],
    [['manage:documents'], 'delete', true],
    [['openid'], 'read', false],
    [['read:*'], 'read', false],
    [['__proto__', 'toString'], 'read', false],
  ])('%j on documents, to %s: %s', (scopes, action, allowed) => {
    expect(checkScopes(project, scopes, check('documents', action)) === undefined).toBe(allowed);
  });

  it('says what was required and what is there', () => {
    expect(checkScopes(project, ['openid'], check('documents', 'read'))).toMatchObject({
      reason: 'permissions',
      message: 'no scope permits the action',
      expected: 'a scope that permits "read" on "documents"',
      received: 'scopes: openid',
    });
    expect(checkScopes(project, [], check('documents', 'read'))?.received).toBe('no scopes');
  });
});

describe('organizations', () => {
  it('accepts the one of the check', () => {
    expect(checkTenancy('org-1', { organization_id: 'org-1', ...check('documents', 'read') })).toBe(undefined);
  });

  it.each([
    ['org-2', 'org-1', 'organization org-1', 'organization org-2'],
    ['ORG-1', 'org-1', 'organization org-1', 'organization ORG-1'],
    ['org-1', 'org-10', 'organization org-10', 'organization org-1'],
    [undefined, 'org-1', 'organization org-1', 'no organization'],
    ['org-1', undefined, 'no organization', 'organization org-1'],
    [undefined, undefined, 'no organization', 'no organization'],
    ['', '', 'organization ', 'organization '],
  ])('rejects a session of %s for a check of %s', (organizationId, organization_id, expected, received) => {
    const problem = checkTenancy(organizationId, { organization_id, ...check('documents', 'read') });
    expect(problem).toMatchObject({ reason: 'tenancy', expected, received, hint: expect.any(String) });
  });
});
