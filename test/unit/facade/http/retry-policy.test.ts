import { describe, expect, it } from 'vitest';
import { ConnectionException } from '../../../../src/facade/errors/standard-exception.ts';
import { RetryBudget } from '../../../../src/facade/http/call-context.ts';
import {
  delayBefore,
  type Failure,
  isTransientStatus,
  mayRetry,
  provesUnexecuted,
  readRetryAfter,
} from '../../../../src/facade/http/retry-policy.ts';

const error = new ConnectionException('down', { provider: 'corbado', operation: 'users.get', attempts: 1 });

function failure(values: Partial<Failure> = {}): Failure {
  return { error, transient: true, executed: 'maybe', ...values };
}

it('408, 429 and the common 5xx are transient; 429, and 503 of the provider, say that the request never ran', () => {
  const statuses = Array.from({ length: 200 }, (_, index) => index + 400);
  expect(statuses.filter(isTransientStatus)).toEqual([408, 429, 500, 502, 503, 504]);
  expect(statuses.filter((status) => provesUnexecuted(status, true))).toEqual([429, 503]);
  expect(statuses.filter((status) => provesUnexecuted(status, false))).toEqual([429]);
});

it.each([
  ['a safe operation that may have run', true, true, 'maybe', true],
  ['a safe operation that never ran', true, true, 'no', true],
  ['an unsafe operation that never ran', false, true, 'no', true],
  ['an unsafe operation that may have run', false, true, 'maybe', false],
  ['a permanent failure', true, false, 'no', false],
] as const)('mayRetry after %s', (_, safe, transient, executed, expected) => {
  expect(mayRetry(safe, failure({ transient, executed }))).toBe(expected);
});

describe('delayBefore', () => {
  const retry = { limit: 5, baseDelay: 100, maxDelay: 1_000 };

  it.each([
    [1, 50, 100],
    [2, 100, 200],
    [3, 200, 400],
    [4, 400, 800],
    [5, 500, 1_000],
    [60, 500, 1_000],
  ])('before retry %i is between %i and %i ms', (attempt, least, most) => {
    expect(delayBefore(attempt, failure(), retry, 10_000, () => 0)).toBe(least);
    expect(delayBefore(attempt, failure(), retry, 10_000, () => 1)).toBe(most);
  });

  it('is the wait that the provider requests, without jitter and beyond maxDelay', () => {
    expect(delayBefore(1, failure({ retryAfter: 7 }), retry, 10_000, () => 0.5)).toBe(7_000);
    expect(delayBefore(1, failure({ retryAfter: 0 }), retry, 10_000, () => 0.5)).toBe(0);
  });

  it.each([
    ['the back-off', undefined, 40],
    ["the provider's wait", 2, 2_000],
    ['an endless wait', 1e9, 10_000],
  ])('is undefined if %s is not shorter than the remaining time', (_, retryAfter, remaining) => {
    expect(delayBefore(1, failure({ retryAfter }), retry, remaining, () => 0)).toBeUndefined();
  });
});

describe('RetryBudget', () => {
  function takenFrom(budget: RetryBudget): number {
    let taken = 0;
    while (taken < 1_000 && budget.take()) taken += 1;
    return taken;
  }

  it('pays for as many retries as its capacity allows', () => {
    expect(takenFrom(new RetryBudget(52, 5))).toBe(10);
  });

  it('gets back the cost of a retry that succeeded, and one token for any other success', () => {
    const budget = new RetryBudget(10, 5);
    expect(takenFrom(budget)).toBe(2);
    budget.refund(true);
    expect(takenFrom(budget)).toBe(1);
    for (let count = 0; count < 4; count += 1) budget.refund(false);
    expect(takenFrom(budget)).toBe(0);
    budget.refund(false);
    expect(takenFrom(budget)).toBe(1);
  });

  it('never exceeds its capacity', () => {
    const budget = new RetryBudget(10, 5);
    for (let count = 0; count < 100; count += 1) budget.refund(true);
    expect(takenFrom(budget)).toBe(2);
  });
});

const NOW = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');

describe('readRetryAfter', () => {
  it.each([
    ['seconds', '120', 120],
    ['zero', '0', 0],
    ['seconds in white space', ' 7 ', 7],
    ['a thousand million seconds', '1000000000', 1_000_000_000],
    ['a future date', 'Wed, 21 Oct 2026 07:28:30 GMT', 30],
    ['the present moment', 'Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ])('reads %s', (_, value, seconds) => {
    expect(readRetryAfter(value, NOW)).toBe(seconds);
  });

  it.each([
    ['nothing', null],
    ['an empty value', ''],
    ['a negative number', '-1'],
    ['a fraction', '1.5'],
    ['an exponent', '1e3'],
    ['a hexadecimal number', '0x10'],
    ['13 digits', '1234567890123'],
    ['a repeated header', '1, 2'],
    ['a word', 'soon'],
    ['a past date', 'Wed, 21 Oct 2026 07:27:59 GMT'],
    ['a date in another format', '2026-10-21T07:28:30Z'],
    ['a date that does not exist', 'Wed, 99 Oct 2026 07:28:30 GMT'],
  ])('ignores %s', (_, value) => {
    expect(readRetryAfter(value, NOW)).toBeUndefined();
  });
});
