import { createHash, randomUUID } from 'node:crypto';
import { jsonResponse } from '../../../loopback.ts';
import type { Call, Flows, Page } from '../../call.ts';
import { type Fields, numberIn, stringIn, stringsIn } from '../../fields.ts';
import { type Grant, randomToken } from '../../grants.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { isSecretOf } from './client-secrets.ts';
import { CONNECTED_APP, isPublic } from './connected-apps.ts';
import type { IdpProduct, IdpSubject } from './idp.ts';
import { clientCredentialsToken } from './m2m.ts';
import { oauthError } from './oauth-error.ts';
import { isVerifierOf } from './pkce.ts';

/** Seconds. */
const ID_TOKEN_LIFETIME = 3600;
/** Milliseconds: three months, and again at each use. */
const REFRESH_LIFETIME = 90 * 86_400_000;

/** The kinds of records of consents and tokens. Tokens themselves are not kept, only what they are good for. */
export const idpKinds: Readonly<Record<string, RecordKind>> = {
  client_secrets: { id: 'client_id' },
  consents: { id: 'consent_id' },
  access_tokens: { id: 'jti' },
  refresh_tokens: { id: 'token_hash' },
};

/** The token endpoint: codes, refresh tokens and machines. */
function token(call: Call, product: IdpProduct): Fields {
  const params = withBasicCredentials(call);
  switch (params['grant_type'] ?? 'client_credentials') {
    case 'client_credentials':
      return clientCredentialsToken(call.tenant, params);
    case 'authorization_code':
      return exchangeCode(call.tenant, params, product);
    case 'refresh_token':
      return refresh(call.tenant, params, product);
    default:
      throw oauthError(400, 'unsupported_grant_type', 'The grant_type is not supported.');
  }
}

/** Clients may authenticate themselves in a header. */
function withBasicCredentials({ headers, body }: Call): Fields {
  const [, encoded] = /^Basic (.+)$/i.exec(headers['authorization'] ?? '') ?? [];
  if (encoded === undefined || body['client_id'] !== undefined) return body;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':').map(decodeForm);
  return { ...body, client_id: id, client_secret: secret };
}

function decodeForm(part: string): string {
  return new URLSearchParams(`value=${part}`).get('value') ?? '';
}

/** Finds the app that makes a request, and checks its secret. */
function authenticatedApp(tenant: Tenant, params: Fields): Fields {
  const client = tenant.records(CONNECTED_APP.kind).get(params['client_id']);
  const isKnown =
    client !== undefined && (isPublic(client) || isSecretOf(tenant, client['client_id'], params['client_secret']));
  if (!isKnown) throw oauthError(401, 'invalid_client', 'Client authentication failed.');
  return client;
}

function exchangeCode(tenant: Tenant, params: Fields, product: IdpProduct): Fields {
  const client = authenticatedApp(tenant, params);
  const found = tenant.grants.look('idp code', params['code']);
  if (found.state === 'unknown' || found.state === 'used' || found.grant.data['client_id'] !== client['client_id'])
    throw oauthError(404, 'invalid_grant', 'The authorization code could not be found.', 'idp_auth_code_not_found');
  const { grant } = found;
  if (found.state === 'expired')
    throw oauthError(400, 'invalid_grant', 'The authorization code has expired.', 'idp_auth_code_expired');
  checkCode(grant, params);
  tenant.grants.use(grant);
  const subject = subjectFor(tenant, product, grant.data);
  const scopes = stringsIn(grant.data, 'scopes');
  const resources = stringsIn(grant.data, 'resources');
  return issueTokens(tenant, { client, subject, scopes, resources, nonce: grant.data['nonce'] });
}

