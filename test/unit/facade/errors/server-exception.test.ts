import { describe, expect, it } from 'vitest';
import { AuthloomError } from '../../../../src/facade/errors/authloom-error.ts';
import {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  type ServerExceptionInit,
  serverException,
  UnauthorizedException,
} from '../../../../src/facade/errors/server-exception.ts';
import { everythingShownOf } from './shown.ts';

function answered(httpStatusCode: number, init: Partial<ServerExceptionInit> = {}): ServerException {
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

describe('the class', () => {
  it.each([
    [400, BadRequestException, 'BadRequestException', 'bad_request'],
    [401, UnauthorizedException, 'UnauthorizedException', 'unauthorized'],
    [403, ForbiddenException, 'ForbiddenException', 'forbidden'],
    [404, NotFoundException, 'NotFoundException', 'not_found'],
    [409, ConflictException, 'ConflictException', 'conflict'],
    [429, RateLimitException, 'RateLimitException', 'rate_limited'],
    [418, ServerException, 'ServerException', 'server_error'],
    [500, ServerException, 'ServerException', 'server_error'],
  ])('for status %i is %o', (status, Class, name, code) => {
    const error = answered(status);
    expect(error.constructor).toBe(Class);
    expect(error).toBeInstanceOf(ServerException);
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({ name, code, httpStatusCode: status });
  });
});

describe('what your own server answers', () => {
  it.each([
    ['a fault of this server, when its credentials are not accepted', 401, 500],
    ['a fault of this server, when its credentials are not enough', 403, 500],
    ['the same', 400, 400],
    ['the same', 404, 404],
    ['the same', 409, 409],
    ['the same', 422, 422],
    ['the same', 429, 429],
    ['the same', 499, 499],
    ['the same', 503, 503],
    ['a bad gateway', 500, 502],
    ['a bad gateway', 502, 502],
    ['a bad gateway', 504, 502],
    ['a bad gateway', 302, 502],
  ])('is %s: %i becomes %i', (_, theirs, ours) => {
    const error = answered(theirs);
    expect(error).toMatchObject({ httpStatusCode: theirs, status: ours, statusCode: ours });
    expect(error.getResponse().status).toBe(ours);
  });

  it('says when to come back, in whole seconds', () => {
    const error = answered(429, { retryAfter: 1.2 });
    expect(error.retryAfter).toBe(1.2);
    expect(error.headers).toEqual({ 'retry-after': '2' });
    expect(error.getResponse().headers.get('retry-after')).toBe('2');
  });

  it('says that now is the time to come back when the provider does', () => {
    expect(answered(503, { retryAfter: 0 }).headers).toEqual({ 'retry-after': '0' });
  });

  it('says nothing of it when the provider does not', () => {
    const error = answered(429);
    expect(error.headers).toEqual({});
    expect(error).not.toHaveProperty('retryAfter');
  });
});

describe('the message', () => {
  it.each([
    ['the status', {}, 'users.get failed with 404'],
    ['the error type', { errorType: 'not_found' }, 'users.get failed with 404 not_found'],
    ['the sentence', { errorMessage: 'No such user.' }, 'users.get failed with 404 No such user.'],
    [
      'type, sentence and request id',
      { errorType: 'not_found', errorMessage: 'No such user.', requestId: 'req-1' },
      'users.get failed with 404 not_found: No such user. (request id req-1)',
    ],
    ['no empty texts', { errorType: '', errorMessage: null }, 'users.get failed with 404'],
  ])('tells %s', (_, init, message) => {
    expect(answered(404, init).message).toBe(message);
  });
});

describe('the fields', () => {
  it('hold what the answer says', () => {
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
    expect(answered(400, fields)).toMatchObject({ ...fields, provider: 'corbado', operation: 'users.get' });
  });

  it('are null where the answer says nothing', () => {
    expect(answered(500)).toMatchObject({
      requestId: null,
      errorType: null,
      errorMessage: null,
      validationMessages: null,
      runtime: null,
      requestData: null,
      retryable: false,
    });
  });

  it('are part of the JSON', () => {
    const error = answered(429, {
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

describe('what may repeat the request', () => {
  const body = { error: { details: 'hidden-body' } };
  const requestData = { link: 'https://example.com/hidden-link' };
  const responseHeaders = new Headers({ 'set-cookie': 'session=hidden-cookie' });
  const error = answered(400, { body, requestData, responseHeaders });

  it('can be asked for by name', () => {
    expect(error.error).toBe(body);
    expect(error.requestData).toBe(requestData);
    expect(error.responseHeaders).toBe(responseHeaders);
  });

  it('shows in no message, stack, JSON or dump', () => {
    expect(everythingShownOf(error)).toContain('users.get failed with 400');
    expect(everythingShownOf(error)).not.toContain('hidden');
  });

  it('is not passed on to your own client', async () => {
    const response = error.getResponse();
    expect(JSON.stringify([await response.text(), ...response.headers])).not.toContain('hidden');
  });
});
