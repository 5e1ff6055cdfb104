import { Lru } from '../cache/lru.ts';
import { Backoff, readClock } from '../cache/refreshing-cache.ts';
import { VerificationUnavailableError } from '../errors/session-errors.ts';
import { DEFAULTS } from '../options/defaults.ts';
import { KEY_BACKOFF, type KeyEndpoint, keysUnavailable, pemFormat, RemoteJwks, reportKeys } from './jwks.ts';
import type { KeySource, PublicKey } from './policy.ts';

const { maxIds, maxIdLength, maxPendingIds } = DEFAULTS.keySet;

/**
 * Keys that are fetched one by one, by their id. Each found key is cached and refreshed like a key set of its own. Look-ups
 * run one at a time; after an id that does not exist, none follows within a cool-down, so that tokens with invented ids
 * cannot cause a flood of requests.
 */
export class PerKidKeys implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #backoff: Backoff;
  readonly #pending = new PendingKids();
  readonly #known = new Lru<string, RemoteJwks>({ maxEntries: maxIds });
  #lookup: Promise<unknown> | undefined;

  /** The endpoint's `url` gets the id as the query parameter `kid`. */
  constructor(endpoint: KeyEndpoint) {
    this.#endpoint = endpoint;
    this.#backoff = new Backoff(endpoint.clock, KEY_BACKOFF);
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    // A lone surrogate cannot be part of a URL.
    if (kid.length > maxIdLength || /\p{Surrogate}/u.test(kid)) return undefined;
    for (;;) {
      // The look-up in progress may be for this key.
      while (this.#lookup !== undefined && !this.#known.has(kid)) await this.#lookup;
      const known = this.#known.get(kid);
      if (known !== undefined) return this.#findKnown(kid, known);
      if (this.#backoff.remaining > 0) return this.#defer(kid);
      const other = this.#pending.moreWantedThan(kid);
      if (other === undefined) return this.#lookUp(kid);
      await this.#lookUp(other).catch(() => {});
    }
  }

  age(kid: string): number | undefined {
    return this.#known.peek(kid)?.age();
  }

  forget(): void {
    this.#known.clear();
    this.#backoff.reset();
    reportKeys(this.#endpoint, 'forgotten');
  }

  async #findKnown(kid: string, keys: RemoteJwks): Promise<PublicKey | undefined> {
    const key = await keys.find(kid);
    if (key === undefined && this.#known.peek(kid) === keys) this.#known.delete(kid);
    return key;
  }

  /**
   * During a cool-down, an unknown id counts as missing, as in key sets; but an endpoint that has failed says nothing about
   * any id.
   */
  #defer(kid: string): undefined {
    this.#pending.add(kid);
    if (this.#backoff.failures > 0) throw this.#unavailable();
    return undefined;
  }

  async #lookUp(kid: string): Promise<PublicKey | undefined> {
    const lookup = this.#fetch(kid);
    this.#lookup = lookup.catch(() => {}).finally(() => (this.#lookup = undefined));
    return await lookup;
  }

  async #fetch(kid: string): Promise<PublicKey | undefined> {
    const { url, clock } = this.#endpoint;
    const requestedAt = readClock(clock);
    const keys = new RemoteJwks({ ...this.#endpoint, url: `${url}?kid=${encodeURIComponent(kid)}` }, pemFormat(kid));
    try {
      const key = await keys.find(kid);
      this.#pending.settle(kid, key !== undefined);
      if (key === undefined) {
        this.#backoff.succeeded(requestedAt);
      } else {
        this.#backoff.reset();
        this.#known.set(kid, keys);
      }
      return key;
    } catch (error) {
      this.#backoff.failed();
      throw this.#unavailable(error);
    }
  }

  #unavailable(error?: unknown): Error {
    const cause = error instanceof VerificationUnavailableError ? error.cause : error;
    return keysUnavailable(this.#endpoint, {
      name: 'signing key',
      retryAfter: this.#backoff.remaining / 1000,
      cause,
    });
  }
}

/**
 * Counts the key ids whose look-up waits. The next look-up is for the id in most tokens: invented ids appear once each,
 * a new key's with every user. Ids that were looked up in vain are not counted.
 */
export class PendingKids {
  readonly #counts = new Map<string, number>();
  readonly #missing = new Lru<string, true>({ maxEntries: maxIds });

  add(kid: string): void {
    if (this.#missing.has(kid)) return;
    const count = this.#counts.get(kid) ?? 0;
    this.#counts.delete(kid);
    if (this.#counts.size >= maxPendingIds) this.#counts.delete(this.#leastWanted());
    this.#counts.set(kid, count + 1);
  }

  /** Returns an id that appears in more tokens than this one. */
  moreWantedThan(kid: string): string | undefined {
    let [most, mostCount]: [string | undefined, number] = [undefined, (this.#counts.get(kid) ?? 0) + 1];
    for (const [other, count] of this.#counts) if (count > mostCount) [most, mostCount] = [other, count];
    return most;
  }

  /** Records the result of a look-up. */
  settle(kid: string, wasFound: boolean): void {
    this.#counts.delete(kid);
    this.#missing.delete(kid);
    if (!wasFound) this.#missing.set(kid, true);
  }

  /** The oldest id with the lowest count: a flood must not displace ids that appear again and again. */
  #leastWanted(): string {
    let [least, leastCount] = ['', Number.POSITIVE_INFINITY];
    for (const [kid, count] of this.#counts) {
      if (count < leastCount) [least, leastCount] = [kid, count];
      if (leastCount === 1) break;
    }
    return least;
  }
}
