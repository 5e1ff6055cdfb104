import { Lru } from '../cache/lru.ts';
import type { ResolvedTokenCache } from '../core/options/token-cache-options.ts';
import type { PublicKey } from './keys/public-key.ts';
import type { TokenClaims } from './result.ts';

/** A token whose signature and claims have been found to be right, all but its times. */
export interface VerifiedToken {
  readonly kid: string;
  /** The key that has signed it: the token is good as long as the provider publishes this one. */
  readonly key: PublicKey;
  readonly claims: TokenClaims;
}

/** The token itself, its claims, and what a map needs for them. */
const COPIES = 3;
const OVERHEAD = 500;

/** The tokens that were verified last, by their text. */
export class TokenCache extends Lru<string, VerifiedToken> {
  constructor({ maxEntries, maxBytes }: ResolvedTokenCache) {
    super({ maxEntries, maxWeight: maxBytes, weigh: sizeOf });
  }
}

function sizeOf(token: string): number {
  return token.length * COPIES + OVERHEAD;
}
