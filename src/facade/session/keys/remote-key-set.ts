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
import { Pause } from './pause.ts';
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

const { maxAge, refreshAge, grace } = DEFAULTS.keySet;

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
  readonly #pause: Pause;
  #keys: Keys | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #lastProblem: unknown;
  #inFlight: Promise<void> | undefined;

  constructor(endpoint: KeyEndpoint, form: KeyForm) {
    this.#endpoint = endpoint;
    this.#form = form;
    this.#send = senderFor(endpoint.fetch);
    this.#pause = new Pause(endpoint.clock);
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    const age = this.#age();
    // Through an outage nobody waits: each attempt would hold up every check that comes meanwhile.
    if (age >= maxAge && this.#pause.failures === 0) await this.#refreshIfDue();
    else if (age >= refreshAge) void this.#refreshIfDue();
    const key = this.#usableKeys()?.get(kid);
    if (key !== undefined) return key;
    await this.#refreshIfDue();
    const keys = this.#usableKeys();
    const found = keys?.get(kid);
    // Keys that could not be brought up to date cannot prove that this one does not exist.
    if (found === undefined && (keys === undefined || this.#pause.failures > 0)) throw await this.#unavailable();
    return found;
  }

  /** The keys, unless they are too old to be served even through an outage. */
  #usableKeys(): Keys | undefined {
    return this.#age() < maxAge + grace ? this.#keys : undefined;
  }

  #age(): number {
    return this.#endpoint.clock() - this.#fetchedAt;
  }

  /** Joins the request under way, or makes one if the pause is over. Never rejects. */
  #refreshIfDue(): Promise<void> | undefined {
    if (this.#inFlight === undefined && this.#pause.remaining === 0)
      this.#inFlight = this.#refresh().finally(() => (this.#inFlight = undefined));
    return this.#inFlight;
  }

  async #refresh(): Promise<void> {
    const { url, headers, clock } = this.#endpoint;
    const askedAt = clock();
    try {
      const answer = await download(this.#send, url, { ...headers, accept: this.#form.accept });
      this.#keys = keepSame(await this.#form.read(answer), this.#keys);
      // From the question on: a key may have been removed while the answer was on its way.
      this.#fetchedAt = askedAt;
      this.#pause.answered(askedAt);
    } catch (problem) {
      this.#lastProblem = problem;
      this.#pause.failed();
    }
  }

  async #unavailable(): Promise<Error> {
    const { provider, url } = this.#endpoint;
    const { keysUnavailable, explainProblem } = await outageWords();
    return keysUnavailable(provider, url, {
      name: this.#form.name,
      retryAfter: this.#pause.remaining / 1000,
      cause: explainProblem(this.#lastProblem),
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
