import { describe, expect, it } from 'vitest';
import { ConnectionException } from '../../../../src/facade/errors/standard-exception.ts';
import { RetryBudget } from '../../../../src/facade/http/call-context.ts';
import {
  delayBefore,
  type Failure,
  isTransientStatus,
  isUnexecutedStatus,
  mayRetry,
} from '../../../../src/facade/http/retry-policy.ts';

const error = new ConnectionException('down', { provider: 'corbado', operation: 'users.get', attempts: 1 });

function failure(values: Partial<Failure> = {}): Failure {
  return { error, transient: true, executed: 'maybe', ...values };
}

describe('statuses', () => {
  it.each([408, 429, 500, 502, 503, 504])('%i may pass', (status) => {
    expect(isTransientStatus(status)).toBe(true);
  });

  it.each([400, 401, 403, 404, 409, 418, 422, 501, 505, 599])('%i stays', (status) => {
    expect(isTransientStatus(status)).toBe(false);
  });

  it('only 429 and 503 say that nothing was carried out', () => {
    const statuses = Array.from({ length: 200 }, (_, index) => index + 400);
    expect(statuses.filter(isUnexecutedStatus)).toEqual([429, 503]);
  });
});

describe('mayRepeat', () => {
  it.each([
    ['a safe operation that may have been carried out', true, true, 'maybe', true],
    ['a safe operation that was not carried out', true, true, 'no', true],
    ['an unsafe operation that was not carried out', false, true, 'no', true],
    ['an unsafe operation that may have been carried out', false, true, 'maybe', false],
    ['a failure that stays', true, false, 'no', false],
  ] as const)('%s', (_, safe, transient, executed, expected) => {
    expect(mayRetry(safe, failure({ transient, executed }))).toBe(expected);
  });
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
  ])('waits before retry %i between %i and %i ms', (attempt, least, most) => {
    expect(delayBefore(attempt, failure(), retry, 10_000, () => 0)).toBe(least);
    expect(delayBefore(attempt, failure(), retry, 10_000, () => 1)).toBe(most);
  });

  it('obeys the provider, without jitter and beyond the longest own wait', () => {
    expect(delayBefore(1, failure({ retryAfter: 7 }), retry, 10_000, () => 0.5)).toBe(7_000);
    expect(delayBefore(1, failure({ retryAfter: 0 }), retry, 10_000, () => 0.5)).toBe(0);
  });

  it.each([
    ['its own wait', undefined, 40],
    ["the provider's wait", 2, 2_000],
    ['an endless wait', 1e9, 10_000],
  ])('gives up when %s is not shorter than the time that is left', (_, retryAfter, remaining) => {
    expect(delayBefore(1, failure({ retryAfter }), retry, remaining, () => 0)).toBeUndefined();
  });
});

describe('RetryBudget', () => {
  function takenFrom(budget: RetryBudget): number {
    let taken = 0;
    while (taken < 1_000 && budget.take()) taken += 1;
    return taken;
  }

  it('pays for as many retries as fit into it, and for no more', () => {
    expect(takenFrom(new RetryBudget({ capacity: 52, cost: 5 }))).toBe(10);
  });

  it('gets back what a retry cost when it led to success, and one token otherwise', () => {
    const budget = new RetryBudget({ capacity: 10, cost: 5 });
    expect(takenFrom(budget)).toBe(2);
    budget.refund(true);
    expect(takenFrom(budget)).toBe(1);
    for (let count = 0; count < 4; count += 1) budget.refund(false);
    expect(takenFrom(budget)).toBe(0);
    budget.refund(false);
    expect(takenFrom(budget)).toBe(1);
  });

  it('never holds more than its capacity', () => {
    const budget = new RetryBudget({ capacity: 10, cost: 5 });
    for (let count = 0; count < 100; count += 1) budget.refund(true);
    expect(takenFrom(budget)).toBe(2);
  });
});
