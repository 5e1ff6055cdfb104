import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn, stringsIn, textIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { newId, seedId } from '../shared/ids.ts';
import { SANDBOX } from '../shared/sandbox.ts';

/** The organization that Stytch documents for tests. It comes to be when it is first named. */
export const SANDBOX_ORGANIZATION = 'organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b';

/** The organization with which an emulator starts. */
export const FIRST_ORGANIZATION: Fields = { organization_name: 'Example Org', organization_slug: 'example-org' };

/** Returns a whole organization for what is known of one. */
function newOrganization(tenant: Tenant, given: Fields): Fields {
  const name = stringIn(given, 'organization_name') ?? 'Example';
  const now = tenant.time();
  return {
    organization_id: newId('organization'),
    organization_name: name,
    organization_logo_url: '',
    organization_slug: stringIn(given, 'organization_slug') ?? freeSlug(tenant, name),
    sso_jit_provisioning: 'ALL_ALLOWED',
    sso_jit_provisioning_allowed_connections: [],
    sso_active_connections: [],
    email_allowed_domains: [],
    email_jit_provisioning: 'NOT_ALLOWED',
    email_invites: 'ALL_ALLOWED',
    auth_methods: 'ALL_ALLOWED',
    allowed_auth_methods: [],
    mfa_policy: 'OPTIONAL',
    rbac_email_implicit_role_assignments: [],
    mfa_methods: 'ALL_ALLOWED',
    allowed_mfa_methods: [],
    oauth_tenant_jit_provisioning: 'NOT_ALLOWED',
    allowed_oauth_tenants: {},
    claimed_email_domains: [],
    first_party_connected_apps_allowed_type: 'ALL_ALLOWED',
    allowed_first_party_connected_apps: [],
    third_party_connected_apps_allowed_type: 'ALL_ALLOWED',
    allowed_third_party_connected_apps: [],
    custom_roles: [],
    trusted_metadata: {},
    created_at: now,
    updated_at: now,
    ...given,
  };
}

/** Returns the organization of a seed, whose ids count from 1. */
export function seededOrganization(given: Fields, tenant: Tenant, index: number): Fields {
  return newOrganization(tenant, { organization_id: seedId('organization', index), ...given });
}

/** Makes a slug of a name; a number makes it unique. */
function freeSlug(tenant: Tenant, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  const slug = (words?.join('-') ?? 'organization').slice(0, 120);
  if (findBySlug(tenant, slug) === undefined) return slug;
  for (let number = 2; ; number += 1)
    if (findBySlug(tenant, `${slug}-${number}`) === undefined) return `${slug}-${number}`;
}

function findBySlug(tenant: Tenant, slug: string): Fields | undefined {
  return tenant.records('organizations').findBy(slugs, slug);
}

function slugs({ organization_slug }: Fields): readonly string[] {
  return [String(organization_slug)];
}

function externalIds({ organization_external_id: id }: Fields): readonly string[] {
  return typeof id === 'string' && id !== '' ? [id] : [];
}

/** Finds an organization by id, slug or external id. */
export function findOrganization(tenant: Tenant, id: unknown): Fields | undefined {
  if (typeof id !== 'string') return undefined;
  const organizations = tenant.records('organizations');
  const found = organizations.get(id) ?? findBySlug(tenant, id) ?? organizations.findBy(externalIds, id);
  if (found !== undefined || id !== SANDBOX_ORGANIZATION) return found;
  return addOrganization(tenant, { organization_id: id, organization_name: 'Sandbox' });
}

/**
 * Finds an organization by id, slug or external id.
 *
 * @throws {ApiError} if there is none
 */
export function organizationOf(tenant: Tenant, id: unknown): Fields {
  const organization = findOrganization(tenant, id);
  if (organization === undefined) throw stytchError('organization_not_found', 'Organization could not be found.');
  return organization;
}

/** Adds an organization, and tells of it. */
export function addOrganization(tenant: Tenant, given: Fields): Fields {
  const organization = tenant.records('organizations').put(newOrganization(tenant, given));
  emitChange(tenant, 'CREATE', 'organization', organization['organization_id'], organization);
  return organization;
}

/** Replaces some fields of an organization, and tells of it. */
export function updateOrganization(tenant: Tenant, organization: Fields, changes: Fields): Fields {
  const updated = tenant.records('organizations').update(organization, { ...changes, updated_at: tenant.time() });
  emitChange(tenant, 'UPDATE', 'organization', updated['organization_id'], updated);
  return updated;
}

const MODES = ['ALL_ALLOWED', 'RESTRICTED', 'NOT_ALLOWED'] as const;

