import { describe, expect, it } from 'vitest';
import {
  isCorbadoErrorBody,
  readCorbadoError,
  readCorbadoRequestId,
} from '../../../../../src/facade/providers/corbado/errors.ts';

const BODY = {
  httpStatusCode: 400,
  message: 'Bad request',
  requestData: { requestID: 'req-1', link: 'https://app.example.com/req-1' },
  runtime: 0.12,
  error: {
    type: 'validation_error',
    details: 'Some fields are invalid.',
    validation: [{ field: 'fullName', message: 'is too long' }],
    links: ['https://docs.example.com/a', 'https://docs.example.com/b'],
  },
};

const FULL = {
  errorType: 'validation_error',
  errorMessage: 'Some fields are invalid.',
  requestData: BODY.requestData,
  runtime: 0.12,
  validationMessages: [{ field: 'fullName', message: 'is too long' }],
  docsUrl: 'https://docs.example.com/a',
};

function answer(body: unknown, headers: Record<string, string> = {}): Parameters<typeof readCorbadoError>[0] {
  return { status: 400, headers: new Headers(headers), body };
}

/** The error body with one field of `error` of another value. */
function withError(field: string, value: unknown): unknown {
  return { ...BODY, error: { ...BODY.error, [field]: value } };
}

describe('readCorbadoError', () => {
  it('reads the whole body', () => {
    expect(readCorbadoError(answer(BODY))).toEqual(FULL);
  });

  it.each<[string, unknown, object]>([
    ['a type that is missing', withError('type', undefined), { errorType: null }],
    ['a type that is not a string', withError('type', { name: 'x' }), { errorType: null }],
    ['an empty type', withError('type', ''), { errorType: null }],
    ['details that are missing', withError('details', undefined), { errorMessage: 'Bad request' }],
    ['details that are no text', withError('details', ['x']), { errorMessage: 'Bad request' }],
    [
      'details and a message that are not strings',
      { ...Object(withError('details', 1)), message: 2 },
      { errorMessage: null },
    ],
    ['request data that are missing', { ...BODY, requestData: undefined }, { requestData: null }],
    ['request data that are an array', { ...BODY, requestData: ['req-1'] }, { requestData: null }],
    ['a runtime that is missing', { ...BODY, runtime: undefined }, { runtime: null }],
    ['a runtime that is a string', { ...BODY, runtime: '0.12' }, { runtime: null }],
    ['a validation that is missing', withError('validation', undefined), { validationMessages: null }],
    ['a validation that is not a list', withError('validation', { field: 'x' }), { validationMessages: null }],
    [
      'a validation of odd entries',
      withError('validation', [null, 'x', { field: 1, message: 'is bad' }, { field: 'email' }]),
      {
        validationMessages: [
          { field: '', message: 'is bad' },
          { field: 'email', message: '' },
        ],
      },
    ],
    [
      'links that begin with something else',
      withError('links', [1, 'javascript:x', 'https://d.example']),
      { docsUrl: 'https://d.example' },
    ],
    ['an error type that every object has', withError('type', 'toString'), { errorType: 'toString' }],
    ['an error type that no map may have', withError('type', '__proto__'), { errorType: '__proto__' }],
  ])('reads %s, and all the rest', (_, body, changed) => {
    expect(readCorbadoError(answer(body))).toEqual({ ...FULL, ...changed });
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['not a list', 'https://docs.example.com/a'],
    ['not URLs', ['see the docs', 'http://docs.example.com']],
  ])('has no docsUrl if the links are %s', (_, links) => {
    expect(readCorbadoError(answer(withError('links', links)))).not.toHaveProperty('docsUrl');
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a string', 'internal_error'],
    ['a list', [BODY.error]],
  ])('falls back on the message when the error is %s', (_, error) => {
    expect(readCorbadoError(answer({ ...BODY, error }))).toEqual({
      errorType: null,
      errorMessage: 'Bad request',
      requestData: BODY.requestData,
      runtime: 0.12,
      validationMessages: null,
    });
  });

  it.each([['<html>Bad gateway</html>'], [''], [null], [undefined], [7], [[BODY]]])(
    'reads nothing from a body that is %o',
    (body) => {
      expect(readCorbadoError(answer(body))).toEqual({ errorType: null, errorMessage: null });
    },
  );

  it('ignores fields that a body inherits from its prototype', () => {
    const body: unknown = JSON.parse(
      '{"__proto__": {"message": "inherited"}, "error": {"__proto__": {"type": "inherited"}}}',
    );
    expect(readCorbadoError(answer(body))).toMatchObject({ errorType: null, errorMessage: null });
  });
});

describe('readCorbadoRequestId', () => {
  const both = { 'x-corbado-request-id': 'req-of-corbado', 'x-request-id': 'req-of-proxy' };

  it.each<[string, unknown, Record<string, string>, string | null]>([
    ['the body', BODY, both, 'req-1'],
    ['the header of Corbado when the body has none', { ...BODY, requestData: {} }, both, 'req-of-corbado'],
    [
      'the header of Corbado when that of the body is not a string',
      { requestData: { requestID: 7 } },
      both,
      'req-of-corbado',
    ],
    [
      'the header of Corbado when that of the body is empty',
      { requestData: { requestID: '' } },
      both,
      'req-of-corbado',
    ],
    ['the usual header when there is no other', 'Bad gateway', { 'x-request-id': 'req-of-proxy' }, 'req-of-proxy'],
    ['nowhere', undefined, {}, null],
  ])('finds it in %s', (_, body, headers, id) => {
    expect(readCorbadoRequestId(answer(body, headers))).toBe(id);
  });
});

describe('isCorbadoErrorBody', () => {
  it.each<[boolean, string, Record<string, unknown>]>([
    [true, 'an error body', BODY],
    [true, 'the lowest error status', { httpStatusCode: 400, error: {} }],
    [false, 'a body of success', { httpStatusCode: 200, error: {} }],
    [false, 'the highest other status', { httpStatusCode: 399, error: {} }],
    [false, 'a status that is a string', { httpStatusCode: '400', error: {} }],
    [false, 'a response with a field of that name', { error: { type: 'none' } }],
    [false, 'an error that is a string', { httpStatusCode: 400, error: 'none' }],
    [false, 'an error that is null', { httpStatusCode: 400, error: null }],
    [false, 'an empty object', {}],
  ])('is %s for %s', (expected, _, body) => {
    expect(isCorbadoErrorBody(body)).toBe(expected);
  });
});
