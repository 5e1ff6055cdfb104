import { DEFAULTS } from '../../../../../core/options/defaults.ts';

export interface PolicyCacheInit<T> {
  /** Loads the policy anew. It has to come to an end, one way or the other. */
  readonly load: () => Promise<T>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** How a load ended. */
type Outcome<T> = { readonly value: T } | { readonly error: unknown };

const { policy: TIMES } = DEFAULTS;

/**
 * One policy, loaded when it is first asked for. One load at a time, shared by all who wait; a policy that grows old is
 * refreshed in the background, and serves on for a while when that fails.
 */
export class PolicyCache<T> {
  readonly #init: PolicyCacheInit<T>;
  #held: { readonly value: T; readonly loadedAt: number } | undefined;
  /** The last failure, and how many there have been in a row; absent after a success. */
  #failure: { readonly error: unknown; readonly at: number; readonly count: number } | undefined;
  #inFlight: Promise<Outcome<T>> | undefined;

  constructor(init: PolicyCacheInit<T>) {
    this.#init = init;
  }

  /** The policy. Rejects with the error of the load when there is none that is young enough. */
  async get(): Promise<T> {
    const held = this.#held;
    const age = held === undefined ? Number.POSITIVE_INFINITY : this.#timeSince(held.loadedAt);
    if (held !== undefined && age < TIMES.refreshAge) return held.value;
    const refresh = this.#refreshIfDue();
    const mayServe = held !== undefined && age < TIMES.maxAge;
    // On a quiet server the first check after a while must not be judged by what was true long ago.
    if (mayServe && (age < TIMES.waitAge || this.#failure !== undefined)) return held.value;
    const outcome = await refresh;
    if (!('error' in outcome)) return outcome.value;
    if (mayServe) return held.value;
    throw outcome.error;
  }

  /** Joins the load under way, or begins one; during the pause after a failure, answers with that. Never rejects. */
  #refreshIfDue(): Promise<Outcome<T>> {
    if (this.#inFlight !== undefined) return this.#inFlight;
    const failure = this.#failure;
    const isPause = failure !== undefined && this.#timeSince(failure.at) < pauseAfter(failure.count);
    if (isPause) return Promise.resolve(failure);
    this.#inFlight = this.#refresh().finally(() => (this.#inFlight = undefined));
    return this.#inFlight;
  }

  async #refresh(): Promise<Outcome<T>> {
    const { load, clock } = this.#init;
    const askedAt = clock();
    try {
      const value = await load();
      // From the question on: the policy may have been changed while the answer was on its way.
      this.#held = { value, loadedAt: askedAt };
      this.#failure = undefined;
      return { value };
    } catch (error) {
      // From the end on: the pause after a silent server would be over before its timeout.
      this.#failure = { error, at: clock(), count: (this.#failure?.count ?? 0) + 1 };
      return { error };
    }
  }

  /** A clock that is set back must not make a policy young for ever, nor a pause endless. */
  #timeSince(time: number): number {
    return Math.abs(this.#init.clock() - time);
  }
}

/** The pause after that many failures in a row. */
function pauseAfter(failures: number): number {
  return Math.min(TIMES.maxBackoff, TIMES.firstBackoff * 2 ** (failures - 1));
}
