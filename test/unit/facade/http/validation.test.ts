import { describe, expect, it } from 'vitest';
import {
  array,
  boolean,
  type Check,
  int,
  lazy,
  nullish,
  number,
  object,
  oneOf,
  optional,
  record,
  someOf,
  string,
  stringOf,
  union,
  unknown,
} from '../../../../src/facade/http/checks.ts';
import { operation } from '../../../../src/facade/http/operation.ts';
import { checkNames, findIssues } from '../../../../src/facade/http/validation.ts';

describe('checkNames', () => {
  const update = operation('things.update', 'PUT', '/{app_id}/{id}', {
    query: { q: string },
    headers: { 'x-session': string },
    body: object({ name: string }),
    clientParams: ['app_key'],
  });
  const pathsOf = (params: object): string[] => checkNames(update, { ...params }).map(({ path }) => path);

  it('knows the names of every place, and accepts unknown ones if there is a body', () => {
    expect(pathsOf({ app_id: 1, app_key: 1, id: 1, q: 1, 'x-session': 1, name: 1, later: 1 })).toEqual([]);
  });

  it('accepts unknown names in a query that is not known, unless they look like a known one', () => {
    const stats = operation('things.stats', 'GET', '/{thing_id}', { openQuery: true });
    expect(checkNames(stats, { thing_id: 't', thingId: 't', from: 1 })).toEqual([
      { path: 'thingId', message: 'unknown argument; did you mean "thing_id"?' },
    ]);
  });

  it('rejects names that look like a known one', () => {
    expect(pathsOf({ 'X-Session': 1, Name: 1 })).toEqual(['X-Session', 'Name']);
  });
});

const CONTACT = { email: optional(string), phone: optional(string), fax: optional(string) };
const contact = object(CONTACT);

describe('findIssues', () => {
  it('returns no issues for a valid value', () => {
    expect(findIssues(contact, { email: 'a@b', other: 1 })).toEqual([]);
    expect(findIssues(object(CONTACT, someOf('email', 'phone')), { phone: '1' })).toEqual([]);
  });

  const id = object({ id: string });
  it.each<[string, Check, unknown, string, string]>([
    ['a missing field', id, {}, 'id', 'is missing; expected a string'],
    ['undefined', id, { id: undefined }, 'id', 'is missing; expected a string'],
    ['null', id, { id: null }, 'id', 'expected a string, received null'],
    ['another type', object({ n: int() }), { n: '1' }, 'n', 'expected a number, received a string'],
    ['a fraction', object({ n: int() }), { n: 1.5 }, 'n', 'expected a whole number, received a number'],
    ['an object for an array', array(string), {}, '', 'expected an array, received an object'],
    [
      'a nested field',
      object({ a: array(contact) }),
      { a: [{ fax: 1 }] },
      'a.0.fax',
      'expected a string, received a number',
    ],
    [
      'a string that is too short',
      object({ s: stringOf(2) }),
      { s: 'a' },
      's',
      'expected a string of 2 or more characters, received a string',
    ],
    [
      'a string that is too long',
      object({ s: stringOf(0, 2) }),
      { s: 'abc' },
      's',
      'expected a string of 0 to 2 characters, received a string',
    ],
    [
      'a string of another form',
      object({ s: stringOf(0, 2, /^a/) }),
      { s: 'b' },
      's',
      'expected a string of the form ^a, received a string',
    ],
    ['a number that is too small', object({ n: int(3) }), { n: 2 }, 'n', 'expected at least 3, received a number'],
    [
      'a number that is too large',
      object({ n: int(undefined, 3) }),
      { n: 4 },
      'n',
      'expected at most 3, received a number',
    ],
    [
      'an object of no variant',
      union(object({ a: string }), object({ b: int() })),
      { c: 1 },
      '',
      'expected one of these forms: a as a string; or b as a number, received an object',
    ],
  ])('describes %s', (_, schema, value, path, message) => {
    expect(findIssues(schema, value)).toEqual([{ path, message }]);
  });

  it('describes each issue, in order', () => {
    const schema = object({ a: string, b: string });
    expect(findIssues(schema, { b: 1 })).toEqual([
      { path: 'a', message: 'is missing; expected a string' },
      { path: 'b', message: 'expected a string, received a number' },
    ]);
  });

  it('accepts own properties only', () => {
    const check = object({ a: string, constructor: optional(string) });
    expect(findIssues(check, Object.create({ a: 'x' }))).toEqual([
      { path: 'a', message: 'is missing; expected a string' },
    ]);
    expect(findIssues(check, { a: 'x' })).toEqual([]);
  });

  it.each<[string, Check, unknown, string]>([
    ['NaN', number(), Number.NaN, 'expected a number, received NaN'],
    ['infinity', int(), Number.POSITIVE_INFINITY, 'expected a number, received Infinity'],
    ['an integer beyond exact ones', int(), 2 ** 53, `expected at most ${Number.MAX_SAFE_INTEGER}, received a number`],
    ['a Map for a map', record(unknown), new Map(), 'expected an object, received an object'],
    [
      'equal variants',
      union(object({ a: string }), object({ a: string })),
      1,
      'expected one of these forms: it as an object, received a number',
    ],
    [
      'several fields of a variant',
      union(object({ a: string, b: object({}) }), int(1)),
      {},
      'expected one of these forms: a as a string and b as an object; or it as a number, received an object',
    ],
    [
      'a variant out of bounds',
      union(string, int(1)),
      0,
      'expected one of these forms: it as a string; or it with at least 1, received a number',
    ],
  ])('describes %s', (_, check, value, message) => {
    expect(findIssues(check, value)).toEqual([{ path: '', message }]);
  });

  it('takes anything for unknown, but not its absence', () => {
    for (const value of [null, 0, '', [], {}]) expect(findIssues(object({ a: unknown }), { a: value })).toEqual([]);
    expect(findIssues(object({ a: unknown, b: optional(unknown) }), {})).toEqual([
      { path: 'a', message: 'is missing; expected a value' },
    ]);
  });

  it('never shows a value', () => {
    const schema = object({
      a: int(),
      b: union(int(), boolean),
      c: object(CONTACT, oneOf('email', 'fax')),
    });
    const value = { a: 'hidden', b: 'hidden', c: { email: 'hidden', fax: 'hidden' } };
    const issues = findIssues(schema, value);
    expect(issues.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(issues)).not.toContain('hidden');
  });
});

