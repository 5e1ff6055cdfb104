import { describe, expect, it } from 'vitest';
import {
  isPassageErrorBody,
  readPassageError,
  readPassageRequestId,
} from '../../../../../src/facade/providers/passage/errors.ts';

const ENVELOPE = { code: 'user_not_found', error: 'The user does not exist' };

function answer(body: unknown, headers: Record<string, string> = {}): Parameters<typeof readPassageError>[0] {
  return { status: 404, headers: new Headers(headers), body };
}

describe('readPassageError', () => {
  it.each<[string, unknown, string | null, string | null]>([
    ['the whole envelope', ENVELOPE, 'user_not_found', 'The user does not exist'],
    ['a code without a sentence', { code: 'x' }, 'x', null],
    ['a sentence without a code', { error: 'x' }, null, 'x'],
    ['fields of other types', { code: 7, error: { text: 'x' } }, null, null],
    ['empty fields', { code: '', error: '' }, null, null],
    ['an unknown code', { code: '__proto__', error: 'x' }, '__proto__', 'x'],
    ['fields from a prototype', JSON.parse('{"__proto__":{"code":"inherited"}}'), null, null],
    ['an empty object', {}, null, null],
  ])('reads %s', (_, body, errorType, errorMessage) => {
    expect(readPassageError(answer(body))).toEqual({ errorType, errorMessage });
  });

  it.each([['<html>'], [''], [null], [undefined], [7], [[ENVELOPE]]])('makes nothing of a body that is %o', (body) => {
    expect(readPassageError(answer(body))).toEqual({ errorType: null, errorMessage: null });
  });

  it.each(['app_not_found', 'api_key_not_found'])('takes %s for a fault of the set-up, not of your client', (code) => {
    expect(readPassageError(answer({ code, error: 'x' }))).toMatchObject({ answerStatus: 500 });
  });
});

it('finds the id of the request in a header or nowhere', () => {
  expect(readPassageRequestId(answer(ENVELOPE, { 'x-request-id': 'req-1' }))).toBe('req-1');
  expect(readPassageRequestId(answer(ENVELOPE))).toBeNull();
});

it.each<[boolean, string, Record<string, unknown>]>([
  [true, 'an envelope', ENVELOPE],
  [true, 'an envelope with more', { ...ENVELOPE, user: {} }],
  [false, 'a code alone', { code: 'x' }],
  [false, 'an error alone', { error: 'x' }],
  [false, 'fields of other types', { code: 7, error: null }],
  [false, 'a user', { user: {} }],
])('isPassageErrorBody answers %s for %s', (expected, _, body) => {
  expect(isPassageErrorBody(body)).toBe(expected);
});
