import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../../src/facade/http/retry-policy.ts';

const NOW = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');

describe('readRetryAfter', () => {
  it.each([
    ['seconds', '120', 120],
    ['zero', '0', 0],
    ['seconds with white space around them', ' 7 ', 7],
    ['very many seconds', '1000000000', 1_000_000_000],
    ['a date to come', 'Wed, 21 Oct 2026 07:28:30 GMT', 30],
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
    ['more digits than any wait has', '1234567890123'],
    ['a repeated header', '1, 2'],
    ['a word', 'soon'],
    ['a date that is past', 'Wed, 21 Oct 2026 07:27:59 GMT'],
    ['a date in another form', '2026-10-21T07:28:30Z'],
    ['a date that does not exist', 'Wed, 99 Oct 2026 07:28:30 GMT'],
  ])('makes nothing of %s', (_, value) => {
    expect(readRetryAfter(value, NOW)).toBeUndefined();
  });
});
