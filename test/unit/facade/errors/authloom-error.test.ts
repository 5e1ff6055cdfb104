import { describe, expect, it } from 'vitest';
import { AuthloomError, type ErrorInit } from '../../../../src/facade/errors/authloom-error.ts';

class SampleError extends AuthloomError {}

function sample(init: Partial<ErrorInit> = {}): SampleError {
  return new SampleError('something failed', { code: 'server_error', provider: 'stytch', status: 502, ...init });
}

describe('AuthloomError', () => {
  it('is an Error with the name of its class', () => {
    const error = sample();
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error.name).toBe('SampleError');
    expect(String(error)).toBe('SampleError: something failed');
  });

  it('has the fields from which it is built', () => {
    const cause = new Error('the reason');
    const error = sample({ retryable: true, hint: 'try again', docsUrl: 'https://docs.example.com/errors', cause });
    expect(error).toMatchObject({
      code: 'server_error',
      provider: 'stytch',
      retryable: true,
      hint: 'try again',
      docsUrl: 'https://docs.example.com/errors',
    });
    expect(error.cause).toBe(cause);
  });

  it('is not retryable by default, and has no fields without a value', () => {
    const error = sample();
    expect(error.retryable).toBe(false);
    expect(error.headers).toEqual({});
    for (const field of ['cause', 'hint', 'docsUrl']) expect(error).not.toHaveProperty(field);
  });

  it('has its status under both names that frameworks read', () => {
    expect(sample({ status: 503 })).toMatchObject({ status: 503, statusCode: 503 });
  });

  it('copies and freezes the headers', () => {
    const headers = { 'retry-after': '3' };
    const error = sample({ headers });
    headers['retry-after'] = '4';
    expect(error.headers).toEqual({ 'retry-after': '3' });
    expect(Object.isFrozen(error.headers)).toBe(true);
  });

  it('builds a response of the status, the headers and the code, without the message', async () => {
    const response = sample({ status: 503, headers: { 'retry-after': '3' } }).getResponse();
    expect(response.status).toBe(503);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'retry-after': '3',
    });
    expect(await response.json()).toEqual({ error: 'server_error' });
  });

  it('is serialised without stack, cause and headers', () => {
    const error = sample({ hint: 'try again', cause: new Error('the reason') });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'SampleError',
      code: 'server_error',
      provider: 'stytch',
      message: 'something failed',
      retryable: false,
      hint: 'try again',
      status: 502,
    });
  });
});
