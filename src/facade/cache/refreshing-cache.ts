import { ValidationError } from '../errors/validation-error.ts';
import { describeType } from '../options/validators.ts';

/** Returns the current time in milliseconds since 1970. It may be set back or forward at any moment. */
export type Clock = () => number;

/**
 * Reads a clock.
 *
 * @throws {ValidationError} if the clock returns anything but a finite number. An age computed from it would be `NaN`,
 *   and `NaN` is neither too old nor expired.
 */
export function readClock(clock: Clock): number {
  const now: unknown = clock();
  if (typeof now === 'number' && Number.isFinite(now)) return now;
  const message = `expected a function that returns milliseconds since 1970, received one that returns ${describeType(now)}`;
  throw new ValidationError('Cannot read the time', [{ path: 'clock', message }], { provider: null, status: 500 });
}

/** The times for which a source is left alone, in milliseconds. */
export interface BackoffTimes {
  /** After a success, counted from the request. */
  readonly cooldown: number;
  /** After a first failure, counted from its end; doubled with each further one. */
  readonly firstBackoff: number;
  readonly maxBackoff: number;
}

/** Shortens a span of milliseconds at random, so that many instances do not send their requests in the same second. */
export type Jitter = (span: number) => number;

/** Decides when a source may be used again: after a cool-down, or after a back-off that grows with each failure. */
export class Backoff {
  readonly #clock: Clock;
  readonly #times: BackoffTimes;
  readonly #jitter: Jitter;
  #since = Number.NEGATIVE_INFINITY;
  #pause = 0;
  #failures = 0;

  /** @param jitter is applied to back-offs, not to cool-downs */
  constructor(clock: Clock, times: BackoffTimes, jitter: Jitter = (span) => span) {
    this.#clock = clock;
    this.#times = times;
    this.#jitter = jitter;
  }

