import { describe, expect, it } from 'vitest';
import { checkTokenCheckOptions } from '../../../../src/facade/jwt/check-options.ts';
import { checkValidateOptions } from '../../../../src/facade/session/options.ts';
import { pathsOf, validationErrorOf } from '../options/validation-error-of.ts';

const MOST = Number.MAX_SAFE_INTEGER;

/** Returns the paths of the invalid options of a session check. */
function invalidPaths(options: unknown, extended?: readonly string[]): string[] {
  return pathsOf(validationErrorOf(() => checkValidateOptions(options, 'corbado', [], extended)));
}

describe('the options of a session check', () => {
  it.each([
    [{}],
    [{ maxTokenAge: 0, clockTolerance: 60, require: {} }],
    [{ require: { role: 'admin' } }],
    [{ require: { role: ['admin', 'owner'] } }],
    [{ require: { factors: ['totp'] } }],
    [{ require: { maxAge: 0 } }],
    [{ require: { maxAge: MOST } }],
  ])('may be %o', (options) => {
    expect(() => checkValidateOptions(options, 'corbado')).not.toThrow();
  });

  it.each<[unknown, string[]]>([
    [null, ['options']],
    ['admin', ['options']],
    [[], ['options']],
    [7, ['options']],
    [{ role: 'admin' }, ['options.role']],
    ...[-1, 60.001, Number.NaN, Number.POSITIVE_INFINITY, '5', null].map((value): [unknown, string[]] => [
      { clockTolerance: value },
      ['options.clockTolerance'],
    ]),
    ...[-1, Number.NaN, Number.POSITIVE_INFINITY, '60', null].map((value): [unknown, string[]] => [
      { maxTokenAge: value },
      ['options.maxTokenAge'],
    ]),
    ...['maxTokenAge', 'clockTolerance', 'require'].map((name): [unknown, string[]] => [
      { [name]: undefined },
      [`options.${name}`],
    ]),
    ...['role', 'factors', 'maxAge'].map((name): [unknown, string[]] => [
      { require: { [name]: undefined } },
      [`options.require.${name}`],
    ]),
    [{ require: null }, ['options.require']],
    [{ require: 'admin' }, ['options.require']],
    [{ require: ['admin'] }, ['options.require']],
    [{ require: () => true }, ['options.require']],
    [{ require: { roles: ['admin'] } }, ['options.require.roles']],
    [{ require: { max_age: 60 } }, ['options.require.max_age']],
    [{ require: { permission: {} } }, ['options.require.permission']],
    [{ require: { role: '' } }, ['options.require.role']],
    [{ require: { role: [] } }, ['options.require.role']],
    [{ require: { role: ['admin', ''] } }, ['options.require.role']],
    [{ require: { role: ['admin', 7] } }, ['options.require.role']],
    [{ require: { role: null } }, ['options.require.role']],
    [{ require: { role: 7 } }, ['options.require.role']],
    [{ require: { role: new Set(['admin']) } }, ['options.require.role']],
    [{ require: { factors: 'totp' } }, ['options.require.factors']],
    [{ require: { factors: [] } }, ['options.require.factors']],
    [{ require: { factors: [''] } }, ['options.require.factors']],
    [{ require: { factors: ['totp', null] } }, ['options.require.factors']],
    [{ require: { factors: null } }, ['options.require.factors']],
    [{ require: { maxAge: -1 } }, ['options.require.maxAge']],
    [{ require: { maxAge: Number.NaN } }, ['options.require.maxAge']],
    [{ require: { maxAge: Number.POSITIVE_INFINITY } }, ['options.require.maxAge']],
    [{ require: { maxAge: '600' } }, ['options.require.maxAge']],
    [{ require: { maxAge: null } }, ['options.require.maxAge']],
    [{ require: { maxAge: MOST + 1 } }, ['options.require.maxAge']],
  ])('must not be %o', (options, paths) => {
    expect(invalidPaths(options)).toEqual(paths);
  });

  it('are rejected with all issues', () => {
    const options = {
      age: 1,
      maxTokenAge: -1,
      clockTolerance: 61,
      require: { roles: 1, role: 1, factors: 1, maxAge: -1 },
    };
    expect(invalidPaths(options)).toEqual([
      'options.age',
      'options.maxTokenAge',
      'options.clockTolerance',
      'options.require.roles',
      'options.require.role',
      'options.require.factors',
      'options.require.maxAge',
    ]);
  });

  it('are rejected with a suggestion, without their values', () => {
    const { issues } = validationErrorOf(() =>
      checkValidateOptions({ require: { max_age: 60, factors: 'hidden-factor' } }, 'corbado'),
    );
    expect(issues).toEqual([
      { path: 'options.require.max_age', message: 'unknown option; did you mean "maxAge"?' },
      {
        path: 'options.require.factors',
        message: 'expected a list of factors, such as ["totp"], received a string',
      },
    ]);
  });

  it('are rejected with the status 400 and the provider', () => {
    expect(validationErrorOf(() => checkValidateOptions(7, 'passage'))).toMatchObject({
      provider: 'passage',
      status: 400,
    });
  });

  it('may contain the requirements that a provider adds and checks itself', () => {
    const options = { require: { permission: 7 } };
    expect(() => checkValidateOptions(options, 'stytch', [], ['permission'])).not.toThrow();
    expect(invalidPaths({ require: { permissions: 7 } }, ['permission'])).toEqual(['options.require.permissions']);
  });
});

describe('the options of a token check', () => {
  it('contain no requirements', () => {
    expect(pathsOf(validationErrorOf(() => checkTokenCheckOptions({ require: {} }, 'stytch')))).toEqual([
      'options.require',
    ]);
    expect(() => checkTokenCheckOptions({ maxTokenAge: 60, clockTolerance: 0 }, 'stytch')).not.toThrow();
  });
});
