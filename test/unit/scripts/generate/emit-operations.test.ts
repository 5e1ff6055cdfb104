import { expect, it } from 'vitest';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { importGenerated } from './helpers.ts';

const SPECS = ['extensions', 'form-body', 'lists', 'member-session', 'shapes', 'union-body', 'user-token'] as const;

const recordsOf = importGenerated<Readonly<Record<string, Operation>>>(SPECS, 'operations');

function recordOf(spec: string, name: string): Operation | undefined {
  return recordsOf(spec)[name];
}

it.each([
  ['a form', 'form-body', 'tokensIntrospect', { body: { encoding: 'form', clientParams: [] } }],
  ['an empty body', 'extensions', 'gatesClose', { body: { encoding: 'json', clientParams: [] } }],
  ['a call without credentials', 'extensions', 'gatesGet', { anonymous: true }],
  ['another server', 'extensions', 'gatesGet', { server: 'fraud' }],
  ['a header parameter', 'extensions', 'gatesGet', { headerParams: ['Request-ID'] }],
  ['a service token', 'extensions', 'gatesOpen', { serviceTokenScope: 'gate.open' }],
  [
    'a service token that may be left out',
    'extensions',
    'gatesRing',
    { serviceTokenScope: 'gate.ring', serviceTokenOptional: true },
  ],
  ['a client parameter in the path', 'extensions', 'gatesGet', { pathParams: ['app_id'] }],
  ['a client parameter in the query', 'extensions', 'gatesGet', { queryParams: ['tenant'] }],
  ['a client parameter in the body', 'extensions', 'gatesOpen', { body: { clientParams: ['client_id'] } }],
  ['a member session', 'member-session', 'membersDelete', { memberSession: true }],
  ["a user's token", 'user-token', 'keysDelete', { userToken: 'required' }],
  ["a user's token that may be left out", 'user-token', 'keysCreate', { userToken: 'optional' }],
  ['a response that is an array', 'shapes', 'boxesList', { response: { kind: 'array' } }],
  ['a response that is text', 'shapes', 'boxesLabel', { response: { kind: 'text' } }],
  ['a response of any kind', 'extensions', 'visitsStats', { response: { kind: 'any' } }],
  ['a query that is not known', 'extensions', 'visitsStats', { openQuery: true, queryParams: [] }],
  ['no response', 'shapes', 'boxesUnlabel', { response: { kind: 'none' } }],
  [
    'a response with required fields',
    'shapes',
    'boxesCreate',
    { response: { kind: 'object', keys: ['labels', 'parts', 'depth', 'mixed'] } },
  ],
  [
    'pages of a bare array',
    'lists',
    'shelvesBooksList',
    { pagination: { style: 'page', page: 'page', size: 'size', items: '' } },
  ],
  [
    'a list that is frozen during pagination',
    'lists',
    'booksList',
    {
      pagination: {
        style: 'page',
        page: 'page',
        size: 'size',
        items: 'data.books',
        totalPages: 'data.pages',
        window: 'as_of',
      },
    },
  ],
  [
    'a cursor',
    'lists',
    'booksSearch',
    { pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'meta.next' } },
  ],
])('a record has %s (%s: %s)', (_, spec, name, expected) => {
  expect(recordOf(spec, name)).toMatchObject(expected);
});

it.each([
  ['body', 'shapes', 'boxesList'],
  ['anonymous', 'extensions', 'gatesOpen'],
  ['server', 'extensions', 'gatesOpen'],
  ['serviceTokenScope', 'extensions', 'gatesGet'],
  ['serviceTokenOptional', 'extensions', 'gatesOpen'],
  ['memberSession', 'member-session', 'membersCreate'],
  ['userToken', 'member-session', 'membersDelete'],
  ['pagination', 'shapes', 'boxesList'],
] as const)('a record has no %s if the spec has none', (key, spec, name) => {
  expect(recordOf(spec, name)).toBeDefined();
  expect(recordOf(spec, name)).not.toHaveProperty(key);
});

it.each(SPECS)('the records of %s are frozen and named as they are reached', (spec) => {
  const { OPERATIONS, ...records } = recordsOf(spec);
  const all = Object.entries(records);
  expect(OPERATIONS).toEqual(Object.values(records));
  expect(all.length).toBeGreaterThan(0);
  for (const [exported, record] of all) {
    expect(Object.isFrozen(record)).toBe(true);
    expect(record.name.replaceAll('.', '').toLowerCase()).toBe(exported.toLowerCase());
  }
});
