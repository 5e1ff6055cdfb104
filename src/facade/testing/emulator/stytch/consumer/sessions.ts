import { SESSION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn, stringsIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { userDevice } from '../shared/fraud.ts';
import { newId, seedId } from '../shared/ids.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { authorizationCheckOf, grantingRoles, policyOf } from '../shared/rbac.ts';
import { SANDBOX } from '../shared/sandbox.ts';
import {
  durationIn,
  endSessions,
  isLive,
  JWT_LIFETIME,
  keepSessionToken,
  mergedClaims,
  namedSession,
  requiredNamed,
  sessionTokenKinds,
  sessionTokenOf,
  withFactor,
} from '../shared/session-parts.ts';
import { newUser, SESSIONS, USER, userOf } from './users.ts';

/** The session of a response to an authenticate call. */
export interface Login {
  readonly session: Fields | null;
  readonly session_token: string;
  readonly session_jwt: string;
}

/** The kinds of records of sessions. A seed may give the `session_token`, and names its user by `user_id`. */
export const sessionKinds: Readonly<Record<string, RecordKind>> = {
  sessions: { id: SESSIONS.id, seed: seededSession, initial: [{}] },
  ...sessionTokenKinds,
};

function seededSession({ session_token, ...given }: Fields, tenant: Tenant, index: number): Fields {
  const [first = {}] = tenant.records('users').all();
  const user_id = stringIn(given, 'user_id') ?? stringIn(first, 'user_id') ?? seedId('user', 0);
  const user = tenant.records('users').get(user_id) ?? {};
  const [email] = objectsIn(user, 'emails');
  const now = tenant.time();
  const factor = {
    type: 'magic_link',
    delivery_method: 'email',
    email_factor: { email_id: email?.['email_id'] ?? '', email_address: email?.['email'] ?? '' },
  };
  const session: Fields = {
    session_id: seedId('session', index),
    started_at: now,
    last_accessed_at: now,
    expires_at: tenant.time(3600),
    attributes: { ip_address: '', user_agent: '' },
    authentication_factors: withFactor([], factor, now),
    roles: stringsIn(user, 'roles'),
    ...given,
    user_id,
  };
  const token =
    typeof session_token === 'string' ? session_token : index === 0 ? 'example-session-token' : randomToken();
  keepSessionToken(tenant, token, session['session_id']);
  return session;
}

/**
 * Ends a successful login: adds the factor to the session that the request names, or starts one if it asks for a duration.
 * `minutes` is the duration without one in the request.
 *
 * @throws {ApiError} if the request names a session in two ways, or the user is locked
 */
export function logIn({ tenant, body }: Call, user: Fields, factor: Fields, minutes?: number): Login {
  requireUnlocked(tenant, USER, user);
  const given = givenSession(tenant, body);
  // Somebody else's session is ignored.
  const own = given?.['user_id'] === user['user_id'] ? given : undefined;
  const duration = durationIn(body) ?? (own === undefined ? minutes : undefined);
  if (own === undefined && duration === undefined) return { ...NO_SESSION, ...userDevice(tenant, body) };
  const session = own === undefined ? newSession(tenant, user, body) : extendable(own, duration);
  const now = tenant.time();
  const updated = tenant.records('sessions').put({
    ...session,
    last_accessed_at: now,
    roles: user['roles'],
    authentication_factors: withFactor(objectsIn(session, 'authentication_factors'), factor, now),
    ...(duration !== undefined && { expires_at: tenant.time(duration * 60) }),
    ...mergedClaims(session, body),
  });
  return { ...shownSession(tenant, updated), ...userDevice(tenant, body) };
}

/** The response to a login without a session. */
const NO_SESSION: Login = { session: null, session_token: '', session_jwt: '' };

function newSession(tenant: Tenant, user: Fields, body: Fields): Fields {
  const session_id = newId('session');
  keepSessionToken(tenant, randomToken(), session_id);
  return {
    session_id,
    user_id: user['user_id'],
    started_at: tenant.time(),
    attributes: { ip_address: '', user_agent: '', ...pick(objectIn(body, 'attributes'), ['ip_address', 'user_agent']) },
    authentication_factors: [],
  };
}

/** A session with its tokens, as responses show it. */
function shownSession(tenant: Tenant, session: Fields): Login {
  return {
    session,
    session_token: sessionTokenOf(tenant, session['session_id']),
    session_jwt: jwtOf(tenant, session),
  };
}

/** Returns the live session that a request names by token or JWT; `undefined` if it names none that is live. */
export function givenSession(tenant: Tenant, params: Fields): Fields | undefined {
  return namedSession(tenant, SESSIONS, params);
}

/**
 * Returns the live session that a request names.
 *
 * @throws {ApiError} if it names none, or one that is over
 */
export function requiredSession(tenant: Tenant, params: Fields): Fields {
  return requiredNamed(tenant, SESSIONS, params);
}

/**
 * Returns the user whom a request names by `user_id` or by a session; `undefined` without either.
 *
 * @throws {ApiError} if it names one in two ways, or nobody
 */
export function namedUser({ tenant, body }: Call): Fields | undefined {
  const id = stringIn(body, 'user_id');
  const names = [id, stringIn(body, 'session_token'), stringIn(body, 'session_jwt')].filter(
    (name) => name !== undefined,
  );
  if (names.length > 1)
    throw stytchError(
      'too_many_user_selection_arguments',
      'Only one of user_id, session_token and session_jwt may be given.',
    );
  if (id !== undefined) return userOf(tenant, id);
  return names.length === 0 ? undefined : userOf(tenant, requiredSession(tenant, body)['user_id']);
}

/** An impersonator's session ends when it ends. */
function extendable(session: Fields, duration: number | undefined): Fields {
  const isImpersonated = objectsIn(session, 'authentication_factors').some(({ type }) => type === 'impersonated');
  if (isImpersonated && duration !== undefined)
    throw stytchError('session_not_mutable', 'A session of an impersonator cannot be extended.');
  return session;
}

/** Signs a session's JWT. */
function jwtOf(tenant: Tenant, session: Fields): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  const { session_id, user_id, custom_claims: _, ...rest } = session;
  return tenant.keys.sign({
    ...objectIn(session, 'custom_claims'),
    iss: tenant.keys.issuer,
    aud: tenant.keys.audience,
    sub: user_id,
    iat: now,
    nbf: now,
    exp: now + JWT_LIFETIME,
    [SESSION_CLAIM]: { id: session_id, ...rest },
  });
}

