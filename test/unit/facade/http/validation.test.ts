import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { operation } from '../../../../src/facade/http/operation.ts';
import { once, oneOf, someOf } from '../../../../src/facade/http/validation.lazy.ts';
import { checkNames, checkValue, type Schema, type SchemaIssue } from '../../../../src/facade/http/validation.ts';

const string = z.optional(z.string());
const contact = z.looseObject({ email: string, phone: string, fax: string });

describe('checkNames', () => {
  const update = operation('things.update', 'PUT', '/{app_id}/{id}', {
    query: ['q'],
    headers: ['x-session'],
    body: 'json',
    clientParams: ['app_key'],
  });
  const pathsOf = (params: object, fields = ['name']): string[] =>
    checkNames(update, fields, { ...params }).map(({ path }) => path);

  it('knows the names of every place, and accepts unknown ones if there is a body', () => {
    expect(pathsOf({ app_id: 1, app_key: 1, id: 1, q: 1, 'x-session': 1, name: 1, later: 1 })).toEqual([]);
  });

  it('rejects names that look like a known one', () => {
    expect(pathsOf({ 'X-Session': 1, Name: 1 })).toEqual(['X-Session', 'Name']);
  });
});

describe('checkValue', () => {
  it('returns no issues for a valid value', () => {
    expect(checkValue(contact, { email: 'a@b', other: 1 })).toEqual([]);
    expect(checkValue(contact.check(someOf('email', 'phone')), { phone: '1' })).toEqual([]);
  });

  const id = z.looseObject({ id: z.string() });
  it.each<[string, Schema, unknown, string, string]>([
    ['a missing field', id, {}, 'id', 'is missing; expected a string'],
    ['undefined', id, { id: undefined }, 'id', 'is missing; expected a string'],
    ['null', id, { id: null }, 'id', 'expected a string, received null'],
    ['another type', z.looseObject({ n: z.int() }), { n: '1' }, 'n', 'expected a number, received a string'],
    ['a fraction', z.looseObject({ n: z.int() }), { n: 1.5 }, 'n', 'expected a whole number, received a number'],
    ['an object for an array', z.array(z.string()), {}, '', 'expected an array, received an object'],
    [
      'a nested field',
      z.looseObject({ a: z.array(contact) }),
      { a: [{ fax: 1 }] },
      'a.0.fax',
      'expected a string, received a number',
    ],
    [
      'a number that is too small',
      z.looseObject({ n: z.int().check(z.minimum(3)) }),
      { n: 2 },
      'n',
      'expected at least 3, received a number',
    ],
    [
      'a number that is too large',
      z.looseObject({ n: z.int().check(z.maximum(3)) }),
      { n: 4 },
      'n',
      'expected at most 3, received a number',
    ],
    [
      'an object of no variant',
      z.union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.int() })]),
      { c: 1 },
      '',
      'expected one of these forms: a as a string; or b as a number, received an object',
    ],
  ])('describes %s', (_, schema, value, path, message) => {
    expect(checkValue(schema, value)).toEqual([{ path, message }]);
  });

  it('describes each issue, in order', () => {
    const schema = z.looseObject({ a: z.string(), b: z.string() });
    expect(checkValue(schema, { b: 1 })).toEqual([
      { path: 'a', message: 'is missing; expected a string' },
      { path: 'b', message: 'expected a string, received a number' },
    ]);
  });

  it.each<[string, SchemaIssue, unknown, string]>([
    ['a whole value', { path: [], expected: 'int' }, 'x', 'expected a whole number, received a string'],
    ['a format', { path: ['a'] }, { a: 'x' }, 'expected a value in another format, received a string'],
    [
      'alternatives with several fields',
      {
        code: 'invalid_union',
        path: ['a'],
        errors: [
          [
            { path: ['b'], expected: 'object' },
            { path: ['c'], expected: 'string' },
          ],
          [{ path: [], expected: 'number' }],
        ],
      },
      { a: true },
      'expected one of these forms: b as an object and c as a string; or it as a number, received a boolean',
    ],
    ['unnamed alternatives', { code: 'invalid_union', path: ['a'] }, { a: 1 }, 'expected one of these forms: '],
    [
      'a value of the prototype',
      { path: ['__proto__', 'constructor'], expected: 'string' },
      {},
      'is missing; expected a string',
    ],
  ])('describes an issue with %s', (_, issue, value, message) => {
    const schema: Schema = { safeParse: () => ({ success: false, error: { issues: [issue] } }) };
    expect(checkValue(schema, value)).toEqual([
      { path: issue.path.join('.'), message: expect.stringContaining(message) },
    ]);
  });

  it('returns no issues if a schema names none', () => {
    expect(checkValue({ safeParse: () => ({ success: false }) }, 1)).toEqual([]);
  });

  it('never shows a value', () => {
    const schema = z.looseObject({
      a: z.int(),
      b: z.union([z.int(), z.boolean()]),
      c: contact.check(oneOf('email', 'fax')),
    });
    const value = { a: 'hidden', b: 'hidden', c: { email: 'hidden', fax: 'hidden' } };
    const issues = checkValue(schema, value);
    expect(issues.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify([issues, schema.safeParse(value).error?.issues])).not.toContain('hidden');
  });
});

