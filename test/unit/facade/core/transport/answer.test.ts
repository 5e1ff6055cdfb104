import { describe, expect, it } from 'vitest';
import type { AnswerShape } from '../../../../../src/facade/core/call/operation.ts';
import { interpret, readAnswer } from '../../../../../src/facade/core/transport/answer.ts';
import { readNetworkError } from '../../../../../src/facade/core/transport/network-errors.ts';

const OBJECT: AnswerShape = { kind: 'object', keys: ['userID', 'status'] };

function interpreted(text: string, shape: AnswerShape, contentType = 'application/json'): unknown {
  const response = new Response(null, { headers: { 'content-type': contentType } });
  const { status, statusText, headers } = response;
  const head = { status, statusText, headers, allHeaders: headers, response };
  return interpret(readAnswer(head, text), shape, (body) => body['failed'] === true);
}

describe('interpret', () => {
  it.each([
    ['an object with all its fields', '{"userID":"u","status":"active"}', OBJECT],
    ['an object with one of its fields', '{"status":"active"}', OBJECT],
    ['any object where no field is required', '{}', { kind: 'object' }],
    ['an array', '[1]', { kind: 'array' }],
    ['an empty array', '[]', { kind: 'array' }],
  ] as const)('takes %s', (_, text, shape) => {
    expect(interpreted(text, shape)).toEqual({ value: JSON.parse(text) });
  });

  it('takes a text as it is, also one that looks like JSON', () => {
    expect(interpreted('{"a":1}', { kind: 'text' })).toEqual({ value: '{"a":1}' });
  });

  it('answers undefined where nothing is to be read, whatever came', () => {
    expect(interpreted('<html>', { kind: 'none' })).toEqual({ value: undefined });
  });

  it.each([
    ['an empty body', '', OBJECT],
    ['an empty text', '', { kind: 'text' }],
    ['broken JSON', '{"userID":', OBJECT],
    ['two values in a row', '{"userID":"u"}{"userID":"u"}', OBJECT],
    ['null', 'null', OBJECT],
    ['an array for an object', '[{"userID":"u"}]', OBJECT],
    ['a text', '"x"', OBJECT],
    ['a number', '7', OBJECT],
    ['an error envelope', '{"userID":"u","failed":true}', OBJECT],
    ['an object of another kind', '{"other":1}', OBJECT],
    ['an object whose fields are inherited', '{"__proto__":{"userID":"u"}}', OBJECT],
    ['an object for an array', '{"0":1,"length":1}', { kind: 'array' }],
    ['null for an array', 'null', { kind: 'array' }],
  ] as const)('has a problem with %s', (_, text, shape) => {
    expect(interpreted(text, shape)).toEqual({ problem: expect.any(String) });
  });

  it.each([
    ['text/html; charset=utf-8', 'a body of type text/html that'],
    ['TEXT/HTML', 'a body of type text/html that'],
    ['', 'a body that'],
    ['<script>', 'a body that'],
  ])('tells the media type %j in plain words', (contentType, words) => {
    expect(interpreted('<html>', OBJECT, contentType)).toEqual({ problem: expect.stringContaining(words) });
  });
});

describe('readNetworkError', () => {
  const withCode = (code: unknown): Error => Object.assign(new Error('x'), { code });
  const nested = (code: string): Error => new TypeError('fetch failed', { cause: withCode(code) });

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'PROXY_REFUSED',
  ])('%s means that nothing was carried out', (code) => {
    expect(readNetworkError(nested(code))).toEqual({ word: code, executed: 'no', transient: true });
  });

  it.each(['ECONNRESET', 'ETIMEDOUT'])('%s means so too, where it is of connecting', (code) => {
    const connecting = Object.assign(withCode(code), { syscall: 'connect' });
    const all = Object.assign(new AggregateError([connecting, connecting]), { code });
    const some = Object.assign(new AggregateError([connecting, withCode(code)]), { code });
    const none = Object.assign(new AggregateError([]), { code });
    const executedAfter = (error: Error): string => readNetworkError(error).executed;
    expect([connecting, all].map(executedAfter)).toEqual(['no', 'no']);
    expect(executedAfter(new TypeError('fetch failed', { cause: all }))).toBe('no');
    expect([some, none, Object.assign(withCode(code), { syscall: 'read' })].map(executedAfter)).toEqual([
      'maybe',
      'maybe',
      'maybe',
    ]);
  });

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])('%s may mean anything', (code) => {
    expect(readNetworkError(nested(code))).toEqual({ word: code, executed: 'maybe', transient: true });
  });

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_GET_ISSUER_CERT',
  ])('%s will not pass', (code) => {
    expect(readNetworkError(nested(code))).toEqual({ word: code, executed: 'no', transient: false });
  });

  it.each([
    ['an error without a code', new RangeError('x'), 'RangeError'],
    ['a code that is no text', withCode(7), 'Error'],
    ['something that is no error', 'x', 'error'],
  ])('%s goes by its name', (_, error, word) => {
    expect(readNetworkError(error)).toEqual({ word, executed: 'maybe', transient: true });
  });

  it('ends on causes that run in a circle', () => {
    const error = new Error('x');
    error.cause = error;
    expect(readNetworkError(error).word).toBe('Error');
  });
});
