import { isoTime } from '../../../jwt/messages.ts';
import { fieldsOf, isNonEmptyString, ownProperties } from '../../../options/validators.ts';
import { SESSION_CLAIM, type StytchClaims, type StytchFactorClaim, type StytchSessionClaim } from './session-claims.ts';

/** The fields that the sessions of both products have in API responses. */
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

/** Converts the claims of a token to a session as in API responses, as the official SDKs do. */
export function toWireSession<Factor extends { type: string; delivery_method: string }>(
  claims: StytchClaims,
): WireSession<Factor> {
  const session = ownProperties(claims[SESSION_CLAIM]);
  const isFactor = (factor: StytchFactorClaim): boolean =>
    ['type', 'delivery_method'].every((name) => isNonEmptyString(fieldsOf(factor)[name]));
  const isCustom = ([name]: [string, unknown]): boolean =>
    !STANDARD_CLAIMS.has(name) && !name.startsWith('https://stytch.com/');
  return {
    attributes: toAttributes(session.attributes),
    // Both fields that every factor has are there; the others are not checked, as in any response.
    authentication_factors: (session.authentication_factors ?? []).filter(isFactor) as unknown as Factor[],
    roles: [...(session.roles ?? [])],
    started_at: session.started_at ?? isoTime(claims.iat),
    last_accessed_at: session.last_accessed_at ?? isoTime(claims.iat),
    // Without an expiry of its own the session ends with the token.
    expires_at: session.expires_at ?? isoTime(claims.exp),
    custom_claims: Object.fromEntries(Object.entries(claims).filter(isCustom)),
  };
}

function toAttributes(attributes: StytchSessionClaim['attributes']): WireSession<never>['attributes'] {
  if (attributes === undefined || attributes === null) return null;
  const { ip_address: address, user_agent: agent } = fieldsOf(attributes);
  return {
    ...(isNonEmptyString(address) && { ip_address: address }),
    ...(isNonEmptyString(agent) && { user_agent: agent }),
  };
}