describe('groups of fields', () => {
  const nullable = z.optional(z.nullable(z.string()));
  const fieldsWith = (check: ReturnType<typeof someOf>) =>
    z.looseObject({ a: nullable, b: nullable, c: nullable }).check(check);
  const some = fieldsWith(someOf('a', 'b'));
  const one = fieldsWith(oneOf('a', 'b', 'c'));

  it.each<[string, Schema, object]>([
    ['the first of some', some, { a: 'x' }],
    ['the second of some', some, { b: 'x' }],
    ['all of some', some, { a: 'x', b: 'x' }],
    ['one of some, the other undefined', some, { a: undefined, b: 'x' }],
    ['an empty string', some, { a: '' }],
    ['null, if the field allows it', some, { a: null }],
    ['one of some beside others', some, { a: 'x', c: 'x', more: 1 }],
    ['the first', one, { a: 'x' }],
    ['the last', one, { c: 'x' }],
    ['one, the others undefined', one, { a: undefined, b: 'x', c: undefined }],
  ])('accept %s', (_, schema, value) => {
    expect(checkValue(schema, Object.freeze(value))).toEqual([]);
  });

  it.each<[string, Schema, object, string]>([
    ['nothing of some', some, {}, 'at least one of a, b, received none'],
    ['undefined for all of some', some, { a: undefined, b: undefined }, 'at least one of a, b, received none'],
    ['other fields', some, { c: 'x', more: 1 }, 'at least one of a, b, received none'],
    ['nothing', one, {}, 'exactly one of a, b, c, received none'],
    ['two', one, { a: 'x', c: 'x' }, 'exactly one of a, b, c, received a, c'],
    ['two, one of them null', one, { b: null, a: 'x' }, 'exactly one of a, b, c, received a, b'],
    ['all', one, { a: 'x', b: 'x', c: 'x' }, 'exactly one of a, b, c, received a, b, c'],
  ])('reject %s', (_, schema, value, message) => {
    expect(checkValue(schema, value)).toEqual([{ path: '', message: `expected ${message}` }]);
  });

  it('are named by their place', () => {
    const schema = z.looseObject({ to: z.array(some) });
    expect(checkValue(schema, { to: [{ a: 'x' }, {}] })).toEqual([
      { path: 'to.1', message: 'expected at least one of a, b, received none' },
    ]);
  });

  it('are checked only if the fields are valid', () => {
    expect(checkValue(contact.check(oneOf('email', 'phone')), { email: 1, phone: '1' })).toEqual([
      { path: 'email', message: 'expected a string, received a number' },
    ]);
    expect(checkValue(some, 'x')).toEqual([{ path: '', message: 'expected an object, received a string' }]);
  });
});

describe('once', () => {
  it.each([[{}], [undefined]])('builds the value %o on first use, and keeps it', (value) => {
    const make = vi.fn(() => value);
    const get = once(make);
    expect(make).not.toHaveBeenCalled();
    expect([get(), get()]).toEqual([value, value]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', () => {
    const make = vi
      .fn<() => number>(() => 7)
      .mockImplementationOnce(() => {
        throw new Error('not yet');
      });
    const get = once(make);
    expect(get).toThrow('not yet');
    expect(get()).toBe(7);
  });
});
