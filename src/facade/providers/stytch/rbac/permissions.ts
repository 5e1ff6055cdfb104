import type { TokenProblem } from '../../../jwt/failure.ts';
import type { AuthorizationCheck } from './authorization-check.ts';
import type { Permissions, Policy } from './policy.ts';

/** The action of a permission that stands for all. It has no special meaning as a resource, or in a check. */
const ANY_ACTION = '*';

/** Tests if the permissions include the action on the resource. Ids are compared exactly. */
export function isAllowed(permissions: Permissions, resource_id: string, action: string): boolean {
  const actions = permissions.get(resource_id);
  return actions !== undefined && (actions.has(action) || actions.has(ANY_ACTION));
}

/**
 * Checks that a role of the session permits the action, by the project's policy or the organization's. The two only add to
 * each other; a role that is in neither permits nothing.
 */
export function checkRoles(
  policy: Policy,
  organizationPolicy: Policy | undefined,
  roles: readonly string[],
  check: AuthorizationCheck,
): TokenProblem | undefined {
  if (permits(policy.roles, roles, check)) return undefined;
  if (organizationPolicy !== undefined && permits(organizationPolicy.roles, roles, check)) return undefined;
  return missingPermission('role', roles, check);
}

/** Checks that a scope of the token permits the action, by the project's policy. */
export function checkScopes(
  policy: Policy,
  scopes: readonly string[],
  check: AuthorizationCheck,
): TokenProblem | undefined {
  return permits(policy.scopes, scopes, check) ? undefined : missingPermission('scope', scopes, check);
}

/**
 * Checks that a session belongs to the organization of the check. It comes before the roles: rights in one organization
 * mean nothing in another.
 */
export function checkTenancy(
  organizationId: string | undefined,
  check: AuthorizationCheck & { readonly organization_id?: string | undefined },
): TokenProblem | undefined {
  const expected = Object.hasOwn(check, 'organization_id') ? check.organization_id : undefined;
  // Two that are absent are not the same organization.
  if (expected !== undefined && expected !== '' && organizationId === expected) return undefined;
  return {
    reason: 'tenancy',
    message: 'unexpected organization',
    expected: describeOrganization(expected),
    received: describeOrganization(organizationId),
    hint: 'Pass the "organization_id" of the resource, and let the member sign in to that organization.',
  };
}

function permits(
  policy: ReadonlyMap<string, Permissions>,
  holders: readonly string[],
  { resource_id, action }: AuthorizationCheck,
): boolean {
  return holders.some((holder) => {
    const permissions = policy.get(holder);
    return permissions !== undefined && isAllowed(permissions, resource_id, action);
  });
}

function missingPermission(
  kind: 'role' | 'scope',
  holders: readonly string[],
  { resource_id, action }: AuthorizationCheck,
): TokenProblem {
  return {
    reason: 'permissions',
    message: `no ${kind} permits the action`,
    expected: shortened(`a ${kind} that permits "${action}" on "${resource_id}"`),
    received: holders.length === 0 ? `no ${kind}s` : shortened(`${kind}s: ${holders.join(', ')}`),
    hint:
      `Permit the action to one of the ${kind}s in the RBAC policy. ` +
      'A changed policy takes effect after a few minutes, changed roles with the next token.',
  };
}

function describeOrganization(organizationId: string | undefined): string {
  return organizationId === undefined ? 'no organization' : shortened(`organization ${organizationId}`);
}

/** Long enough to help; a token could hold thousands of roles. */
function shortened(list: string): string {
  return list.slice(0, 200);
}
