import { describe, expect, it } from 'vitest';
import type { ResolvedOptions } from '../../../../src/facade/options/client-options.ts';
import {
  openOptions,
  resolveClientOptions,
  resolveRetry,
  resolveTokenCache,
} from '../../../../src/facade/options/resolve-options.ts';
import { checked, pathsOf, validationErrorOf } from './validation-error-of.ts';

function resolve(options?: unknown): ResolvedOptions {
  return checked((checks) => resolveClientOptions(checks, openOptions(checks, options, ['projectId'], 'corbado')));
}

describe('defaults', () => {
  it.each([[undefined], [{}], [{ timeout: undefined, retry: undefined, hooks: undefined, headers: undefined }]])(
    'apply to %o',
    (options) => {
      expect(resolve(options)).toEqual({
        fetch: undefined,
        timeout: 10_000,
        retry: { limit: 2, baseDelay: 250, maxDelay: 5000 },
        headers: {},
        hooks: {},
        logger: undefined,
        validate: 'requests',
        clockTolerance: 5,
        clock: Date.now,
        tokenCache: { maxEntries: 5000, maxBytes: 4_194_304 },
        keys: { timeout: 5000 },
        waitUntil: undefined,
      });
    },
  );
});

describe('valid options', () => {
  it('are used', () => {
    const options = {
      fetch: async () => new Response(),
      timeout: 1,
      headers: { 'x-tenant': 'acme' },
      logger: console,
      validate: 'all',
      clock: () => 7,
    };
    expect(resolve(options)).toMatchObject(options);
  });

  it('may be 0 or false', () => {
    expect(resolve({ clockTolerance: 0, retry: { limit: 0, baseDelay: 0, maxDelay: 0 } })).toMatchObject({
      clockTolerance: 0,
      retry: { limit: 0, baseDelay: 0, maxDelay: 0 },
    });
    expect(resolve({ retry: false }).retry).toEqual({ limit: 0, baseDelay: 250, maxDelay: 5000 });
  });

  it('are copied and frozen', () => {
    const headers = { 'x-tenant': 'acme' };
    const one = resolve({ headers });
    headers['x-tenant'] = 'other';
    const two = resolve({ headers });
    expect(one.headers).toEqual({ 'x-tenant': 'acme' });
    expect(two.headers).toEqual({ 'x-tenant': 'other' });
    for (const value of [one, one.headers, one.hooks, one.retry, resolve({ retry: false }).retry])
      expect(Object.isFrozen(value)).toBe(true);
  });
});

