import { describe, expect, it } from 'vitest';
import { type ServerExceptionInit, serverException } from '../../../../src/facade/errors/server-exception.ts';
import { ConnectionException, isNotFound, ValidationError } from '../../../../src/index.ts';

/** An error of a provider, and all else that it says. */
type Case = readonly [ServerExceptionInit['provider'], number, Partial<ServerExceptionInit>];

function exceptionOf([provider, httpStatusCode, init]: Case): unknown {
  const nothing = { requestId: null, attempts: 1, body: undefined, responseHeaders: new Headers() };
  return serverException({ ...nothing, operation: 'users.get', provider, httpStatusCode, ...init });
}

const missing = { field: 'userID', message: 'does not exist' };
const blank = { field: 'status', message: 'cannot be blank' };
const page = new Headers({ 'content-type': 'text/html; charset=utf-8' });

describe('isNotFound', () => {
  it.each<Case>([
    ['corbado', 400, { errorType: 'validation_error', validationMessages: [missing] }],
    ['corbado', 400, { errorType: null, validationMessages: [blank, missing] }],
    ['corbado', 404, { errorType: 'not_found' }],
    ['stytch', 404, { errorType: 'user_not_found' }],
    ['stytch', 404, { errorType: 'session_not_found' }],
    ['stytch', 400, { errorType: 'oauth_token_not_found' }],
    ['stytch', 404, { operation: 'publicTokens.get', errorType: 'public_token_not_found' }],
    ['passage', 404, { errorType: 'user_not_found' }],
    ['passage', 404, { errorType: 'device_not_found' }],
    ['loginid', 404, { errorType: 'user_not_found' }],
    ['loginid', 400, { errorType: 'credential_not_found' }],
    ['loginid', 404, {}],
  ])('is true for %s, %i, %j', (...error) => {
    expect(isNotFound(exceptionOf(error))).toBe(true);
  });

  it.each<Case>([
    ['corbado', 400, { errorType: 'validation_error', validationMessages: [blank] }],
    ['corbado', 400, { errorType: 'validation_error', validationMessages: [] }],
    ['corbado', 400, { validationMessages: [{ field: 'does not exist', message: 'of another kind' }] }],
    ['corbado', 405, { errorType: 'method_not_allowed' }],
    ['stytch', 401, { errorType: 'connected_app_supplied_redirect_url_not_found_in_client' }],
    ['stytch', 404, { errorType: 'route_not_found' }],
    ['stytch', 500, { errorType: 'user_not_found' }],
    ['passage', 404, { errorType: 'app_not_found' }],
    ['passage', 404, { errorType: 'api_key_not_found' }],
    ['loginid', 401, { errorType: 'client_not_found' }],
    ['loginid', 404, { responseHeaders: page }],
  ])('is false for %s, %i, %j', (...error) => {
    expect(isNotFound(exceptionOf(error))).toBe(false);
  });

  it.each([
    [
      'an error of this side',
      new ConnectionException('users.get failed', { provider: 'corbado', operation: 'users.get', attempts: 1 }),
    ],
    [
      'rejected arguments',
      new ValidationError('Cannot call users.get', [{ path: 'userID', message: 'does not exist' }], {
        provider: 'corbado',
        status: 400,
      }),
    ],
    ['any error', new Error('does not exist')],
    ['an object that looks like one', { httpStatusCode: 404, errorType: 'not_found' }],
    ['nothing', undefined],
  ])('is false for %s', (_, error) => {
    expect(isNotFound(error)).toBe(false);
  });
});
