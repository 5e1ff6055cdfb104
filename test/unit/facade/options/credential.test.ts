import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCredential } from '../../../../src/facade/options/credential.ts';
import { everythingShownOf } from '../errors/shown.ts';
import { checked, pathsOf, validationErrorOf } from './validation-error-of.ts';

const RULE = { option: 'apiSecret', env: 'AUTHLOOM_TEST_SECRET', prefix: 'secret_' };

function read(given: unknown, rule = {}): string | undefined {
  return checked((checks) => readCredential(checks, { ...RULE, ...rule }, given));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Each value contains "hidden", which no error may show. */
const INVALID_VALUES: readonly (readonly [string, string, string])[] = [
  ['another prefix', 'public_hidden', 'expected a value that starts with "secret_"'],
  ['the prefix in capitals', 'SECRET_hidden', 'expected a value that starts with "secret_"'],
  ['a leading space', ' secret_hidden', 'has leading or trailing white space'],
  ['a trailing line break', 'secret_hidden\n', 'has leading or trailing white space'],
  ['a line break inside', 'secret_hid\nden', 'contains invalid characters'],
  ['another header inside', 'secret_1\r\nx-hidden: 1', 'contains invalid characters'],
  ['a space inside', 'secret_hidden hidden', 'contains invalid characters'],
  ['a letter outside ASCII', 'secret_hiddén-hidden', 'contains invalid characters'],
  ['a control character', 'secret_hidden\u0007', 'contains invalid characters'],
];

describe('a credential', () => {
  it('is returned unchanged', () => {
    expect(read('secret_abc~!:1')).toBe('secret_abc~!:1');
  });

  it('replaces that of the environment', () => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(read('secret_given')).toBe('secret_given');
  });

  it.each(INVALID_VALUES)('is rejected with %s, and not shown', (_, value, problem) => {
    const error = validationErrorOf(() => read(value));
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
  ])('is rejected as %s, and not shown', (_, value, problem) => {
    const error = validationErrorOf(() => read(value));
    expect(pathsOf(error)).toEqual(['apiSecret']);
    expect(error.message).toContain(`apiSecret: expected a string, ${problem}`);
    expect(everythingShownOf(error)).not.toMatch(/98765432|hidden/);
  });

  it('is rejected if it is only the prefix', () => {
    expect(validationErrorOf(() => read('secret_')).message).toContain(
      'apiSecret: expected more than the prefix "secret_"',
    );
  });

  it('is refused when it is empty, even where there is a value in the environment', () => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(validationErrorOf(() => read('')).message).toContain(
      'apiSecret: expected a value that starts with "secret_"',
    );
    expect(validationErrorOf(() => read('', { prefix: undefined })).message).toContain(
      'expected more than an empty string',
    );
  });

  it('may have its own pattern after the prefix', () => {
    const rule = { rest: /^\d+$/ };
    expect(read('secret_123', rule)).toBe('secret_123');
    const error = validationErrorOf(() => read('secret_hidden', rule));
    expect(error.message).toContain('contains invalid characters');
    expect(everythingShownOf(error)).not.toContain('hidden');
    // No pattern allows characters that would break a header.
    expect(() => read('secret_1\n2', { rest: /\d/ })).toThrow('contains invalid characters');
  });
});

describe('a credential of the environment', () => {
  it.each([[undefined], [null]])('is read if %o is passed', (given) => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(read(given)).toBe('secret_of-the-environment');
  });

  it.each(INVALID_VALUES)('is rejected with %s, with the name of the variable, and not shown', (_, value, problem) => {
    vi.stubEnv(RULE.env, value);
    const error = validationErrorOf(() => read(undefined));
    expect(pathsOf(error)).toEqual(['apiSecret']);
    expect(error.message).toContain(`apiSecret: ${problem}`);
    expect(error.message).toContain('AUTHLOOM_TEST_SECRET');
    expect(everythingShownOf(error)).not.toMatch(/hid/);
  });

  it.each([
    ['is not set', undefined],
    ['is empty', ''],
  ])('is missing if it %s: the message names option and variable', (_, value) => {
    vi.stubEnv(RULE.env, value);
    const error = validationErrorOf(() => read(undefined));
    expect(error.issues).toEqual([
      { path: 'apiSecret', message: 'is missing; pass "apiSecret" or set AUTHLOOM_TEST_SECRET' },
    ]);
  });
});