/** The settings with a fixed set of values, and Stytch's word for others. */
const ENUMS: Readonly<Record<string, readonly [values: readonly string[], word: string]>> = {
  sso_jit_provisioning: [MODES, 'invalid_organization_auth_factor_setting'],
  email_jit_provisioning: [
    ['RESTRICTED', 'NOT_ALLOWED'],
    'invalid_organization_auth_factor_setting_for_email_jit_provisioning',
  ],
  oauth_tenant_jit_provisioning: [
    ['RESTRICTED', 'NOT_ALLOWED'],
    'invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning',
  ],
  email_invites: [MODES, 'invalid_organization_auth_factor_setting'],
  auth_methods: [['ALL_ALLOWED', 'RESTRICTED'], 'invalid_organization_auth_method_settings'],
  mfa_policy: [['OPTIONAL', 'REQUIRED_FOR_ALL'], 'invalid_organization_mfa_policy'],
  mfa_methods: [['ALL_ALLOWED', 'RESTRICTED'], 'invalid_organization_mfa_factor_setting'],
  first_party_connected_apps_allowed_type: [MODES, 'bad_request'],
  third_party_connected_apps_allowed_type: [MODES, 'bad_request'],
};

const AUTH_METHODS: ReadonlySet<string> = new Set([
  'sso',
  'magic_link',
  'email_otp',
  'password',
  'google_oauth',
  'microsoft_oauth',
  'slack_oauth',
  'github_oauth',
  'hubspot_oauth',
]);
const MFA_METHODS: ReadonlySet<string> = new Set(['sms_otp', 'totp']);

/** The fields that requests may set. */
const EDITABLE = [
  'organization_name',
  'organization_slug',
  'organization_logo_url',
  'organization_external_id',
  ...Object.keys(ENUMS),
  'sso_jit_provisioning_allowed_connections',
  'email_allowed_domains',
  'allowed_auth_methods',
  'rbac_email_implicit_role_assignments',
  'allowed_mfa_methods',
  'allowed_oauth_tenants',
  'claimed_email_domains',
  'allowed_first_party_connected_apps',
  'allowed_third_party_connected_apps',
];

/**
 * Reads the fields of a request for an organization: `before` is the one that is to be changed.
 *
 * @throws {ApiError} if one is invalid, or belongs to another organization
 */
export function organizationFields(tenant: Tenant, body: Fields, before: Fields = {}): Fields {
  const given = pick(body, EDITABLE);
  const after = { ...before, ...given };
  checkNames(tenant, given, before['organization_id']);
  for (const [name, [values, word]] of Object.entries(ENUMS))
    if (given[name] !== undefined && !values.some((value) => value === given[name]))
      throw stytchError(word, `The ${name} must be one of ${values.join(', ')}.`);
  checkMethods(given, 'allowed_auth_methods', AUTH_METHODS, 'invalid_organization_allowed_auth_methods');
  checkMethods(given, 'allowed_mfa_methods', MFA_METHODS, 'invalid_organization_allowed_mfa_methods');
  if (after['auth_methods'] === 'RESTRICTED' && stringsIn(after, 'allowed_auth_methods').length === 0)
    throw stytchError('allowed_auth_methods_required_for_restricted', 'The allowed_auth_methods are missing.');
  if (after['mfa_methods'] === 'RESTRICTED' && stringsIn(after, 'allowed_mfa_methods').length === 0)
    throw stytchError('allowed_mfa_methods_required_for_restricted', 'The allowed_mfa_methods are missing.');
  checkDomains(tenant, given, after);
  for (const { domain, role_id } of objectsIn(given, 'rbac_email_implicit_role_assignments'))
    if (typeof domain !== 'string' || typeof role_id !== 'string')
      throw stytchError('invalid_rbac_role_assignment', 'An implicit role needs a domain and a role_id.');
  return { ...given, ...mergedMetadata(before, body) };
}

function checkNames(tenant: Tenant, given: Fields, id: unknown): void {
  const { organization_name: name, organization_slug: slug, organization_external_id: externalId } = given;
  const isFree = (found: Fields | undefined): boolean => found === undefined || found['organization_id'] === id;
  if (name !== undefined && !matches(/^(?=.*\S).{1,128}$/, name))
    throw stytchError('invalid_organization_name', 'The organization_name must have 1 to 128 characters.');
  if (slug !== undefined && !matches(/^[\w.~-]{2,128}$/, slug))
    throw stytchError('invalid_organization_slug', 'The organization_slug is not valid.');
  if (slug !== undefined && !isFree(findBySlug(tenant, textIn(given, 'organization_slug'))))
    throw stytchError('organization_slug_already_used', 'The organization_slug is used already.');
  if (externalId === undefined || externalId === '') return;
  if (!matches(/^[\w.|-]{1,128}$/, externalId))
    throw stytchError('invalid_organization_external_id', 'The organization_external_id is not valid.');
  if (!isFree(tenant.records('organizations').findBy(externalIds, textIn(given, 'organization_external_id'))))
    throw stytchError('organization_external_id_already_used', 'The organization_external_id is used already.');
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function checkMethods(given: Fields, name: string, known: ReadonlySet<string>, word: string): void {
  for (const method of stringsIn(given, name))
    if (!known.has(method)) throw stytchError(word, `The ${name} must be among ${[...known].join(', ')}.`);
}

/** Domains that everybody has an address of. */
const COMMON_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
]);

