import { describe, expect, it } from 'vitest';
import { resolveTokenCache, TOKEN_CACHE } from '../../../../src/facade/options/resolve-options.ts';
import { checked, refusalOf } from './validation-error-of.ts';

const refuse = (value: unknown) => refusalOf(() => checked((checks) => TOKEN_CACHE(checks, 'tokenCache', value)));

describe('the option tokenCache', () => {
  it.each([
    [undefined],
    [false],
    [{}],
    [{ maxEntries: undefined, maxBytes: undefined }],
    [{ maxEntries: 1 }],
    [{ maxEntries: 1_000_000 }],
    [{ maxBytes: 1_000 }],
    [{ maxBytes: 1024 ** 3 }],
  ])('may be %o', (value) => {
    expect(() => checked((checks) => TOKEN_CACHE(checks, 'tokenCache', value))).not.toThrow();
  });

  it.each<[unknown, { path: string; message: string }]>([
    [true, { path: 'tokenCache', message: 'expected an object or false, received a boolean' }],
    [null, { path: 'tokenCache', message: 'expected an object or false, received null' }],
    [0, { path: 'tokenCache', message: 'expected an object or false, received a number' }],
    [[], { path: 'tokenCache', message: 'expected an object or false, received an array' }],
    [{ max_entries: 5 }, { path: 'tokenCache.max_entries', message: 'unknown option; did you mean "maxEntries"?' }],
    [
      { maxEntries: 0 },
      {
        path: 'tokenCache.maxEntries',
        message:
          'expected a whole number from 1 to 1000000; set "tokenCache" to false to disable the cache, received the number 0',
      },
    ],
  ])('must not be %o', (value, issue) => {
    expect(refuse(value).issues).toEqual([issue]);
  });

  it.each<[string, unknown]>([
    ['maxEntries', 1_000_001],
    ['maxEntries', 1.5],
    ['maxEntries', -1],
    ['maxEntries', Number.NaN],
    ['maxEntries', Number.POSITIVE_INFINITY],
    ['maxEntries', '5'],
    ['maxEntries', null],
    ['maxBytes', 999],
    ['maxBytes', 1024 ** 3 + 1],
    ['maxBytes', 1000.5],
    ['maxBytes', Number.NaN],
    ['maxBytes', '4 MB'],
    ['maxBytes', false],
  ])('is refused with a %s of %o', (name, value) => {
    expect(refuse({ [name]: value }).issues).toMatchObject([{ path: `tokenCache.${name}` }]);
  });

  it('is refused with everything that is wrong with it', () => {
    expect(
      refuse({ maxEntries: 0, maxBytes: 0, ttl: 5 })
        .issues.map(({ path }) => path)
        .sort(),
    ).toEqual(['tokenCache.maxBytes', 'tokenCache.maxEntries', 'tokenCache.ttl']);
  });
});

describe('its bounds', () => {
  it.each([
    [undefined, { maxEntries: 5_000, maxBytes: 4_194_304 }],
    [{}, { maxEntries: 5_000, maxBytes: 4_194_304 }],
    [{ maxEntries: 7 }, { maxEntries: 7, maxBytes: 4_194_304 }],
    [{ maxBytes: 7_000 }, { maxEntries: 5_000, maxBytes: 7_000 }],
    [false as const, undefined],
  ])('of %o are %o', (value, expected) => {
    expect(resolveTokenCache(value)).toEqual(expected);
  });

  it('do not change when the option does', () => {
    const given = { maxEntries: 7 };
    const resolved = resolveTokenCache(given);
    given.maxEntries = 9;
    expect(resolved?.maxEntries).toBe(7);
    expect(Object.isFrozen(resolved)).toBe(true);
  });
});
