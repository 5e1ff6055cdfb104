import { ValidationError } from '../errors/validation-error.ts';
import { describeType } from '../options/validators.ts';
import { Flight, type Loaded } from './flight.ts';

export type { Loaded } from './flight.ts';

/** Returns the current time in milliseconds since 1970. It may be set back or forward at any moment. */
export type Clock = () => number;

/**
 * Reads a clock.
 *
 * @throws {ValidationError} if the clock throws, or returns anything but a finite number. An age computed from it would be `NaN`,
 *   and `NaN` is neither too old nor expired.
 */
export function readClock(clock: Clock): number {
  const now = readValue(clock);
  if (typeof now === 'number' && Number.isFinite(now)) return now;
  const received = now instanceof Error ? 'throws' : `returns ${describeType(now)}`;
  const message = `expected a function that returns milliseconds since 1970, received one that ${received}`;
  throw new ValidationError('Cannot read the time', [{ path: 'clock', message }], { provider: null, status: 500 });
}

/** The value that a clock returns, or the error that it throws. */
function readValue(clock: Clock): unknown {
  try {
    return clock();
  } catch (error) {
    return error instanceof Error ? error : new Error('the clock failed', { cause: error });
  }
}

/** A moment by two clocks: the client's, which may be set, and one that is never set but may stand still with the process. */
export interface Moment {
  readonly clock: number;
  readonly monotonic: number;
}

function momentOf(clock: Clock): Moment {
  return { clock: readClock(clock), monotonic: performance.now() };
}

/** Clocks may differ by so much without one of them having been set. */
const DRIFT = 1_000;

/** Milliseconds by the client's clock, or by the monotonic one if the other was set back meanwhile. */
function elapsedSince({ clock: then, monotonic }: Moment, clock: Clock): number {
  return guarded(readClock(clock) - then, monotonic);
}

