/** Decides whether the scopes that a token has are enough. */
export type ScopeAuthorizationFunc = (scopes: { hasScopes: string[]; requiredScopes: string[] }) => boolean;

/**
 * The usual rule, which is the vendor's: all required scopes must be held. A held `action:*` satisfies every
 * `action:resource`; everything else has to be held as it is, so a bare `*` is a word like any other. Only the first two
 * parts between colons count.
 */
export const hasScopes: ScopeAuthorizationFunc = ({ hasScopes: held, requiredScopes }) => {
  const known = new Set(held.map(significantPart));
  return requiredScopes.map(significantPart).every((scope) => {
    const colon = scope.indexOf(':');
    return known.has(scope) || (colon !== -1 && known.has(`${scope.slice(0, colon)}:*`));
  });
};

/** `read:books` of `read:books:old`. */
function significantPart(scope: string): string {
  return scope.split(':', 2).join(':');
}
