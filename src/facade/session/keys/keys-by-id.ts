import { Backoff } from '../../cache/backoff.ts';
import { readClock } from '../../cache/clock.ts';
import { Lru } from '../../cache/lru.ts';
import { KeysUnavailableError } from '../../core/errors/session-error.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';
import { pemForm } from './key-form.ts';
import type { KeySource } from './key-source.ts';
import type { PublicKey } from './public-key.ts';
import { KEY_BACKOFF, type KeyEndpoint, outageWords, RemoteKeySet } from './remote-key-set.ts';
import { WantedIds } from './wanted-ids.ts';

const { maxIds, maxIdLength } = DEFAULTS.keySet;

/**
 * Keys that are asked for one by one, by their id. Each key that was found is kept and refreshed like a key set of its
 * own. Ids that were not are asked for one after the other: after one that does not exist, no further one in a
 * cool-down, so that tokens with made-up ids cannot be turned into a flood of requests.
 */
export class KeysById implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #backoff: Backoff;
  readonly #wanted = new WantedIds();
  readonly #known = new Lru<string, RemoteKeySet>({ maxEntries: maxIds });
  #search: Promise<unknown> | undefined;

  /** The endpoint's `url` gets the id as the query parameter `kid`. */
  constructor(endpoint: KeyEndpoint) {
    this.#endpoint = endpoint;
    this.#backoff = new Backoff(endpoint.clock, KEY_BACKOFF);
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    // Half of a surrogate pair cannot be part of an address.
    if (kid.length > maxIdLength || /\p{Surrogate}/u.test(kid)) return undefined;
    for (;;) {
      // Whoever waited looks again: it may have been this key that was searched for.
      while (this.#search !== undefined && !this.#known.has(kid)) await this.#search;
      const known = this.#known.get(kid);
      if (known !== undefined) return this.#findAgain(kid, known);
      if (this.#backoff.remaining > 0) return this.#refuseFor(kid);
      const other = this.#wanted.moreWantedThan(kid);
      if (other === undefined) return this.#searchFor(kid);
      await this.#searchFor(other).catch(() => {});
    }
  }

  async #findAgain(kid: string, keys: RemoteKeySet): Promise<PublicKey | undefined> {
    const key = await keys.find(kid);
    if (key === undefined && this.#known.peek(kid) === keys) this.#known.delete(kid);
    return key;
  }

  /**
   * While nothing may be asked, an id that is not known counts as none, as with key sets in their cool-down; but an
   * endpoint that has failed says nothing about any id.
   */
  async #refuseFor(kid: string): Promise<undefined> {
    this.#wanted.note(kid);
    if (this.#backoff.failures > 0) throw await this.#unavailable();
    return undefined;
  }

  async #searchFor(kid: string): Promise<PublicKey | undefined> {
    const search = this.#ask(kid);
    this.#search = search.catch(() => {}).finally(() => (this.#search = undefined));
    return await search;
  }

  async #ask(kid: string): Promise<PublicKey | undefined> {
    const { url, clock } = this.#endpoint;
    const askedAt = readClock(clock);
    const keys = new RemoteKeySet({ ...this.#endpoint, url: `${url}?kid=${encodeURIComponent(kid)}` }, pemForm(kid));
    try {
      const key = await keys.find(kid);
      this.#wanted.asked(kid, key !== undefined);
      if (key === undefined) {
        this.#backoff.succeeded(askedAt);
      } else {
        this.#backoff.reset();
        this.#known.set(kid, keys);
      }
      return key;
    } catch (error) {
      this.#backoff.failed();
      throw await this.#unavailable(error);
    }
  }

  async #unavailable(cause?: unknown): Promise<Error> {
    const { provider, url } = this.#endpoint;
    const { keysUnavailable } = await outageWords();
    const known = cause instanceof KeysUnavailableError ? cause.cause : cause;
    return keysUnavailable(provider, url, {
      name: 'signing key',
      retryAfter: this.#backoff.remaining / 1000,
      cause: known,
    });
  }
}
