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

/** The tokens that were verified last, by their text. The least recently used goes first. */
export class TokenCache {
  readonly #limits: ResolvedTokenCache;
  readonly #entries = new Map<string, VerifiedToken>();
  #bytes = 0;

  constructor(limits: ResolvedTokenCache) {
    this.#limits = limits;
  }

  get(token: string): VerifiedToken | undefined {
    const entry = this.#entries.get(token);
    if (entry === undefined) return undefined;
    this.#entries.delete(token);
    this.#entries.set(token, entry);
    return entry;
  }

  set(token: string, entry: VerifiedToken): void {
    this.delete(token);
    this.#entries.set(token, entry);
    this.#bytes += sizeOf(token);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.maxEntries && this.#bytes <= this.#limits.maxBytes) return;
      this.delete(oldest);
    }
  }

  delete(token: string): void {
    if (this.#entries.delete(token)) this.#bytes -= sizeOf(token);
  }
}

function sizeOf(token: string): number {
  return token.length * COPIES + OVERHEAD;
}
