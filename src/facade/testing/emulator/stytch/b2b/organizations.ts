import { type Fields, objectIn, stringIn, stringsIn } from '../../fields.ts';
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

export function findBySlug(tenant: Tenant, slug: string): Fields | undefined {
  return tenant.records('organizations').findBy(slugs, slug);
}

function slugs({ organization_slug }: Fields): readonly string[] {
  return [String(organization_slug)];
}

export function organizationExternalIds({ organization_external_id: id }: Fields): readonly string[] {
  return typeof id === 'string' && id !== '' ? [id] : [];
}

/** Finds an organization by id, slug or external id. */
export function findOrganization(tenant: Tenant, id: unknown): Fields | undefined {
  if (typeof id !== 'string') return undefined;
  const organizations = tenant.records('organizations');
  const found = organizations.get(id) ?? findBySlug(tenant, id) ?? organizations.findBy(organizationExternalIds, id);
  if (found !== undefined || id !== SANDBOX_ORGANIZATION) return found;
  return addOrganization(tenant, { organization_id: id, organization_name: 'Sandbox' });
}

/**
 * Finds an organization by id, slug or external id.
 *
 * @throws {ApiError} if it does not exist
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
