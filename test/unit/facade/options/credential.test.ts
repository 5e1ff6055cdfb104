import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCredential } from '../../../../src/facade/options/credential.ts';
import { everythingShownOf } from '../errors/shown.ts';
import { checked, pathsOf, refusalOf } from './validation-error-of.ts';

const RULE = { option: 'apiSecret', env: 'AUTHLOOM_TEST_SECRET', prefix: 'secret_' };

function read(given: unknown, rule = {}): string | undefined {
  return checked((checks) => readCredential(checks, { ...RULE, ...rule }, given));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Each value holds "hidden", which must not be seen again. */
const BAD_TEXTS: readonly (readonly [string, string, string])[] = [
  ['another prefix', 'public_hidden', 'expected a value that starts with "secret_"'],
  ['the prefix in capitals', 'SECRET_hidden', 'expected a value that starts with "secret_"'],
  ['a blank before it', ' secret_hidden', 'has leading or trailing white space'],
  ['a line break after it', 'secret_hidden\n', 'has leading or trailing white space'],
  ['a line break inside', 'secret_hid\nden', 'contains invalid characters'],
  ['a header of its own inside', 'secret_1\r\nx-hidden: 1', 'contains invalid characters'],
  ['a blank inside', 'secret_hidden hidden', 'contains invalid characters'],
  ['a letter outside ASCII', 'secret_hiddén-hidden', 'contains invalid characters'],
  ['a control character', 'secret_hidden\u0007', 'contains invalid characters'],
];

describe('a value that is passed', () => {
  it('is taken as it is', () => {
    expect(read('secret_abc~!:1')).toBe('secret_abc~!:1');
  });

  it('wins over the environment', () => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(read('secret_given')).toBe('secret_given');
  });

  it.each(BAD_TEXTS)('is refused with %s, and not shown', (_, value, problem) => {
    const error = refusalOf(() => read(value));
    expect(pathsOf(error)).toEqual(['apiSecret']);
    expect(error.message).toContain(`apiSecret: ${problem}`);
    expect(everythingShownOf(error)).not.toMatch(/hid/);
  });

  it.each([
    ['a number', 98_765_432, 'received a number'],
    ['an object', { secret_hidden: '98765432' }, 'received an object'],
    ['an array', ['98765432'], 'received an array'],
    ['a boolean', true, 'received a boolean'],
    ['a function', () => '98765432', 'received a function'],
  ])('is refused as %s, and not shown', (_, value, problem) => {
    const error = refusalOf(() => read(value));
    expect(pathsOf(error)).toEqual(['apiSecret']);
    expect(error.message).toContain(`apiSecret: expected a string, ${problem}`);
    expect(everythingShownOf(error)).not.toMatch(/98765432|hidden/);
  });

  it('is refused when it is the prefix alone', () => {
    expect(refusalOf(() => read('secret_')).message).toContain('apiSecret: expected more than the prefix "secret_"');
  });

  it('is refused when it is empty, even where there is a value in the environment', () => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(refusalOf(() => read('')).message).toContain('apiSecret: expected a value that starts with "secret_"');
    expect(refusalOf(() => read('', { prefix: undefined })).message).toContain('expected more than an empty string');
  });

  it('may follow a rule of its own after the prefix', () => {
    const rule = { rest: /^\d+$/ };
    expect(read('secret_123', rule)).toBe('secret_123');
    const error = refusalOf(() => read('secret_hidden', rule));
    expect(error.message).toContain('contains invalid characters');
    expect(everythingShownOf(error)).not.toContain('hidden');
    // No rule makes room for what would break a header.
    expect(() => read('secret_1\n2', { rest: /\d/ })).toThrow('contains invalid characters');
  });
});

describe('a value of the environment', () => {
  it.each([[undefined], [null]])('is read when %o is passed', (given) => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(read(given)).toBe('secret_of-the-environment');
  });

  it.each(BAD_TEXTS)('is refused with %s, with the name of the variable, and not shown', (_, value, problem) => {
    vi.stubEnv(RULE.env, value);
    const error = refusalOf(() => read(undefined));
    expect(pathsOf(error)).toEqual(['apiSecret']);
    expect(error.message).toContain(`apiSecret: ${problem}`);
    expect(error.message).toContain('AUTHLOOM_TEST_SECRET');
    expect(everythingShownOf(error)).not.toMatch(/hid/);
  });

  it.each([
    ['is not set', undefined],
    ['is empty', ''],
  ])('is missing when it %s: the message names option and variable', (_, value) => {
    vi.stubEnv(RULE.env, value);
    const error = refusalOf(() => read(undefined));
    expect(error.issues).toEqual([
      { path: 'apiSecret', message: 'is missing; pass "apiSecret" or set AUTHLOOM_TEST_SECRET' },
    ]);
  });
});
