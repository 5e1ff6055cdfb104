import { describe, expect, it } from 'vitest';
import { sampleArguments } from '../../../../scripts/generate/example.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { OPERATIONS } from '../../../../src/generated/corbado/operations.ts';
import { readApi } from '../../../helpers/operations.ts';
import { importGenerated, issuesOf } from './helpers.ts';

const SPECS = [
  'variants',
  'request-response',
  'enums',
  'shapes',
  'recursion',
  'union-body',
  'form-body',
  'extensions',
] as const;

const recordsOf = importGenerated<Readonly<Record<string, Operation>>>(SPECS, 'operations');

function operationOf(spec: string, name: string): Operation {
  const found = Object.values(recordsOf(spec)).find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`${spec} has no operation ${name}`);
  return found;
}

/** The paths of the issues; '' is the value itself. */
function pathsOf(spec: string, name: string, which: 'params' | 'response', value: unknown): string[] {
  return issuesOf(operationOf(spec, name), which, value).map((issue) => issue.slice(0, issue.indexOf(': ')));
}

const BOX = { labels: { top: 'a' }, parts: [{ thread: 'M4' }], depth: 4, mixed: ['a', null] };
const TIME = '2026-01-15T09:30:00Z';
const LEAF = { name: 'leaf', children: [], next: null };

describe('the fields of a body', () => {
  it.each([
    ['are those of a form', 'form-body', 'tokens.introspect', ['token', 'token_type_hint']],
    ['are those of all forms of a union', 'union-body', 'codes.send', ['email', 'language', 'phone']],
    ['are without what the client fills in', 'extensions', 'gates.open', ['code']],
    ['are empty where there is no body', 'extensions', 'gates.get', []],
  ])('%s', (_, spec, operation, fields) => {
    expect(operationOf(spec, operation).body?.fields ?? []).toEqual(fields);
  });
});

describe('arguments', () => {
  it.each([
    ['shapes', 'boxes.list', {}],
    ['shapes', 'boxes.list', { depth: 1 }],
    ['shapes', 'boxes.list', { depth: 9, ratio: 0.5 }],
    ['shapes', 'boxes.create', { labels: {} }],
    ['shapes', 'boxes.create', { labels: { a: 'b' }, attributes: { any: [1] }, weights: [1, 10], parts: ['a', 1] }],
    ['shapes', 'boxes.create', { labels: {}, size: null, code: 7 }],
    ['shapes', 'boxes.create', { labels: {}, size: { width: 1.5 }, unknown: true }],
    ['shapes', 'boxes.create', { labels: {}, attributes: undefined }],
    ['shapes', 'boxes.create', { labels: {}, mark: 'a/b' }],
    ['enums', 'lamps.create', { colour: 'a colour of next year', level: 99, mood: null }],
    ['request-response', 'orders.create', { price: { amount: 1, currency: 'EUR' }, address: { city: 'Bonn' } }],
    ['request-response', 'orders.replace', { orderID: 'o', address: { city: 'B', street: null }, comment: null }],
    ['recursion', 'trees.create', { root: { name: 'root', children: [LEAF, LEAF], next: LEAF } }],
    ['union-body', 'codes.send', { userID: 'u', email: 'a@b' }],
    ['union-body', 'codes.send', { userID: 'u', phone: '1', language: 'de' }],
    ['union-body', 'codes.check', { phone: '1' }],
    ['form-body', 'tokens.introspect', { token: 't' }],
    ['extensions', 'gates.open', { code: '1' }],
    ['variants', 'pets.search', { filters: [{ by: 'name', value: ['Rex'] }], closed: { by: 'birth', value: TIME } }],
  ])('that are valid are accepted (%s, %s, %j)', (spec, operation, value) => {
    expect(pathsOf(spec, operation, 'params', value)).toEqual([]);
  });

  it.each([
    ['a missing field', 'shapes', 'boxes.create', {}, ['labels']],
    ['a wrong type', 'shapes', 'boxes.create', { labels: 'a' }, ['labels']],
    ['a wrong value in a map', 'shapes', 'boxes.create', { labels: { a: 1 } }, ['labels.a']],
    ['a number below its bound', 'shapes', 'boxes.list', { depth: 0 }, ['depth']],
    ['a number above its bound', 'shapes', 'boxes.list', { depth: 10 }, ['depth']],
    ['a fraction below its bound', 'shapes', 'boxes.list', { ratio: 0.4 }, ['ratio']],
    ['a fraction where a whole number is due', 'shapes', 'boxes.list', { depth: 1.5 }, ['depth']],
    ['a number as text', 'shapes', 'boxes.list', { depth: '1' }, ['depth']],
    ['a number out of bounds in an array', 'shapes', 'boxes.create', { labels: {}, weights: [1, 11] }, ['weights.1']],
    ['a string that is too short', 'shapes', 'boxes.create', { labels: {}, mark: 'a' }, ['mark']],
    ['a string that is too long', 'shapes', 'boxes.create', { labels: {}, mark: 'abcd' }, ['mark']],
    ['a string of another form', 'shapes', 'boxes.create', { labels: {}, mark: 'A/B' }, ['mark']],
    ['a variant of an unknown name', 'variants', 'pets.search', { filters: [{ by: 'nam' }] }, ['filters.0.by']],
    ['a value of another variant', 'variants', 'pets.search', { closed: { by: 'birth', value: [] } }, ['closed.value']],
    ['a value that no variant takes', 'shapes', 'boxes.create', { labels: {}, parts: ['a', true] }, ['parts.1']],
    ['null for a required field', 'request-response', 'orders.replace', { orderID: 'o', address: null }, ['address']],
    [
      'several faults at once',
      'request-response',
      'orders.create',
      { price: { amount: 1 }, address: {} },
      ['price.currency', 'address.city'],
    ],
    [
      'a fault in a nested node',
      'recursion',
      'trees.create',
      { root: { ...LEAF, children: [LEAF, { name: 'x', children: [] }] } },
      ['root.children.1.next'],
    ],
    ['a missing field beside a union', 'union-body', 'codes.send', { email: 'a@b' }, ['userID']],
    ['a union of which no variant fits', 'union-body', 'codes.send', { userID: 'u', language: 'de' }, ['']],
  ])('with %s are rejected (%s, %s)', (_, spec, operation, value, expected) => {
    expect(pathsOf(spec, operation, 'params', value)).toEqual(expected);
  });
});

