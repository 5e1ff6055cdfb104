/** The answer of the token endpoint, as far as its reuse depends on it. */
export interface CacheableToken {
  readonly access_token: string;
  /** Seconds that the token lives, counted from the answer. */
  readonly expires_in: number;
}

/** What decides whether two callers may have the same token. */
export interface TokenCacheKey {
  readonly client_id: string;
  readonly client_secret: string;
  readonly scopes?: readonly string[] | undefined;
}

interface Entry<Token> {
  readonly token: Promise<Token>;
  readonly askedAt: number;
  /** Absent while the request is under way. */
  renewAt?: number;
}

const MAX_ENTRIES = 100;
const RENEWAL_SHARE = 0.9;
const RENEWAL_MARGIN = 60_000;

/**
 * Keeps access tokens until shortly before they expire. One request serves all who ask for the same token; a failed one
 * is not kept.
 */
export class M2MTokenCache<Token extends CacheableToken> {
  /** From the least to the most recently used. Private, so that the secrets in the keys show in no dump. */
  readonly #entries = new Map<string, Entry<Token>>();
  readonly #clock: () => number;

  /** @param clock milliseconds since 1970 */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /**
   * Answers with the token that is kept for the key, or with that of the request. A kept token says in `expires_in` how
   * long it still lives.
   */
  async get(key: TokenCacheKey, request: () => Promise<Token>): Promise<Token> {
    const name = nameOf(key);
    const now = this.#clock();
    const kept = this.#entries.get(name);
    if (kept !== undefined && isUsable(kept, now)) {
      this.#keep(name, kept);
      const age = kept.renewAt === undefined ? 0 : Math.ceil((now - kept.askedAt) / 1000);
      const token = await kept.token;
      return { ...token, expires_in: token.expires_in - age };
    }
    const entry: Entry<Token> = { token: request(), askedAt: now };
    this.#keep(name, entry);
    return { ...(await this.#settle(name, entry)) };
  }

  async #settle(name: string, entry: Entry<Token>): Promise<Token> {
    let renewAt: number | undefined;
    try {
      const token = await entry.token;
      renewAt = renewalTime(entry.askedAt, token.expires_in);
      return token;
    } finally {
      if (renewAt !== undefined) entry.renewAt = renewAt;
      // Only its own entry: it may have been pushed out, and asked for again, in the meantime.
      else if (this.#entries.get(name) === entry) this.#entries.delete(name);
    }
  }

  /** Puts an entry at the end, and the least recently used out. */
  #keep(name: string, entry: Entry<Token>): void {
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAX_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
  }
}

/** One text for each key: JSON keeps the parts apart whatever is in them. */
function nameOf({ client_id, client_secret, scopes = [] }: TokenCacheKey): string {
  return JSON.stringify([client_id, client_secret, scopes]);
}

/** A request under way is waited for. A clock that was set back makes every age uncertain. */
function isUsable({ askedAt, renewAt }: Entry<unknown>, now: number): boolean {
  return renewAt === undefined || (now >= askedAt && now < renewAt);
}

/**
 * When to ask again, counted from the question: the answer was some time on its way. `undefined` for a token that is not
 * worth keeping, or whose life is no number.
 */
function renewalTime(askedAt: number, expiresIn: number): number | undefined {
  if (!Number.isFinite(expiresIn)) return undefined;
  const life = expiresIn * 1000;
  const usable = Math.min(life * RENEWAL_SHARE, life - RENEWAL_MARGIN);
  return usable > 0 ? askedAt + usable : undefined;
}
