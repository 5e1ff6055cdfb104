import { isObject, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import { type ClaimsProblem, isoTime } from '../../../session/claims.ts';
import type { FactorTime } from '../../../session/requirements.ts';
import type { Session, TokenClaims } from '../../../session/result.ts';

export const SESSION_CLAIM = 'https://stytch.com/session';
export const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

/** The claim `https://stytch.com/session`. */
export interface StytchSessionClaim {
  readonly id: string;
  readonly started_at?: string | null;
  readonly last_accessed_at?: string | null;
  /** Null where the session ends with its token. */
  readonly expires_at?: string | null;
  readonly attributes?: { readonly [field: string]: unknown } | null;
  readonly authentication_factors?: readonly StytchFactorClaim[] | null;
  readonly roles?: readonly string[] | null;
}

/** An authentication factor of a session. */
interface StytchFactorClaim {
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

/** What is wrong with the claims that only session tokens have: an M2M token is signed with the same keys. */
export function judgeSessionClaims(claims: TokenClaims): ClaimsProblem | undefined {
  return judgeFields(claims, SESSION_CLAIM, {
    id: isText,
    started_at: isTextOrNone,
    last_accessed_at: isTextOrNone,
    expires_at: isTextOrNone,
    attributes: (value) => isNone(value) || isObject(value),
    authentication_factors: (value) => isNone(value) || (Array.isArray(value) && value.every(isObject)),
    roles: (value) => isNone(value) || (Array.isArray(value) && value.every(isText)),
  });
}

/** The same for B2B, whose tokens name an organization as well. */
export function judgeMemberSessionClaims(claims: TokenClaims): ClaimsProblem | undefined {
  return (
    judgeFields(claims, ORGANIZATION_CLAIM, { organization_id: isText, slug: isTextOrNone }) ??
    judgeSessionClaims(claims)
  );
}

/** When each factor was last proven; factors that do not tell it are left out. */
export function factorTimes(claims: TokenClaims): readonly FactorTime[] {
  // The claims of sessions have been judged.
  const { authentication_factors: factors } = (claims as StytchClaims)[SESSION_CLAIM];
  return (factors ?? []).flatMap(({ type, last_authenticated_at: last }) => {
    const at = isText(last) ? Date.parse(last) / 1000 : Number.NaN;
    return isText(type) && Number.isFinite(at) ? [{ type, at }] : [];
  });
}

/** The common form of a session, from claims that have been judged. */
export function toStytchSession<Claims extends StytchClaims>(claims: Claims): Session<Claims> {
  const { id, authentication_factors: factors, roles } = claims[SESSION_CLAIM];
  return {
    provider: 'stytch',
    userId: claims.sub,
    sessionId: id,
    tokenKind: 'session',
    issuedAt: new Date(claims.iat * 1000),
    expiresAt: new Date(claims.exp * 1000),
    factors: (factors ?? []).map(({ type }) => type).filter(isText),
    roles: roles ?? [],
    claims,
  };
}

/** The fields that sessions of both kinds have on the wire. */
export interface WireSession<Factor> {
  readonly attributes: { ip_address?: string; user_agent?: string } | null;
  readonly authentication_factors: Factor[];
  readonly roles: string[];
  readonly started_at: string;
  readonly last_accessed_at: string;
  readonly expires_at: string;
  readonly custom_claims: Record<string, unknown>;
}

const STANDARD_CLAIMS: ReadonlySet<string> = new Set(['iss', 'aud', 'sub', 'iat', 'nbf', 'exp', 'jti']);

/** What the official SDKs make of a token's claims: the session under the names of the wire. */
export function toWireSession<Factor extends { type: string; delivery_method: string }>(
  claims: StytchClaims,
): WireSession<Factor> {
  const session = claims[SESSION_CLAIM];
  const isFactor = (factor: StytchFactorClaim): boolean => isText(factor['type']) && isText(factor['delivery_method']);
  const isCustom = ([name]: [string, unknown]): boolean =>
    !STANDARD_CLAIMS.has(name) && !name.startsWith('https://stytch.com/');
  return {
    attributes: toAttributes(session.attributes),
    // Both fields that every factor has are there; the others are the provider's word, as in any answer.
    authentication_factors: (session.authentication_factors ?? []).filter(isFactor) as unknown as Factor[],
    roles: [...(session.roles ?? [])],
    started_at: session.started_at ?? isoTime(claims.iat),
    last_accessed_at: session.last_accessed_at ?? isoTime(claims.iat),
    // Without an end of its own the session ends with the token.
    expires_at: session.expires_at ?? isoTime(claims.exp),
    custom_claims: Object.fromEntries(Object.entries(claims).filter(isCustom)),
  };
}

function toAttributes(attributes: StytchSessionClaim['attributes']): WireSession<never>['attributes'] {
  if (attributes === undefined || attributes === null) return null;
  const { ip_address: address, user_agent: agent } = attributes;
  return { ...(isText(address) && { ip_address: address }), ...(isText(agent) && { user_agent: agent }) };
}

function judgeFields(
  claims: TokenClaims,
  name: string,
  tests: Readonly<Record<string, (value: unknown) => boolean>>,
): ClaimsProblem | undefined {
  const claim = claims[name];
  if (!isObject(claim)) return wrong(name, claim);
  const field = Object.keys(tests).find((key) => !tests[key]?.(claim[key]));
  return field === undefined ? undefined : wrong(`${name} ${field}`, claim[field]);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

function isTextOrNone(value: unknown): boolean {
  return isNone(value) || typeof value === 'string';
}

function wrong(name: string, received: unknown): ClaimsProblem {
  return { reason: 'claims', message: `its claim ${name} is not what Stytch writes there`, received: kindOf(received) };
}
