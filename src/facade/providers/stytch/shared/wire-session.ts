import { isoTime } from '../../../jwt/messages.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import { fieldsOf, isNonEmptyString, ownProperties } from '../../../options/validators.ts';
import { SESSION_CLAIM, type StytchClaims, type StytchFactorClaim, type StytchSessionClaim } from './session-claims.ts';

/** The fields that the sessions of both products have in API responses. */
export interface WireSession<Factor, Claims> {
  readonly attributes: { ip_address?: string; user_agent?: string } | null;
  readonly authentication_factors: Factor[];
  readonly roles: string[];
  readonly started_at: string;
  readonly last_accessed_at: string;
  readonly expires_at: string;
  readonly custom_claims: Claims;
}

const STANDARD_CLAIMS: ReadonlySet<string> = new Set(['iss', 'aud', 'sub', 'iat', 'nbf', 'exp', 'jti']);

/** Converts the claims of a token to a session as in API responses, as the official SDKs do. */
export function toWireSession<
  Factor extends { type: string; delivery_method: string },
  Claims = Record<string, unknown>,
>(claims: StytchClaims): WireSession<Factor, Claims> {
  const session = ownProperties(claims[SESSION_CLAIM]);
  const isFactor = (factor: StytchFactorClaim): boolean =>
    ['type', 'delivery_method'].every((name) => isNonEmptyString(fieldsOf(factor)[name]));
  return {
    attributes: toAttributes(session.attributes),
    // Both fields that every factor has are there; the others are not checked, as in any response.
    authentication_factors: (session.authentication_factors ?? []).filter(isFactor) as unknown as Factor[],
    roles: [...(session.roles ?? [])],
    started_at: session.started_at ?? isoTime(claims.iat),
    last_accessed_at: session.last_accessed_at ?? isoTime(claims.iat),
    // Without an expiry of its own the session ends with the token.
    expires_at: session.expires_at ?? isoTime(claims.exp),
    // Those of the application: its schema has checked them, if it has one.
    custom_claims: customClaims(claims) as Claims,
  };
}

/** Returns the claims that the application has set. */
export function customClaims(claims: TokenClaims): Record<string, unknown> {
  const isCustom = ([name]: [string, unknown]): boolean =>
    !STANDARD_CLAIMS.has(name) && !name.startsWith('https://stytch.com/');
  return Object.fromEntries(Object.entries(claims).filter(isCustom));
}

function toAttributes(attributes: StytchSessionClaim['attributes']): WireSession<never, never>['attributes'] {
  if (attributes === undefined || attributes === null) return null;
  const { ip_address: address, user_agent: agent } = fieldsOf(attributes);
  return {
    ...(isNonEmptyString(address) && { ip_address: address }),
    ...(isNonEmptyString(agent) && { user_agent: agent }),
  };
}
