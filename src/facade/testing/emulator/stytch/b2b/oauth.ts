import type { PlainResponse } from '../../../loopback.ts';
import type { Call, Flows, Page, PageRequest } from '../../call.ts';
import { type Fields, objectsIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { OAUTH_PROVIDERS, oauthFactor } from '../shared/oauth-providers.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { beginLogin, type StubPerson } from '../shared/stub-provider.ts';
import { discover } from './discovery.ts';
import { finishPrimary } from './login.ts';
import { addMember, emailIdOf, findByEmail, updateMember } from './members.ts';
import { domainOf, findOrganization, joinsByEmail, joinsByTenant, organizationOf } from './organizations.ts';
import { PROVIDER_TOKEN_LIFETIME } from './provider-tokens.ts';

/** Milliseconds. */
const TOKEN_LIFETIME = 10 * 60_000;

const PROVIDERS: ReadonlySet<string> = new Set(['google', 'microsoft', 'hubspot', 'slack', 'github']);

/**
 * Checks the public token of a start URL.
 *
 * @throws {ApiError} if it is missing or wrong
 */
export function requirePublicToken({ query }: PageRequest, publicToken: string): void {
  const given = query.get('public_token');
  if (given === null) throw stytchError('public_token_required', 'The public_token is missing.');
  if (given !== publicToken) throw stytchError('public_token_not_found', 'The public_token could not be found.');
}

/** Sends the browser to the provider: for an organization, or to find those of somebody. */
function start(request: PageRequest, publicToken: string, isDiscovery: boolean): PlainResponse {
  requirePublicToken(request, publicToken);
  const { query, pathParams } = request;
  const provider = pathParams['provider'] ?? '';
  if (!PROVIDERS.has(provider))
    throw stytchError('invalid_oauth_provider', 'The provider is not one of the known ones.');
  const params = Object.fromEntries(query);
  const data = {
    ...(isDiscovery ? discoveryTarget(params) : organizationTarget(request)),
    scopes: ['openid', 'email', 'profile', ...(query.get('custom_scopes') ?? '').split(' ').filter(Boolean)],
    ...challengeIn(params, 'pkce_code_challenge'),
  };
  return beginLogin(request, { provider, data });
}

function discoveryTarget(params: Fields): Fields {
  return { redirect_url: redirectOf(params['discovery_redirect_url'], 'invalid_discovery_redirect_url') };
}

function organizationTarget({ tenant, query }: PageRequest): Fields {
  const name = query.get('organization_id') ?? query.get('slug');
  if (name === null) throw stytchError('missing_oauth_organization_locator', 'The organization_id or slug is missing.');
  const { organization_id, organization_slug } = organizationOf(tenant, name);
  return {
    organization_id,
    slug: organization_slug,
    login_redirect_url: redirectOf(query.get('login_redirect_url'), 'no_match_for_provided_oauth_url'),
    signup_redirect_url: redirectOf(query.get('signup_redirect_url'), 'no_match_for_provided_oauth_url'),
  };
}

/** Returns to the application with a token. */
export function finishAtProvider({ tenant }: PageRequest, data: Fields, person: StubPerson): string {
  const about = { ...data, ...person };
  if (data['organization_id'] === undefined) {
    const { token } = tenant.grants.issue('discovery oauth', TOKEN_LIFETIME, about);
    return redirectTo(String(data['redirect_url']), { stytch_token_type: 'discovery_oauth', token });
  }
  const organization = organizationOf(tenant, data['organization_id']);
  const known = findAccount(tenant, organization, about) ?? findByEmail(tenant, organization, person.email);
  const { token } = tenant.grants.issue('oauth', TOKEN_LIFETIME, about);
  const target = String(data[known === undefined ? 'signup_redirect_url' : 'login_redirect_url']);
  return redirectTo(target, { slug: String(data['slug']), stytch_token_type: 'oauth', token });
}

/** Finds the member with an account at a provider. */
function findAccount(tenant: Tenant, organization: Fields, { provider, subject }: Fields): Fields | undefined {
  const type = OAUTH_PROVIDERS[String(provider)];
  return tenant
    .records('members')
    .find(
      (member) =>
        member['organization_id'] === organization['organization_id'] &&
        member['status'] !== 'deleted' &&
        objectsIn(member, 'oauth_registrations').some(
          (entry) => entry['provider_type'] === type && entry['provider_subject'] === subject,
        ),
    );
}

function tokenData(
  { tenant, body }: Call,
  kind: string,
  token: unknown,
): { readonly data: Fields; readonly use: () => void } {
  const found = tenant.grants.look(kind, token);
  if (found.state !== 'good')
    throw stytchError('oauth_token_not_found', 'The OAuth token could not be found: it is unknown, used or expired.');
  checkPkce(found.grant.data, body['pkce_code_verifier']);
  return { data: found.grant.data, use: () => tenant.grants.use(found.grant) };
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const { data, use } = tokenData(call, 'oauth', body['oauth_token']);
  const provider = String(data['provider']);
  const organization = findOrganization(tenant, data['organization_id']);
  if (organization === undefined) throw stytchError('organization_not_found', 'Organization could not be found.');
  const found = memberFor(tenant, organization, data);
  const { member, registration } = withAccount(tenant, found, data);
  const values = providerValues(tenant, provider, data);
  tenant.records('provider_tokens').put({
    registration_id: registration['member_oauth_registration_id'],
    member_id: member['member_id'],
    provider,
    provider_subject: data['subject'],
    tenant: tenantOf(data),
    issued_at: tenant.clock.now(),
    ...values,
  });
  const changes = { email_address_verified: true };
  const factor = oauthFactor(provider, {
    registration: { ...registration, oauth_user_registration_id: registration['member_oauth_registration_id'] },
    emailId: emailIdOf(member),
  });
  const login = finishPrimary(call, { organization, member }, { factor, changes });
  use();
  return {
    provider_subject: registration['provider_subject'],
    provider_type: registration['provider_type'],
    reset_sessions: false,
    provider_values: values,
    ...login,
  };
}

/** Finds the member with the account or its address; somebody new joins if the organization lets them. */
function memberFor(tenant: Tenant, organization: Fields, data: Fields): Fields {
  const email = String(data['email']);
  const known = findAccount(tenant, organization, data) ?? findByEmail(tenant, organization, email);
  if (known !== undefined) return known;
  if (!joinsByEmail(organization, email) && !joinsByTenant(organization, data['provider'], [tenantOf(data)]))
    throw stytchError('email_jit_provisioning_not_allowed', 'The organization does not let this person join.');
  return addMember(tenant, organization, { email_address: email, name: data['name'], email_address_verified: true });
}

/** The tenant of an account at a provider: the domain of its address. */
function tenantOf({ email }: Fields): string {
  return domainOf(String(email));
}

function withAccount(
  tenant: Tenant,
  member: Fields,
  data: Fields,
): { readonly member: Fields; readonly registration: Fields } {
  const type = OAUTH_PROVIDERS[String(data['provider'])];
  const accounts = objectsIn(member, 'oauth_registrations');
  const known = accounts.find(
    (entry) => entry['provider_type'] === type && entry['provider_subject'] === data['subject'],
  );
  if (known !== undefined) return { member, registration: known };
  const registration = {
    provider_type: type,
    provider_subject: data['subject'],
    member_oauth_registration_id: newId('member-oauth-registration'),
    profile_picture_url: '',
    locale: '',
  };
  const updated = updateMember(tenant, member, { oauth_registrations: [...accounts, registration] });
  return { member: updated, registration };
}

/** The provider's own tokens. No API accepts them. */
function providerValues(tenant: Tenant, provider: string, data: Fields): Fields {
  const now = Math.floor(tenant.clock.now() / 1000);
  const id_token = tenant.keys.sign({
    iss: `https://${provider}.example`,
    aud: 'authloom-emulator',
    sub: data['subject'],
    email: data['email'],
    email_verified: true,
    name: data['name'],
    iat: now,
    exp: now + PROVIDER_TOKEN_LIFETIME,
  });
  return {
    access_token: randomToken(),
    refresh_token: randomToken(),
    id_token,
    scopes: data['scopes'],
    expires_at: tenant.time(PROVIDER_TOKEN_LIFETIME),
  };
}

function authenticateDiscovery(call: Call): Fields {
  const { tenant, body } = call;
  const { data, use } = tokenData(call, 'discovery oauth', body['discovery_oauth_token']);
  use();
  const provider = String(data['provider']);
  const email = String(data['email']);
  const tenants = [tenantOf(data)];
  const name = String(data['name']);
  const registration = {
    oauth_user_registration_id: newId('member-oauth-registration'),
    provider_subject: data['subject'],
  };
  const factor = oauthFactor(provider, { registration, emailId: emailIdOf({ member_id: 'discovery' }, email) });
  return {
    ...discover(tenant, { email, factor, provider, tenants, name }),
    provider_type: OAUTH_PROVIDERS[provider],
    provider_tenant_id: tenants[0],
    provider_tenant_ids: tenants,
    full_name: name,
  };
}

/** Logins by an account at another provider. */
export const oauthFlows: Flows = {
  'oauth.authenticate': authenticate,
  'oauth.discovery.authenticate': authenticateDiscovery,
};

/** The pages at which logins by other providers begin. */
export function oauthPages(publicToken: string): readonly Page[] {
  return [
    {
      method: 'GET',
      path: '/v1/b2b/public/oauth/{provider}/start',
      respond: (request) => start(request, publicToken, false),
    },
    {
      method: 'GET',
      path: '/v1/b2b/public/oauth/{provider}/discovery/start',
      respond: (request) => start(request, publicToken, true),
    },
  ];
}
