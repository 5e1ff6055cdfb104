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
  ['the prefix in capitals', 'SECRET_hidden', 'expected a value that starts with "secret_"'],
  ['a trailing line break', 'secret_hidden\n', 'has leading or trailing white space'],
  ['another header inside', 'secret_1\r\nx-hidden: 1', 'contains invalid characters'],
];

describe('a credential', () => {
  it('replaces that of the environment', () => {
    vi.stubEnv(RULE.env, 'secret_of-the-environment');
    expect(read('secret_given')).toBe('secret_given');
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
});
