import type { Call } from '../../call.ts';
import { type Fields, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import { stytchError } from '../shared/errors.ts';
import { findMember, type Membership, membershipOf } from './members.ts';
import { organizationOf } from './organizations.ts';
import { verdictFor } from './rbac.ts';
import { roleIds } from './roles.ts';
import { requiredSession, revokedSession } from './sessions.ts';

/** An action on one of Stytch's own resources, that the member of the session must be allowed to do. */
interface Right {
  readonly resource: string;
  readonly action: string;
}

/** Returns the rights that a call needs. */
type Rights = (call: Call) => readonly Right[];

function right(resource: string, action: string): Rights {
  return () => [{ resource, action }];
}

/** Each field that is changed needs a right of its own; metadata that members must not see cannot be changed by them. */
function fieldRights(resource: string, actions: Readonly<Record<string, string>>): Rights {
  return ({ body }) => {
    if (body['trusted_metadata'] !== undefined)
      throw stytchError('cannot_update_trusted_metadata', 'Members cannot change trusted metadata.');
    return Object.entries(actions)
      .filter(([name]) => body[name] !== undefined)
      .map(([, action]) => ({ resource, action }));
  };
}

const ORGANIZATION_UPDATE = fieldRights('stytch.organization', {
  organization_name: 'update.info.name',
  organization_slug: 'update.info.slug',
  organization_logo_url: 'update.info.logo-url',
  organization_external_id: 'update.info.external-id',
  sso_default_connection_id: 'update.settings.default-sso-connection',
  sso_jit_provisioning: 'update.settings.sso-jit-provisioning',
  sso_jit_provisioning_allowed_connections: 'update.settings.sso-jit-provisioning',
  email_allowed_domains: 'update.settings.allowed-domains',
  email_jit_provisioning: 'update.settings.email-jit-provisioning',
  email_invites: 'update.settings.email-invites',
  auth_methods: 'update.settings.allowed-auth-methods',
  allowed_auth_methods: 'update.settings.allowed-auth-methods',
  mfa_policy: 'update.settings.mfa-policy',
  mfa_methods: 'update.settings.allowed-mfa-methods',
  allowed_mfa_methods: 'update.settings.allowed-mfa-methods',
  rbac_email_implicit_role_assignments: 'update.settings.implicit-roles',
  oauth_tenant_jit_provisioning: 'update.settings.oauth-tenant-jit-provisioning',
  allowed_oauth_tenants: 'update.settings.allowed-oauth-tenants',
  claimed_email_domains: 'update.settings.claimed-domains',
  first_party_connected_apps_allowed_type: 'update.settings.first-party-connected-apps',
  allowed_first_party_connected_apps: 'update.settings.first-party-connected-apps',
  third_party_connected_apps_allowed_type: 'update.settings.third-party-connected-apps',
  allowed_third_party_connected_apps: 'update.settings.third-party-connected-apps',
});

const MEMBER_UPDATE = fieldRights('stytch.member', {
  name: 'update.info.name',
  untrusted_metadata: 'update.info.untrusted-metadata',
  mfa_phone_number: 'update.info.mfa-phone',
  email_address: 'update.info.email',
  external_id: 'update.info.external-id',
  is_breakglass: 'update.settings.is-breakglass',
  mfa_enrolled: 'update.settings.mfa-enrolled',
  default_mfa_method: 'update.settings.default-mfa-method',
  roles: 'update.settings.roles',
});

/** The rights of the operations that accept a member's session. */
export const MEMBER_RIGHTS: Readonly<Record<string, Rights>> = {
  'organizations.update': ORGANIZATION_UPDATE,
  'organizations.delete': right('stytch.organization', 'delete'),
  'organizations.connectedApps': right('stytch.organization', 'get.connected-apps'),
  'organizations.getConnectedApp': right('stytch.organization', 'get.connected-apps'),
  'organizations.members.create': right('stytch.member', 'create'),
  'organizations.members.update': MEMBER_UPDATE,
  'organizations.members.delete': right('stytch.member', 'delete'),
  'organizations.members.reactivate': right('stytch.member', 'create'),
  'organizations.members.search': right('stytch.member', 'search'),
  'organizations.members.deleteMFAPhoneNumber': right('stytch.member', 'update.info.delete.mfa-phone'),
  'organizations.members.deleteTOTP': right('stytch.member', 'update.info.delete.mfa-totp'),
  'organizations.members.deletePassword': right('stytch.member', 'update.info.delete.password'),
  'organizations.members.deleteExternalId': right('stytch.member', 'update.info.external-id'),
  'organizations.members.unlinkRetiredEmail': right('stytch.member', 'update.info.unlink.email'),
  'organizations.members.startEmailUpdate': right('stytch.member', 'update.info.start-email-update'),
  'organizations.members.getConnectedApps': right('stytch.member', 'get.connected-apps'),
  'organizations.members.connectedApps.revoke': right('stytch.member', 'revoke.connected-apps'),
  'organizations.deleteExternalId': right('stytch.organization', 'update.info.external-id'),
  'magicLinks.email.invite': right('stytch.member', 'create'),
  'passwords.email.requireReset': right('stytch.member', 'update.info.require-password-reset'),
  'sessions.revoke': right('stytch.member', 'revoke-sessions'),
  ...rightsOf('stytch.scim', 'scim.connection.', {
    create: 'create',
    get: 'get',
    getGroups: 'get',
    update: 'update',
    rotateStart: 'update',
    rotateComplete: 'update',
    rotateCancel: 'update',
    delete: 'delete',
  }),
  ...rightsOf('stytch.sso', 'sso.', {
    getConnections: 'get',
    deleteConnection: 'delete',
    'saml.createConnection': 'create',
    'saml.updateConnection': 'update',
    'saml.updateByURL': 'update',
    'saml.deleteVerificationCertificate': 'update',
    'saml.deleteEncryptionPrivateKey': 'update',
    'oidc.createConnection': 'create',
    'oidc.updateConnection': 'update',
    'external.createConnection': 'create',
    'external.updateConnection': 'update',
  }),
};

function rightsOf(
  resource: string,
  prefix: string,
  actions: Readonly<Record<string, string>>,
): Readonly<Record<string, Rights>> {
  return Object.fromEntries(
    Object.entries(actions).map(([operation, action]) => [`${prefix}${operation}`, right(resource, action)]),
  );
}

/**
 * Checks the session of a member in the headers of a call; without one, the project itself may do everything.
 *
 * @throws {ApiError} if the session is over, of another organization, or its member may not do it
 */
export function requireRights(call: Call): void {
  const { tenant, headers, operation } = call;
  const token = stringIn(headers, 'x-stytch-member-session');
  const jwt = stringIn(headers, 'x-stytch-member-sessionjwt');
  const rightsFor = MEMBER_RIGHTS[operation.name];
  if (rightsFor === undefined || (token === undefined && jwt === undefined)) return;
  const session = requiredSession(tenant, { session_token: token, session_jwt: jwt });
  const { organization, member } = membershipOf(tenant, session['member_id']);
  const roles = roleIds(member, objectsIn(session, 'authentication_factors'));
  const isOwn = isAboutThemselves(call, { organization, member });
  for (const organization_id of organizationIds(call, organization))
    for (const { resource, action } of rightsFor(call)) {
      const check = { organization_id, resource_id: resource, action };
      if (isOwn && resource === 'stytch.member' && mayForThemselves(call, organization, roles, check)) continue;
      verdictFor(tenant, organization, roles, check);
    }
}

/**
 * Members may do some things for themselves that they may not do for others.
 *
 * @throws {ApiError} if it is their address that they want to change, and they may not
 */
function mayForThemselves(call: Call, organization: Fields, roles: readonly string[], check: Fields): boolean {
  const action = String(check['action']);
  if (action === 'update.info.email' && !isAllowed(call, organization, roles, check))
    throw stytchError('member_cannot_update_their_email_address', 'Members cannot change their own address.');
  return !OTHERS_ONLY.has(action) && isAllowed(call, organization, roles, { ...check, resource_id: 'stytch.self' });
}

/** Actions that nobody may do for themselves. */
const OTHERS_ONLY: ReadonlySet<string> = new Set([
  'update.settings.is-breakglass',
  'update.settings.roles',
  'update.info.external-id',
  'update.info.email',
]);

function isAllowed({ tenant }: Call, organization: Fields, roles: readonly string[], check: Fields): boolean {
  try {
    verdictFor(tenant, organization, roles, check);
    return true;
  } catch {
    return false;
  }
}

/** Returns the organizations that a call is about. */
function organizationIds({ tenant, params, operation }: Call, own: Fields): readonly unknown[] {
  if (operation.name === 'sessions.revoke') {
    const session = revokedSession(tenant, params);
    return [(session ?? membershipOf(tenant, params['member_id']).member)['organization_id']];
  }
  const named = [params['organization_id'], ...stringsIn(params, 'organization_ids')].filter((id) => id !== undefined);
  if (named.length === 0) return [own['organization_id']];
  return named.map((id) => organizationOf(tenant, id)['organization_id']);
}

function isAboutThemselves({ tenant, params, operation }: Call, { organization, member }: Membership): boolean {
  if (operation.name === 'sessions.revoke') {
    const session = revokedSession(tenant, params);
    return (session?.['member_id'] ?? params['member_id']) === member['member_id'];
  }
  if (params['member_password_id'] !== undefined) return params['member_password_id'] === member['member_password_id'];
  const subject = findMember(tenant, organization, params['member_id']);
  return subject !== undefined && subject['member_id'] === member['member_id'];
}
