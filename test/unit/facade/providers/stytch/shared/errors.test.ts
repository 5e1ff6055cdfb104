import { describe, expect, it } from 'vitest';
import {
  isStytchErrorBody,
  readStytchError,
  readStytchRequestId,
} from '../../../../../../src/facade/providers/stytch/shared/errors.ts';

const BODY = {
  status_code: 404,
  request_id: 'request-id-test-1',
  error_type: 'user_not_found',
  error_message: 'User could not be found.',
  error_url: 'https://stytch.example/docs/user_not_found',
};
const OAUTH = {
  error: 'invalid_client',
  error_description: 'The client is unknown.',
  error_uri: 'https://stytch.example/docs/invalid_client',
};
const READ = {
  errorType: 'user_not_found',
  errorMessage: 'User could not be found.',
  errorUrl: 'https://stytch.example/docs/user_not_found',
  requestData: null,
  transient: true,
  responseStatus: undefined,
};

function response(body: unknown, status = 404, headers = {}): Parameters<typeof readStytchError>[0] {
  return { status, headers: new Headers(headers), body };
}

describe('readStytchError', () => {
  it.each<[string, unknown, object]>([
    ['the usual shape', BODY, {}],
    [
      'that of the OAuth 2 endpoints',
      OAUTH,
      { errorType: OAUTH.error, errorMessage: OAUTH.error_description, errorUrl: OAUTH.error_uri },
    ],
    ['the usual one where both are there', { ...OAUTH, ...BODY }, {}],
    ['details', { ...BODY, error_details: { field: 'email' } }, { requestData: { field: 'email' } }],
    ['details that are not an object', { ...BODY, error_details: ['email'] }, {}],
    ['a type that is missing', { ...BODY, error_type: undefined }, { errorType: null }],
    ['a type that is empty', { ...BODY, error_type: '' }, { errorType: null }],
    ['a type that is not a string', { ...BODY, error_type: { name: 'x' } }, { errorType: null }],
    ['a message that is not a string', { ...BODY, error_message: 7 }, { errorMessage: null }],
    ['a page that is not a string', { ...BODY, error_url: [] }, { errorUrl: null }],
    ['an empty object', {}, { errorType: null, errorMessage: null, errorUrl: null }],
  ])('reads %s', (_, body, changed) => {
    expect(readStytchError(response(body))).toEqual({ ...READ, ...changed });
  });

  it('reads nothing from a body that is not an object', () => {
    for (const body of ['<html>', null, undefined, [BODY]])
      expect(readStytchError(response(body))).toMatchObject({ errorType: null, errorMessage: null });
  });

  it.each<[number, string | undefined, boolean]>([
    [429, 'too_many_requests', true],
    [429, undefined, true],
    [429, 'user_lock_limit_reached', false],
    [429, 'captcha_failed', false],
    [429, 'too_few_tokens_authenticated', false],
    [503, 'captcha_failed', true],
  ])('finds that a %i of type %s can pass by itself: %s', (status, error_type, transient) => {
    expect(readStytchError(response({ ...BODY, error_type }, status)).transient).toBe(transient);
  });

  it.each<[number, string | undefined, number | undefined]>([
    [401, 'session_not_found', 401],
    [401, 'unable_to_auth_magic_link', 401],
    [401, 'unauthorized_credentials', undefined],
    [401, undefined, undefined],
    [403, 'session_authorization_error', 403],
    [403, 'session_authorization_tenancy_error', 403],
    [403, 'consumer_session_authorization_error', 403],
    [403, 'action_not_allowed', undefined],
    [403, undefined, undefined],
    [404, 'session_not_found', undefined],
    [400, 'session_authorization_error', undefined],
  ])('relates a %i of type %s to your own response: %s', (status, error_type, expected) => {
    expect(readStytchError(response({ ...BODY, error_type }, status)).responseStatus).toBe(expected);
  });
});

it.each<[string, unknown, Record<string, string>, string | null]>([
  ['the body', BODY, { 'x-request-id': 'of-the-header' }, 'request-id-test-1'],
  ['the header when the body has none', {}, { 'x-request-id': 'of-the-header' }, 'of-the-header'],
  ['the header when that of the body is empty', { request_id: '' }, { 'x-request-id': 'x' }, 'x'],
  ['the header when that of the body is not a string', { request_id: 7 }, { 'x-request-id': 'x' }, 'x'],
  ['the header when the body is not an object', '<html>', { 'x-request-id': 'x' }, 'x'],
  ['nowhere', null, {}, null],
])('finds the ID of a request in %s', (_, body, headers, id) => {
  expect(readStytchRequestId(response(body, 200, headers))).toBe(id);
});

describe('isStytchErrorBody', () => {
  it.each<[boolean, string, Record<string, unknown>]>([
    [true, 'an error body', BODY],
    [true, 'the lowest error status', { status_code: 400, error_type: 'x' }],
    [true, 'the body of OAuth 2', OAUTH],
    [false, 'the highest other status', { status_code: 399, error_type: 'x' }],
    [false, 'a success', { status_code: 200, request_id: 'r', user_id: 'u' }],
    [false, 'a success that speaks of an error', { status_code: 200, error: 'none' }],
    [false, 'a token that speaks of an error', { access_token: 't', error: 'none' }],
    [false, 'a status without a type', { status_code: 404 }],
    [false, 'a status that is a string', { status_code: '404', error_type: 'x' }],
    [false, 'an error that is an object', { error: { type: 'x' } }],
    [false, 'an empty object', {}],
  ])('is %s for %s', (expected, _, body) => {
    expect(isStytchErrorBody(body)).toBe(expected);
  });
});

it.each(['invalid_client', 'invalid_grant'])(
  'keeps a 401 of an OAuth 2 endpoint (%s) from your own client',
  (error) => {
    const said = readStytchError(response({ error, error_description: 'no' }, 401));
    expect(said.errorType).toBe(error);
    expect(said.responseStatus).toBeUndefined();
  },
);
