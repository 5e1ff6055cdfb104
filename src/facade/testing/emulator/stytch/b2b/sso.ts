import type { PlainResponse } from '../../../loopback.ts';
import type { Call, Flows, Page, PageRequest } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { DEFAULT_REDIRECT, redirect, redirectOf, redirectTo } from '../shared/redirects.ts';
import { beginLogin, stubProviderPages } from '../shared/stub-provider.ts';
import { finishPrimary } from './login.ts';
import { addMember, derivedId, findByEmail, updateMember } from './members.ts';
import { finishAtProvider, requirePublicToken } from './oauth.ts';
import { organizationOf } from './organizations.ts';
import { type Asserted, verifySamlResponse } from './saml.ts';
import { connectionsOf, type FoundConnection, findConnection } from './sso-connections.ts';
import { exchangeCode, finishAtIdp, people } from './stub-idp.ts';

/** Milliseconds. */
const TOKEN_LIFETIME = 10 * 60_000;

/** Sends the browser to the identity provider: always to the stub, never to the configured address. */
function start(request: PageRequest, publicToken: string): PlainResponse {
  requirePublicToken(request, publicToken);
  const { tenant, query } = request;
  const params = Object.fromEntries(query);
  const { own, base } = connectionsOf(tenant, connectionIdOf(tenant, query));
  if (own.connection['status'] !== 'active')
    throw stytchError('bad_request', 'The SSO connection is pending: its configuration is not complete.');
  const data = {
    connection_id: own.connection['connection_id'],
    base_id: base.connection['connection_id'],
    login_redirect_url: redirectOf(params['login_redirect_url'], 'no_match_for_provided_sso_url'),
    signup_redirect_url: redirectOf(params['signup_redirect_url'], 'no_match_for_provided_sso_url'),
    ...challengeIn(params, 'pkce_code_challenge'),
  };
  return beginLogin(request, { provider: providerOf(base), data });
}

function providerOf({ connection }: FoundConnection): string {
  return stringIn(connection, 'identity_provider') ?? 'generic';
}

function connectionIdOf(tenant: Tenant, query: URLSearchParams): unknown {
  const id = query.get('connection_id');
  if (id !== null) return id;
  const organizationId = query.get('organization_id');
  if (organizationId === null)
    throw stytchError('missing_sso_connection_locator', 'The connection_id or organization_id is missing.');
  const byDefault = organizationOf(tenant, organizationId)['sso_default_connection_id'];
  if (byDefault === undefined)
    throw stytchError('no_sso_connection_exists_for_organization', 'The organization has no active SSO connection.');
  return byDefault;
}

/** The identity provider's own portal, where a login begins without the application. */
function startAtIdp(request: PageRequest): PlainResponse {
  const { own, base } = connectionsOf(request.tenant, request.pathParams['connection_id']);
  const data = {
    connection_id: own.connection['connection_id'],
    base_id: base.connection['connection_id'],
    login_redirect_url: DEFAULT_REDIRECT,
    signup_redirect_url: DEFAULT_REDIRECT,
    is_idp_initiated: true,
  };
  return beginLogin(request, { provider: providerOf(base), data });
}

/** The address at which identity providers return: the ACS of SAML, and the redirect URL of OpenID Connect. */
async function callback(request: PageRequest): Promise<PlainResponse> {
  const { tenant, pathParams, query, text, method } = request;
  const base = findConnection(tenant, pathParams['connection_id']);
  if (base === undefined) throw stytchError('sso_connection_not_found', 'The SSO connection could not be found.');
  const params = method === 'POST' ? new URLSearchParams(text) : query;
  if (base.kind === 'oidc_connections') return finishOidc(tenant, base.connection, params);
  return finishSaml(tenant, base.connection, params);
}

async function finishSaml(tenant: Tenant, connection: Fields, params: URLSearchParams): Promise<PlainResponse> {
  const encoded = params.get('SAMLResponse');
  if (encoded === null) throw stytchError('missing_saml_response', 'The SAMLResponse is missing.');
  const relay = params.get('RelayState');
  if (relay === null && connection['idp_initiated_auth_disabled'] === true)
    throw stytchError('idp_initiated_auth_disabled', 'Logins that begin at the identity provider are disabled.');
  const person = await verifySamlResponse(tenant, connection, encoded);
  const data = relay === null ? defaultTarget(connection) : stateOf(tenant, connection, relay);
  return toApplication(tenant, data, person, {});
}

