import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { clientOf } from './client-secrets.ts';
import { CONNECTED_APP, isFirstParty, isPublic } from './connected-apps.ts';
import { stytchError } from './errors.ts';
import { challengeIn } from './pkce.ts';
import { grantingRoles, policyOf, scopeDefinition } from './rbac.ts';
import { redirectTo } from './redirects.ts';

/** Milliseconds. */
const CODE_LIFETIME = 10 * 60_000;

/** The person who lets a connected app act for them. */
export interface IdpSubject {
  /** A user's or a member's id. */
  readonly id: string;
  readonly roles: readonly string[];
  /** The fields of responses about them: `user` and `user_id`, or the member with the organization. */
  readonly shown: Fields;
  /** Claims that all their tokens have. */
  readonly claims: Fields;
  /** The claims of an ID token that a scope such as `email` stands for. */
  readonly profile: (scope: string) => Fields;
}

/** The difference between the products. */
export interface IdpProduct {
  /**
   * Finds the person whom a request names by ids or by a session.
   *
   * @throws {ApiError} if it names nobody
   */
  readonly subjectOf: (call: Call) => IdpSubject;
  /** Finds a person by id. */
  readonly findSubject: (tenant: Tenant, id: unknown) => IdpSubject | undefined;
}

interface Authorization {
  readonly client: Fields;
  readonly subject: IdpSubject;
  readonly results: readonly Fields[];
  readonly isConsentRequired: boolean;
}

/** Checks an authorization request: both steps take the same. */
function readRequest(call: Call, { subjectOf }: IdpProduct): Authorization {
  const { tenant, body } = call;
  const client = clientOf(tenant, CONNECTED_APP, body['client_id']);
  if (!stringsIn(client, 'redirect_urls').includes(String(body['redirect_uri'])))
    throw stytchError(
      'connected_app_supplied_redirect_url_not_found_in_client',
      'The redirect_uri is not one of the redirect URLs of the client.',
    );
  if (body['response_type'] !== 'code') throw stytchError('bad_request', 'The response_type must be code.');
  if (stringIn(body, 'prompt') !== undefined && body['prompt'] !== 'consent')
    throw stytchError('bad_request', 'The prompt can only be consent.');
  const subject = subjectOf(call);
  const results = stringsIn(body, 'scopes').map((scope) => scopeResult(tenant, client, subject, scope));
  return { client, subject, results, isConsentRequired: needsConsent(call, client, subject) };
}

function scopeResult(tenant: Tenant, client: Fields, { roles }: IdpSubject, scope: string): Fields {
  const definition = scopeDefinition(tenant, scope);
  const defined = objectsIn(policyOf(tenant), 'roles');
  // Nobody can grant more than they may do themselves.
  const isHeld = objectsIn(definition ?? {}, 'permissions').every(({ resource_id, actions }) =>
    [actions].flat().every((action) => grantingRoles(defined, roles, { resource_id, action }).length > 0),
  );
  const isAllowed = scope !== 'full_access' || client['full_access_allowed'] === true;
  return {
    scope,
    description: definition?.['description'] ?? '',
    is_grantable: definition !== undefined && isHeld && isAllowed,
  };
}

/** First-party apps need no consent; others need it for scopes that were not consented to before. */
function needsConsent({ tenant, body }: Call, client: Fields, subject: IdpSubject): boolean {
  if (body['prompt'] === 'consent') return true;
  if (isFirstParty(client)) return false;
  const consented = stringsIn(consentOf(tenant, client, subject.id) ?? {}, 'scopes');
  return !stringsIn(body, 'scopes').every((scope) => consented.includes(scope));
}

function consentId(client: Fields, subjectId: string): string {
  return `${String(client['client_id'])} ${subjectId}`;
}

function consentOf(tenant: Tenant, client: Fields, subjectId: string): Fields | undefined {
  return tenant.records('consents').get(consentId(client, subjectId));
}

