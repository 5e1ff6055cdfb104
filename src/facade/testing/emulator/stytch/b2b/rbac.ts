import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { grantingRoles, policyOf, rbacFlows } from '../shared/rbac.ts';
import { organizationOf, updateOrganization } from './organizations.ts';

const ALL: readonly string[] = ['*'];

/** The policy of a new B2B project: members manage themselves, and administrators their organization. */
export const B2B_POLICY: Fields = {
  roles: [
    {
      role_id: 'stytch_member',
      description: 'Granted to every member',
      permissions: [
        { resource_id: 'stytch.self', actions: ALL },
        { resource_id: 'documents', actions: ['read', 'write'] },
      ],
    },
    {
      role_id: 'stytch_admin',
      description: 'Granted to the creator of an organization',
      permissions: [
        'stytch.organization',
        'stytch.member',
        'stytch.sso',
        'stytch.scim',
        'stytch.self',
        'documents',
      ].map((resource_id) => ({ resource_id, actions: ALL })),
    },
  ],
  resources: [
    { resource_id: 'stytch.organization', description: 'The organization', actions: ALL },
    { resource_id: 'stytch.member', description: 'Members of the organization', actions: ALL },
    { resource_id: 'stytch.sso', description: 'SSO connections', actions: ALL },
    { resource_id: 'stytch.scim', description: 'SCIM connections', actions: ALL },
    { resource_id: 'stytch.self', description: 'The member themselves', actions: ALL },
    { resource_id: 'documents', description: 'Documents', actions: ['read', 'write', 'delete'] },
  ],
  scopes: [
    {
      scope: 'read:documents',
      description: 'Read documents',
      permissions: [{ resource_id: 'documents', actions: ['read'] }],
    },
  ],
};

/** Returns the roles of the project and of an organization. */
export function rolesFor(tenant: Tenant, organization: Fields): readonly Fields[] {
  return [...objectsIn(policyOf(tenant), 'roles'), ...objectsIn(organization, 'custom_roles')];
}

/**
 * Performs the check of a request against the policies of the project and the organization.
 *
 * @throws {ApiError} if it is about another organization, or no role permits the action
 */
export function verdictFor(tenant: Tenant, organization: Fields, roles: readonly string[], check: Fields): Fields {
  if (check['organization_id'] !== organization['organization_id'])
    throw stytchError(
      'session_authorization_tenancy_error',
      'The member is not authorized: the session belongs to another organization.',
    );
  const granting_roles = grantingRoles(rolesFor(tenant, organization), roles, check);
  if (granting_roles.length === 0)
    throw stytchError('session_authorization_error', 'The member is not authorized to perform this action.');
  return { authorized: true, granting_roles };
}

function getOrgPolicy({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  return { org_policy: { roles: objectsIn(organization, 'custom_roles') } };
}

/** Replaces the roles of an organization; those of the project stay. */
function setOrgPolicy({ tenant, params, body }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const { roles, resources } = policyOf(tenant);
  const custom_roles = objectsIn(objectIn(body, 'org_policy'), 'roles');
  const known = objectsIn({ roles }, 'roles').map(({ role_id }) => role_id);
  const resourceIds = objectsIn({ resources }, 'resources').map(({ resource_id }) => resource_id);
  for (const role of custom_roles) {
    if (known.includes(role['role_id']))
      throw stytchError('invalid_rbac_custom_role', 'The project has a role with the same role_id.');
    for (const permission of objectsIn(role, 'permissions'))
      if (!resourceIds.includes(permission['resource_id']))
        throw stytchError(
          'invalid_permission_resource',
          'A permission names a resource that the project does not have.',
        );
  }
  updateOrganization(tenant, organization, { custom_roles });
  return { org_policy: { roles: custom_roles } };
}

/** The policy of the project, and those of organizations. */
export const b2bRbacFlows: Flows = {
  ...rbacFlows,
  'rbac.organizations.getOrgPolicy': getOrgPolicy,
  'rbac.organizations.setOrgPolicy': setOrgPolicy,
};
