import type { TokenKind, TokenPolicy } from '../../src/facade/jwt/policy.ts';
import { readKeySet } from '../../src/facade/jwt/public-key.ts';
import type { StytchIssuer } from './stytch-issuer.ts';

/** A policy over the issuer's key set at hand, by a clock in milliseconds. */
export function stytchPolicy(issuer: StytchIssuer, kind: TokenKind, clock: () => number): TokenPolicy {
  const keys = readKeySet(issuer.keySet(), 'RS256');
  return {
    provider: 'stytch',
    ...kind,
    algorithm: 'RS256',
    keys: { find: async (kid) => keys.get(kid) },
    issuers: [issuer.issuer],
    issuerHint: 'Add it to "issuers".',
    audiences: [issuer.projectId],
    clock,
    clockTolerance: 5,
  };
}

/** The error of a rejected promise. Fails if it resolves. */
export async function rejection<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
