import type { ClaimsProblem } from '../../../../session/claims.ts';
import type { TokenClaims } from '../../../../session/result.ts';
import { type TokenPolicy, TokenVerifier } from '../../../../session/token-verifier.ts';

/** The claims that every access token may have; all others are custom ones. */
const STANDARD_CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'scope']);

/** A verifier for tokens that carry scopes: of M2M clients and of connected apps. */
export function accessTokenVerifier(
  policy: TokenPolicy,
  judgeOwnClaims?: (claims: TokenClaims) => ClaimsProblem | undefined,
): TokenVerifier {
  const textClaims = [...policy.textClaims, 'scope'];
  return new TokenVerifier({ ...policy, textClaims, ...(judgeOwnClaims !== undefined && { judgeOwnClaims }) });
}

/** The scopes of a checked token; one without the claim has none. */
export function scopesOf({ scope }: TokenClaims): string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((part) => part !== '') : [];
}

/** What the project's own templates have put into a token. */
export function customClaimsOf(claims: TokenClaims): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !STANDARD_CLAIMS.has(name)));
}

/** The problem of a token whose scopes are not enough. */
export function lackOfScopes(expected: string, scopes: readonly string[]): ClaimsProblem {
  return {
    reason: 'permissions',
    message: 'its scopes are not enough',
    expected: shortened(expected),
    received: scopes.length === 0 ? 'no scopes' : shortened(`scopes: ${scopes.join(', ')}`),
  };
}

/** Long enough to help; a token could hold thousands of scopes. */
function shortened(text: string): string {
  return text.slice(0, 200);
}
