import type { ReadContext, Resource } from '../model.ts';
import type { Fields } from '../path.ts';
import { texts, uuids } from './ids.ts';
import { sessionLifetime } from './stytch-shared.ts';

/** The organizations, their members, and the members' sessions. */
export const b2bResources: Readonly<Record<string, Resource>> = {
  organizations: {
    id: 'organization_id',
    newId: uuids('organization-test-'),
    missing: 'organization_not_found',
    example: ['organizations.get', 'organization'],
    blank: {
      organization_logo_url: '',
      organization_external_id: undefined,
      trusted_metadata: {},
      custom_roles: [],
      sso_active_connections: [],
      sso_jit_provisioning_allowed_connections: [],
      sso_default_connection_id: undefined,
      scim_active_connection: undefined,
      email_allowed_domains: [],
      rbac_email_implicit_role_assignments: [],
      claimed_email_domains: [],
    },
    read: readOrganization,
  },
  members: {
    id: 'member_id',
    newId: uuids('member-test-'),
    missing: 'member_not_found',
    example: ['organizations.members.get', 'member'],
    blank: {
      name: '',
      is_breakglass: false,
      sso_registrations: [],
      oauth_registrations: [],
      retired_email_addresses: [],
      scim_registration: undefined,
      member_password_id: '',
      mfa_phone_number: '',
      mfa_phone_number_verified: false,
      email_address_verified: false,
      totp_registration_id: '',
      trusted_metadata: {},
      untrusted_metadata: {},
      external_id: undefined,
      lock_created_at: undefined,
      lock_expires_at: undefined,
    },
    read: readMember,
    owner: {
      resource: 'organizations',
      field: 'organization_id',
      by: { organization_id: 'organization_id' },
      copies: ['organization_slug'],
    },
  },
  member_sessions: {
    id: 'member_session_id',
    newId: uuids('member-session-test-'),
    missing: 'session_not_found',
    example: ['sessions.get', 'member_sessions.0'],
    first: { session_token: 'example-session-token' },
    blank: { custom_claims: undefined },
    read: (body, { id, time }) => ({
      session_token: `token-of-${id}`,
      expires_at: time(sessionLifetime(body)),
      ...('session_custom_claims' in body && { custom_claims: body['session_custom_claims'] }),
    }),
    owner: {
      resource: 'members',
      field: 'member_id',
      by: { member_id: 'member_id', email_address: 'email_address' },
      copies: ['organization_id', 'organization_slug'],
    },
  },
};

function readOrganization(body: Fields, { isNew }: ReadContext): Fields {
  const { organization_name: name, organization_slug: slug } = body;
  if (!isNew || typeof slug === 'string') return body;
  const words = String(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return { ...body, organization_slug: words?.join('-') ?? 'organization' };
}

/** Roles are given by their ids, and shown with where they come from. */
function readMember(body: Fields, { isNew }: ReadContext): Fields {
  const roles = texts(body['roles']).map((role_id) => ({
    role_id,
    sources: [{ type: 'direct_assignment', details: {} }],
  }));
  const pending = body['create_member_as_pending'] === true;
  return {
    ...body,
    ...('roles' in body && { roles }),
    ...(isNew && { status: pending ? 'pending' : 'active' }),
  };
}
