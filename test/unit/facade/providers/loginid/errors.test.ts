import { describe, expect, it } from 'vitest';
import {
  isLoginIdErrorBody,
  readLoginIdError,
  readLoginIdRequestId,
} from '../../../../../src/facade/providers/loginid/errors.ts';
import { failureOf } from '../../../../helpers/corbado-client.ts';
import { respondingWith, setUp, USERNAME } from './helpers.ts';

function response(body: unknown, status = 400, headers = {}): Parameters<typeof readLoginIdError>[0] {
  return { status, headers: new Headers(headers), body };
}

describe('readLoginIdError', () => {
  it.each<[string, unknown, string | null, string | null]>([
    ['the whole body', { code: 'username_taken', message: 'It is taken.' }, 'username_taken', 'It is taken.'],
    ["the server's own errors", { message: 'internal error' }, null, 'internal error'],
    ['a code alone', { code: 'username_taken' }, 'username_taken', null],
    ['fields of other types', { code: 7, message: { text: 'x' } }, null, null],
    ['empty fields', { code: '', message: '' }, null, null],
    ['the body of the newer product', { msg: 'no', msgCode: 'bad' }, null, null],
    ['HTML', '<html>Bad gateway</html>', null, null],
    ['null', null, null, null],
    ['a list', [{ code: 'x', message: 'y' }], null, null],
  ])('reads %s', (_, body, errorType, errorMessage) => {
    expect(readLoginIdError(response(body))).toEqual({ errorType, errorMessage });
  });

  it.each([
    'account_deactivated',
    'failed_to_authenticate',
    'invalid_access_code',
    'invalid_credential',
    'invalid_registration_code',
    'invalid_verification_code',
  ])('relates %s to the user, for 401 and 403 only', (code) => {
    for (const status of [401, 403])
      expect(readLoginIdError(response({ code, message: 'no' }, status))).toHaveProperty('responseStatus', 401);
    for (const status of [400, 404, 500])
      expect(readLoginIdError(response({ code, message: 'no' }, status))).not.toHaveProperty('responseStatus');
  });

  it.each(['unauthorized', 'invalid_token', 'Invalid_Credential', 'toString'])(
    'does not relate %s to the user',
    (code) => {
      expect(readLoginIdError(response({ code, message: 'no' }, 401))).not.toHaveProperty('responseStatus');
    },
  );
});

it.each<[number, object, string, number]>([
  [401, { code: 'failed_to_authenticate', message: 'no' }, 'UnauthorizedException', 401],
  [403, { code: 'account_deactivated', message: 'no' }, 'ForbiddenException', 401],
  [401, { code: 'invalid_token', message: 'no' }, 'UnauthorizedException', 500],
])('a %i with %o is a %s, for which your own server responds with %i', async (httpStatusCode, body, name, status) => {
  const { loginid } = setUp({ respond: respondingWith(body, httpStatusCode), retry: false });
  const error = await failureOf(loginid.users.create({ username: USERNAME }));
  expect(error).toMatchObject({ name, httpStatusCode, status, error: body });
});

it.each<[Record<string, string>, string | null]>([
  [{ 'x-request-id': 'req-1', 'request-id': 'req-2' }, 'req-1'],
  [{ 'request-id': 'req-2' }, 'req-2'],
  [{}, null],
])('reads from %o the request ID %s', (headers, id) => {
  expect(readLoginIdRequestId(response({}, 400, headers))).toBe(id);
});

describe('isLoginIdErrorBody', () => {
  it.each<[boolean, string, Record<string, unknown>]>([
    [true, 'an error body', { code: 'bad_request', message: 'no' }],
    [false, 'a generated code', { code: '123456', expires_at: '2027-01-15T08:00:00Z', is_authorized: true }],
    [false, 'a message alone', { message: 'done' }],
    [false, 'an empty code', { code: '', message: 'done' }],
    [false, 'a code that is a number', { code: 7, message: 'done' }],
    [false, 'an empty object', {}],
  ])('is %s for %s', (expected, _, body) => {
    expect(isLoginIdErrorBody(body)).toBe(expected);
  });
});
