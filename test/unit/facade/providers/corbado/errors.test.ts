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

function response(body: unknown, headers: Record<string, string> = {}): Parameters<typeof readCorbadoError>[0] {
  return { status: 400, headers: new Headers(headers), body };
}

const ODD = { field: '', message: 'is bad' };

/** The error body with one field of `error` of another value. */
function withError(field: string, value: unknown): object {
  return { ...BODY, error: { ...BODY.error, [field]: value } };
}

describe('readCorbadoError', () => {
  it('reads the whole body', () => {
    expect(readCorbadoError(response(BODY))).toEqual(FULL);
  });

  it.each<[string, unknown, object]>([
    ['a type that is missing', withError('type', undefined), { errorType: null }],
    ['a type that is not a string', withError('type', { name: 'x' }), { errorType: null }],
    ['an empty type', withError('type', ''), { errorType: null }],
    ['details that are not a string', withError('details', ['x']), { errorMessage: 'Bad request' }],
    ['no string as details or message', { ...withError('details', 1), message: 2 }, { errorMessage: null }],
    ['request data that are missing', { ...BODY, requestData: undefined }, { requestData: null }],
    ['request data that are an array', { ...BODY, requestData: ['req-1'] }, { requestData: null }],
    ['a runtime that is a string', { ...BODY, runtime: '0.12' }, { runtime: null }],
    ['a validation that is missing', withError('validation', undefined), { validationMessages: null }],
    ['a validation that is not a list', withError('validation', { field: 'x' }), { validationMessages: null }],
    [
      'a validation of odd entries',
      withError('validation', [null, 'x', { ...ODD, field: 1 }, { field: 'email' }]),
      { validationMessages: [ODD, { field: 'email', message: '' }] },
    ],
    [
      'links with others first',
      withError('links', [1, 'javascript:x', 'https://d.example']),
      { docsUrl: 'https://d.example' },
    ],
    ['links that are missing', withError('links', undefined), { docsUrl: undefined }],
    ['a link that is not in a list', withError('links', 'https://docs.example.com/a'), { docsUrl: undefined }],
    [
      'links that are not URLs',
      withError('links', ['see the docs', 'http://docs.example.com']),
      { docsUrl: undefined },
    ],
  ])('reads %s, and all the rest', (_, body, changed) => {
    expect(readCorbadoError(response(body))).toEqual({ ...FULL, ...changed });
  });

  it('falls back on the message when the error is not an object', () => {
    const { validationMessages: _, docsUrl: __, ...rest } = { ...FULL, errorType: null, errorMessage: 'Bad request' };
    for (const error of [undefined, null, 'internal_error', [BODY.error]])
      expect(readCorbadoError(response({ ...BODY, error }))).toEqual({ ...rest, validationMessages: null });
  });

  it('reads nothing from a body that is not an object, or from a prototype', () => {
    const inherited: unknown = JSON.parse('{"__proto__": {"message": "x"}, "error": {"__proto__": {"type": "x"}}}');
    for (const body of ['<html>', null, undefined, [BODY], inherited])
      expect(readCorbadoError(response(body))).toMatchObject({ errorType: null, errorMessage: null });
  });
});

describe('readCorbadoRequestId', () => {
  const both = { 'x-corbado-request-id': 'req-of-corbado', 'x-request-id': 'req-of-proxy' };

  it.each<[string, unknown, Record<string, string>, string | null]>([
    ['the body', BODY, both, 'req-1'],
    ["Corbado's header when the body has none", { ...BODY, requestData: {} }, both, 'req-of-corbado'],
    ["Corbado's header when the body has no string", { requestData: { requestID: 7 } }, both, 'req-of-corbado'],
    ["Corbado's header when the body has an empty one", { requestData: { requestID: '' } }, both, 'req-of-corbado'],
    ['the usual header when there is no other', 'Bad gateway', { 'x-request-id': 'req-of-proxy' }, 'req-of-proxy'],
    ['nowhere', undefined, {}, null],
  ])('finds it in %s', (_, body, headers, id) => {
    expect(readCorbadoRequestId(response(body, headers))).toBe(id);
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
