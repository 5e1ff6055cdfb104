import { SESSION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, numberIn, objectIn, objectsIn, stringIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { userOf } from './users.ts';

/** Seconds: whatever a session's own lifetime. */
const JWT_LIFETIME = 300;

/** What an authenticate call returns of a session. */
export interface Login {
  readonly session: Fields | null;
  readonly session_token: string;
  readonly session_jwt: string;
}

/** What a login without a session returns. */
const NO_SESSION: Login = { session: null, session_token: '', session_jwt: '' };

/**
 * Ends a successful login: adds the factor to the session that the request names, or starts one if it asks for a duration.
 *
 * @throws {ApiError} if the request names a session in two ways
 */
export function logIn({ tenant, body }: Call, user: Fields, factor: Fields): Login {
  const given = givenSession(tenant, body);
  const minutes = numberIn(body, 'session_duration_minutes');
  const own = given !== undefined && given['user_id'] === user['user_id'] ? given : undefined;
  if (own === undefined && minutes === undefined) return NO_SESSION;
  const now = tenant.time();
  const factors = own === undefined ? [] : objectsIn(own, 'authentication_factors');
  const session = tenant.records('sessions').put({
    session_id: newId('session'),
    session_token: randomToken(),
    user_id: user['user_id'],
    started_at: now,
    expires_at: now,
    roles: user['roles'],
    attributes: { ip_address: '', user_agent: '' },
    ...own,
    last_accessed_at: now,
    authentication_factors: withFactor(factors, { ...factor, last_authenticated_at: now }),
    ...(minutes !== undefined && { expires_at: tenant.time(minutes * 60) }),
    ...claimsOf(own ?? {}, body),
  });
  return {
    session: visible(session),
    session_token: String(session['session_token']),
    session_jwt: jwtOf(tenant, session),
  };
}

/** A factor that was used again replaces its earlier entry. */
function withFactor(factors: readonly Fields[], factor: Fields): readonly Fields[] {
  const same = (other: Fields): boolean =>
    other['type'] === factor['type'] && other['delivery_method'] === factor['delivery_method'];
  const before = factors.find(same);
  const created = before?.['created_at'] ?? factor['last_authenticated_at'];
  const updated = { ...factor, created_at: created, updated_at: factor['last_authenticated_at'] };
  return [...factors.filter((other) => !same(other)), updated];
}

/** Merges custom claims; null deletes one. */
function claimsOf(session: Fields, body: Fields): Fields {
  if (body['session_custom_claims'] === undefined) return {};
  const merged = { ...objectIn(session, 'custom_claims'), ...objectIn(body, 'session_custom_claims') };
  return { custom_claims: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) };
}

/** Returns the live session that a request names by token or JWT; `undefined` if it names none that is live. */
export function givenSession(tenant: Tenant, params: Fields): Fields | undefined {
  const [token, jwt] = [stringIn(params, 'session_token'), stringIn(params, 'session_jwt')];
  if (token !== undefined && jwt !== undefined)
    throw stytchError('too_many_session_arguments', 'Only one of session_token and session_jwt may be given.');
  if (token === undefined && jwt === undefined) return undefined;
  // An expired JWT names its session as well as a fresh one.
  const id = jwt === undefined ? undefined : objectIn(tenant.keys.read(jwt) ?? {}, SESSION_CLAIM)['id'];
  const session = tenant
    .records('sessions')
    .find((candidate) => (token === undefined ? candidate['session_id'] === id : candidate['session_token'] === token));
  return session !== undefined && isLive(tenant, session) ? session : undefined;
}

function isLive(tenant: Tenant, { expires_at }: Fields): boolean {
  return Date.parse(String(expires_at)) > tenant.clock.now();
}

/** Signs a session's JWT. */
export function jwtOf(tenant: Tenant, session: Fields): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  const { session_id, user_id, custom_claims, session_token: _, ...rest } = session;
  return tenant.keys.sign({
    ...objectIn({ custom_claims }, 'custom_claims'),
    iss: tenant.keys.issuer,
    aud: tenant.keys.audience,
    sub: user_id,
    iat: now,
    nbf: now,
    exp: now + JWT_LIFETIME,
    [SESSION_CLAIM]: { id: session_id, ...rest },
  });
}

/** A session as responses show it. */
function visible({ session_token: _, ...session }: Fields): Fields {
  return session;
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const session = givenSession(tenant, body);
  if (session === undefined) throw stytchError('session_not_found', 'Session could not be found.');
  const minutes = numberIn(body, 'session_duration_minutes');
  const updated = tenant.records('sessions').put({
    ...session,
    last_accessed_at: tenant.time(),
    ...(minutes !== undefined && { expires_at: tenant.time(minutes * 60) }),
    ...claimsOf(session, body),
  });
  const user = userOf(tenant, session['user_id']);
  return {
    session: visible(updated),
    session_token: session['session_token'],
    session_jwt: jwtOf(tenant, updated),
    user,
  };
}

/** Sessions: checking, extending and ending them. */
export const sessionFlows: Flows = {
  'sessions.authenticate': authenticate,
};