function guarded(elapsed: number, since: number): number {
  const real = performance.now() - since;
  return real - elapsed > DRIFT ? real : elapsed;
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

/** Returns a jitter that takes away up to this share of a span. */
// @__NO_SIDE_EFFECTS__
export function jitterOf(share: number, random: () => number = Math.random): Jitter {
  return (span) => span * (1 - share * random());
}

/** Decides when a source may be used again: after a cool-down, or after a back-off that grows with each failure. */
export class Backoff {
  readonly #clock: Clock;
  readonly #times: BackoffTimes;
  readonly #jitter: Jitter;
  #since: Moment = { clock: Number.NEGATIVE_INFINITY, monotonic: Number.NEGATIVE_INFINITY };
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
    if (readClock(this.#clock) < this.#since.clock) return 0;
    return Math.max(0, this.#pause - elapsedSince(this.#since, this.#clock));
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
    this.#since = { clock: since, monotonic: performance.now() };
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

/** The part of a client's options that its caches use. */
export interface CacheSurroundings {
  readonly clock: Clock;
  /** Milliseconds for which callers wait for a load. The load itself should end with its second argument. */
  readonly timeout: number;
  /** Keeps a load alive when the request that started it has ended; must not throw. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

export interface RefreshingCacheInit<T> extends CacheSurroundings {
  /** The ages of every value, or of the one that was just loaded. */
  readonly ages: CacheAges | ((value: T) => CacheAges);
  readonly backoff: BackoffTimes;
  /** Milliseconds for which a load may go on in the background, once one took longer than `timeout`. @default `timeout` */
  readonly slowTimeout?: number | undefined;
  /** Applied to `refreshAge`. @default none */
  readonly jitter?: Jitter | undefined;
  /** Applied to back-offs. @default `jitter` */
  readonly backoffJitter?: Jitter | undefined;
  /** Tests for an error by which the source itself says that it has no value. It ends the grace: this is no outage. */
  readonly isFinal?: ((error: unknown) => boolean) | undefined;
}

/**
 * Loads a value anew.
 *
 * @param previous the last value, however old, so that unchanged parts of it can be kept
 * @param timeout milliseconds after which it should reject
 */
export type Load<T> = (previous: T | undefined, timeout: number) => Promise<T>;

/** The error of a caller that has waited for a load in vain. */
export class LoadTimeout extends Error {
  constructor() {
    super('the load did not end in time');
  }
}

interface Held<T> {
  readonly value: T;
  readonly ages: CacheAges;
  /** By the monotonic clock. */
  readonly loadedAt: number;
  /** The greatest age that was seen, and the time of the client's clock then. */
  age: number;
  seenAt: number;
}

/** The load in progress. */
interface Progress<T> {
  readonly flight: Flight<T>;
  readonly number: number;
  readonly startedAt: Moment;
  /** Milliseconds after which it should have ended. */
  readonly timeout: number;
}

/** The time that a load gets to report its own error before its callers give up. */
const SLACK = 500;

/**
 * Keeps one value that has to be loaded again from time to time.
 *
 * One load at a time is shared by everyone who waits. A value that grows old is refreshed in the background, and serves on
 * for a grace while its source is down. A source that fails is left alone for longer and longer.
 *
 * A load that its owner has abandoned, or that is overdue, is replaced by the next caller: nobody waits for it longer than
 * `timeout`. Where loads in the background get lost in this way, the caller that starts one waits for it.
 *
 * The clock may be set back or forward: ages never shrink, and a value from the future is stale, so that a removed key or
 * permission does not live on for as long as the clock is behind.
 *
 * @example
 * const cache = new RefreshingCache<Policy>({ clock: Date.now, ages, backoff, timeout: 10_000 });
 * const policy = await cache.get(() => download(url));
 */
export class RefreshingCache<T> {
  readonly #init: RefreshingCacheInit<T>;
  readonly #backoff: Backoff;
  #held: Held<T> | undefined;
  #error: unknown;
  #progress: Progress<T> | undefined;
  /** The number of the last load that was started, and of the one that the value is from. Later ones replace it. */
  #started = 0;
  #accepted = 0;
  /** The source has said that it has no value. */
  #isWithdrawn = false;
  /** The last load took longer than `timeout`. */
  #isSlow = false;
  /** Loads that nobody waited for did not end. */
  #losesBackground = false;

  constructor(init: RefreshingCacheInit<T>) {
    this.#init = init;
    this.#backoff = new Backoff(init.clock, init.backoff, init.backoffJitter ?? init.jitter);
  }

  /** The value, unless it is missing or too old to be served. */
  get current(): T | undefined {
    return this.#servable()?.value;
  }

  /** The age of the value in milliseconds, however old it is. */
  get age(): number | undefined {
    return this.#held && this.#ageOf(this.#held);
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
    if (held !== undefined && this.#ageOf(held) < held.ages.refreshAge) return held;
    const joined = this.#inProgress();
    const progress = joined ?? (this.#isPaused() ? undefined : this.#start(load));
    const mustWait = progress !== undefined && this.#mustWait(joined === undefined);
    const loaded = mustWait ? await this.#outcomeOf(progress, load) : undefined;
    if (loaded !== undefined && 'value' in loaded) return loaded;
    return this.#servable() ?? loaded ?? { error: mustWait ? new LoadTimeout() : this.#error };
  }

  /**
   * Loads the value anew, however young it is, unless its source must be left alone for now; joins a load that is under
   * way. Returns `false` if it did not end in time. A load that fails does not make it reject.
   *
   * @throws {ValidationError} if the clock returns no finite number
   */
  async refresh(load: Load<T>): Promise<boolean> {
    const progress = this.#inProgress() ?? (this.#backoff.remaining > 0 ? undefined : this.#start(load));
    return progress === undefined || (await this.#outcomeOf(progress, load)) !== undefined;
  }

  /** Drops the value, all pauses, and the results of loads that are under way. */
  forget(): void {
    this.#held = undefined;
    this.#progress = undefined;
    this.#accepted = this.#started;
    this.#backoff.reset();
  }

  /** A cool-down counts for refreshes on demand only: others are due. */
  #isPaused(): boolean {
    return this.#backoff.failures > 0 && this.#backoff.remaining > 0;
  }

  /** Decides if a caller has to wait for a load. */
  #mustWait(isOwn: boolean): boolean {
    const held = this.#servable();
    if (held === undefined || (isOwn && this.#losesBackground)) return true;
    // In an outage nobody waits: each attempt would hold up every caller that comes meanwhile.
    return this.#backoff.failures === 0 && this.#ageOf(held) >= held.ages.waitAge;
  }

  /** The load in progress, unless it is abandoned or overdue. */
  #inProgress(): Progress<T> | undefined {
    const progress = this.#progress;
    if (progress === undefined) return undefined;
    const { flight, startedAt, timeout } = progress;
    if (!flight.isAbandoned && elapsedSince(startedAt, this.#init.clock) < timeout + 2 * SLACK) return progress;
    this.#losesBackground = true;
    this.#progress = undefined;
    return undefined;
  }

  #start(load: Load<T>): Progress<T> {
    const { clock, timeout, slowTimeout = timeout, waitUntil } = this.#init;
    const limit = this.#isSlow ? slowTimeout : timeout;
    const startedAt = momentOf(clock);
    this.#started += 1;
    const number = this.#started;
    const flight = new Flight<T>(() => this.#load(load, { number, startedAt, limit }));
    this.#progress = { flight, number, startedAt, timeout: limit };
    waitUntil?.(flight.outcome);
    return this.#progress;
  }

  async #load(
    load: Load<T>,
    { number, startedAt, limit }: { number: number; startedAt: Moment; limit: number },
  ): Promise<T> {
    try {
      const value = await load(this.#held?.value, limit);
      if (number > this.#accepted) this.#accept(value, number, startedAt);
      return value;
    } catch (error) {
      if (number === this.#started && number > this.#accepted) this.#fail(error);
      throw error;
    } finally {
      const isSlow = performance.now() - startedAt.monotonic >= this.#init.timeout - SLACK / 10;
      if (number === this.#started) this.#finish(isSlow);
    }
  }

  #accept(value: T, number: number, startedAt: Moment): void {
    const { ages: agesOf, jitter = unchanged } = this.#init;
    const ages = typeof agesOf === 'function' ? agesOf(value) : agesOf;
    const refreshAge = Math.min(ages.refreshAge, jitter(ages.refreshAge));
    this.#accepted = number;
    const { monotonic: loadedAt, clock: seenAt } = startedAt;
    this.#held = { value, ages: { ...ages, refreshAge }, loadedAt, age: 0, seenAt };
    this.#isWithdrawn = false;
    this.#backoff.succeeded(startedAt.clock);
  }

  #fail(error: unknown): void {
    this.#error = error;
    this.#isWithdrawn ||= this.#init.isFinal?.(error) === true;
    this.#backoff.failed();
  }

  #finish(isSlow: boolean): void {
    this.#isSlow = isSlow;
    if (this.#progress?.flight.isAwaited === false) this.#losesBackground = false;
    this.#progress = undefined;
  }

  /** Waits for a load, but no longer than `timeout` from its start. One that is abandoned meanwhile is replaced once. */
  async #outcomeOf(progress: Progress<T>, load: Load<T>): Promise<Loaded<T> | undefined> {
    const loaded = await this.#wait(progress);
    if (loaded !== undefined || !progress.flight.isAbandoned) return loaded;
    // Others have waited as well, and one of them may have replaced it already.
    if (this.#held !== undefined && this.#accepted > progress.number) return this.#held;
    if (this.#isPaused()) return { error: this.#error };
    return this.#wait(this.#inProgress() ?? this.#start(load));
  }

  #wait({ flight, startedAt }: Progress<T>): Promise<Loaded<T> | undefined> {
    return flight.wait(this.#init.timeout + SLACK - elapsedSince(startedAt, this.#init.clock));
  }

  #servable(): Held<T> | undefined {
    const held = this.#held;
    if (held === undefined) return undefined;
    const { waitAge, maxAge } = held.ages;
    return this.#ageOf(held) < (this.#isWithdrawn ? Math.min(waitAge, maxAge) : maxAge) ? held : undefined;
  }

  /** Returns the age of a value. It never shrinks; if the clock was set back to before the load, it is at least `waitAge`. */
  #ageOf(held: Held<T>): number {
    const now = readClock(this.#init.clock);
    const age = held.age + now - held.seenAt;
    held.age = guarded(Math.max(held.age, age < 0 ? held.ages.waitAge : age), held.loadedAt);
    held.seenAt = now;
    return held.age;
  }
}

function unchanged(span: number): number {
  return span;
}