function authorizeStart(call: Call, product: IdpProduct): Fields {
  const { client, subject, results, isConsentRequired } = readRequest(call, product);
  return { ...subject.shown, client: publicView(client), consent_required: isConsentRequired, scope_results: results };
}

function publicView({ client_id, client_name, client_description, client_type, logo_url }: Fields): Fields {
  return { client_id, client_name, client_description, client_type, logo_url };
}

function authorize(call: Call, product: IdpProduct): Fields {
  const { tenant, body } = call;
  const { client, subject, results } = readRequest(call, product);
  const scopes = results.filter((result) => result['is_grantable'] === true).map(({ scope }) => String(scope));
  const challenge = challengeIn(body);
  if (isPublic(client) && challenge['code_challenge'] === undefined)
    throw stytchError('pkce_required_for_idp_authorization_flow', 'Public clients must send a code_challenge.');
  const state = stringIn(body, 'state');
  const leave = (query: Readonly<Record<string, string>>): string =>
    redirectTo(String(body['redirect_uri']), { ...query, ...(state !== undefined && { state }) });
  if (body['consent_granted'] !== true)
    return { redirect_uri: leave({ error: 'access_denied', error_description: 'The user denied the request.' }) };
  if (scopes.length === 0)
    return { redirect_uri: leave({ error: 'invalid_scope', error_description: 'No requested scope can be granted.' }) };
  giveConsent(tenant, client, subject.id, scopes);
  const { token: code } = tenant.grants.issue('idp code', CODE_LIFETIME, {
    client_id: client['client_id'],
    subject_id: subject.id,
    redirect_uri: body['redirect_uri'],
    scopes,
    resources: stringsIn(body, 'resources'),
    ...(stringIn(body, 'nonce') !== undefined && { nonce: body['nonce'] }),
    ...challenge,
  });
  return { redirect_uri: leave({ code }), authorization_code: code };
}

function giveConsent(tenant: Tenant, client: Fields, subjectId: string, scopes: readonly string[]): void {
  const before = stringsIn(consentOf(tenant, client, subjectId) ?? {}, 'scopes');
  tenant.records('consents').put({
    consent_id: consentId(client, subjectId),
    client_id: client['client_id'],
    subject_id: subjectId,
    scopes: [...new Set([...before, ...scopes])],
  });
}

/** Returns the apps that act for a person, as responses show them. */
export function connectedAppsOf(tenant: Tenant, subjectId: string): readonly Fields[] {
  return tenant
    .records('consents')
    .filter(({ subject_id }) => subject_id === subjectId)
    .map((consent) => {
      const client = clientOf(tenant, CONNECTED_APP, consent['client_id']);
      return {
        connected_app_id: client['client_id'],
        name: client['client_name'],
        description: client['client_description'],
        client_type: client['client_type'],
        scopes_granted: stringsIn(consent, 'scopes').join(' '),
        ...(client['logo_url'] !== undefined && { logo_url: client['logo_url'] }),
      };
    });
}

/**
 * Takes a person's consent back: all tokens of the app for them end.
 *
 * @throws {ApiError} if there is no such app, or it does not act for them
 */
export function revokeConsent(tenant: Tenant, subjectId: string, clientId: unknown): void {
  const client = clientOf(tenant, CONNECTED_APP, clientId);
  const consent = consentOf(tenant, client, subjectId);
  if (consent === undefined) throw stytchError(CONNECTED_APP.notFound, 'The app is not connected.');
  tenant.records('consents').delete(consent);
  const isTheirs = (token: Fields): boolean =>
    token['client_id'] === client['client_id'] && token['subject_id'] === subjectId;
  tenant.records('access_tokens').deleteWhere(isTheirs);
  for (const token of tenant.records('refresh_tokens').filter(isTheirs))
    tenant.records('refresh_tokens').update(token, { is_revoked: true });
}

/** Stytch as an identity provider: what a page of consent needs. */
export function idpFlows(product: IdpProduct): Flows {
  return {
    'idp.oauth.authorizeStart': (call) => authorizeStart(call, product),
    'idp.oauth.authorize': (call) => authorize(call, product),
  };
}
