import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/facade/http/failures.ts';
import type { ResponseShape } from '../../../../src/facade/http/operation.ts';
import { findProblem, readResponse, readValue, UnexpectedResponse } from '../../../../src/facade/http/response.ts';

const OBJECT: ResponseShape = { kind: 'object', keys: ['userID', 'status'] };

function interpreted(text: string, shape: ResponseShape, contentType = 'application/json'): unknown {
  const response = new Response(null, { headers: { 'content-type': contentType } });
  const { status, statusText, headers } = response;
  const head = { status, statusText, headers, allHeaders: headers, response };
  const answer = readResponse(head, text);
  const problem = findProblem(answer, shape, { isErrorBody: (body) => body['failed'] === true });
  if (problem === undefined) return { value: readValue(answer, shape) };
  return { problem: describeProblem(new UnexpectedResponse(answer, problem), shape).received };
}

describe('an answer of success', () => {
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
