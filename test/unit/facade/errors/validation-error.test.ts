import { describe, expect, it } from 'vitest';
import { AuthloomError } from '../../../../src/facade/errors/authloom-error.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';

const ISSUES = [
  { path: 'timeout', message: 'is too long' },
  { path: '', message: 'is not an object' },
];

describe('ValidationError', () => {
  it('names the subject and every issue in its message', () => {
    const error = new ValidationError('Cannot call users.get', ISSUES, { provider: 'corbado', status: 400 });
    expect(error.message).toBe('Cannot call users.get: timeout: is too long; is not an object');
  });

  it.each([400, 500] as const)('has the status %i', (status) => {
    const error = new ValidationError('Cannot call users.get', ISSUES, { provider: null, status, hint: 'look again' });
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'ValidationError',
      code: 'validation_error',
      provider: null,
      retryable: false,
      hint: 'look again',
      status,
      statusCode: status,
    });
  });

  it('copies, freezes and serialises the issues', () => {
    const given = ISSUES.map((issue) => ({ ...issue }));
    const error = new ValidationError('Cannot call users.get', given, { provider: null, status: 400 });
    for (const issue of given) issue.message = 'changed';
    given.pop();
    expect(error.issues).toEqual(ISSUES);
    expect([error.issues, ...error.issues].every((value) => Object.isFrozen(value))).toBe(true);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ issues: ISSUES });
  });
});