  /**
   * Milliseconds until the source may be used again. A clock that was set back to before the pause ends it: how much of
   * it has passed is not known, and it must not last for as long as the clock is behind.
   *
   * @throws {ValidationError} if the clock returns no finite number
   */
  get remaining(): number {
    const elapsed = readClock(this.#clock) - this.#since;
    return elapsed < 0 ? 0 : Math.max(0, this.#pause - elapsed);
  }

  /** The number of failures in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Starts a cool-down that counts from the request. */
  succeeded(requestedAt: number): void {
    this.#failures = 0;
    this.#start(requestedAt, this.#times.cooldown);
  }

  /** Starts a back-off that counts from now: counted from the request, it would be over by the time a silent source times out. */
  failed(): void {
    const { firstBackoff, maxBackoff } = this.#times;
    const pause = Math.min(maxBackoff, firstBackoff * 2 ** this.#failures);
    this.#failures += 1;
    this.#start(readClock(this.#clock), Math.min(pause, this.#jitter(pause)));
  }

  /** Forgets failures and pauses: the source works, and may be used again at once. */
  reset(): void {
    this.#failures = 0;
    this.#pause = 0;
  }

  #start(since: number, pause: number): void {
    this.#since = since;
    this.#pause = pause;
  }
}

/** Ages in milliseconds, counted from the request that loaded the value: it may have changed while it was on its way. */
export interface CacheAges {
  /** From this age on, the value is refreshed in the background. */
  readonly refreshAge: number;
  /** From this age on, callers wait for the refresh, unless the last load failed. */
  readonly waitAge: number;
  /** From this age on, the value is not served any more. What lies between this and `waitAge` is the grace in an outage. */
  readonly maxAge: number;
}

export interface RefreshingCacheInit<T> {
  readonly clock: Clock;
  /** The ages of every value, or of the one that was just loaded. */
  readonly ages: CacheAges | ((value: T) => CacheAges);
  readonly backoff: BackoffTimes;
  /** Applied to `refreshAge` and to back-offs. @default none */
  readonly jitter?: Jitter | undefined;
}

/**
 * Loads a value anew, and has to settle by itself: the cache sets no time limit.
 *
 * @param previous the last value, however old, so that unchanged parts of it can be kept
 */
export type Load<T> = (previous: T | undefined) => Promise<T>;

/** A value, or the error of the load that should have brought one. */
export type Loaded<T> = { readonly value: T } | { readonly error: unknown };

interface Held<T> {
  readonly value: T;
  readonly ages: CacheAges;
  /** Moved when the clock is set back. */
  loadedAt: number;
  /** The greatest age that was seen. */
  age: number;
}

/**
 * Keeps one value that has to be loaded again from time to time.
 *
 * One load at a time is shared by everyone who waits. A value that grows old is refreshed in the background, and serves on
 * for a grace while its source is down. A source that fails is left alone for longer and longer.
 *
 * The clock may be set back or forward: ages never shrink, and a value from the future is stale, so that a removed key or
 * permission does not live on for as long as the clock is behind.
 *
 * @example
 * const cache = new RefreshingCache<Policy>({ clock: Date.now, ages, backoff });
 * const policy = await cache.get(() => download(url));
 */
export class RefreshingCache<T> {
  readonly #clock: Clock;
  readonly #ages: (value: T) => CacheAges;
  readonly #jitter: Jitter;
  readonly #backoff: Backoff;
  #held: Held<T> | undefined;
  #error: unknown;
  #inFlight: Promise<Loaded<T>> | undefined;

  constructor({ clock, ages, backoff, jitter = (span) => span }: RefreshingCacheInit<T>) {
    this.#clock = clock;
    this.#ages = typeof ages === 'function' ? ages : () => ages;
    this.#jitter = jitter;
    this.#backoff = new Backoff(clock, backoff, jitter);
  }

  /** The value, unless it is missing or too old to be served. */
  get current(): T | undefined {
    const held = this.#held;
    return held !== undefined && this.#ageOf(held) < held.ages.maxAge ? held.value : undefined;
  }

  /** The number of loads in a row that have failed. */
  get failures(): number {
    return this.#backoff.failures;
  }

  /** The error of the last load that failed. */
  get lastError(): unknown {
    return this.#error;
  }

  /** Milliseconds until the source may be used again. */
  get retryIn(): number {
    return this.#backoff.remaining;
  }

  /**
   * Returns the value, loading or refreshing it as its age demands.
   *
   * @throws {ValidationError} if the clock returns no finite number
   * @throws the error of the last load, if no value is young enough
   */
  async get(load: Load<T>): Promise<T> {
    const loaded = await this.read(load);
    if ('error' in loaded) throw loaded.error;
    return loaded.value;
  }

  /** Does the same as `get`, but returns the error of a load in place of throwing it. */
  async read(load: Load<T>): Promise<Loaded<T>> {
    const held = this.#held;
    const age = held === undefined ? Number.POSITIVE_INFINITY : this.#ageOf(held);
    if (held !== undefined && age < held.ages.refreshAge) return held;
    // A cool-down counts for refreshes on demand only: this one is due.
    const refresh = this.#joinOrLoad(load, this.#backoff.failures > 0 ? this.#backoff.remaining : 0);
    if (held === undefined || age >= held.ages.maxAge) return (await refresh) ?? { error: this.#error };
    // In an outage nobody waits: each attempt would hold up every caller that comes meanwhile.
    if (age < held.ages.waitAge || this.#backoff.failures > 0) return held;
    const loaded = await refresh;
    return loaded === undefined || 'error' in loaded ? held : loaded;
  }

  /**
   * Loads the value anew, however young it is, unless its source must be left alone for now; joins a load that is under
   * way. A load that fails does not make it reject.
   *
   * @throws {ValidationError} if the clock returns no finite number
   */
  async refresh(load: Load<T>): Promise<void> {
    await this.#joinOrLoad(load, this.#backoff.remaining);
  }

  /** Joins the load that is under way, or begins one unless there is a pause. The promise never rejects. */
  #joinOrLoad(load: Load<T>, pause: number): Promise<Loaded<T>> | undefined {
    if (this.#inFlight === undefined && pause === 0) {
      this.#inFlight = this.#load(load, readClock(this.#clock))
        .catch((error: unknown) => ({ error }))
        .finally(() => (this.#inFlight = undefined));
    }
    return this.#inFlight;
  }

  async #load(load: Load<T>, requestedAt: number): Promise<Loaded<T>> {
    try {
      const value = await load(this.#held?.value);
      const ages = this.#ages(value);
      const refreshAge = Math.min(ages.refreshAge, this.#jitter(ages.refreshAge));
      this.#held = { value, ages: { ...ages, refreshAge }, loadedAt: requestedAt, age: 0 };
      this.#backoff.succeeded(requestedAt);
      return { value };
    } catch (error) {
      this.#error = error;
      this.#backoff.failed();
      return { error };
    }
  }

  /** Returns the age of a value. It never shrinks; if the clock was set back to before the load, it is at least `waitAge`. */
  #ageOf(held: Held<T>): number {
    const now = readClock(this.#clock);
    const age = now - held.loadedAt;
    held.age = Math.max(held.age, age < 0 ? held.ages.waitAge : age);
    held.loadedAt = now - held.age;
    return held.age;
  }
}
