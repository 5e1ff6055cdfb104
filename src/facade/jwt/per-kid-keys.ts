import { Lru } from '../cache/lru.ts';
import { Backoff, jitterOf, readClock } from '../cache/refreshing-cache.ts';
import { VerificationUnavailableError } from '../errors/session-errors.ts';
import * as DEFAULTS from '../options/defaults.ts';
import {
  KEY_BACKOFF,
  type KeyEndpoint,
  type KeyFormat,
  keysUnavailable,
  pemFormat,
  RemoteJwks,
  reportKeys,
} from './jwks.ts';
import { KidLookups } from './kid-lookups.ts';
import type { KeySource, PublicKey } from './policy.ts';

/** The statuses of a request that the endpoint rejects for the id in it, whatever it would say to others. */
const REJECTED_ID: ReadonlySet<number> = new Set([400, 414, 422]);

/**
 * Keys that are fetched one by one, by their id. Each found key is cached and refreshed like a key set of its own.
 *
 * Only a key that the provider says it does not have is missing. An id that nobody has asked the provider about is
 * unavailable, because it may be that of a new key. Known keys never wait for look-ups.
 */
export class PerKidKeys implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #backoff: Backoff;
  readonly #lookups: KidLookups;
  readonly #known = new Lru<string, RemoteJwks>({ maxEntries: DEFAULTS.MAX_KIDS });
  readonly #asking = new Lru<string, Lookup>({ maxEntries: DEFAULTS.MAX_MISSING_KIDS });
  readonly #inVain = new Lru<string, FailedLookup>({ maxEntries: DEFAULTS.MAX_MISSING_KIDS });
  /** The time of the last look-up's start, by the clock of the process, until one has settled. */
  #askedAt = Number.NEGATIVE_INFINITY;

  /** The endpoint's `url` gets the id as the query parameter `kid`. */
  constructor(endpoint: KeyEndpoint) {
    this.#endpoint = endpoint;
    this.#backoff = new Backoff(endpoint.clock, KEY_BACKOFF, jitterOf(DEFAULTS.BACKOFF_JITTER, endpoint.random));
    this.#lookups = new KidLookups(endpoint.clock);
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    // A lone surrogate cannot be part of a URL.
    if (kid.length > DEFAULTS.MAX_KID_LENGTH || /\p{Surrogate}/u.test(kid)) return undefined;
    const known = this.#known.get(kid);
    if (known !== undefined) return this.#findKnown(kid, known);
    const failed = this.#recentFailure(kid);
    if (failed?.isMissing === true) return undefined;
    if (failed !== undefined) throw this.#unavailable();
    const asking = this.#asking.peek(kid);
    return asking === undefined ? this.#findUnknown(kid) : this.#settle(kid, asking);
  }

  age(kid: string): number | undefined {
    return this.#known.peek(kid)?.age();
  }

  forget(): void {
    for (const entries of [this.#known, this.#asking, this.#inVain]) entries.clear();
    this.#backoff.reset();
    reportKeys(this.#endpoint, 'forgotten');
  }

  async #findKnown(kid: string, keys: RemoteJwks): Promise<PublicKey | undefined> {
    const key = await keys.find(kid);
    if (key === undefined && this.#known.peek(kid) === keys) {
      this.#known.delete(kid);
      this.#keepFailure(kid, true);
    }
    return key;
  }

  async #findUnknown(kid: string): Promise<PublicKey | undefined> {
    this.#lookups.add(kid);
    // Tokens that arrive together are all counted before an id is chosen.
    await Promise.resolve();
    // On runtimes that end I/O with the request, a look-up for others needs somebody who waits for it as well.
    const others = this.#begin(kid).map(([other, lookup]) => this.#settle(other, lookup).catch(() => {}));
    const own = this.#asking.peek(kid);
    if (own !== undefined) return this.#settle(kid, own);
    await Promise.all(others);
    throw this.#unavailable();
  }

  /** Begins the look-ups that are allowed now, and returns those for other ids. */
  #begin(current: string): [kid: string, lookup: Lookup][] {
    const others: [string, Lookup][] = [];
    while (!this.#isPaused()) {
      const kid = this.#lookups.take(current);
      if (kid === undefined) break;
      const lookup = new Lookup(this.#endpoint, kid);
      this.#asking.set(kid, lookup);
      this.#askedAt = performance.now();
      if (kid !== current) others.push([kid, lookup]);
    }
    return others;
  }

  /** After failures, one look-up at a time tries if the endpoint is back. */
  #isPaused(): boolean {
    const isTrying = performance.now() - this.#askedAt < DEFAULTS.KEYS_TIMEOUT;
    return this.#backoff.remaining > 0 || (this.#backoff.failures > 0 && isTrying);
  }

  /** Waits for a look-up. The first caller that sees its end records it. */
  async #settle(kid: string, lookup: Lookup): Promise<PublicKey | undefined> {
    let key: PublicKey | undefined;
    let failure: { readonly error: unknown } | undefined;
    try {
      key = await lookup.keys.find(kid);
    } catch (error) {
      failure = { error };
    }
    if (this.#asking.peek(kid) === lookup) {
      this.#asking.delete(kid);
      this.#askedAt = Number.NEGATIVE_INFINITY;
      this.#record(kid, lookup, { key, hasFailed: failure !== undefined });
    }
    if (failure !== undefined) throw this.#unavailable(failure.error);
    return key;
  }

  #record(
    kid: string,
    { keys, status }: Lookup,
    { key, hasFailed }: { readonly key: PublicKey | undefined; readonly hasFailed: boolean },
  ): void {
    const isAboutId = REJECTED_ID.has(status ?? 0);
    if (hasFailed && !isAboutId) {
      // The pauses alone limit the look-ups of an outage. Those that fail together are one failure.
      this.#lookups.refund();
      if (this.#backoff.remaining === 0) this.#backoff.failed();
      return;
    }
    this.#backoff.reset();
    if (key === undefined) {
      this.#keepFailure(kid, !hasFailed);
    } else {
      this.#lookups.refund();
      this.#known.set(kid, keys);
    }
  }

  #keepFailure(kid: string, isMissing: boolean): void {
    this.#inVain.set(kid, { isMissing, at: readClock(this.#endpoint.clock) });
  }

  /** Returns the look-up that ended in vain within the last cool-down. With a clock that was set back, none counts. */
  #recentFailure(kid: string): FailedLookup | undefined {
    const failed = this.#inVain.peek(kid);
    if (failed === undefined) return undefined;
    const age = readClock(this.#endpoint.clock) - failed.at;
    if (age >= 0 && age < DEFAULTS.KEYS_COOLDOWN) return failed;
    this.#inVain.delete(kid);
    return undefined;
  }

  #unavailable(error?: unknown): Error {
    const cause = error instanceof VerificationUnavailableError ? error.cause : error;
    const wait = Math.max(this.#backoff.remaining, this.#lookups.wait);
    return keysUnavailable(this.#endpoint, {
      name: 'signing key',
      // Never 0, which would ask for a retry at once.
      retryAfter: Math.max(1, wait / 1000),
      cause,
    });
  }
}

interface FailedLookup {
  /** `false` if the provider rejected the id without saying that there is no such key. */
  readonly isMissing: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The look-up of one id. All who wait for it share the request. */
class Lookup {
  readonly keys: RemoteJwks;
  /** The status of the response; `undefined` without one. */
  status: number | undefined;

  constructor(endpoint: KeyEndpoint, kid: string) {
    const format = pemFormat(kid);
    const noting: KeyFormat = {
      ...format,
      parse: (response) => {
        this.status = response.status;
        return format.parse(response);
      },
    };
    this.keys = new RemoteJwks({ ...endpoint, url: `${endpoint.url}?kid=${encodeURIComponent(kid)}` }, noting);
  }
}
