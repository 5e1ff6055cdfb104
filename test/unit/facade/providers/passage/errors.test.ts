import { describe, expect, it } from 'vitest';
import {
  isPassageErrorBody,
  readPassageError,
  readPassageRequestId,
} from '../../../../../src/facade/providers/passage/errors.ts';

const BODY = { code: 'user_not_found', error: 'The user does not exist' };

function response(body: unknown, headers: Record<string, string> = {}): Parameters<typeof readPassageError>[0] {
  return { status: 404, headers: new Headers(headers), body };
}

describe('readPassageError', () => {
  it.each<[string, unknown, string | null, string | null]>([
    ['the whole body', BODY, 'user_not_found', 'The user does not exist'],
    ['a code without a sentence', { code: 'x' }, 'x', null],
    ['a sentence without a code', { error: 'x' }, null, 'x'],
    ['fields of other types', { code: 7, error: { text: 'x' } }, null, null],
    ['empty fields', { code: '', error: '' }, null, null],
    ['fields from a prototype', JSON.parse('{"__proto__":{"code":"inherited"}}'), null, null],
    ['nothing from HTML', '<html>', null, null],
    ['nothing from null', null, null, null],
    ['nothing from a list', [BODY], null, null],
  ])('reads %s', (_, body, errorType, errorMessage) => {
    expect(readPassageError(response(body))).toEqual({ errorType, errorMessage });
  });

  it.each(['app_not_found', 'api_key_not_found'])('treats %s as a mistake in the configuration', (code) => {
    expect(readPassageError(response({ code, error: 'x' }))).toMatchObject({ responseStatus: 500 });
  });
});

it('reads the request ID from a header', () => {
  expect(readPassageRequestId(response(BODY, { 'x-request-id': 'req-1' }))).toBe('req-1');
  expect(readPassageRequestId(response(BODY))).toBeNull();
});

it.each<[boolean, string, Record<string, unknown>]>([
  [true, 'an error body', BODY],
  [true, 'an error body with more', { ...BODY, user: {} }],
  [false, 'a code alone', { code: 'x' }],
  [false, 'an error alone', { error: 'x' }],
  [false, 'fields of other types', { code: 7, error: null }],
  [false, 'a user', { user: {} }],
])('isPassageErrorBody is %s for %s', (expected, _, body) => {
  expect(isPassageErrorBody(body)).toBe(expected);
});