describe('groups of fields', () => {
  const fields = { a: nullish(string), b: nullish(string), c: nullish(string) };
  const some = object(fields, someOf('a', 'b'));
  const one = object(fields, oneOf('a', 'b', 'c'));

  it.each<[string, Check, object]>([
    ['the first of some', some, { a: 'x' }],
    ['the second of some', some, { b: 'x' }],
    ['all of some', some, { a: 'x', b: 'x' }],
    ['one of some, the other undefined', some, { a: undefined, b: 'x' }],
    ['an empty string', some, { a: '' }],
    ['one of some beside others', some, { a: 'x', c: 'x', more: 1 }],
    ['the first', one, { a: 'x' }],
    ['the last', one, { c: 'x' }],
    ['one, the others without a value', one, { a: undefined, b: 'x', c: null }],
  ])('accept %s', (_, schema, value) => {
    expect(findIssues(schema, Object.freeze(value))).toEqual([]);
  });

  it.each<[string, Check, object, string]>([
    ['nothing of some', some, {}, 'at least one of a, b, received none'],
    ['no value for all of some', some, { a: undefined, b: null }, 'at least one of a, b, received none'],
    ['other fields', some, { c: 'x', more: 1 }, 'at least one of a, b, received none'],
    ['nothing', one, {}, 'exactly one of a, b, c, received none'],
    ['two', one, { a: 'x', c: 'x' }, 'exactly one of a, b, c, received a, c'],
    ['all', one, { a: 'x', b: 'x', c: 'x' }, 'exactly one of a, b, c, received a, b, c'],
  ])('reject %s', (_, schema, value, message) => {
    expect(findIssues(schema, value)).toEqual([{ path: '', message: `expected ${message}` }]);
  });

  it('are named by their place', () => {
    const schema = object({ to: array(some) });
    expect(findIssues(schema, { to: [{ a: 'x' }, {}] })).toEqual([
      { path: 'to.1', message: 'expected at least one of a, b, received none' },
    ]);
  });

  it('are checked only if the fields are valid', () => {
    expect(findIssues(object(CONTACT, oneOf('email', 'phone')), { email: 1, phone: '1' })).toEqual([
      { path: 'email', message: 'expected a string, received a number' },
    ]);
    expect(findIssues(some, 'x')).toEqual([{ path: '', message: 'expected an object, received a string' }]);
  });
});

describe('a hostile value', () => {
  interface Tree {
    readonly next?: Tree;
  }
  const deep = (levels: number): Tree => {
    let tree: Tree = {};
    for (let level = 0; level < levels; level += 1) tree = { next: tree };
    return tree;
  };

  it('has few issues, however much is wrong', () => {
    expect(findIssues(array(string), Array(1_000_000).fill(1))).toHaveLength(50);
  });

  it('may be nested, but not too deeply', () => {
    const node: Check = object({ next: optional(lazy(() => node)) });
    expect(findIssues(node, deep(199))).toEqual([]);
    expect(findIssues(node, deep(100_000))).toEqual([
      { path: Array(201).fill('next').join('.'), message: 'expected at most 200 levels, received an object' },
    ]);
  });

  it('takes a limited number of steps, though each level of a union doubles them', () => {
    const node: Check = union(
      object({ next: optional(lazy(() => node)), a: string }),
      object({ next: optional(lazy(() => node)), b: string }),
    );
    expect(findIssues(node, deep(100))).toEqual([{ path: '', message: 'takes more than 3000000 steps to check' }]);
  });
});
