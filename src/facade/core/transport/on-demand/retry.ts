import type { AuthloomError } from '../../errors/authloom-error.ts';
import type { ResolvedRetry } from '../../options/client-options.ts';
import type { ReadAnswer } from '../answer.ts';

/** What one attempt failed with. */
export interface Failure {
  readonly error: AuthloomError;
  /** Whether the next attempt may fare better. */
  readonly transient: boolean;
  /** Whether the provider may have carried the request out. */
  readonly executed: 'no' | 'maybe';
  /** Seconds that the provider asks to wait. */
  readonly retryAfter?: number | undefined;
  /** The answer that refused the request, where there was one. */
  readonly answer?: ReadAnswer | undefined;
}

/** Statuses that may pass. */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
/** Statuses that say that the request was turned away at the door (RFC 6585 section 4, RFC 9110 section 15.6.4). */
const UNEXECUTED_STATUSES: ReadonlySet<number> = new Set([429, 503]);

export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUSES.has(status);
}

export function isUnexecutedStatus(status: number): boolean {
  return UNEXECUTED_STATUSES.has(status);
}

/** Whether repeating the request may help and cannot do a thing twice. */
export function mayRepeat(safe: boolean, failure: Failure): boolean {
  return failure.transient && (safe || failure.executed === 'no');
}

/**
 * Milliseconds to wait before the next attempt. What the provider asks for is obeyed; `undefined` where that is longer
 * than the time that is left. Otherwise half of an exponentially growing wait, and a random part of the other half.
 */
export function delayBefore(
  attempt: number,
  failure: Failure,
  retry: ResolvedRetry,
  remaining: number,
  random: () => number,
): number | undefined {
  const ceiling = Math.min(retry.maxDelay, retry.baseDelay * 2 ** (attempt - 1));
  const delay = failure.retryAfter === undefined ? (ceiling / 2) * (1 + random()) : failure.retryAfter * 1000;
  return delay < remaining ? delay : undefined;
}
