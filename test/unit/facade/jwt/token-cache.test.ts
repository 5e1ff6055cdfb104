import { describe, expect, it } from 'vitest';
import { tokenCache, type VerifiedToken } from '../../../../src/facade/jwt/token-verifier.ts';
import type { ResolvedTokenCache } from '../../../../src/facade/options/client-options.ts';

/** What an entry counts for beside three times its token. */
const OVERHEAD = 500;

function entry(kid = 'key-1'): VerifiedToken {
  const key = { kid, fingerprint: kid, load: () => Promise.resolve({}) };
  return { kid, key, claims: { iss: 'issuer', sub: 'usr-1', iat: 1 } };
}

function cacheOf(limits: Partial<ResolvedTokenCache> = {}, ...tokens: string[]): ReturnType<typeof tokenCache> {
  const cache = tokenCache({ maxEntries: 1000, maxBytes: 1_000_000, ...limits });
  for (const token of tokens) cache.set(token, entry());
  return cache;
}

/** Which of the tokens are kept. Asking makes them the most recently used, in this order. */
function kept(cache: ReturnType<typeof tokenCache>, ...tokens: string[]): string[] {
  return tokens.filter((token) => cache.get(token) !== undefined);
}

describe('a token cache', () => {
  it('knows nothing at first', () => {
    expect(cacheOf().get('a')).toBe(undefined);
  });

  it('answers with what was put in under the very same text', () => {
    const cache = cacheOf();
    const one = entry();
    cache.set('a', one);
    expect(cache.get('a')).toBe(one);
    expect(kept(cache, 'A', 'a ', '', '__proto__', 'constructor')).toEqual([]);
  });

  it('holds what was put in last under a text', () => {
    const cache = cacheOf({}, 'a');
    const other = entry('key-2');
    cache.set('a', other);
    expect(cache.get('a')).toBe(other);
  });

  it('forgets what is deleted, and only that', () => {
    const cache = cacheOf({}, 'a', 'b');
    cache.delete('a');
    cache.delete('unknown');
    expect(kept(cache, 'a', 'b')).toEqual(['b']);
  });
});

describe('the bound of entries', () => {
  it('is kept by dropping the one that came first', () => {
    expect(kept(cacheOf({ maxEntries: 2 }, 'a', 'b', 'c'), 'a', 'b', 'c')).toEqual(['b', 'c']);
  });

  it('spares what has been used since', () => {
    const cache = cacheOf({ maxEntries: 2 }, 'a', 'b');
    cache.get('a');
    cache.set('c', entry());
    expect(kept(cache, 'a', 'b', 'c')).toEqual(['a', 'c']);
  });

  it('spares what has been put in again', () => {
    const cache = cacheOf({ maxEntries: 2 }, 'a', 'b', 'a', 'c');
    expect(kept(cache, 'a', 'b', 'c')).toEqual(['a', 'c']);
  });

  it('can be one', () => {
    const cache = cacheOf({ maxEntries: 1 }, 'a', 'b');
    expect(kept(cache, 'a', 'b')).toEqual(['b']);
  });

  it('holds through very many tokens', () => {
    const tokens = Array.from({ length: 5_000 }, (_, index) => `token-${index}`);
    expect(kept(cacheOf({ maxEntries: 100 }, ...tokens), ...tokens)).toEqual(tokens.slice(-100));
  });
});

describe('the bound of bytes', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(500)) as [string, string, string];
  const each = 3 * 500 + OVERHEAD;

  it.each([
    [2 * each, [a, b]],
    [2 * each - 1, [b]],
    [each, [b]],
    [each - 1, []],
  ])('of %i keeps %#', (maxBytes, expected) => {
    expect(kept(cacheOf({ maxBytes }, a, b), a, b)).toEqual(expected);
  });

  it('drops the least recently used first, as many as it takes', () => {
    const cache = cacheOf({ maxBytes: 4 * each }, a, b, c);
    cache.get(a);
    const large = 'x'.repeat(2 * 500 + 200);
    cache.set(large, entry());
    expect(kept(cache, a, b, c, large)).toEqual([a, large]);
  });

  it('counts a token that is put in again once', () => {
    const cache = cacheOf({ maxBytes: 2 * each }, a, b, b, b, b);
    expect(kept(cache, a, b)).toEqual([a, b]);
  });

  it('counts what was deleted no more, however often', () => {
    const cache = cacheOf({ maxBytes: 2 * each }, a, b);
    for (let round = 0; round < 3; round += 1) cache.delete(a);
    cache.set(c, entry());
    expect(kept(cache, b, c)).toEqual([b, c]);
    cache.set(a, entry());
    expect(kept(cache, a, b, c)).toEqual([a, c]);
  });
});
