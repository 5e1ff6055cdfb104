import type { ProviderName } from '../core/errors/authloom-error.ts';
import { KeysUnavailableError } from '../core/errors/session-error.ts';
import { safeCause } from '../core/observe/redaction.ts';
import type { Fetch } from '../core/options/client-options.ts';
import { DEFAULTS } from '../core/options/defaults.ts';
import { discard, readText } from '../core/transport/body.ts';
import { Deadline, DeadlineEnd } from '../core/transport/deadline.ts';
import { type Algorithm, type PublicKey, readKeySet } from './public-key.ts';

/** Where keys come from. */
export interface KeySource {
  /** The key of that id; `undefined` when there is surely none. Throws `KeysUnavailableError` when nobody knows. */
  find(kid: string): Promise<PublicKey | undefined>;
}

export interface RemoteKeySetInit {
  readonly provider: ProviderName;
  readonly algorithm: Algorithm;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const { keySet: TIMES } = DEFAULTS;

/**
 * The key set behind a URL, kept by one client for one project. One request at a time, shared by all who wait; an unknown
 * key id asks again at most once in a cool-down; through an outage the last good keys serve on for a while.
 */
export class RemoteKeySet implements KeySource {
  readonly #init: RemoteKeySetInit;
  #keys: ReadonlyMap<string, PublicKey> | undefined;
  #fetchedAt = 0;
  #triedAt: number | undefined;
  /** How often in a row the key set could not be had. */
  #failures = 0;
  #lastProblem: unknown;
  #inFlight: Promise<void> | undefined;

  constructor(init: RemoteKeySetInit) {
    this.#init = init;
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    const age = this.#age();
    // Through an outage nobody waits: each attempt would hold up every check that comes meanwhile.
    if (age >= TIMES.maxAge && this.#failures === 0) await this.#refreshIfDue();
    else if (age >= TIMES.refreshAge) void this.#refreshIfDue();
    const key = this.#usableKeys()?.get(kid);
    if (key !== undefined) return key;
    await this.#refreshIfDue();
    const keys = this.#usableKeys();
    const found = keys?.get(kid);
    if (found !== undefined) return found;
    // Keys that could not be brought up to date cannot prove that this one does not exist.
    if (keys === undefined || this.#failures > 0) throw this.#unavailable();
    return undefined;
  }

  /** The keys, unless they are too old to be served even through an outage. */
  #usableKeys(): ReadonlyMap<string, PublicKey> | undefined {
    return this.#age() < TIMES.maxAge + TIMES.grace ? this.#keys : undefined;
  }

  #age(): number {
    return this.#keys === undefined ? Number.POSITIVE_INFINITY : this.#init.clock() - this.#fetchedAt;
  }

  /** Joins the request under way, or makes one if the cool-down is over. Never rejects. */
  #refreshIfDue(): Promise<void> {
    this.#inFlight ??=
      this.#waitingTime() > 0 ? undefined : this.#refresh().finally(() => (this.#inFlight = undefined));
    return this.#inFlight ?? Promise.resolve();
  }

  /** Milliseconds until the key set may be asked for again. */
  #waitingTime(): number {
    if (this.#triedAt === undefined) return 0;
    const pause =
      this.#failures === 0 ? TIMES.cooldown : Math.min(TIMES.cooldown, TIMES.firstBackoff * 2 ** (this.#failures - 1));
    return this.#triedAt + pause - this.#init.clock();
  }

  async #refresh(): Promise<void> {
    const askedAt = this.#init.clock();
    this.#triedAt = askedAt;
    try {
      const keys = readKeySet(await this.#download(), this.#init.algorithm);
      // A set without a single usable key is a mishap: it must not sign everyone out.
      if (keys.size === 0) throw new Error(`the key set holds no usable ${this.#init.algorithm} key`);
      this.#keys = keys;
      // From the question on: a key may have been removed while the answer was on its way.
      this.#fetchedAt = askedAt;
      this.#failures = 0;
    } catch (problem) {
      this.#failures += 1;
      this.#lastProblem = problem;
      // From the end on: the pause after a silent endpoint would be over before its timeout.
      this.#triedAt = this.#init.clock();
    }
  }

  async #download(): Promise<unknown> {
    const { fetch, url, headers } = this.#init;
    const deadline = new Deadline(TIMES.timeout, undefined);
    try {
      const response = await deadline.race(
        fetch(url, {
          method: 'GET',
          headers: { ...headers, accept: 'application/json' },
          redirect: 'manual',
          signal: deadline.signal,
        }),
      );
      if (response.status !== 200) {
        discard(response);
        throw new Error(`the key set was answered ${response.status}`);
      }
      return JSON.parse(await readText(response, TIMES.maxBytes, deadline)) as unknown;
    } finally {
      deadline.close();
    }
  }

  #unavailable(): KeysUnavailableError {
    const { provider, url } = this.#init;
    const seconds = Math.max(0, Math.ceil(this.#waitingTime() / 1000));
    return new KeysUnavailableError(
      `The key set of ${provider} at ${new URL(url).host} cannot be had, so no token can be checked`,
      {
        provider,
        retryAfter: seconds,
        cause: explain(this.#lastProblem),
        hint: 'Check that this server can reach the host, and that the address is configured rightly.',
      },
    );
  }
}

function explain(problem: unknown): unknown {
  if (problem instanceof DeadlineEnd) return new Error(`the key set was not answered within ${TIMES.timeout} ms`);
  if (problem instanceof SyntaxError) return new Error('the key set is not complete JSON');
  return safeCause(problem, []) ?? new Error('the key set could not be read');
}