/** The target of a login that the application did not begin. */
function defaultTarget({ connection_id }: Fields): Fields {
  return { connection_id, login_redirect_url: DEFAULT_REDIRECT, signup_redirect_url: DEFAULT_REDIRECT };
}

/** Uses the state of a login up. */
function stateOf(tenant: Tenant, { connection_id }: Fields, state: string | null): Fields {
  const found = tenant.grants.look('sso state', state);
  if (found.state !== 'good' || found.grant.data['base_id'] !== connection_id)
    throw stytchError('oauth_invalid_state', 'This login is unknown, is over or has expired; begin another one.');
  tenant.grants.use(found.grant);
  return found.grant.data;
}

function finishOidc(tenant: Tenant, connection: Fields, params: URLSearchParams): PlainResponse {
  const data = stateOf(tenant, connection, params.get('state'));
  const tokens = exchangeCode(tenant, connection, params.get('code'));
  const claims = tenant.keys.read(String(tokens['id_token'])) ?? {};
  if (claims['iss'] !== connection['issuer'] || claims['aud'] !== connection['client_id'])
    throw stytchError('oidc_invalid_id_token', 'The ID token is one of another issuer or client.');
  if (Number(claims['exp']) * 1000 <= tenant.clock.now())
    throw stytchError('expired_oidc_response', 'The ID token has expired.');
  const attributes = Object.fromEntries(
    Object.entries({ ...STANDARD_CLAIMS, ...objectIn(connection, 'attribute_mapping') }).map(([name, claim]) => [
      name,
      [claims[String(claim)] ?? []].flat().map(String),
    ]),
  );
  return toApplication(tenant, data, { subject: String(claims['sub']), attributes }, tokens);
}

const STANDARD_CLAIMS: Fields = {
  email: 'email',
  full_name: 'name',
  first_name: 'given_name',
  last_name: 'family_name',
  groups: 'groups',
};

/** Returns to the application with a token. */
function toApplication(tenant: Tenant, data: Fields, person: Asserted, tokens: Fields): PlainResponse {
  const [email] = person.attributes['email'] ?? [];
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email))
    throw stytchError('invalid_saml_response_email', 'The identity provider has sent no email address.');
  const { connection } = connectionsOf(tenant, data['connection_id']).own;
  const organization = organizationOf(tenant, connection['organization_id']);
  const isKnown = findRegistered(tenant, connection, person.subject) ?? findByEmail(tenant, organization, email);
  const target = String(data[isKnown === undefined ? 'signup_redirect_url' : 'login_redirect_url']);
  const { code_challenge } = data;
  const { token } = tenant.grants.issue('sso', TOKEN_LIFETIME, {
    connection_id: connection['connection_id'],
    email,
    subject: person.subject,
    attributes: person.attributes,
    tokens,
    ...(code_challenge !== undefined && { code_challenge }),
  });
  const slug = String(organization['organization_slug']);
  return redirect(redirectTo(target, { slug, stytch_token_type: 'sso', token }));
}

/** Finds the member who has logged in by a connection before. */
function findRegistered(tenant: Tenant, connection: Fields, subject: unknown): Fields | undefined {
  const isRegistration = (entry: Fields): boolean =>
    entry['connection_id'] === connection['connection_id'] && entry['external_id'] === subject;
  return tenant
    .records('members')
    .find((member) => member['status'] !== 'deleted' && objectsIn(member, 'sso_registrations').some(isRegistration));
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.grants.look('sso', body['sso_token']);
  if (found.state !== 'good')
    throw stytchError('sso_token_not_found', 'The SSO token could not be found: it is unknown, used or expired.');
  const { data } = found.grant;
  checkPkce(data, body['pkce_code_verifier']);
  const { own, base } = connectionsOf(tenant, data['connection_id']);
  const organization = organizationOf(tenant, own.connection['organization_id']);
  const { member, registration } = register(tenant, { organization, connection: own.connection, data });
  const isOidc = base.kind === 'oidc_connections';
  if (isOidc) keepTokens(tenant, member, data);
  const about = {
    id: registration['registration_id'],
    provider_id: own.connection['connection_id'],
    external_id: data['subject'],
  };
  const factor = {
    type: 'sso',
    delivery_method: isOidc ? 'sso_oidc' : 'sso_saml',
    [isOidc ? 'oidc_sso_factor' : 'saml_sso_factor']: about,
  };
  const login = finishPrimary(call, { organization, member }, { factor, changes: { email_address_verified: true } });
  tenant.grants.use(found.grant);
  return { reset_session: false, ...login };
}

