import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/facade/http/failures.ts';
import type { ResponseShape } from '../../../../src/facade/http/operation.ts';
import { findProblem, readResponse, readValue, UnexpectedResponse } from '../../../../src/facade/http/response.ts';
import { parseJson } from '../../../../src/facade/web/json.ts';

const OBJECT: ResponseShape = { kind: 'object', keys: ['userID', 'status'] };

/** Returns the value of a successful response, or its problem in words. */
function read(body: string, shape: ResponseShape, contentType = 'application/json'): unknown {
  const response = new Response(null, { headers: { 'content-type': contentType } });
  const { status, statusText, headers } = response;
  const received = readResponse({ status, statusText, headers, allHeaders: headers, response }, body);
  const problem = findProblem(received, shape, { isErrorBody: ({ failed }) => failed === true });
  if (problem === undefined) return { value: readValue(received, shape) };
  return { problem: describeProblem(new UnexpectedResponse(received, problem), shape).received };
}

describe('a successful response', () => {
  it.each<[string, string, ResponseShape, unknown]>([
    ['an object with all its fields', '{"userID":"u","status":"a"}', OBJECT, { userID: 'u', status: 'a' }],
    ['an object with one of its fields', '{"status":"a"}', OBJECT, { status: 'a' }],
    ['any object, if no field is required', '{}', { kind: 'object' }, {}],
    ['an array', '[1]', { kind: 'array' }, [1]],
    ['an empty array', '[]', { kind: 'array' }, []],
    ['a string, even one that looks like JSON', '{"a":1}', { kind: 'text' }, '{"a":1}'],
    ['nothing, if its kind is not known', '', { kind: 'any' }, undefined],
    ['a list, if its kind is not known', '[1]', { kind: 'any' }, [1]],
    ['an object, if its kind is not known', '{}', { kind: 'any' }, {}],
    ['any JSON where no body is expected', '{"a":1}', { kind: 'none' }, undefined],
    ['white space where no body is expected', '\r\n', { kind: 'none' }, undefined],
  ])('may be %s', (_, body, shape, value) => {
    expect(read(body, shape)).toEqual({ value });
  });

  it.each<[string, string, ResponseShape]>([
    ['an empty body', '', OBJECT],
    ['an empty string', '', { kind: 'text' }],
    ['broken JSON', '{"userID":', OBJECT],
    ['two values in a row', '{"userID":"u"}{"userID":"u"}', OBJECT],
    ['null', 'null', OBJECT],
    ['an array for an object', '[{"userID":"u"}]', OBJECT],
    ['a string', '"x"', OBJECT],
    ['a number', '7', OBJECT],
    ['an error body', '{"userID":"u","failed":true}', OBJECT],
    ['a page where no body is expected', '<html>', { kind: 'none' }],
    ['plain text where no body is expected', 'ok', { kind: 'none' }],
    ['an error body where none is expected', '{"failed":true}', { kind: 'none' }],
    ['a page where any JSON is expected', '<html>', { kind: 'any' }],
    ['an error body where any JSON is expected', '{"failed":true}', { kind: 'any' }],
    ['an object of another kind', '{"other":1}', OBJECT],
    ['an object with inherited fields', '{"__proto__":{"userID":"u"}}', OBJECT],
    ['an object for an array', '{"0":1,"length":1}', { kind: 'array' }],
    ['null for an array', 'null', { kind: 'array' }],
  ])('must not be %s', (_, body, shape) => {
    expect(read(body, shape)).toEqual({ problem: expect.any(String) });
  });

  it.each<[string, ResponseShape, string]>([
    ['text/html; charset=utf-8', OBJECT, 'a body of type text/html that'],
    ['TEXT/HTML', OBJECT, 'a body of type text/html that'],
    ['text/html', { kind: 'text' }, 'a body of type text/html'],
    ['text/html', { kind: 'none' }, 'a body of type text/html'],
    ['', OBJECT, 'a body that'],
    ['<script>', OBJECT, 'a body that'],
  ])('of type %j for %j is described by its plain media type', (contentType, shape, description) => {
    expect(read('<html>', shape, contentType)).toEqual({ problem: expect.stringContaining(description) });
  });
});

describe('parseJson', () => {
  it.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1234567890123456.5', 1_234_567_890_123_456.5],
    ['1e21', 1e21],
    ['1234567890123456e3', 1_234_567_890_123_456_000],
  ])('keeps the integer %s exact', (number, value) => {
    expect(parseJson(`{"id":${number}}`)).toEqual({ id: value });
    expect(parseJson(`[0,${number},0]`)).toEqual([0, value, 0]);
    expect(parseJson(`[\n ${number}]`)).toEqual([value]);
    expect(parseJson(number)).toBe(value);
  });

  it('finds large integers at any offset', () => {
    for (let before = 0; before < 40; before += 1) {
      for (const after of ['', ' ', 'x'.repeat(40)]) {
        const json = `{"${'x'.repeat(before)}":9007199254740993,"y":"${after}"}`;
        expect(Object.values(parseJson(json) as object)[0]).toBe('9007199254740993');
      }
    }
  });

  it('leaves large integers in strings and keys alone', () => {
    const json = '{"9007199254740993":"9007199254740993, \\" 9007199254740995","a\\\\":9007199254740993}';
    expect(parseJson(json)).toEqual({
      '9007199254740993': '9007199254740993, " 9007199254740995',
      'a\\': '9007199254740993',
    });
  });

  it.each(['', '{', '{"id":90071992547409930}}', '90071992547409930 1', '0123456789012345678', '"9007199254740993'])(
    'rejects %j',
    (json) => {
      expect(() => parseJson(json)).toThrow(SyntaxError);
    },
  );

  it('equals JSON.parse for any JSON without large integers', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const differs = JSON.stringify(JSON.parse(json)) !== JSON.stringify(parseJson(json));
        expect(differs && !/\d{16}/.test(json)).toBe(false);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('takes linear time', () => {
    // In quadratic time this would exceed the timeout of the test.
    const json = `["${'\\\\'.repeat(250_000)}",${'1'.repeat(250_000)}]`;
    expect(parseJson(json)).toHaveLength(2);
  });
});
