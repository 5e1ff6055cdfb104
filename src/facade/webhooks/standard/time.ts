import type { ProviderName } from '../../core/errors/authloom-error.ts';
import type { ReceivedHeaders } from '../received/headers.ts';
import { misuse } from '../received/misuse.ts';

/** 5 minutes, as in the reference implementation of Standard Webhooks. */
export const DEFAULT_TOLERANCE: number = 300;

/**
 * The time of sending, in seconds since 1970.
 *
 * @throws {WebhookVerificationError} where it is no whole number, or further from now than the tolerance
 */
export function checkTime(headers: ReceivedHeaders, timestamp: string, tolerance: number, now: number): number {
  // Eleven digits of seconds reach the year 5138. More are milliseconds, or nonsense.
  if (!/^(?:0|[1-9]\d{0,10})$/.test(timestamp)) {
    throw headers.refusal('timestamp', 'its timestamp is no whole number of seconds since 1970');
  }
  const sent = Number(timestamp);
  const age = now - sent;
  if (Math.abs(age) <= tolerance) return sent;
  const when = age > 0 ? `${age} seconds ago` : `${-age} seconds from now`;
  throw headers.refusal(
    age > 0 ? 'too_old' : 'too_new',
    `it was sent ${when}, and the tolerance is ${tolerance}`,
    "Compare your server's clock with the real time. A retry is sent with a new timestamp.",
  );
}

/** Whole seconds since 1970 by a clock in milliseconds. A clock that does not tell the time must not turn the check off. */
export function secondsOf(clock: () => number, provider: ProviderName | null): number {
  const milliseconds: unknown = clock();
  if (typeof milliseconds === 'number' && Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1000);
  throw misuse(provider, 'clock', 'expected a function that answers milliseconds since 1970');
}
