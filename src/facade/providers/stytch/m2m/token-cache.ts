import { Lru } from '../../../cache/lru.ts';
import { type Clock, RefreshingCache, readClock } from '../../../cache/refreshing-cache.ts';

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

/** A token and when it was requested, in milliseconds since 1970. */
interface Kept<Token> {
  readonly token: Token;
  readonly requestedAt: number;
}

const MAX_ENTRIES = 100;
const RENEWAL_SHARE = 0.9;
const RENEWAL_MARGIN = 60_000;
/** After a failed request, the next call sends another. */
const NO_BACKOFF = { cooldown: 0, firstBackoff: 0, maxBackoff: 0 };

/**
 * Keeps access tokens until shortly before they expire. One request serves all who want the same token; one that fails is
 * not kept.
 */
export class M2MTokenCache<Token extends CacheableToken> {
  readonly #tokens = new Lru<string, RefreshingCache<Kept<Token>>>({ maxEntries: MAX_ENTRIES });
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Returns the token of the key, kept or requested. The `expires_in` of a kept one is what is left of its life. */
  async get(key: TokenCacheKey, request: () => Promise<Token>): Promise<Token> {
    const name = nameOf(key);
    const cache = this.#tokens.get(name) ?? this.#newCache();
    this.#tokens.set(name, cache);
    const kept = cache.current;
    if (kept !== undefined) return withAge(kept, readClock(this.#clock));
    try {
      const { token } = await cache.get(async () => {
        const requestedAt = readClock(this.#clock);
        return { token: await request(), requestedAt };
      });
      return { ...token };
    } finally {
      // Only its own entry: it may have been pushed out, and requested again, in the meantime.
      if (cache.current === undefined && this.#tokens.peek(name) === cache) this.#tokens.delete(name);
    }
  }

  #newCache(): RefreshingCache<Kept<Token>> {
    return new RefreshingCache({
      clock: this.#clock,
      ages: ({ token }) => {
        const age = usableAge(token.expires_in);
        return { refreshAge: age, waitAge: age, maxAge: age };
      },
      backoff: NO_BACKOFF,
    });
  }
}

/** One string for each key: JSON keeps the parts apart whatever is in them. */
function nameOf({ client_id, client_secret, scopes = [] }: TokenCacheKey): string {
  return JSON.stringify([client_id, client_secret, scopes]);
}

function withAge<Token extends CacheableToken>({ token, requestedAt }: Kept<Token>, now: number): Token {
  return { ...token, expires_in: token.expires_in - Math.ceil((now - requestedAt) / 1000) };
}

/** Returns the time for which a token is used, in milliseconds: 0 if it is too short, or its life is not a number. */
function usableAge(expiresIn: number): number {
  if (!Number.isFinite(expiresIn)) return 0;
  const life = expiresIn * 1000;
  return Math.max(0, Math.min(life * RENEWAL_SHARE, life - RENEWAL_MARGIN));
}
