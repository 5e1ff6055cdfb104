import { SESSION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';

/** Seconds: whatever a session's own lifetime. */
export const JWT_LIFETIME = 300;
/** Bytes of custom claims. */
const MAX_CLAIMS = 4096;
const RESERVED = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);
/** Minutes. */
const DURATION = { min: 5, max: 527_040 };

/** The kind of records that tell whose a session token is: sessions are shown in lists, their tokens are not. */
export const sessionTokenKinds = { session_tokens: { id: 'session_token' } } as const;

/** The records of a product's sessions. */
export interface SessionRecords {
  /** Such as `sessions`. */
  readonly kind: string;
  readonly id: string;
}

/**
 * Reads `session_duration_minutes`.
 *
 * @throws {ApiError} if it is outside of the allowed range
 */
export function durationIn(body: Fields): number | undefined {
  const minutes = body['session_duration_minutes'];
  if (minutes === undefined || minutes === null) return undefined;
  if (typeof minutes === 'number' && minutes >= DURATION.min && minutes <= DURATION.max) return minutes;
  throw stytchError(
    'invalid_session_duration_minutes',
    `The session_duration_minutes must be between ${DURATION.min} and ${DURATION.max}.`,
  );
}

/**
 * Merges the custom claims of a request into those of a session: null deletes one, reserved names are ignored.
 *
 * @throws {ApiError} if they become too large
 */
export function mergedClaims(session: Fields, body: Fields): Fields {
  if (body['session_custom_claims'] === undefined) return {};
  const merged = { ...objectIn(session, 'custom_claims'), ...objectIn(body, 'session_custom_claims') };
  const custom_claims = Object.fromEntries(
    Object.entries(merged).filter(
      ([name, value]) => value !== null && !RESERVED.has(name) && !name.startsWith('https://stytch.com/'),
    ),
  );
  if (Buffer.byteLength(JSON.stringify(custom_claims)) > MAX_CLAIMS)
    throw stytchError('custom_claims_too_large', 'The custom claims must not be larger than 4 kB in all.');
  return { custom_claims };
}

/** Adds a factor; the same one, used again, is updated. */
export function withFactor(factors: readonly Fields[], factor: Fields, now: string): readonly Fields[] {
  const used = { ...factor, last_authenticated_at: now, updated_at: now };
  const index = factors.findIndex((other) => factorKey(other) === factorKey(factor));
  const before = factors[index];
  if (before === undefined) return [...factors, { ...used, created_at: now }];
  return factors.with(index, { ...used, created_at: before['created_at'] ?? now });
}

/** Two factors are the same if they have the same type, channel, and address or credential. */
function factorKey(factor: Fields): string {
  const details = Object.entries(factor).filter(([name]) => name.endsWith('_factor'));
  return JSON.stringify([factor['type'], factor['delivery_method'], details]);
}

/** Keeps whose a session token is. */
export function keepSessionToken(tenant: Tenant, token: string, sessionId: unknown): void {
  tenant.records('session_tokens').put({ session_token: token, session_id: sessionId });
}

/** Returns the token of a session. */
export function sessionTokenOf(tenant: Tenant, sessionId: unknown): string {
  const record = tenant.records('session_tokens').findBy(sessionIds, String(sessionId));
  return stringIn(record ?? {}, 'session_token') ?? '';
}

function sessionIds({ session_id }: Fields): readonly string[] {
  return [String(session_id)];
}

/**
 * Returns the live session that a request names by token or JWT, even an expired JWT; `undefined` if it names none that is live.
 *
 * @throws {ApiError} if it names one in two ways
 */
export function namedSession(tenant: Tenant, records: SessionRecords, params: Fields): Fields | undefined {
  const [token, jwt] = [stringIn(params, 'session_token'), stringIn(params, 'session_jwt')];
  if (token !== undefined && jwt !== undefined)
    throw stytchError('too_many_session_arguments', 'Only one of session_token and session_jwt may be given.');
  const session = tenant.records(records.kind).get(idOf(tenant, token, jwt));
  return session !== undefined && isLive(tenant, session) ? session : undefined;
}

function idOf(tenant: Tenant, token: string | undefined, jwt: string | undefined): unknown {
  if (token !== undefined) return tenant.records('session_tokens').get(token)?.['session_id'];
  return jwt === undefined ? undefined : objectIn(tenant.keys.read(jwt) ?? {}, SESSION_CLAIM)['id'];
}

/**
 * Returns the live session that a request names.
 *
 * @throws {ApiError} if it names none, or one that is over
 */
export function requiredNamed(tenant: Tenant, records: SessionRecords, params: Fields): Fields {
  if (!namesSession(params))
    throw stytchError('no_session_arguments', 'One of session_token and session_jwt must be given.');
  const session = namedSession(tenant, records, params);
  if (session === undefined) throw stytchError('session_not_found', 'Session could not be found.');
  return session;
}

/** Tests if a request names a session, whatever it is worth. */
export function namesSession(params: Fields): boolean {
  return stringIn(params, 'session_token') !== undefined || stringIn(params, 'session_jwt') !== undefined;
}

export function isLive(tenant: Tenant, { expires_at }: Fields): boolean {
  return Date.parse(String(expires_at)) > tenant.clock.now();
}

/** Ends sessions: those of somebody, or one. */
export function endSessions(tenant: Tenant, { kind, id }: SessionRecords, matches: (session: Fields) => boolean): void {
  const ended = new Set(
    tenant
      .records(kind)
      .filter(matches)
      .map((session) => session[id]),
  );
  if (ended.size === 0) return;
  tenant.records(kind).deleteWhere((session) => ended.has(session[id]));
  tenant.records('session_tokens').deleteWhere(({ session_id }) => ended.has(session_id));
}

/** Tests if one of a session's factors was authenticated within some minutes. */
export function hasRecentFactor(
  tenant: Tenant,
  session: Fields,
  { minutes, isWanted }: { readonly minutes: number; readonly isWanted: (factor: Fields) => boolean },
): boolean {
  const since = tenant.clock.now() - minutes * 60_000;
  return objectsIn(session, 'authentication_factors').some(
    (factor) => isWanted(factor) && Date.parse(String(factor['last_authenticated_at'])) >= since,
  );
}