describe('responses', () => {
  it.each([
    ['a full object', 'shapes', 'boxes.create', BOX],
    ['null for an optional field', 'shapes', 'boxes.create', { ...BOX, size: null }],
    ['an unknown field', 'shapes', 'boxes.create', { ...BOX, shine: 1 }],
    ['a number beyond the bounds for arguments', 'shapes', 'boxes.create', { ...BOX, depth: 1000 }],
    ['a string beyond the length for arguments', 'shapes', 'boxes.create', { ...BOX, mark: 'long mark' }],
    ['a fraction where whole numbers are usual', 'shapes', 'boxes.create', { ...BOX, depth: 0.5 }],
    ['any of the variants', 'shapes', 'boxes.create', { ...BOX, parts: [{ thread: 'M4' }, { length: 2 }] }],
    ['a bare array', 'shapes', 'boxes.list', [BOX, BOX]],
    ['text', 'shapes', 'boxes.label', 'fragile'],
    ['nothing', 'shapes', 'boxes.unlabel', undefined],
    ['an enum value of next year', 'enums', 'lamps.create', { colour: 'ultraviolet', level: 7, mood: 'wild' }],
    ['null for an enum that allows it', 'enums', 'lamps.create', { colour: 'red', level: 1, mood: null, socket: null }],
    [
      'null for an optional field in a response in place',
      'request-response',
      'orders.replace',
      { order: receipt(), warning: null },
    ],
    [
      'people in houses with people',
      'recursion',
      'trees.create',
      { name: 'Ada', house: { people: [{ name: 'Bo', house: null }] } },
    ],
  ])('with %s are accepted (%s, %s)', (_, spec, operation, value) => {
    expect(pathsOf(spec, operation, 'response', value)).toEqual([]);
  });

  it.each([
    ['a missing field', 'shapes', 'boxes.create', { ...BOX, labels: undefined }, ['labels']],
    ['null for a required field', 'shapes', 'boxes.create', { ...BOX, depth: null }, ['depth']],
    ['a wrong type in an array', 'shapes', 'boxes.create', { ...BOX, mixed: ['a', 1] }, ['mixed.1']],
    ['an item that is no item', 'shapes', 'boxes.list', [BOX, null], ['1']],
    ['an object for an array', 'shapes', 'boxes.list', {}, ['']],
    [
      'null for an enum that does not allow it',
      'enums',
      'lamps.create',
      { colour: null, level: 1, mood: null },
      ['colour'],
    ],
    [
      'a fault deep in a circle',
      'recursion',
      'trees.create',
      { name: 'A', house: { people: [{ name: 'B', house: {} }] } },
      ['house.people.0.house.people'],
    ],
  ])('with %s are rejected (%s, %s)', (_, spec, operation, value, expected) => {
    expect(pathsOf(spec, operation, 'response', value)).toEqual(expected);
  });
});

function receipt(): object {
  const price = { amount: 1, currency: 'EUR' };
  return { price, address: { city: 'Bonn', street: null }, parcel: { label: { text: null } }, paid: null };
}

describe('a check', () => {
  it('lets a value pass untouched', () => {
    const value = Object.freeze({ labels: Object.freeze({ a: 'b' }), extra: Object.freeze([1]), code: ' x ' });
    const before = structuredClone(value);
    expect(pathsOf('shapes', 'boxes.create', 'params', value)).toEqual([]);
    expect(value).toEqual(before);
  });
});

describe('the checks of Corbado', () => {
  const api = readApi('corbado');
  const records = new Map(OPERATIONS.map((record) => [record.name, record]));

  it.each(api.operations.map((operation) => [operation.name, operation] as const))(
    '%s: take arguments from the examples of the spec, and miss each required one',
    (name, operation) => {
      for (const which of ['all', 'required'] as const)
        expect(issuesOf(records.get(name), 'params', sampleArguments(api, operation, which))).toEqual([]);
      for (const field of operation.fields.filter(({ required }) => required)) {
        const { [field.name]: _, ...others } = sampleArguments(api, operation, 'all');
        expect(issuesOf(records.get(name), 'params', others)).toEqual([
          expect.stringContaining(`${field.name}: is missing`),
        ]);
      }
    },
  );

  it('are all there', () => {
    expect([...records.keys()]).toEqual(api.operations.map(({ name }) => name));
  });
});
