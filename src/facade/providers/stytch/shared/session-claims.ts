import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import { describeType, fieldsOf, isNonEmptyString, isObject, ownProperties } from '../../../options/validators.ts';
import type { Authentication } from '../../../session/requirements.ts';
import type { Session } from '../../../session/session.ts';

export const SESSION_CLAIM = 'https://stytch.com/session';
export const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

/** The claim `https://stytch.com/session`. */
export interface StytchSessionClaim {
  readonly id: string;
  readonly started_at?: string | null;
  readonly last_accessed_at?: string | null;
  /** `null` if the session ends with its token. */
  readonly expires_at?: string | null;
  readonly attributes?: { readonly [field: string]: unknown } | null;
  readonly authentication_factors?: readonly StytchFactorClaim[] | null;
  readonly roles?: readonly string[] | null;
}

/** An authentication factor of a session. */
export interface StytchFactorClaim {
  readonly [field: string]: unknown;
}

/** The claim `https://stytch.com/organization`. */
export interface StytchOrganizationClaim {
  readonly organization_id: string;
  readonly slug?: string | null | undefined;
}

/** The claims of a consumer session token. All others are custom ones. */
export interface StytchClaims extends TokenClaims {
  readonly exp: number;
  readonly 'https://stytch.com/session': StytchSessionClaim;
}

/** The claims of a B2B session token. All others are custom ones. */
export interface StytchB2BClaims extends StytchClaims {
  readonly 'https://stytch.com/organization': StytchOrganizationClaim;
}

type FieldTests = readonly (readonly [field: string, test: (value: unknown) => boolean])[];

const SESSION_FIELDS: FieldTests = [
  ['id', isNonEmptyString],
  ['started_at', isStringOrNone],
  ['last_accessed_at', isStringOrNone],
  ['expires_at', isStringOrNone],
  ['attributes', (value) => isNone(value) || isObject(value)],
  ['authentication_factors', (value) => isNone(value) || (Array.isArray(value) && value.every(isObject))],
  ['roles', (value) => isNone(value) || (Array.isArray(value) && value.every(isNonEmptyString))],
];

const ORGANIZATION_FIELDS: FieldTests = [
  ['organization_id', isNonEmptyString],
  ['slug', isStringOrNone],
];

/** Checks the claims of a session token: M2M tokens are signed with the same keys. */
export function checkSessionClaims(claims: TokenClaims): TokenProblem | undefined {
  return checkFields(claims, SESSION_CLAIM, SESSION_FIELDS);
}

/** Checks the claims of a B2B session token, which also has an organization. */
export function checkMemberSessionClaims(claims: TokenClaims): TokenProblem | undefined {
  return checkFields(claims, ORGANIZATION_CLAIM, ORGANIZATION_FIELDS) ?? checkSessionClaims(claims);
}

/**
 * Types and delivery methods of factors that no user has proven: a support engineer impersonates the user, another vendor's
 * session was imported, or an access token was exchanged.
 */
const UNPROVEN: ReadonlySet<unknown> = new Set([
  'impersonated',
  'impersonation',
  'imported',
  'imported_auth0',
  'oauth_access_token_exchange',
]);

/** Returns the factors that the user has proven, with the time of their last use. */
export function authentications(claims: StytchClaims): readonly Authentication[] {
  const { authentication_factors: factors } = ownProperties(claims[SESSION_CLAIM]);
  return (factors ?? []).map(fieldsOf).flatMap(({ type, delivery_method: method, last_authenticated_at: last }) => {
    if (!isNonEmptyString(type) || UNPROVEN.has(type) || UNPROVEN.has(method)) return [];
    const at = isNonEmptyString(last) ? Date.parse(last) / 1000 : Number.NaN;
    return [{ factor: type, at: Number.isFinite(at) ? at : undefined }];
  });
}

/**
 * Creates a session from checked claims. `email` and `phoneNumber` are those of the factors that the user has proven, if all
 * of these have the same one.
 */
export function toStytchSession<Claims extends StytchClaims>(claims: Claims): Session<Claims> {
  const { id, authentication_factors: factors, roles } = ownProperties(claims[SESSION_CLAIM]);
  const email = onlyValue(factors, 'email_factor', 'email_address');
  const phoneNumber = onlyValue(factors, 'phone_number_factor', 'phone_number');
  return {
    provider: 'stytch',
    userId: claims.sub,
    sessionId: id,
    tokenKind: 'session',
    issuedAt: new Date(claims.iat * 1000),
    expiresAt: new Date(claims.exp * 1000),
    ...(email !== undefined && { email }),
    ...(phoneNumber !== undefined && { phoneNumber }),
    factors: (factors ?? []).map((factor) => fieldsOf(factor)['type']).filter(isNonEmptyString),
    roles: roles ?? [],
    claims,
  };
}

/** Returns a field of the factors of one kind, if all have the same value: of two addresses neither is the user's. */
function onlyValue(
  factors: StytchSessionClaim['authentication_factors'],
  kind: string,
  field: string,
): string | undefined {
  let only: string | undefined;
  for (const factor of factors ?? []) {
    const value = fieldsOf(fieldsOf(factor)[kind])[field];
    if (!isNonEmptyString(value)) continue;
    if (only !== undefined && only !== value) return undefined;
    only = value;
  }
  return only;
}

function checkFields(claims: TokenClaims, name: string, tests: FieldTests): TokenProblem | undefined {
  if (!isObject(claims[name])) return unexpected(name, claims[name]);
  const claim = fieldsOf(claims[name]);
  const failed = tests.find(([field, test]) => !test(claim[field]));
  return failed && unexpected(`${name} ${failed[0]}`, claim[failed[0]]);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

function isStringOrNone(value: unknown): boolean {
  return isNone(value) || typeof value === 'string';
}

function unexpected(name: string, received: unknown): TokenProblem {
  return { reason: 'claims', message: `unexpected value in claim "${name}"`, received: describeType(received) };
}