interface SsoLogin {
  readonly organization: Fields;
  readonly connection: Fields;
  readonly data: Fields;
}

/** Finds the member of a login, or lets somebody new join; and keeps what the identity provider says of them. */
function register(tenant: Tenant, { organization, connection, data }: SsoLogin) {
  const email = String(data['email']);
  const known = findRegistered(tenant, connection, data['subject']) ?? findByEmail(tenant, organization, email);
  const attributes = objectIn(data, 'attributes');
  const found = known ?? join(tenant, organization, connection, { email, attributes });
  const { connection_id } = connection;
  const registration = {
    connection_id,
    external_id: data['subject'],
    registration_id: derivedId('sso-registration', found, `${String(connection_id)} ${String(data['subject'])}`),
    sso_attributes: Object.fromEntries(
      Object.keys(attributes).map((name) => {
        const values = stringsIn(attributes, name);
        return [name, name === 'groups' ? values : values.join(', ')];
      }),
    ),
  };
  const others = objectsIn(found, 'sso_registrations').filter(
    (entry) => entry['registration_id'] !== registration.registration_id,
  );
  const member = updateMember(tenant, found, { sso_registrations: [...others, registration] });
  return { member, registration };
}

function join(
  tenant: Tenant,
  organization: Fields,
  { connection_id }: Fields,
  { email, attributes }: { readonly email: string; readonly attributes: Fields },
): Fields {
  const mode = organization['sso_jit_provisioning'];
  const listed = stringsIn(organization, 'sso_jit_provisioning_allowed_connections');
  if (mode === 'NOT_ALLOWED' || (mode === 'RESTRICTED' && !listed.includes(String(connection_id))))
    throw stytchError('invalid_connection_for_jit_provisioning', 'The organization does not let this person join.');
  const [full] = stringsIn(attributes, 'full_name');
  const parts = [...stringsIn(attributes, 'first_name'), ...stringsIn(attributes, 'last_name')];
  return addMember(tenant, organization, {
    email_address: email,
    email_address_verified: true,
    name: full ?? parts.join(' ').trim(),
  });
}

function keepTokens(tenant: Tenant, member: Fields, data: Fields): void {
  tenant.records('provider_tokens').put({
    registration_id: derivedId('oidc-tokens', member, data['connection_id']),
    member_id: member['member_id'],
    provider: 'oidc',
    provider_subject: data['subject'],
    connection_id: data['connection_id'],
    issued_at: tenant.clock.now(),
    scopes: ['openid', 'email', 'profile'],
    ...objectIn(data, 'tokens'),
  });
}

/** Logins by an identity provider of the organization. */
export const ssoFlows: Flows = {
  'sso.authenticate': authenticate,
};

/** The pages that a browser visits on its way, for OAuth as well. */
export function ssoPages(publicToken: string): readonly Page[] {
  return [
    { method: 'GET', path: '/v1/public/sso/start', respond: (request) => start(request, publicToken) },
    { method: 'GET', path: '/v1/b2b/sso/callback/{connection_id}', respond: callback },
    { method: 'POST', path: '/v1/b2b/sso/callback/{connection_id}', respond: callback },
    { method: 'GET', path: '/_provider/portal/{connection_id}', respond: startAtIdp },
    ...stubProviderPages({
      people,
      finish: (request, data, person) =>
        data['connection_id'] === undefined
          ? finishAtProvider(request, data, person)
          : finishAtIdp(request, data, person),
      cancel: (data) =>
        redirectTo(String(data['login_redirect_url'] ?? data['redirect_url']), {
          error: 'access_denied',
          error_description: 'The user cancelled.',
        }),
    }),
  ];
}
