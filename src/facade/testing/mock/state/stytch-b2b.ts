import type { TestIssuer } from '../../issuer/test-issuer.ts';
import { type Fields, stringsIn } from './fields.ts';
import {
  type Action,
  type ReadContext,
  type RelatedRecords,
  type Resource,
  type StateModel,
  uuidIds,
} from './model.ts';
import { at, bySearch, eachOf, equals, flag, fuzzy, oneOf, type SearchFilters } from './stytch-search.ts';
import { sharedModel } from './stytch-shared.ts';

const RESOURCES: Readonly<Record<string, Resource>> = {
  organizations: {
    id: 'organization_id',
    aliases: ['organization_slug', 'organization_external_id'],
    newId: uuidIds('organization-test-'),
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
    aliases: ['external_id'],
    newId: uuidIds('member-test-'),
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
};

const memberId = { member_id: 'member_id' };
const shows = {
  member: ['members', 'member_id'],
  organization: ['organizations', 'organization_id'],
} as const;
const member: Omit<Action, 'does'> = {
  resource: 'members',
  at: 'member',
  shows: { organization: shows.organization },
  repeats: memberId,
};
const byEmail: Action = {
  ...member,
  does: 'ensure',
  by: { email_address: 'email_address' },
  createdFlag: 'member_created',
};
const organization: Omit<Action, 'does'> = { resource: 'organizations', at: 'organization' };

const ssoConnectionIds = eachOf('sso_active_connections', 'connection_id');

/** Reads the e-mail addresses of an organization's members. */
const memberEmails = ({ organization_id: id }: Fields, related: RelatedRecords): unknown[] =>
  related('members')
    .filter((record) => record['organization_id'] === id)
    .map((record) => record['email_address']);

const ORGANIZATION_FILTERS: SearchFilters = {
  organization_ids: oneOf(at('organization_id')),
  organization_slugs: oneOf(at('organization_slug')),
  organization_name_fuzzy: fuzzy(at('organization_name')),
  organization_slug_fuzzy: fuzzy(at('organization_slug')),
  member_emails: oneOf(memberEmails),
  member_email_fuzzy: fuzzy(memberEmails),
  allowed_domains: oneOf(at('email_allowed_domains')),
  allowed_domain_fuzzy: fuzzy(at('email_allowed_domains')),
  claimed_email_domains: oneOf(at('claimed_email_domains')),
  has_active_sso_connection: flag((record) => ssoConnectionIds(record).length > 0),
  sso_connection_id: equals(ssoConnectionIds),
};

/** The same filters for members: they read the member's organization. */
const FILTERS_OF_ORGANIZATION: SearchFilters = Object.fromEntries(
  Object.entries(ORGANIZATION_FILTERS).map(([name, filter]) => [
    name,
    {
      ...filter,
      read: (member, related) =>
        related('organizations')
          .filter((record) => record['organization_id'] === member['organization_id'])
          .flatMap((record) => filter.read(record, related)),
    },
  ]),
);

const bySearchOfMembers = bySearch('member_search', {
  ...FILTERS_OF_ORGANIZATION,
  member_ids: oneOf(at('member_id')),
  member_emails: oneOf(at('email_address')),
  member_email_fuzzy: fuzzy(at('email_address')),
  member_is_breakglass: flag(at('is_breakglass')),
  statuses: oneOf(at('status')),
  member_phone_numbers: oneOf(at('mfa_phone_number')),
  member_phone_number_fuzzy: fuzzy(at('mfa_phone_number')),
});

/** The records of a fake Stytch B2B. */
export function stytchB2BModel(issuer: TestIssuer<'stytch-b2b'>): StateModel {
  const shared = sharedModel({
    resource: 'member_sessions',
    name: 'member_session',
    id: 'member_session_id',
    idPrefix: 'member-session-test-',
    owner: {
      resource: 'members',
      field: 'member_id',
      by: { member_id: 'member_id', email_address: 'email_address' },
      copies: ['organization_id', 'organization_slug'],
    },
    shows,
    loginRepeats: { ...memberId, organization_id: 'organization_id' },
    logins: ['magicLinks.authenticate', 'otps.email.authenticate', 'passwords.authenticate'],
    revokedBy: { member_session_id: 'member_session_id', member_id: 'member_id' },
    mint: async (record) =>
      issuer.mint({
        userId: String(record['member_id']),
        sessionId: String(record['member_session_id']),
        organizationId: String(record['organization_id']),
        organizationSlug: String(record['organization_slug']),
      }),
  });
  return {
    ...shared,
    resources: { ...RESOURCES, ...shared.resources },
    actions: {
      'organizations.create': { ...organization, does: 'create' },
      'organizations.get': { ...organization, does: 'get' },
      'organizations.update': { ...organization, does: 'update' },
      'organizations.delete': {
        does: 'delete',
        resource: 'organizations',
        repeats: { organization_id: 'organization_id' },
      },
      'organizations.search': {
        does: 'list',
        resource: 'organizations',
        at: 'organizations',
        counts: { items: 'results_metadata.total' },
        ...bySearch('organization_search', ORGANIZATION_FILTERS),
      },
      'organizations.members.create': { ...member, does: 'create' },
      'organizations.members.get': {
        ...member,
        does: 'get',
        by: { member_id: 'member_id', email_address: 'email_address' },
      },
      'organizations.members.dangerouslyGet': { ...member, does: 'get' },
      'organizations.members.update': { ...member, does: 'update' },
      'organizations.members.reactivate': { ...member, does: 'update', sets: { status: 'active' } },
      'organizations.members.delete': { does: 'delete', resource: 'members', repeats: memberId },
      'organizations.members.search': {
        does: 'list',
        resource: 'members',
        at: 'members',
        counts: { items: 'results_metadata.total' },
        ...bySearchOfMembers,
        matches: (record, params, related) =>
          stringsIn(params['organization_ids']).includes(String(record['organization_id'])) &&
          bySearchOfMembers.matches?.(record, params, related) === true,
      },
      'magicLinks.email.loginOrSignup': byEmail,
      'otps.email.loginOrSignup': byEmail,
      ...shared.actions,
    },
  };
}

function readOrganization(body: Fields, { isNew }: ReadContext): Fields {
  const { organization_name: name, organization_slug: slug } = body;
  if (!isNew || typeof slug === 'string') return body;
  const words = String(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return { ...body, organization_slug: words?.join('-') ?? 'organization' };
}

/** Reads a member. Requests hold role ids; responses show where each role comes from. */
function readMember(body: Fields, { isNew }: ReadContext): Fields {
  const roles = stringsIn(body['roles']).map((role_id) => ({
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
