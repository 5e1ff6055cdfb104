import { type Fields, objectIn, objectsIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { domainOf } from './organizations.ts';

/** Requests name roles by their ids; responses say where each comes from. */
export function directRoles(roles: unknown): readonly Fields[] {
  return [roles ?? []].flat().map((role): Fields => {
    if (typeof role !== 'string') return objectIn({ role }, 'role');
    return { role_id: role, sources: [{ type: 'direct_assignment', details: {} }] };
  });
}

/** A role, and one reason for which somebody has it. */
interface Source {
  readonly role_id: unknown;
  readonly type: string;
  readonly details: Fields;
}

/** Returns a member with the roles that follow from the organization's rules, beside those that were assigned. */
export function withRoles(tenant: Tenant, organization: Fields, member: Fields): Fields {
  const roles = new Map<string, Fields[]>();
  const sources = [
    { role_id: 'stytch_member', type: 'direct_assignment', details: {} },
    ...assigned(member),
    ...byEmail(organization, member),
    ...objectsIn(member, 'sso_registrations').flatMap((registration) => bySso(tenant, registration)),
  ];
  for (const { role_id, ...source } of sources) {
    const id = String(role_id);
    roles.set(id, [...(roles.get(id) ?? []), source]);
  }
  const shown = [...roles].map(([role_id, list]) => ({ role_id, sources: list }));
  return { ...member, roles: shown, is_admin: roles.has('stytch_admin') };
}

function assigned(member: Fields): readonly Source[] {
  return objectsIn(member, 'roles')
    .filter(({ role_id }) => role_id !== 'stytch_member')
    .flatMap((role) =>
      objectsIn(role, 'sources')
        .filter(({ type }) => type === 'direct_assignment')
        .map((source) => ({
          role_id: role['role_id'],
          type: 'direct_assignment',
          details: objectIn(source, 'details'),
        })),
    );
}

/** Everybody with a proven address of some domains has some roles. */
function byEmail(organization: Fields, { email_address, email_address_verified }: Fields): readonly Source[] {
  if (email_address_verified !== true) return [];
  const email_domain = domainOf(String(email_address));
  return objectsIn(organization, 'rbac_email_implicit_role_assignments')
    .filter(({ domain }) => String(domain).toLowerCase() === email_domain)
    .map(({ role_id }) => ({ role_id, type: 'email_assignment', details: { email_domain } }));
}

/** A connection brings roles, and so do the groups that its identity provider has sent. */
function bySso(tenant: Tenant, registration: Fields): readonly Source[] {
  const { connection_id } = registration;
  const groups = stringsIn(objectIn(registration, 'sso_attributes'), 'groups');
  return SSO_RULES.flatMap(([kind, prefix]) => {
    const connection = tenant.records(kind).get(connection_id) ?? {};
    const all = objectsIn(connection, `${prefix}_connection_implicit_role_assignments`);
    const some = objectsIn(connection, `${prefix}_group_implicit_role_assignments`);
    return [
      ...all.map(({ role_id }) => ({ role_id, type: 'sso_connection', details: { connection_id } })),
      ...some
        .filter(({ group }) => groups.includes(String(group)))
        .map(({ role_id, group }) => ({ role_id, type: 'sso_connection_group', details: { connection_id, group } })),
    ];
  });
}

const SSO_RULES = [
  ['saml_connections', 'saml'],
  ['external_connections', 'external'],
] as const;

/** Returns the ids of a member's roles. Those that come of SSO only count in sessions by that connection. */
export function roleIds(member: Fields, factors: readonly Fields[]): readonly string[] {
  const connections = factors.flatMap((factor) =>
    ['saml_sso_factor', 'oidc_sso_factor'].map((name) => objectIn(factor, name)['provider_id']),
  );
  const counts = (source: Fields): boolean =>
    !String(source['type']).startsWith('sso_connection') ||
    connections.includes(objectIn(source, 'details')['connection_id']);
  return objectsIn(member, 'roles')
    .filter((role) => objectsIn(role, 'sources').some(counts))
    .map(({ role_id }) => String(role_id));
}

/**
 * Checks the roles of a request against the project's and the organization's policy.
 *
 * @throws {ApiError} if one is unknown
 */
export function requireKnownRoles(defined: readonly Fields[], roles: unknown): void {
  for (const role of stringsIn({ roles }, 'roles'))
    if (!defined.some(({ role_id }) => role_id === role))
      throw stytchError(
        'invalid_role',
        'A role is neither in the policy of the project nor in that of the organization.',
      );
}
