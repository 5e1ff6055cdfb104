import type { BackoffTimes } from '../../cache/backoff.ts';
import { type CacheAges, RefreshingCache } from '../../cache/refreshing-cache.ts';
import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { loadOnce } from '../../core/load-once.ts';
import type { Fetch } from '../../core/options/client-options.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';
import { senderFor } from '../../core/transport/platform-sender.ts';
import type { Sender } from '../../core/transport/sender.ts';
import type * as outage from '../on-demand/outage.ts';
import { download } from './download.ts';
import type { KeyForm } from './key-form.ts';
import type { KeySource } from './key-source.ts';
import type { PublicKey } from './public-key.ts';

/** Where and how keys are asked for. */
export interface KeyEndpoint {
  readonly provider: ProviderName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where requests are sent in the platform's own way. */
  readonly fetch: Fetch | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

type Keys = ReadonlyMap<string, PublicKey>;

const { refreshAge, maxAge, grace, cooldown, firstBackoff } = DEFAULTS.keySet;

/** How long keys serve: through an outage, for a grace beyond the age at which checks wait for new ones. */
const AGES: CacheAges = { refreshAge, waitAge: maxAge, maxAge: maxAge + grace };

/** When a key endpoint may be asked again: after a cool-down, or after a back-off where it failed. */
export const KEY_BACKOFF: BackoffTimes = { cooldown, firstBackoff, maxBackoff: cooldown };

/** What says that keys cannot be had, and why. */
export const outageWords: () => Promise<typeof outage> = loadOnce(() => import('../on-demand/outage.ts'));

/**
 * The key set behind a URL, kept by one client for one project. One request at a time, shared by all who wait; an unknown
 * key id asks again at most once in a cool-down; through an outage the last good keys serve on for a while.
 */
export class RemoteKeySet implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #form: KeyForm;
  readonly #send: Sender;
  readonly #cache: RefreshingCache<Keys>;
  readonly #load = (earlier: Keys | undefined): Promise<Keys> => this.#download(earlier);

  constructor(endpoint: KeyEndpoint, form: KeyForm) {
    this.#endpoint = endpoint;
    this.#form = form;
    this.#send = senderFor(endpoint.fetch);
    this.#cache = new RefreshingCache({ clock: endpoint.clock, ages: AGES, backoff: KEY_BACKOFF });
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    const loaded = await this.#cache.read(this.#load);
    const key = 'value' in loaded ? loaded.value.get(kid) : undefined;
    if (key !== undefined) return key;
    await this.#cache.refresh(this.#load);
    const keys = this.#cache.current;
    const found = keys?.get(kid);
    // Keys that could not be brought up to date cannot prove that this one does not exist.
    if (found === undefined && (keys === undefined || this.#cache.failures > 0)) throw await this.#unavailable();
    return found;
  }

  async #download(earlier: Keys | undefined): Promise<Keys> {
    const { url, headers } = this.#endpoint;
    const answer = await download(this.#send, url, { ...headers, accept: this.#form.accept });
    return keepSame(await this.#form.read(answer), earlier);
  }

  async #unavailable(): Promise<Error> {
    const { provider, url } = this.#endpoint;
    const { keysUnavailable, explainProblem } = await outageWords();
    return keysUnavailable(provider, url, {
      name: this.#form.name,
      retryAfter: this.#cache.retryIn / 1000,
      cause: explainProblem(this.#cache.lastError),
    });
  }
}

/** A key that has not changed stays the same object: it need not be imported again, and what it signed stays known. */
function keepSame(keys: Keys, earlier: Keys | undefined): Keys {
  return new Map(
    [...keys].map(([kid, key]) => {
      const known = earlier?.get(kid);
      return [kid, known?.fingerprint === key.fingerprint ? known : key];
    }),
  );
}