function checkCode({ data }: Grant, params: Fields): void {
  if (stringIn(params, 'redirect_uri') !== undefined && params['redirect_uri'] !== data['redirect_uri'])
    throw oauthError(400, 'invalid_grant', 'The redirect_uri is another one than that of the authorization.');
  if (data['code_challenge'] === undefined) return;
  const verifier = stringIn(params, 'code_verifier');
  if (verifier === undefined)
    throw oauthError(400, 'invalid_request', 'The code_verifier is missing.', 'pkce_expected_code_verifier');
  if (!isVerifierOf(data['code_challenge'], verifier))
    throw oauthError(400, 'invalid_grant', 'The code_verifier does not match.', 'pkce_mismatch');
}

function subjectFor(tenant: Tenant, product: IdpProduct, { subject_id }: Fields): IdpSubject {
  const subject = product.findSubject(tenant, subject_id);
  if (subject === undefined) throw oauthError(400, 'invalid_grant', 'The user no longer exists.');
  return subject;
}

function refresh(tenant: Tenant, params: Fields, product: IdpProduct): Fields {
  const client = authenticatedApp(tenant, params);
  const given = stringIn(params, 'refresh_token') ?? '';
  const records = tenant.records('refresh_tokens');
  const stored = records.get(hashOf(given));
  if (stored === undefined || stored['client_id'] !== client['client_id'])
    throw oauthError(404, 'invalid_grant', 'The refresh token could not be found.', 'idp_refresh_token_not_found');
  if (stored['is_revoked'] === true)
    throw oauthError(401, 'invalid_grant', 'The consent was revoked.', 'connected_app_consent_revoked');
  if (stored['is_used'] === true)
    throw oauthError(400, 'invalid_grant', 'The refresh token was used already.', 'idp_refresh_token_already_used');
  if ((numberIn(stored, 'expires_at') ?? 0) <= tenant.clock.now())
    throw oauthError(400, 'invalid_grant', 'The refresh token has expired.', 'idp_refresh_token_expired');
  const held = stringsIn(stored, 'scopes');
  const asked = (stringIn(params, 'scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (!asked.every((scope) => held.includes(scope)))
    throw oauthError(400, 'invalid_scope', 'The refresh token does not have all requested scopes.');
  const subject = subjectFor(tenant, product, stored);
  const scopes = asked.length > 0 ? asked : held;
  const resources = stringsIn(stored, 'resources');
  if (isPublic(client)) {
    records.update(stored, { is_used: true });
    return issueTokens(tenant, { client, subject, scopes, resources });
  }
  records.update(stored, { expires_at: tenant.clock.now() + REFRESH_LIFETIME });
  return issueTokens(tenant, { client, subject, scopes, resources, refreshToken: given });
}

interface Issue {
  readonly client: Fields;
  readonly subject: IdpSubject;
  readonly scopes: readonly string[];
  /** The servers that the tokens are for, beside the project. */
  readonly resources: readonly string[];
  readonly nonce?: unknown;
  /** The one that stays good; by default, a new one is issued. */
  readonly refreshToken?: string;
}

function issueTokens(tenant: Tenant, { client, subject, scopes, resources, nonce, refreshToken }: Issue): Fields {
  const now = Math.floor(tenant.clock.now() / 1000);
  const expires_in = (numberIn(client, 'access_token_expiry_minutes') ?? 60) * 60;
  const jti = randomUUID();
  const { client_id, access_token_custom_audience: custom } = client;
  const about = { client_id, subject_id: subject.id };
  tenant.records('access_tokens').put({ jti, ...about, scopes, issued_at: tenant.clock.now() });
  const times = { iat: now, nbf: now };
  const aud = [client_id, tenant.keys.audience, custom ?? [], resources].flat();
  const access = {
    iss: tenant.keys.issuer,
    sub: subject.id,
    aud,
    ...times,
    exp: now + expires_in,
    jti,
    client_id,
    scope: scopes.join(' '),
    ...subject.claims,
  };
  const isOffline = scopes.includes('offline_access');
  return {
    access_token: tenant.keys.sign(access),
    token_type: 'bearer',
    expires_in,
    scope: access.scope,
    ...(isOffline && { refresh_token: refreshToken ?? newRefreshToken(tenant, { ...about, scopes, resources }) }),
    ...(scopes.includes('openid') && {
      id_token: tenant.keys.sign({
        iss: access.iss,
        sub: access.sub,
        aud: [client_id],
        ...times,
        exp: now + ID_TOKEN_LIFETIME,
        ...(nonce !== undefined && { nonce }),
        ...Object.assign({}, ...scopes.map((scope) => subject.profile(scope))),
        ...subject.claims,
      }),
    }),
  };
}

function newRefreshToken(tenant: Tenant, about: Fields): string {
  const refreshToken = randomToken();
  const expires_at = tenant.clock.now() + REFRESH_LIFETIME;
  tenant.records('refresh_tokens').put({ token_hash: hashOf(refreshToken), ...about, expires_at });
  return refreshToken;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Says what an access or refresh token of the app is good for. */
function introspect(call: Call): Fields {
  const { tenant } = call;
  const params = withBasicCredentials(call);
  const machine = tenant.records('m2m_clients').get(params['client_id']);
  const client =
    machine !== undefined && isSecretOf(tenant, machine['client_id'], params['client_secret'])
      ? machine
      : authenticatedApp(tenant, params);
  const given = stringIn(params, 'token') ?? '';
  const refreshToken = tenant.records('refresh_tokens').get(hashOf(given));
  if (refreshToken !== undefined) return introspectRefreshToken(tenant, client, refreshToken);
  const claims = tenant.keys.read(given) ?? {};
  const { exp, sub, aud, iat, iss, nbf, scope, jti } = claims;
  const isTheirs =
    client === machine
      ? sub === client['client_id']
      : tenant.records('access_tokens').get(jti)?.['client_id'] === client['client_id'];
  if (!isTheirs || typeof exp !== 'number' || exp * 1000 <= tenant.clock.now()) return { active: false };
  const client_id = client['client_id'];
  return { active: true, sub, scope, aud, exp, iat, iss, nbf, client_id, token_type: 'access_token' };
}

function introspectRefreshToken(tenant: Tenant, { client_id }: Fields, stored: Fields): Fields {
  const expiresAt = numberIn(stored, 'expires_at') ?? 0;
  const isActive =
    stored['client_id'] === client_id &&
    stored['is_revoked'] !== true &&
    stored['is_used'] !== true &&
    expiresAt > tenant.clock.now();
  if (!isActive) return { active: false };
  return {
    active: true,
    sub: stored['subject_id'],
    scope: stringsIn(stored, 'scopes').join(' '),
    exp: Math.floor(expiresAt / 1000),
    iss: tenant.keys.issuer,
    client_id,
    token_type: 'refresh_token',
  };
}

/** The endpoints of OAuth 2.0. */
export function idpTokenFlows(product: IdpProduct): Flows {
  return {
    'm2m.token': (call) => token(call, product),
    'idp.introspectTokenNetwork': introspect,
  };
}

/** Operations whose requests are more than their spec says: apps use the same endpoints as machines. */
export const IDP_UNCHECKED: ReadonlySet<string> = new Set(['m2m.token', 'idp.introspectTokenNetwork']);

/** The documents that tell clients where the endpoints are. */
export const idpPages: readonly Page[] = ['openid-configuration', 'oauth-authorization-server'].map((name) => ({
  method: 'GET',
  path: `/.well-known/${name}`,
  respond: ({ tenant, url }) => {
    const [projectId] = [tenant.keys.audience].flat();
    const prefix = tenant.provider === 'stytch' ? '/v1' : '/v1/b2b';
    return jsonResponse(200, {
      issuer: tenant.keys.issuer,
      authorization_endpoint: 'http://localhost:3000/oauth/authorize',
      token_endpoint: `${url}/v1/public/${String(projectId)}/oauth2/token`,
      introspection_endpoint: `${url}/v1/public/${String(projectId)}/oauth2/introspect`,
      jwks_uri: `${url}${prefix}/sessions/jwks/${String(projectId)}`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['public'],
      scopes_supported: ['openid', 'profile', 'email', 'phone', 'offline_access'],
    });
  },
}));
