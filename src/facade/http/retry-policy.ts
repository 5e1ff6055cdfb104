import type { AuthloomError } from '../errors/authloom-error.ts';
import type { ResolvedRetry } from '../options/client-options.ts';
import type { ReadResponse } from './response.ts';

/** The failure of one attempt. */
export interface Failure {
  readonly error: AuthloomError;
  /** `true` if the next attempt may succeed. */
  readonly transient: boolean;
  /** `maybe` if the provider may have executed the request. */
  readonly executed: 'no' | 'maybe';
  /** The provider's requested wait in seconds. */
  readonly retryAfter?: number | undefined;
  /** The error response, if there was one. */
  readonly response?: ReadResponse | undefined;
}

const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUSES.has(status);
}

/**
 * Tests if an error response proves that the request never ran. A 429 does (RFC 6585 section 4). A 503 does only if the
 * provider itself sent it, or it has `Retry-After`: a gateway's own 503 may follow a request that was executed.
 */
export function provesUnexecuted(status: number, isFromProvider: boolean): boolean {
  return status === 429 || (status === 503 && isFromProvider);
}

/** Tests if a retry may succeed and cannot execute the operation twice. */
export function mayRetry(safe: boolean, failure: Failure): boolean {
  return failure.transient && (safe || failure.executed === 'no');
}

/**
 * Milliseconds before the next attempt: the provider's wait, or half of an exponential back-off plus a random part of
 * the other half. `undefined` if that is longer than the remaining time.
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

const SECONDS = /^\d{1,12}$/;
/** The only date format that RFC 9110 section 5.6.7 allows servers to send. */
const IMF_FIXDATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Parses `Retry-After` to seconds from now. Anything but a number of seconds or a future date (negative, past, repeated,
 * garbage) is `undefined`; the client then uses its own back-off.
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const trimmed = value.trim();
  if (SECONDS.test(trimmed)) return Number(trimmed);
  if (!IMF_FIXDATE.test(trimmed)) return undefined;
  const seconds = (Date.parse(trimmed) - now) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
