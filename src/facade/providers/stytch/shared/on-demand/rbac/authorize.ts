import type { ClaimsProblem } from '../../../../../session/claims.ts';
import type { AuthorizationCheck } from './authorization-check.ts';
import type { Permissions, Policy } from './policy.ts';

/** The permission's action that stands for all. It means nothing special as a resource, or in what is asked for. */
const ANY_ACTION = '*';

/** Whether the action on the resource is among the permissions. Ids are compared exactly. */
export function isAllowed(permissions: Permissions, resource_id: string, action: string): boolean {
  const actions = permissions.get(resource_id);
  return actions !== undefined && (actions.has(action) || actions.has(ANY_ACTION));
}

/**
 * What is wrong with a session's roles: nothing when one of them permits the action, in the project's policy or in the
 * organization's. They only ever add to each other; roles that neither knows permit nothing.
 */
export function judgeRoles(
  policy: Policy,
  organizationPolicy: Policy | undefined,
  roles: readonly string[],
  check: AuthorizationCheck,
): ClaimsProblem | undefined {
  if (permits(policy.roles, roles, check)) return undefined;
  if (organizationPolicy !== undefined && permits(organizationPolicy.roles, roles, check)) return undefined;
  return lack('role', roles, check);
}

/** What is wrong with a token's scopes: nothing when one of them permits the action in the project's policy. */
export function judgeScopes(
  policy: Policy,
  scopes: readonly string[],
  check: AuthorizationCheck,
): ClaimsProblem | undefined {
  return permits(policy.scopes, scopes, check) ? undefined : lack('scope', scopes, check);
}

/**
 * What is wrong with a session's organization: nothing when it is the one that the check names. To be asked before the
 * roles: what a member may do in one organization says nothing about another.
 */
export function judgeTenancy(
  organizationId: string | undefined,
  check: AuthorizationCheck & { readonly organization_id?: string | undefined },
): ClaimsProblem | undefined {
  const expected = check.organization_id;
  // Two that are absent are not the same organization.
  if (expected !== undefined && expected !== '' && organizationId === expected) return undefined;
  return {
    reason: 'tenancy',
    message: 'it does not belong to the organization that is asked for',
    expected: organizationText(expected),
    received: organizationText(organizationId),
    hint: 'Ask with the "organization_id" of what is to be used, and let the member sign in to that organization.',
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

function lack(
  kind: 'role' | 'scope',
  holders: readonly string[],
  { resource_id, action }: AuthorizationCheck,
): ClaimsProblem {
  return {
    reason: 'permissions',
    message: `its ${kind}s do not permit the action`,
    expected: shortened(`a ${kind} that permits "${action}" on "${resource_id}"`),
    received: holders.length === 0 ? `no ${kind}s` : shortened(`${kind}s: ${holders.join(', ')}`),
    hint:
      `Permit the action to one of the ${kind}s in the RBAC policy. ` +
      'A changed policy counts after a few minutes, changed roles with the next token.',
  };
}

function organizationText(organizationId: string | undefined): string {
  return organizationId === undefined ? 'no organization' : shortened(`organization ${organizationId}`);
}

function shortened(text: string): string {
  return text.slice(0, 200);
}
