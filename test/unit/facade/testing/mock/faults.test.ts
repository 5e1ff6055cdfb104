import { describe, expect, it } from 'vitest';
import { type FaultKind, Faults } from '../../../../../src/facade/testing/mock/faults.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { failure } from '../helpers.ts';

const KNOWN = ['users.get', 'users.list', 'sessions.revoke'];

/** Returns how the next requests for an operation fail. */
function next(faults: Faults | undefined, operation: string | undefined, times: number): (FaultKind | undefined)[] {
  return Array.from({ length: times }, () => faults?.next(operation, false));
}

it.each([
  ['', []],
  ['  ', []],
  ['429:2', [429, 429]],
  ['503:1,500:1', [503, 500]],
  [' 503:1 , 500:1 ', [503, 500]],
  ['429', [429, 429, 429, 429]],
  ['users.get=404:1,503:1', [404, 503]],
  ['users.list=404,503:1', [503]],
  ['drop:1,users.get=hang:1,reset:1,after-500:1', ['drop', 'hang', 'reset', 'after-500']],
])('parses "%s"', (spec, expected) => {
  const faults = Faults.parse(spec, KNOWN);
  expect(next(faults, 'users.get', 4).filter((status) => status !== undefined)).toEqual(expected);
});

it('spare requests for keys, and for unknown operations if one is named', () => {
  const all = Faults.parse('500', KNOWN);
  expect(all?.next('users.get', true)).toBeUndefined();
  expect(all?.next(undefined, false)).toBe(500);
  const named = Faults.parse('users.get=500', KNOWN);
  expect(named?.next(undefined, false)).toBeUndefined();
  expect(named?.next('users.get', true)).toBe(500);
});

it('keep their own part of a list for several providers', () => {
  const faults = Faults.parse('users.get=404,sessions.revoke=500', KNOWN, ['sessions.revoke']);
  expect(faults?.next('users.get', false)).toBeUndefined();
  expect(faults?.next('sessions.revoke', false)).toBe(500);
});

describe('reject', () => {
  it.each([
    ['often', 'received "often"'],
    ['200', 'expected a status from 400 to 599, received 200'],
    ['600:1', 'expected a status from 400 to 599, received 600'],
    ['429:0', 'expected a count of at least 1, received "429:0"'],
    ['429:-1', 'received "429:-1"'],
    ['429:1,', 'received ""'],
    ['429:1:2', 'received "429:1:2"'],
    ['users.gett=404', 'unknown operation "users.gett"; did you mean "users.get" or "users.list"?'],
    ['revoke=404', 'unknown operation "revoke"; did you mean "sessions.revoke"?'],
    ['nothing.like.it.at.all=404', 'unknown operation "nothing.like.it.at.all"'],
    [429, 'received a number'],
    [undefined, 'received nothing'],
  ])('%j', async (spec, message) => {
    const error = await failure(() => Faults.parse(spec as never, KNOWN));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^Cannot set faults: fail: /);
  });
});
