import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Operation } from '../../../../src/facade/core/call/operation.ts';
import { fixture, Workbench } from '../workbench.ts';

type Records = Readonly<Record<string, Operation>>;

const SPECS = ['extensions', 'form-body', 'lists', 'member-session', 'shapes', 'union-body'] as const;

let bench: Workbench;
const records = new Map<string, Records>();

beforeAll(async () => {
  bench = new Workbench();
  for (const spec of SPECS) {
    const file = join(await bench.add(fixture(spec)), 'operations.ts');
    records.set(spec, await import(pathToFileURL(file).href));
  }
});
afterAll(() => bench.remove());

function recordOf(spec: string, name: string): Operation | undefined {
  return records.get(spec)?.[name];
}

it.each([
  ['a form', 'form-body', 'tokensIntrospect', { body: { encoding: 'form', filled: [] } }],
  ['an empty body', 'extensions', 'doorsClose', { body: { encoding: 'json', filled: [] } }],
  ['a call without credentials', 'extensions', 'doorsGet', { anonymous: true }],
  ['another server', 'extensions', 'doorsGet', { server: 'fraud' }],
  ['a header parameter', 'extensions', 'doorsGet', { headerParams: ['Request-ID'] }],
  ['a service token', 'extensions', 'doorsOpen', { serviceTokenScope: 'door.open' }],
  [
    'a service token that may be left out',
    'extensions',
    'doorsRing',
    { serviceTokenScope: 'door.ring', serviceTokenOptional: true },
  ],
  ['what the client fills into the path', 'extensions', 'doorsGet', { pathParams: ['app_id'] }],
  ['what the client fills into the query', 'extensions', 'doorsGet', { queryParams: ['tenant'] }],
  ['what the client fills into the body', 'extensions', 'doorsOpen', { body: { filled: ['client_id'] } }],
  ['a member session', 'member-session', 'membersDelete', { memberSession: true }],
  ['an answer that is an array', 'shapes', 'boxesList', { answer: { kind: 'array' } }],
  ['an answer that is text', 'shapes', 'boxesLabel', { answer: { kind: 'text' } }],
  ['no answer', 'shapes', 'boxesUnlabel', { answer: { kind: 'none' } }],
  [
    'an answer with required fields',
    'shapes',
    'boxesCreate',
    { answer: { kind: 'object', keys: ['labels', 'parts', 'depth', 'mixed'] } },
  ],
  [
    'pages of a bare array',
    'lists',
    'shelvesBooksList',
    { pagination: { style: 'page', page: 'page', size: 'size', items: '' } },
  ],
  [
    'a list that is frozen while it is walked',
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
])('a record tells of %s (%s: %s)', (_, spec, name, expected) => {
  expect(recordOf(spec, name)).toMatchObject(expected);
});

it.each([
  ['body', 'shapes', 'boxesList'],
  ['anonymous', 'extensions', 'doorsOpen'],
  ['server', 'extensions', 'doorsOpen'],
  ['serviceTokenScope', 'extensions', 'doorsGet'],
  ['serviceTokenOptional', 'extensions', 'doorsOpen'],
  ['memberSession', 'member-session', 'membersCreate'],
  ['pagination', 'shapes', 'boxesList'],
] as const)('a record has no %s where the spec says nothing of it', (key, spec, name) => {
  expect(recordOf(spec, name)).toBeDefined();
  expect(recordOf(spec, name)).not.toHaveProperty(key);
});

it.each(SPECS)('the records of %s are frozen and named as they are reached', (spec) => {
  const all = Object.entries(records.get(spec) ?? {});
  expect(all.length).toBeGreaterThan(0);
  for (const [exported, record] of all) {
    expect(Object.isFrozen(record)).toBe(true);
    expect(record.name.replaceAll('.', '').toLowerCase()).toBe(exported.toLowerCase());
  }
});
