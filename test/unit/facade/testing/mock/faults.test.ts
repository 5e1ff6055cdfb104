import { describe, expect, it } from 'vitest';
import { Faults } from '../../../../../src/facade/testing/mock/faults.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { failure } from './clients.ts';

const KNOWN = ['users.get', 'users.list', 'sessions.revoke'];

/** The statuses that the next requests for an operation fail with. */
function next(faults: Faults, operation: string | undefined, times: number): (number | undefined)[] {
  return Array.from({ length: times }, () => faults.take(operation, false));
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
])('"%s" lets requests fail', (spec, expected) => {
  const faults = new Faults(spec, KNOWN);
  expect(next(faults, 'users.get', 4).filter((status) => status !== undefined)).toEqual(expected);
});

it('spares requests for keys, and those that are none of the spec, where an operation is named', () => {
  const faults = new Faults('500', KNOWN);
  expect(faults.take('users.get', true)).toBeUndefined();
  expect(faults.take(undefined, false)).toBe(500);
  expect(new Faults('users.get=500', KNOWN).take('users.get', true)).toBe(500);
  expect(new Faults('users.get=500', KNOWN).take(undefined, false)).toBeUndefined();
});

it('keeps of a list for several providers what is its own', () => {
  const faults = new Faults('users.get=404,sessions.revoke=500', KNOWN, ['sessions.revoke']);
  expect(faults.take('users.get', false)).toBeUndefined();
  expect(faults.take('sessions.revoke', false)).toBe(500);
});

describe('refuses', () => {
  it.each([
    ['often', 'received "often"'],
    ['200', 'expected a status from 400 to 599, received 200'],
    ['600:1', 'expected a status from 400 to 599, received 600'],
    ['429:0', 'expected to fail at least once, received "429:0"'],
    ['429:-1', 'received "429:-1"'],
    ['429:1,', 'received ""'],
    ['429:1:2', 'received "429:1:2"'],
    ['users.gett=404', 'no operation "users.gett"; did you mean "users.get" or "users.list"?'],
    ['revoke=404', 'no operation "revoke"; did you mean "sessions.revoke"?'],
    ['nothing.like.it.at.all=404', 'no operation "nothing.like.it.at.all"'],
    [429, 'received a number'],
    [undefined, 'received nothing'],
  ])('%j', async (spec, message) => {
    const error = await failure(() => new Faults(spec as never, KNOWN));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^Cannot set faults: fail: /);
  });
});
