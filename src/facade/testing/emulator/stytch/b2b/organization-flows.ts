import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, stringIn } from '../../fields.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { eraseMember, refreshRoles } from './members.ts';
import { organizationFields, withInviteDefault } from './organization-fields.ts';
import { addOrganization, organizationOf, updateOrganization } from './organizations.ts';
import { CONNECTION_KINDS } from './sso-connections.ts';

function create({ tenant, body }: Call): Fields {
  if (stringIn(body, 'organization_name') === undefined)
    throw stytchError('organization_name_missing', 'The organization_name is missing.');
  return { organization: addOrganization(tenant, organizationFields(tenant, withInviteDefault(body))) };
}

function update({ tenant, params, body }: Call): Fields {
  const before = organizationOf(tenant, params['organization_id']);
  const id = stringIn(body, 'sso_default_connection_id');
  const isActive = objectsIn(before, 'sso_active_connections').some(({ connection_id }) => connection_id === id);
  if (id !== undefined && !isActive)
    throw stytchError('invalid_sso_default_connection_id', 'The connection is not an active one of the organization.');
  const organization = updateOrganization(tenant, before, {
    ...organizationFields(tenant, body, before),
    ...(id !== undefined && { sso_default_connection_id: id }),
  });
  refreshRoles(tenant, organization);
  return { organization };
}

/** Deletes an organization with all that belongs to it. */
function remove({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const { organization_id } = organization;
  const belongs = (record: Fields): boolean => record['organization_id'] === organization_id;
  for (const member of tenant.records('members').filter(belongs)) eraseMember(tenant, member);
  for (const kind of [...CONNECTION_KINDS, 'scim_connections', 'scim_groups'])
    tenant.records(kind).deleteWhere(belongs);
  tenant.records('organizations').delete(organization);
  emitChange(tenant, 'DELETE', 'organization', organization_id, organization);
  return { organization_id };
}

function metrics({ tenant, params }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const isActive = (member: Fields): boolean =>
    member['organization_id'] === organization_id && member['status'] !== 'deleted';
  return { member_count: tenant.records('members').filter(isActive).length };
}

/** Organizations: creating, reading, changing and deleting them. */
export const organizationFlows: Flows = {
  'organizations.create': create,
  'organizations.get': ({ tenant, params }) => ({ organization: organizationOf(tenant, params['organization_id']) }),
  'organizations.update': update,
  'organizations.delete': remove,
  'organizations.metrics': metrics,
  'organizations.deleteExternalId': ({ tenant, params }) => ({
    organization: updateOrganization(tenant, organizationOf(tenant, params['organization_id']), {
      organization_external_id: undefined,
    }),
  }),
};
