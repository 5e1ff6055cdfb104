import { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { userDevice } from '../shared/fraud.ts';
import { newId, seedId } from '../shared/ids.ts';
import { authorizationCheckOf } from '../shared/rbac.ts';
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
import { emailFactor, type Membership, memberOf, membershipOf, SESSIONS } from './members.ts';
import { organizationOf } from './organizations.ts';
import { verdictFor } from './rbac.ts';
import { roleIds } from './roles.ts';

/** Minutes: of a session without a duration in the request. */
const USUAL_DURATION = 60;

/** The kinds of records of sessions. A seed may give the `session_token`, and names its member by `member_id`. */
export const sessionKinds: Readonly<Record<string, RecordKind>> = {
  member_sessions: { id: SESSIONS.id, seed: seededSession, initial: [{}] },
  ...sessionTokenKinds,
};

function seededSession({ session_token, ...given }: Fields, tenant: Tenant, index: number): Fields {
  const members = tenant.records('members');
  const member = members.get(given['member_id']) ?? members.all()[0] ?? {};
  const organization = tenant.records('organizations').get(member['organization_id']) ?? {};
  const now = tenant.time();
  const factors = withFactor(
    [],
    { type: 'magic_link', delivery_method: 'email', email_factor: emailFactor(member) },
    now,
  );
  const session: Fields = {
    member_session_id: seedId('member-session', index),
    member_id: member['member_id'] ?? seedId('member', 0),
    started_at: now,
    last_accessed_at: now,
    expires_at: tenant.time(USUAL_DURATION * 60),
    authentication_factors: factors,
    organization_id: organization['organization_id'] ?? seedId('organization', 0),
    organization_slug: organization['organization_slug'] ?? '',
    roles: roleIds(member, factors),
    custom_claims: {},
    ...given,
  };
  const usual = index === 0 ? 'example-session-token' : randomToken();
  keepSessionToken(tenant, typeof session_token === 'string' ? session_token : usual, session['member_session_id']);
  return session;
}

/** The session of a response. */
export interface Login {
  readonly member_session: Fields | null;
  readonly session_token: string;
  readonly session_jwt: string;
}

/** The response of a step that did not end in a session. */
export const NO_SESSION: Login = { member_session: null, session_token: '', session_jwt: '' };

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
 * Adds factors to a session of the member, or starts one with them. An impersonator's session cannot be extended.
 *
 * @throws {ApiError} if the duration or the custom claims are not valid
 */
export function putSession(
  { tenant, body }: Call,
  { organization, member }: Membership,
  factors: readonly Fields[],
  own?: Fields,
): Login & Fields {
  const now = tenant.time();
  const duration = durationIn(body) ?? (own === undefined ? USUAL_DURATION : undefined);
  const session = own === undefined ? newSession(tenant, { organization, member }) : extendable(own, durationIn(body));
  let all = objectsIn(session, 'authentication_factors');
  // Those of an intermediate session have their times already.
  for (const factor of factors)
    all = factor['created_at'] === undefined ? withFactor(all, factor, now) : all.concat(factor);
  const updated = tenant.records('member_sessions').put({
    ...session,
    last_accessed_at: now,
    authentication_factors: all,
    roles: roleIds(member, all),
    ...(duration !== undefined && { expires_at: tenant.time(duration * 60) }),
    ...mergedClaims(session, body),
  });
  return { ...shownSession(tenant, updated), ...memberDevice(tenant, body) };
}

function newSession(tenant: Tenant, { organization, member }: Membership): Fields {
  const member_session_id = newId('member-session');
  keepSessionToken(tenant, randomToken(), member_session_id);
  return {
    member_session_id,
    member_id: member['member_id'],
    started_at: tenant.time(),
    authentication_factors: [],
    organization_id: organization['organization_id'],
    organization_slug: organization['organization_slug'],
    custom_claims: {},
  };
}

/** The device in the response to a login, by its `telemetry_id`. */
export function memberDevice(tenant: Tenant, body: Fields): Fields {
  const { user_device } = userDevice(tenant, body);
  return user_device === undefined ? {} : { member_device: user_device };
}

function extendable(session: Fields, duration: number | undefined): Fields {
  const isImpersonated = objectsIn(session, 'authentication_factors').some(({ type }) => type === 'impersonated');
  if (isImpersonated && duration !== undefined)
    throw stytchError('session_not_mutable', 'A session of an impersonator cannot be extended.');
  return session;
}

/** A session with its tokens, as responses show it. */
function shownSession(tenant: Tenant, session: Fields): Login {
  return {
    member_session: session,
    session_token: sessionTokenOf(tenant, session['member_session_id']),
    session_jwt: jwtOf(tenant, session),
  };
}

/** Signs a session's JWT. */
function jwtOf(tenant: Tenant, session: Fields): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  const { member_session_id, member_id, organization_id, organization_slug, custom_claims: _, ...rest } = session;
  return tenant.keys.sign({
    ...objectIn(session, 'custom_claims'),
    iss: tenant.keys.issuer,
    aud: tenant.keys.audience,
    sub: member_id,
    iat: now,
    nbf: now,
    exp: now + JWT_LIFETIME,
    [SESSION_CLAIM]: { id: member_session_id, attributes: { ip_address: '', user_agent: '' }, ...rest },
    [ORGANIZATION_CLAIM]: { organization_id, slug: organization_slug },
  });
}

