import { describe, expect, it } from 'vitest';
import {
  type ServerException,
  type ServerExceptionInit,
  serverException,
} from '../../../../src/facade/errors/server-exception.ts';
import { everythingShownOf } from './shown.ts';

function exceptionOf(httpStatusCode: number, init: Partial<ServerExceptionInit> = {}): ServerException {
  return serverException({
    provider: 'corbado',
    operation: 'users.get',
    httpStatusCode,
    requestId: null,
    attempts: 1,
    body: undefined,
    responseHeaders: new Headers(),
    ...init,
  });
}

describe('the status for your own client', () => {
  it.each([
    [499, 499],
    [502, 502],
    [504, 502],
    [302, 502],
  ])('after %i is %i', (httpStatusCode, status) => {
    const error = exceptionOf(httpStatusCode);
    expect(error).toMatchObject({ httpStatusCode, status, statusCode: status });
    expect(error.getResponse().status).toBe(status);
  });

  it.each([
    [1.2, '2'],
    [0, '0'],
  ])('comes with a retry-after in whole seconds (%d)', (retryAfter, header) => {
    const error = exceptionOf(429, { retryAfter });
    expect(error).toMatchObject({ retryAfter, headers: { 'retry-after': header } });
    expect(error.getResponse().headers.get('retry-after')).toBe(header);
  });

  it('comes without a retry-after if the provider sends none', () => {
    const error = exceptionOf(429);
    expect(error.headers).toEqual({});
    expect(error).not.toHaveProperty('retryAfter');
  });
});

describe('the message', () => {
  it.each([
    ['the status', {}, 'users.get failed with 404'],
    ['the error type', { errorType: 'not_found' }, 'users.get failed with 404 not_found'],
    ['the description', { errorMessage: 'No such user.' }, 'users.get failed with 404 No such user.'],
    [
      'type, description and request id',
      { errorType: 'not_found', errorMessage: 'No such user.', requestId: 'req-1' },
      'users.get failed with 404 not_found: No such user. (request id req-1)',
    ],
    ['no empty strings', { errorType: '', errorMessage: null }, 'users.get failed with 404'],
  ])('contains %s', (_, init, message) => {
    expect(exceptionOf(404, init).message).toBe(message);
  });
});

describe('the fields', () => {
  it('have the values of the response', () => {
    const fields = {
      requestId: 'req-1',
      attempts: 3,
      errorType: 'validation_error',
      errorMessage: 'Invalid fields.',
      validationMessages: [{ field: 'email', message: 'is taken' }],
      runtime: 0.25,
      retryable: true,
      hint: 'look again',
      docsUrl: 'https://docs.example.com/errors',
    };
    expect(exceptionOf(400, fields)).toMatchObject({ ...fields, provider: 'corbado', operation: 'users.get' });
  });

  it('are null without a value', () => {
    expect(exceptionOf(500)).toMatchObject({
      requestId: null,
      errorType: null,
      errorMessage: null,
      validationMessages: null,
      runtime: null,
      requestData: null,
      retryable: false,
    });
  });

  it('are serialised', () => {
    const error = exceptionOf(429, {
      requestId: 'req-1',
      attempts: 3,
      errorType: 'slow_down',
      errorMessage: 'Too many.',
      errorUrl: 'https://example.com/errors/slow_down',
      validationMessages: [{ field: 'email', message: 'is taken' }],
      runtime: 0.25,
      retryAfter: 7,
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'RateLimitException',
      code: 'rate_limited',
      provider: 'corbado',
      message: 'users.get failed with 429 slow_down: Too many. (request id req-1)',
      retryable: false,
      status: 429,
      operation: 'users.get',
      httpStatusCode: 429,
      requestId: 'req-1',
      errorType: 'slow_down',
      errorMessage: 'Too many.',
      errorUrl: 'https://example.com/errors/slow_down',
      validationMessages: [{ field: 'email', message: 'is taken' }],
      runtime: 0.25,
      retryAfter: 7,
      attempts: 3,
    });
  });
});

describe('fields that may repeat the request', () => {
  const body = { error: { details: 'hidden-body' } };
  const requestData = { link: 'https://example.com/hidden-link' };
  const responseHeaders = new Headers({ 'set-cookie': 'session=hidden-cookie' });
  const error = exceptionOf(400, { body, requestData, responseHeaders });

  it('are available by name', () => {
    expect(error.error).toBe(body);
    expect(error.requestData).toBe(requestData);
    expect(error.responseHeaders).toBe(responseHeaders);
  });

  it('are not part of message, stack, JSON or dump', () => {
    expect(everythingShownOf(error)).toContain('users.get failed with 400');
    expect(everythingShownOf(error)).not.toContain('hidden');
  });

  it('are not sent to your own client', async () => {
    const response = error.getResponse();
    expect(JSON.stringify([await response.text(), ...response.headers])).not.toContain('hidden');
  });
});
