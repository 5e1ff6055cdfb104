import { describe, expect, it } from 'vitest';
import { AuthloomError } from '../../../../src/facade/errors/authloom-error.ts';
import { ServerException } from '../../../../src/facade/errors/server-exception.ts';
import {
  AbortException,
  ConnectionException,
  ResponseException,
  StandardException,
  TimeoutException,
} from '../../../../src/facade/errors/standard-exception.ts';

const init = { provider: 'corbado', operation: 'users.get', attempts: 2 } as const;
const response = { httpStatusCode: 200, requestId: 'req-1' };

describe.each([
  ['ConnectionException', new ConnectionException('it failed', init), 'connection_failed', 503, {}],
  ['TimeoutException', new TimeoutException('it failed', { ...init, timeout: 50 }), 'timeout', 504, { timeout: 50 }],
  ['AbortException', new AbortException('it failed', init), 'aborted', 503, {}],
  [
    'ResponseException',
    new ResponseException('it failed', { ...init, ...response }),
    'unreadable_response',
    502,
    response,
  ],
] as const)('%s', (name, error, code, status, own) => {
  it('is a StandardException with its own name, code and status', () => {
    expect(error).toBeInstanceOf(StandardException);
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).not.toBeInstanceOf(ServerException);
    expect(error).toMatchObject({ ...init, ...own, name, code, status, statusCode: status, message: 'it failed' });
    expect(error.getResponse().status).toBe(status);
  });

  it('is serialised with all its fields', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      ...init,
      ...own,
      name,
      code,
      status,
      message: 'it failed',
      retryable: false,
    });
  });
});

it('keeps the reason of an abort as its cause, of any type', () => {
  expect(new AbortException('it failed', { ...init, cause: 'changed my mind' }).cause).toBe('changed my mind');
});