function checkDomains(tenant: Tenant, given: Fields, after: Fields): void {
  for (const name of ['email_allowed_domains', 'claimed_email_domains']) {
    for (const domain of stringsIn(given, name)) {
      if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain))
        throw stytchError('organization_settings_invalid_domain', `A domain of ${name} is not valid.`);
      if (COMMON_DOMAINS.has(domain.toLowerCase()))
        throw stytchError('organization_settings_domain_too_common', `A domain of ${name} is too common.`);
    }
  }
  const claimed = stringsIn(given, 'claimed_email_domains');
  const isClaimed = (other: Fields): boolean =>
    other['organization_id'] !== after['organization_id'] &&
    stringsIn(other, 'claimed_email_domains').some((domain) => claimed.includes(domain));
  if (claimed.length > 0 && tenant.records('organizations').find(isClaimed) !== undefined)
    throw stytchError('organization_settings_duplicate_claimed_domain', 'Another organization has claimed the domain.');
}

/** Merges metadata: top-level keys replace those before, and null deletes one. */
export function mergedMetadata(record: Fields, changes: Fields): Fields {
  const merged = (name: string): Fields => {
    if (changes[name] === undefined) return {};
    const entries = Object.entries({ ...objectIn(record, name), ...objectIn(changes, name) });
    return { [name]: Object.fromEntries(entries.filter(([, value]) => value !== null)) };
  };
  return { ...merged('trusted_metadata'), ...merged('untrusted_metadata') };
}

/** The domain of an address, in lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Tests if an organization lets those with an address join by themselves. */
export function joinsByEmail(organization: Fields, email: string): boolean {
  const domains = stringsIn(organization, 'email_allowed_domains').map((domain) => domain.toLowerCase());
  return organization['email_jit_provisioning'] === 'RESTRICTED' && domains.includes(domainOf(email));
}

/** Tests if an organization lets those of a provider's tenant join by themselves. */
export function joinsByTenant(organization: Fields, provider: unknown, tenants: readonly string[]): boolean {
  const allowed = stringsIn(objectIn(organization, 'allowed_oauth_tenants'), String(provider));
  return (
    organization['oauth_tenant_jit_provisioning'] === 'RESTRICTED' && tenants.some((tenant) => allowed.includes(tenant))
  );
}

/**
 * Checks that an organization lets somebody be invited.
 *
 * @throws {ApiError} if it does not
 */
export function requireInvitable(organization: Fields, email: string): void {
  const isListed = stringsIn(organization, 'email_allowed_domains').includes(domainOf(email));
  const mode = organization['email_invites'];
  if (mode === 'NOT_ALLOWED' || (mode === 'RESTRICTED' && !isListed && email !== SANDBOX.email))
    throw stytchError('invalid_email_for_invites', 'The organization does not allow to invite this address.');
}

function create({ tenant, body }: Call): Fields {
  if (stringIn(body, 'organization_name') === undefined)
    throw stytchError('organization_name_missing', 'The organization_name is missing.');
  return { organization: addOrganization(tenant, organizationFields(tenant, withInviteDefault(body))) };
}

/** Invites are allowed by default only if nothing is said of how to log in. */
export function withInviteDefault(body: Fields): Fields {
  const settings = ['sso_jit_provisioning', 'email_allowed_domains', 'email_jit_provisioning', 'auth_methods'];
  const isSet = settings.some((name) => body[name] !== undefined);
  return { ...(isSet && { email_invites: 'NOT_ALLOWED' }), ...body };
}

/** Organizations: creating, reading and finding them. Members' flows change and delete them. */
export const organizationFlows: Flows = {
  'organizations.create': create,
  'organizations.get': ({ tenant, params }) => ({ organization: organizationOf(tenant, params['organization_id']) }),
  'organizations.deleteExternalId': ({ tenant, params }) => ({
    organization: updateOrganization(tenant, organizationOf(tenant, params['organization_id']), {
      organization_external_id: undefined,
    }),
  }),
};
