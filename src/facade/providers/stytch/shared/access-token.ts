import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import { ownProperties } from '../../../options/validators.ts';

/** The claims that every access token may have; all others are custom ones. */
const STANDARD_CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'scope']);

/** Returns the scopes of a verified token; one without the claim has none. */
export function scopesOf(claims: TokenClaims): string[] {
  const { scope } = ownProperties(claims);
  return typeof scope === 'string' ? scope.split(' ').filter((part) => part !== '') : [];
}

/** Returns the claims that the project's own templates have added to a token. */
export function customClaimsOf(claims: TokenClaims): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !STANDARD_CLAIMS.has(name)));
}

/** Describes a token with insufficient scopes. */
export function missingScopes(expected: string, scopes: readonly string[]): TokenProblem {
  return {
    reason: 'permissions',
    message: 'insufficient scopes',
    expected: shortened(expected),
    received: scopes.length === 0 ? 'no scopes' : shortened(`scopes: ${scopes.join(', ')}`),
  };
}

/** Long enough to help; a token could hold thousands of scopes. */
function shortened(list: string): string {
  return list.slice(0, 200);
}
