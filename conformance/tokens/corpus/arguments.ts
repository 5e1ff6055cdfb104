import type { Fixture } from '../fixture.ts';
import { type CaseClass, named } from './case.ts';

const MEGABYTE = 1024 * 1024;

const MISSING: Readonly<Record<string, unknown>> = { undefined, null: null, 'an empty string': '' };

const VALUES: Readonly<Record<string, unknown>> = {
  'the number 0': 0,
  'the number 1.5': 1.5,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-0': -0,
  'a bigint': 10n,
  true: true,
  false: false,
  'a symbol': Symbol('token'),
  'an array': [],
  'an object': {},
  'an object without prototype': Object.create(null),
  'a date': new Date(0),
  'a map': new Map([['token', 'x']]),
  'a regular expression': /x/,
  'an error': new Error('token'),
  'a buffer of zeros': Buffer.alloc(100),
  'a URL': new URL('https://attacker.example'),
  'a string "undefined"': 'undefined',
  'a string "null"': 'null',
  'a string "[object Object]"': '[object Object]',
  'one space': ' ',
  'two dots': '..',
  'a lone surrogate': '\ud800',
  '1 MB of one letter': 'a'.repeat(MEGABYTE),
  '1 MB of dots': '.'.repeat(MEGABYTE),
  '1 MB of spaces': ' '.repeat(MEGABYTE),
  '1 MB of "a."': 'a.'.repeat(MEGABYTE / 2),
  '1 MB in three parts': ['a', 'b', 'c'].map((letter) => letter.repeat(MEGABYTE / 3)).join('.'),
};

/** Values that wrap a genuine token. */
const WRAPPERS: Readonly<Record<string, (token: string) => unknown>> = {
  'a String object': (token) => Object(token),
  'a list of one token': (token) => [token],
  'a list of its parts': (token) => token.split('.'),
  'an object with toString': (token) => ({ toString: () => token }),
  'an object with toJSON': (token) => ({ toJSON: () => token }),
  'an object with toPrimitive': (token) => ({ [Symbol.toPrimitive]: () => token }),
  'an object with split': (token) => ({ length: token.length, split: () => token.split('.') }),
  'a function that returns it': (token) => () => token,
  'a promise of it': (token) => Promise.resolve(token),
  // biome-ignore lint/suspicious/noThenProperty: a thenable must not be taken for the token that it resolves to.
  'a thenable': (token) => ({ then: (resolve: (value: string) => void) => resolve(token) }),
  'its bytes': (token) => Buffer.from(token),
  'a typed array of it': (token) => new TextEncoder().encode(token),
  'a proxy of its wrapper': (token) => new Proxy(Object(token), {}),
  'a member "token"': (token) => ({ token }),
  'a member "session_jwt"': (token) => ({ session_jwt: token }),
  'headers of a request': (token) => new Headers({ authorization: `Bearer ${token}` }),
};

/** Objects that throw on every operation. */
const EXPLOSIVES: Readonly<Record<string, () => unknown>> = {
  'an object whose toString throws': () => ({
    toString() {
      throw new Error('toString was called');
    },
  }),
  'an object whose length throws': () => ({
    get length() {
      throw new Error('length was read');
    },
  }),
  'an object whose type tag throws': () => ({
    get [Symbol.toStringTag]() {
      throw new Error('the type tag was read');
    },
  }),
  'a proxy whose traps throw': () => new Proxy({}, THROWING_TRAPS),
  'a proxy that is revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

const THROWING_TRAPS: ProxyHandler<object> = {
  get() {
    throw new Error('a member was read');
  },
  has() {
    throw new Error('a member was looked for');
  },
  ownKeys() {
    throw new Error('the members were listed');
  },
  getPrototypeOf() {
    throw new Error('the prototype was read');
  },
};

/** Arguments that are not strings. */
export const argumentCases: CaseClass = {
  name: 'arguments of any type',
  cases: () => [
    ...named(MISSING, (value) => ({ make: () => value, expected: ['missing'] })),
    ...named(VALUES, (value) => ({ make: () => value, expected: ['malformed'] })),
    ...named(WRAPPERS, (wrap) => ({ make: (fixture: Fixture) => wrap(fixture.token()), expected: ['malformed'] })),
    ...named(EXPLOSIVES, (make) => ({ make, expected: ['malformed'] })),
  ],
};