function authenticate({ tenant, body }: Call): Fields {
  const session = requiredSession(tenant, body);
  const { organization, member } = membershipOf(tenant, session['member_id']);
  const factors = objectsIn(session, 'authentication_factors');
  const roles = roleIds(member, factors);
  const check = authorizationCheckOf(body);
  // A rejected action must not extend the session.
  const verdict = check === undefined ? undefined : verdictFor(tenant, organization, roles, check);
  const duration = durationIn(body);
  const updated = tenant.records('member_sessions').put({
    ...extendable(session, duration),
    last_accessed_at: tenant.time(),
    organization_slug: organization['organization_slug'],
    roles,
    ...(duration !== undefined && { expires_at: tenant.time(duration * 60) }),
    ...mergedClaims(session, body),
  });
  return { ...shownSession(tenant, updated), member, organization, ...(verdict !== undefined && { verdict }) };
}

function get({ tenant, params }: Call): Fields {
  const { member_id } = memberOf(tenant, organizationOf(tenant, params['organization_id']), params['member_id']);
  const member_sessions = tenant
    .records('member_sessions')
    .filter((session) => session['member_id'] === member_id && isLive(tenant, session));
  return { member_sessions };
}

/** Ends one session, or all of a member. */
function revoke({ tenant, body }: Call): Fields {
  const session = revokedSession(tenant, body);
  if (session === undefined) endSessionsOf(tenant, membershipOf(tenant, body['member_id']).member);
  else endSessions(tenant, SESSIONS, ({ member_session_id }) => member_session_id === session['member_session_id']);
  return {};
}

/**
 * Returns the session that a revoke call names; `undefined` if it names a member.
 *
 * @throws {ApiError} if it names none or several, or one that is over
 */
export function revokedSession(tenant: Tenant, body: Fields): Fields | undefined {
  const names = ['member_session_id', 'session_token', 'session_jwt', 'member_id'].filter(
    (name) => stringIn(body, name) !== undefined,
  );
  if (names.length === 0) throw stytchError('no_session_revoke_arguments', 'A session or a member must be named.');
  if (names.length > 1)
    throw stytchError('too_many_session_revoke_arguments', 'Exactly one session or member must be named.');
  if (names[0] === 'member_id') return undefined;
  const id = stringIn(body, 'member_session_id');
  const session = id === undefined ? givenSession(tenant, body) : tenant.records('member_sessions').get(id);
  if (session === undefined || !isLive(tenant, session))
    throw stytchError('session_not_found', 'Session could not be found.');
  return session;
}

/** Ends a member's sessions, but for one. */
export function endSessionsOf(tenant: Tenant, member: Fields, kept?: Fields): void {
  endSessions(
    tenant,
    SESSIONS,
    ({ member_id, member_session_id }) =>
      member_id === member['member_id'] && member_session_id !== kept?.['member_session_id'],
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
