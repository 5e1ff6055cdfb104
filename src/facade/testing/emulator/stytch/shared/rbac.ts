import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';

/** Returns the records of the project's RBAC policy: a single one, which a seed may replace. */
export function policyKind(initial: Fields): RecordKind {
  return {
    id: 'policy_id',
    seed: (given) => ({ roles: [], resources: [], scopes: [], ...given, policy_id: 'project' }),
    initial: [initial],
  };
}

/** The policy of a new consumer project: users may read and write documents, and administrators may do all with them. */
export const CONSUMER_POLICY: Fields = {
  roles: [
    {
      role_id: 'stytch_user',
      description: 'Granted to every user',
      permissions: [{ resource_id: 'documents', actions: ['read', 'write'] }],
    },
    {
      role_id: 'admin',
      description: 'Administrators',
      permissions: [{ resource_id: 'documents', actions: ['*'] }],
    },
  ],
  resources: [{ resource_id: 'documents', description: 'Documents', actions: ['read', 'write', 'delete'] }],
  scopes: [
    {
      scope: 'read:documents',
      description: 'Read documents',
      permissions: [{ resource_id: 'documents', actions: ['read'] }],
    },
  ],
};

/** Returns the project's policy as responses show it. */
export function policyOf(tenant: Tenant): Fields {
  const { policy_id: _, ...policy } = tenant.records('rbac_policy').get('project') ?? {};
  return policy;
}

/** Returns those of the roles that permit an action: a permission names the resource, and the action or `*`. */
export function grantingRoles(
  defined: readonly Fields[],
  roles: readonly string[],
  { resource_id, action }: Fields,
): readonly string[] {
  return roles.filter((role) =>
    defined.some(
      (definition) =>
        definition['role_id'] === role &&
        objectsIn(definition, 'permissions').some(
          (permission) =>
            permission['resource_id'] === resource_id &&
            stringsIn(permission, 'actions').some((allowed) => allowed === '*' || allowed === action),
        ),
    ),
  );
}

/** Returns the check of a request, if it has one. */
export function authorizationCheckOf(body: Fields): Fields | undefined {
  return body['authorization_check'] === undefined ? undefined : objectIn(body, 'authorization_check');
}

/** Tests if the policy, or OpenID Connect, has a scope. */
export function scopeDefinition(tenant: Tenant, scope: string): Fields | undefined {
  return OPENID_SCOPES[scope] ?? objectsIn(policyOf(tenant), 'scopes').find((known) => known['scope'] === scope);
}

const OPENID_SCOPES: Readonly<Record<string, Fields>> = Object.fromEntries(
  [
    ['openid', 'Know who you are'],
    ['profile', 'See your name and picture'],
    ['email', 'See your email address'],
    ['phone', 'See your phone number'],
    ['offline_access', 'Keep access while you are away'],
    ['full_access', 'Do all that you can do'],
  ].map(([scope = '', description]) => [scope, { scope, description, permissions: [] }]),
);

/** The project's policy. */
export const rbacFlows: Flows = {
  'rbac.policy': ({ tenant }: Call) => ({ policy: policyOf(tenant) }),
};
