import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import {
  fillPath,
  serialize,
  serializeBody,
  serializeHeaders,
  serializeQuery,
  serializeValue,
} from '../../../../src/facade/http/request.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const call = { operation: 'users.get', provider: 'corbado' } as const;

describe('fillPath', () => {
  it.each([
    ['a plain id', 'usr-1', 'usr-1'],
    ['slashes', 'a/b', 'a%2Fb'],
    ['a question mark', 'a?x=1', 'a%3Fx%3D1'],
    ['a fragment', 'a#b', 'a%23b'],
    ['an escaped dot segment', '%2e%2e', '%252e%252e'],
    ['a dot segment inside', '../admin?x=y', '..%2Fadmin%3Fx%3Dy'],
    ['backslashes', 'a\\..\\b', 'a%5C..%5Cb'],
    ['line breaks', 'a\r\nhost: evil', 'a%0D%0Ahost%3A%20evil'],
    ['three dots', '...', '...'],
    ['characters beyond ASCII', 'ü😀', '%C3%BC%F0%9F%98%80'],
    ['braces', '{other}', '%7Bother%7D'],
    ['replacement patterns', '$&$1', '%24%26%241'],
    ['a number', 7, '7'],
  ])('writes %s as one segment', (_, value, segment) => {
    expect(fillPath('/v2/users/{id}/x', { id: value })).toEqual({ path: `/v2/users/${segment}/x` });
  });

  it.each([
    ['a dot', '.'],
    ['two dots', '..'],
    ['an empty text', ''],
    ['undefined', undefined],
    ['null', null],
    ['a high surrogate alone', 'a\uD800'],
    ['a low surrogate alone', '\uDC00a'],
    ['an object', { toString: (): string => 'x' }],
    ['an array', ['x']],
    ['a boolean', true],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('refuses %s', (_, value) => {
    expect(fillPath('/v2/users/{id}', { id: value })).toMatchObject({ issues: [{ path: 'id' }] });
  });

  it('names every parameter that is wrong, and takes none from the prototype', () => {
    const result = fillPath('/{a}/{b}/{toString}', { a: '..', b: 'fine' });
    expect(result).toMatchObject({ issues: [{ path: 'a' }, { path: 'toString' }] });
  });
});

describe('serializeQuery', () => {
  it.each([
    ['nothing', {}, ''],
    ['texts', { a: 'x y', b: '&=?#/+' }, 'a=x%20y&b=%26%3D%3F%23%2F%2B'],
    ['encoded names', { 'filter[]': 'x', 'a&b': '1' }, 'filter%5B%5D=x&a%26b=1'],
    ['repeated arrays without their gaps', { a: ['x', undefined, null, 'y'] }, 'a=x&a=y'],
    ['an empty array', { a: [] }, ''],
    ['neither undefined nor null', { a: undefined, b: null, c: '' }, 'c='],
    [
      'numbers, booleans and bigints',
      { a: 1.5, b: false, c: 9_007_199_254_740_993n },
      'a=1.5&b=false&c=9007199254740993',
    ],
    ['dates', { at: new Date(0) }, 'at=1970-01-01T00%3A00%3A00.000Z'],
    ['objects as JSON', { a: { b: 1 } }, 'a=%7B%22b%22%3A1%7D'],
    ['halves of surrogate pairs as U+FFFD', { a: 'x\uD800', b: '\uDC00y' }, 'a=x%EF%BF%BD&b=%EF%BF%BDy'],
    ['whole surrogate pairs', { a: '😀' }, 'a=%F0%9F%98%80'],
  ])('writes %s', (_, query, expected) => {
    expect(serializeQuery(query)).toBe(expected);
  });
});

describe('plainText', () => {
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['undefined', undefined],
    ['a date that is none', new Date(Number.NaN)],
    ['an object that contains itself', cyclic],
    ['a bigint inside an object', { a: 1n }],
  ])('throws at %s, which has no text', (_, value) => {
    expect(() => serializeValue(value)).toThrow();
  });
});

describe('serializeBody', () => {
  it('writes JSON without undefined fields, and with null ones', () => {
    expect(serializeBody('json', { a: undefined, b: null, c: [1], d: new Date(0) })).toBe(
      '{"b":null,"c":[1],"d":"1970-01-01T00:00:00.000Z"}',
    );
  });

  it('writes a form without undefined and null fields', () => {
    expect(serializeBody('form', { a: undefined, b: null, c: 'x&y=z ü', d: 1, e: { f: true } })).toBe(
      'c=x%26y%3Dz+%C3%BC&d=1&e=%7B%22f%22%3Atrue%7D',
    );
  });
});

describe('headerTexts', () => {
  it('writes dates and numbers, and leaves undefined and null out', () => {
    expect(serializeHeaders(call, { a: 'x', b: 1, c: undefined, d: null, e: new Date(0) })).toEqual({
      a: 'x',
      b: '1',
      e: '1970-01-01T00:00:00.000Z',
    });
  });

  it.each([
    ['a line break', 'hidden-value\r\nevil: 1'],
    ['a character beyond ASCII', 'hidden-value-ü'],
    ['a null byte', 'hidden-value\0'],
  ])('refuses %s without repeating the value', (_, value) => {
    const attempt = (): unknown => serializeHeaders(call, { 'x-session': value });
    expect(attempt).toThrow(ValidationError);
    expect(attempt).toThrow(/^(?!.*hidden-value).*x-session/s);
  });

  it('refuses what has no text, by name', () => {
    expect(() => serializeHeaders(call, { 'x-session': cyclic })).toThrow(/Cannot call users\.get: x-session: /);
  });
});

describe('writeOrRefuse', () => {
  it('turns foreign errors into one of ours, without their message', () => {
    const write = (): string => {
      throw new RangeError('hidden-value');
    };
    expect(() => serialize(call, 'at', write)).toThrow(ValidationError);
    expect(() => serialize(call, 'at', write)).not.toThrow(/hidden-value/);
  });

  it('leaves errors of ours alone', () => {
    const own = new ValidationError('own', [], { provider: 'corbado', status: 400 });
    expect(() =>
      serialize(call, 'at', () => {
        throw own;
      }),
    ).toThrow(own);
  });
});
