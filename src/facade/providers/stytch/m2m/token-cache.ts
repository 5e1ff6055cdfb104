import { KeyedCache } from '../../../cache/keyed-cache.ts';
import { type CacheSurroundings, jitterOf } from '../../../cache/refreshing-cache.ts';

/** The part of a token response that its reuse depends on. */
export interface CacheableToken {
  readonly access_token: string;
  /** The life of the token in seconds, counted from the response. */
  readonly expires_in: number;
}

/** Two callers share a token if these are equal. */
export interface TokenCacheKey {
  readonly client_id: string;
  readonly client_secret: string;
  readonly scopes?: readonly string[] | undefined;
}

const MAX_ENTRIES = 100;
const RENEWAL_SHARE = 0.9;
const RENEWAL_MARGIN = 60_000;
/** The share of the age for renewal that is taken away at random: instances must not keep step. */
const RENEWAL_JITTER = 0.1;

/**
 * Keeps access tokens until shortly before they expire. One request serves all who want the same token; one that fails is
 * not kept.
 */
export class M2MTokenCache<Token extends CacheableToken> {
  readonly #tokens: KeyedCache<Token>;

  /** @param random returns a number from 0 to 1 */
  constructor(surroundings: CacheSurroundings, random?: () => number) {
    const jitter = jitterOf(RENEWAL_JITTER, random);
    this.#tokens = new KeyedCache({
      ...surroundings,
      maxEntries: MAX_ENTRIES,
      maxAge: ({ expires_in }) => jitter(usableAge(expires_in)),
    });
  }

  /** Returns the token of the key, kept or requested. The `expires_in` of a kept one is what is left of its life. */
  async get(key: TokenCacheKey, request: () => Promise<Token>): Promise<Token> {
    const { value, age } = await this.#tokens.get(nameOf(key), request);
    return { ...value, expires_in: value.expires_in - Math.ceil(age / 1000) };
  }
}

/** One string for each key: JSON keeps the parts apart whatever is in them. */
function nameOf({ client_id, client_secret, scopes = [] }: TokenCacheKey): string {
  return JSON.stringify([client_id, client_secret, scopes]);
}

/** Returns the time for which a token is used, in milliseconds: 0 if it is too short, or its life is not a number. */
function usableAge(expiresIn: number): number {
  if (!Number.isFinite(expiresIn)) return 0;
  const life = expiresIn * 1000;
  return Math.max(0, Math.min(life * RENEWAL_SHARE, life - RENEWAL_MARGIN));
}