describe('invalid options', () => {
  it.each([
    ['fetch', 'node-fetch', 'a function'],
    ['fetch', null, 'a function'],
    ['timeout', 0, 'milliseconds from 1 to 2147483647'],
    ['timeout', -1, 'milliseconds from 1 to 2147483647'],
    ['timeout', 2 ** 31, 'milliseconds from 1 to 2147483647'],
    ['timeout', Number.NaN, 'milliseconds from 1 to 2147483647'],
    ['timeout', Number.POSITIVE_INFINITY, 'milliseconds from 1 to 2147483647'],
    ['timeout', '5000', 'milliseconds from 1 to 2147483647'],
    ['timeout', null, 'milliseconds from 1 to 2147483647'],
    ['retry', true, 'an object or false'],
    ['retry', 3, 'an object or false'],
    ['retry', null, 'an object or false'],
    ['tokenCache', true, 'an object or false'],
    ['tokenCache', null, 'an object or false'],
    ['tokenCache', [], 'an object or false'],
    ['validate', 'request', 'one of requests, responses, all, none'],
    ['validate', false, 'one of requests, responses, all, none'],
    ['clockTolerance', -1, 'seconds from 0 to 60'],
    ['clockTolerance', 61, 'seconds from 0 to 60'],
    ['clockTolerance', Number.NaN, 'seconds from 0 to 60'],
    ['clockTolerance', '5', 'seconds from 0 to 60'],
    ['clock', 1_700_000_000, 'a function that returns milliseconds'],
    ['hooks', [], 'an object'],
    ['logger', {}, 'an object with the methods debug, info, warn, error, such as console'],
    ['headers', [], 'a plain object of strings'],
  ])('%s: %o, expected %s', (name, value, expected) => {
    const error = validationErrorOf(() => resolve({ [name]: value }));
    expect(pathsOf(error)).toEqual([name]);
    expect(error.issues[0]?.message).toMatch(new RegExp(`^expected ${expected}`));
  });

  it.each([
    ['limit', -1],
    ['limit', 11],
    ['limit', 1.5],
    ['limit', Number.NaN],
    ['limit', '2'],
    ['baseDelay', -1],
    ['baseDelay', 60_001],
    ['maxDelay', Number.POSITIVE_INFINITY],
    ['maxDelay', '1000'],
  ])('retry.%s: %o', (name, value) => {
    expect(pathsOf(validationErrorOf(() => resolve({ retry: { [name]: value } })))).toEqual([`retry.${name}`]);
  });

  it.each<[string, unknown]>([
    ['maxEntries', 0],
    ['maxEntries', 1_000_001],
    ['maxEntries', 1.5],
    ['maxEntries', Number.NaN],
    ['maxEntries', '5'],
    ['maxEntries', null],
    ['maxBytes', 999],
    ['maxBytes', 1024 ** 3 + 1],
    ['maxBytes', 1000.5],
    ['maxBytes', '4 MB'],
    ['maxBytes', false],
  ])('tokenCache.%s: %o', (name, value) => {
    expect(pathsOf(validationErrorOf(() => resolve({ tokenCache: { [name]: value } })))).toEqual([
      `tokenCache.${name}`,
    ]);
  });

  it.each([
    [{ clocktolerance: 5 }, 'clocktolerance', 'unknown option; did you mean "clockTolerance"?'],
    [{ project_id: 'pro-1' }, 'project_id', 'unknown option; did you mean "projectId"?'],
    [{ retries: 5 }, 'retries', 'unknown option'],
    [{ retry: { base_delay: 5 } }, 'retry.base_delay', 'unknown option; did you mean "baseDelay"?'],
    [{ tokenCache: { max_entries: 5 } }, 'tokenCache.max_entries', 'unknown option; did you mean "maxEntries"?'],
  ])('an unknown name: %o', (options, path, message) => {
    expect(validationErrorOf(() => resolve(options)).issues).toEqual([{ path, message }]);
  });

  it.each([
    [null, 'null'],
    ['pro-1', 'a string'],
    [[], 'an array'],
  ])('options that are %o', (options, type) => {
    const error = validationErrorOf(() => resolve(options));
    expect(error.message).toBe(`Cannot set up the corbado client: options: expected an object, received ${type}`);
    expect(error.status).toBe(500);
  });

  it('all of them, in one error', () => {
    const error = validationErrorOf(() =>
      resolve({ foo: 1, timeout: '5', retry: { limit: -1 }, headers: { host: 'a' }, hooks: 1, logger: 1, clock: 1 }),
    );
    expect(pathsOf(error)).toEqual(['foo', 'timeout', 'retry.limit', 'headers.host', 'clock', 'hooks', 'logger']);
  });
});

describe('resolveRetry', () => {
  const base = { limit: 4, baseDelay: 10, maxDelay: 20 };

  it.each([
    ['returns those of the client by default', undefined, base],
    ['disables retries for false', false, { ...base, limit: 0 }],
    ['completes those of the call', { limit: 1 }, { ...base, limit: 1 }],
    ['accepts 0', { limit: 0, baseDelay: 0, maxDelay: 0 }, { limit: 0, baseDelay: 0, maxDelay: 0 }],
  ] as const)('%s', (_, retry, expected) => {
    expect(resolveRetry(retry, base)).toEqual(expected);
  });
});

describe('resolveTokenCache', () => {
  it.each([
    [undefined, { maxEntries: 5_000, maxBytes: 4_194_304 }],
    [{}, { maxEntries: 5_000, maxBytes: 4_194_304 }],
    [{ maxEntries: 1 }, { maxEntries: 1, maxBytes: 4_194_304 }],
    [
      { maxEntries: 1_000_000, maxBytes: 1_000 },
      { maxEntries: 1_000_000, maxBytes: 1_000 },
    ],
    [{ maxBytes: 1024 ** 3 }, { maxEntries: 5_000, maxBytes: 1024 ** 3 }],
    [false as const, undefined],
  ])('of %o returns %o', (value, expected) => {
    expect(resolve({ tokenCache: value }).tokenCache).toEqual(expected);
    expect(resolveTokenCache(value)).toEqual(expected);
  });

  it('returns a frozen copy', () => {
    const given = { maxEntries: 7 };
    const resolved = resolveTokenCache(given);
    given.maxEntries = 9;
    expect(resolved?.maxEntries).toBe(7);
    expect(Object.isFrozen(resolved)).toBe(true);
  });

  it('has a message that says how to disable the cache', () => {
    expect(validationErrorOf(() => resolve({ tokenCache: { maxEntries: 0 } })).issues).toEqual([
      {
        path: 'tokenCache.maxEntries',
        message:
          'expected a whole number from 1 to 1000000; set "tokenCache" to false to disable the cache, received the number 0',
      },
    ]);
  });
});
