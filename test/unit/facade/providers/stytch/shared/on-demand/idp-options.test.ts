import { describe, expect, it } from 'vitest';
import type { Checks } from '../../../../../../../src/facade/core/options/checks.ts';
import {
  type IdpTokenOptions,
  readIdpTokenOptions,
} from '../../../../../../../src/facade/providers/stytch/shared/on-demand/idp-options.ts';
import { pathsOf, refusalOf } from '../../../../core/options/refusal.ts';

const TIME = 1_800_000_000_000;

function read(options: unknown) {
  return readIdpTokenOptions(options as IdpTokenOptions<string> | undefined, (value, checks: Checks) => {
    if (value === 'bad') checks.add('authorization_check', 'is bad');
    return value === undefined ? undefined : `read ${JSON.stringify(value)}`;
  });
}

describe('readIdpTokenOptions', () => {
  it.each([undefined, {}, { clock_tolerance_seconds: undefined, current_date: undefined }])('may be %j', (options) => {
    expect(read(options)).toEqual({ clockTolerance: undefined, now: undefined, check: undefined });
  });

  it.each([new Date(TIME), new Date(TIME).toISOString(), '2027-01-15T09:00:00+01:00'])(
    'takes %s for a time',
    (date) => {
      const options = { clock_tolerance_seconds: 0, current_date: date, authorization_check: 'x' };
      expect(read(options)).toEqual({ clockTolerance: 0, now: TIME, check: 'read "x"' });
    },
  );

  it.each<[string, unknown]>([
    ['options', 'x'],
    ['options', []],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: -1 }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: 60.1 }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: '1' }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: null }],
    ['current_date', { current_date: 'today' }],
    ['current_date', { current_date: new Date(Number.NaN) }],
    ['current_date', { current_date: TIME }],
    ['current_date', { current_date: null }],
    ['authorization_check', { authorization_check: 'bad' }],
    ['max_token_age_seconds', { max_token_age_seconds: 1 }],
  ])('refuses %s of %j', (path, options) => {
    const error = refusalOf(() => read(options));
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(pathsOf(error)).toEqual([path]);
  });

  it('names everything that is wrong at once', () => {
    const options = {
      clock_tolerance_seconds: 61,
      current_date: 'x',
      authorization_check: 'bad',
      clockToleranceSeconds: 1,
    };
    const paths = pathsOf(refusalOf(() => read(options)));
    expect(paths).toEqual(['clockToleranceSeconds', 'clock_tolerance_seconds', 'current_date', 'authorization_check']);
  });
});
