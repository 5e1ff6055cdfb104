import { type Fields, objectIn, objectsIn, pick, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { findBySlug, organizationExternalIds } from './organizations.ts';

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
  if (typeof slug === 'string' && !isFree(findBySlug(tenant, slug)))
    throw stytchError('organization_slug_already_used', 'The organization_slug is used already.');
  if (externalId === undefined || externalId === '') return;
  if (typeof externalId !== 'string' || !matches(/^[\w.|-]{1,128}$/, externalId))
    throw stytchError('invalid_organization_external_id', 'The organization_external_id is not valid.');
  if (!isFree(tenant.records('organizations').findBy(organizationExternalIds, externalId)))
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

/** Invites are allowed by default only if nothing is said of how to log in. */
export function withInviteDefault(body: Fields): Fields {
  const settings = ['sso_jit_provisioning', 'email_allowed_domains', 'email_jit_provisioning', 'auth_methods'];
  const isSet = settings.some((name) => body[name] !== undefined);
  return { ...(isSet && { email_invites: 'NOT_ALLOWED' }), ...body };
}
