import { describe, expect, it } from 'vitest';
import { Checks } from '../../../../../../src/facade/options/validators.ts';
import {
  CURRENT_DATE,
  currentTime,
  readArguments,
} from '../../../../../../src/facade/providers/stytch/shared/arguments.ts';
import { checked, pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

const KNOWN = ['slug', 'login_redirect_url', 'pkce_code_challenge'];
const read = (params: unknown) => checked((checks) => readArguments(checks, params, KNOWN));
const issuesOf = (params: unknown) => validationErrorOf(() => read(params)).issues;

describe('readArguments', () => {
  it('returns an object of known arguments', () => {
    const params = { slug: undefined, login_redirect_url: 1 };
    expect(read(params)).toEqual(params);
  });

  it.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    ['google', 'a string'],
    [['google'], 'an array'],
  ])('rejects %o in place of an object', (params, received) => {
    expect(readArguments(new Checks(), params, KNOWN)).toBe(undefined);
    const message = `expected one object with all arguments, received ${received}`;
    expect(issuesOf(params)).toEqual([{ path: 'params', message }]);
  });

  it.each([
    ['loginRedirectUrl', 'login_redirect_url'],
    ['Slug', 'slug'],
    ['code_challenge', 'pkce_code_challenge'],
    ['organization_slug', 'slug'],
  ])('suggests for %s that %s is meant', (name, meant) => {
    expect(issuesOf({ [name]: 'x' })).toEqual([{ path: name, message: `unknown argument; did you mean "${meant}"?` }]);
  });

  it.each(['state', 'url', ''])('lists the names if "%s" is like none of them', (name) => {
    const message = 'unknown argument; expected slug, login_redirect_url, pkce_code_challenge';
    expect(issuesOf({ [name]: 'x' })).toEqual([{ path: name, message }]);
  });
});

describe('current_date', () => {
  it.each<[Date | string | undefined, number | undefined]>([
    [undefined, undefined],
    [new Date(1_800_000_000_000), 1_800_000_000_000],
    ['2027-01-15T09:00:00+01:00', 1_800_000_000_000],
    [new Date(0), 0],
  ])('%o is %o', (date, time) => {
    expect(() => checked((checks) => CURRENT_DATE(checks, 'current_date', date))).not.toThrow();
    expect(currentTime(date)).toBe(time);
  });

  it.each(['today', '', new Date(Number.NaN), 1_800_000_000_000, null, {}])('cannot be %o', (date) => {
    const error = validationErrorOf(() => checked((checks) => CURRENT_DATE(checks, 'current_date', date)));
    expect(pathsOf(error)).toEqual(['current_date']);
    expect(error.message).toContain('expected a Date or an ISO 8601 string');
  });
});