function authenticate({ tenant, body }: Call): Fields {
  if (body['session_token'] === SANDBOX.sessionToken) return sandboxSession(tenant);
  const session = requiredSession(tenant, body);
  const user = userOf(tenant, session['user_id']);
  // A rejected action must not extend the session.
  const verdict = verdictOf(tenant, stringsIn(user, 'roles'), body);
  const duration = durationIn(body);
  const updated = tenant.records('sessions').put({
    ...extendable(session, duration),
    last_accessed_at: tenant.time(),
    roles: user['roles'],
    ...(duration !== undefined && { expires_at: tenant.time(duration * 60) }),
    ...mergedClaims(session, body),
  });
  return { ...shownSession(tenant, updated), user, ...verdict };
}

function verdictOf(tenant: Tenant, roles: readonly string[], body: Fields): Fields {
  const check = authorizationCheckOf(body);
  if (check === undefined) return {};
  const granting_roles = grantingRoles(objectsIn(policyOf(tenant), 'roles'), roles, check);
  if (granting_roles.length === 0)
    throw stytchError('consumer_session_authorization_error', 'The user is not authorized to perform this action.');
  return { verdict: { authorized: true, granting_roles } };
}

/** The session that Stytch documents for tests; it is nobody's. */
function sandboxSession(tenant: Tenant): Fields {
  const user = newUser(tenant, { user_id: SANDBOX.userId, emails: [] });
  const session = {
    session_id: 'session-test-00000000-0000-4000-8000-0000005a4d80',
    user_id: SANDBOX.userId,
    started_at: '2021-08-28T00:41:58.935673Z',
    last_accessed_at: tenant.time(),
    expires_at: tenant.time(3600),
    attributes: { ip_address: '', user_agent: '' },
    authentication_factors: [],
    roles: user['roles'],
  };
  return { session, session_token: SANDBOX.sessionToken, session_jwt: jwtOf(tenant, session), user };
}

function get({ tenant, params }: Call): Fields {
  const { user_id } = userOf(tenant, params['user_id']);
  const sessions = tenant
    .records('sessions')
    .filter((session) => session['user_id'] === user_id && isLive(tenant, session));
  return { sessions };
}

function revoke({ tenant, body }: Call): Fields {
  const names = ['session_id', 'session_token', 'session_jwt'].filter((name) => stringIn(body, name) !== undefined);
  if (names.length === 0) throw stytchError('no_session_revoke_arguments', 'One session must be named.');
  if (names.length > 1) throw stytchError('too_many_session_revoke_arguments', 'The session is named more than once.');
  const id = stringIn(body, 'session_id');
  const session = id === undefined ? givenSession(tenant, body) : tenant.records('sessions').get(id);
  if (session === undefined || !isLive(tenant, session))
    throw stytchError('session_not_found', 'Session could not be found.');
  endSessions(tenant, SESSIONS, ({ session_id }) => session_id === session['session_id']);
  return {};
}

/** Ends a user's sessions, but for the one that a request names. */
export function endSessionsOf(tenant: Tenant, user: Fields, kept: Fields | undefined): void {
  endSessions(
    tenant,
    SESSIONS,
    ({ user_id, session_id }) => user_id === user['user_id'] && session_id !== kept?.['session_id'],
  );
}

/** Sessions: checking, extending and ending them. */
export const sessionFlows: Flows = {
  'sessions.authenticate': authenticate,
  'sessions.get': get,
  'sessions.revoke': revoke,
  // The key set of the project itself is served before any flow.
  'sessions.getJWKS': () => {
    throw stytchError('project_not_found', 'The project could not be found.');
  },
};
