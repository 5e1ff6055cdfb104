import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { once, oneOf, someOf } from '../../../../src/facade/http/validation.lazy.ts';
import type { Schema } from '../../../../src/facade/http/validation.ts';

/** Three optional fields, held to a group of two or three of them. */
function fieldsWith(check: ReturnType<typeof someOf>): Schema {
  const text = z.optional(z.nullable(z.string()));
  return z.looseObject({ a: text, b: text, c: text }).check(check);
}

/** What is wrong with a value: where, what was expected, what came. */
function faults(schema: Schema, value: unknown): unknown[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ code, path, expected, received }) => ({
    code,
    path: path.join('.'),
    expected,
    received,
  }));
}

const custom = (expected: string, received: string, path = '') => ({ code: 'custom', path, expected, received });

describe('at least one of some fields', () => {
  const schema = fieldsWith(someOf('a', 'b'));

  it.each([
    ['the first', { a: 'x' }],
    ['the second', { b: 'x' }],
    ['both', { a: 'x', b: 'x' }],
    ['one, the other undefined', { a: undefined, b: 'x' }],
    ['an empty text', { a: '' }],
    ['null, where the field allows it', { a: null }],
    ['one beside others', { a: 'x', c: 'x', more: 1 }],
  ])('is satisfied by %s', (_, value) => {
    expect(faults(schema, value)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['undefined for one', { a: undefined }],
    ['undefined for both', { a: undefined, b: undefined }],
    ['other fields', { c: 'x', more: 1 }],
  ])('is not satisfied by %s', (_, value) => {
    expect(faults(schema, value)).toEqual([custom('at least one of a, b', 'none')]);
  });
});

describe('exactly one of some fields', () => {
  const schema = fieldsWith(oneOf('a', 'b', 'c'));

  it.each([
    ['the first', { a: 'x' }],
    ['the last', { c: 'x' }],
    ['one, the others undefined', { a: undefined, b: 'x', c: undefined }],
  ])('is satisfied by %s', (_, value) => {
    expect(faults(schema, value)).toEqual([]);
  });

  it.each([
    ['nothing', {}, 'none'],
    ['undefined', { a: undefined }, 'none'],
    ['two', { a: 'x', c: 'x' }, 'a, c'],
    ['two of which one is null', { b: null, a: 'x' }, 'a, b'],
    ['all', { a: 'x', b: 'x', c: 'x' }, 'a, b, c'],
  ])('is not satisfied by %s', (_, value, received) => {
    expect(faults(schema, value)).toEqual([custom('exactly one of a, b, c', received)]);
  });
});

describe('a group', () => {
  it('is judged where it stands', () => {
    const schema = z.looseObject({ to: z.array(fieldsWith(oneOf('a', 'b')) as z.ZodMiniType) });
    expect(faults(schema, { to: [{ a: 'x' }, { a: 'x', b: 'x' }] })).toEqual([
      custom('exactly one of a, b', 'a, b', 'to.1'),
    ]);
  });

  it('never shows a value', () => {
    const { error } = fieldsWith(oneOf('a', 'b')).safeParse({ a: 'hidden-1', b: 'hidden-2' });
    expect(JSON.stringify(error?.issues)).not.toContain('hidden');
  });

  it('leaves a value of another kind to its type', () => {
    expect(faults(fieldsWith(someOf('a')), 'text')).toEqual([
      { code: 'invalid_type', path: '', expected: 'object', received: undefined },
    ]);
  });

  it('changes nothing', () => {
    const value = Object.freeze({ a: 'x', b: undefined });
    expect(fieldsWith(oneOf('a', 'b')).safeParse(value)).toMatchObject({ success: true, data: { a: 'x' } });
    expect(value).toEqual({ a: 'x', b: undefined });
  });
});

describe('a value that is made once', () => {
  it('is made when it is first asked for, and kept', () => {
    const make = vi.fn(() => ({}));
    const get = once(make);
    expect(make).not.toHaveBeenCalled();
    expect(get()).toBe(get());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('may be undefined', () => {
    const make = vi.fn(() => undefined);
    const get = once(make);
    expect([get(), get()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is tried again after its making failed', () => {
    const make = vi.fn<() => number>().mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    make.mockReturnValue(7);
    const get = once(make);
    expect(get).toThrow('not yet');
    expect(get()).toBe(7);
  });
});
