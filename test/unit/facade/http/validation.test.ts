import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { oneOf, someOf } from '../../../../src/facade/http/validation.lazy.ts';
import { checkValue } from '../../../../src/facade/http/validation.ts';

const text = z.optional(z.string());
const contact = z.looseObject({ email: text, phone: text, fax: text });

describe('a value', () => {
  it('that is right has nothing wrong with it', () => {
    expect(checkValue(contact, { email: 'a@b', other: 1 })).toEqual([]);
    expect(checkValue(contact.check(someOf('email', 'phone')), { phone: '1' })).toEqual([]);
  });

  it.each([
    ['is missing', z.looseObject({ id: z.string() }), {}, 'id', 'is missing; expected a string'],
    ['is undefined', z.looseObject({ id: z.string() }), { id: undefined }, 'id', 'is missing; expected a string'],
    ['is null', z.looseObject({ id: z.string() }), { id: null }, 'id', 'expected a string, received null'],
    ['is of another type', z.looseObject({ n: z.int() }), { n: '1' }, 'n', 'expected a number, received a string'],
    ['is a fraction', z.looseObject({ n: z.int() }), { n: 1.5 }, 'n', 'expected a whole number, received a number'],
    ['is an object instead of an array', z.array(z.string()), {}, '', 'expected an array, received an object'],
    [
      'is wrong deep inside',
      z.looseObject({ a: z.array(contact) }),
      { a: [{ fax: 1 }] },
      'a.0.fax',
      'expected a string, received a number',
    ],
    [
      'is too small',
      z.looseObject({ n: z.int().check(z.minimum(3)) }),
      { n: 2 },
      'n',
      'expected at least 3, received a number',
    ],
    [
      'is too big',
      z.looseObject({ n: z.int().check(z.maximum(3)) }),
      { n: 4 },
      'n',
      'expected at most 3, received a number',
    ],
  ])('that %s is told so', (_, schema, value, path, message) => {
    expect(checkValue(schema, value)).toEqual([{ path, message }]);
  });

  it('that fits no variant is told all of them', () => {
    const schema = z.union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.int() })]);
    expect(checkValue(schema, { c: 1 })).toEqual([
      { path: '', message: 'expected one of these forms: a as a string; or b as a number, received an object' },
    ]);
  });

  it('that has several faults is told each', () => {
    const schema = z.looseObject({ a: z.string(), b: z.string() });
    expect(checkValue(schema, { b: 1 })).toEqual([
      { path: 'a', message: 'is missing; expected a string' },
      { path: 'b', message: 'expected a string, received a number' },
    ]);
  });
});

describe('a group of fields', () => {
  it.each([
    [
      'none of which one must be',
      someOf('email', 'phone'),
      { fax: '1' },
      'expected at least one of email, phone, received none',
    ],
    [
      'undefined',
      someOf('email', 'phone'),
      { email: undefined },
      'expected at least one of email, phone, received none',
    ],
    [
      'none of which exactly one must be',
      oneOf('email', 'phone'),
      {},
      'expected exactly one of email, phone, received none',
    ],
    [
      'two of which one may be',
      oneOf('email', 'phone', 'fax'),
      { fax: '1', email: 'a@b' },
      'expected exactly one of email, phone, fax, received email, fax',
    ],
  ])('with %s says what was expected and what came', (_, check, value, message) => {
    expect(checkValue(contact.check(check), value)).toEqual([{ path: '', message }]);
  });

  it('says where it is', () => {
    const schema = z.looseObject({ to: z.array(contact.check(someOf('email', 'phone'))) });
    expect(checkValue(schema, { to: [{ email: 'a@b' }, {}] })).toEqual([
      { path: 'to.1', message: 'expected at least one of email, phone, received none' },
    ]);
  });

  it('is judged once its fields are right', () => {
    expect(checkValue(contact.check(oneOf('email', 'phone')), { email: 1, phone: '1' })).toEqual([
      { path: 'email', message: 'expected a string, received a number' },
    ]);
  });
});

it('no message shows the value', () => {
  const schema = z.looseObject({
    a: z.int(),
    b: z.union([z.int(), z.boolean()]),
    c: contact.check(oneOf('email', 'fax')),
  });
  const value = { a: 'hidden', b: 'hidden', c: { email: 'hidden', fax: 'hidden' } };
  const issues = checkValue(schema, value);
  expect(issues.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
  expect(JSON.stringify(issues)).not.toContain('hidden');
});
