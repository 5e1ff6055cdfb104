import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { M2MTokenCache, type TokenCacheKey } from '../../../../../../src/facade/providers/stytch/m2m/token-cache.ts';

interface Token {
  readonly access_token: string;
  readonly expires_in: number;
  readonly token_type: string;
}

const KEY: TokenCacheKey = { client_id: 'client-1', client_secret: 'very-secret', scopes: ['a', 'b'] };
const START = 1_800_000_000_000;

function setUp(expires_in: unknown = 3600) {
  const time = { now: START };
  const cache = new M2MTokenCache<Token>({ clock: () => time.now, timeout: 10_000 }, () => 0);
  let count = 0;
  const request = vi.fn(async (): Promise<Token> => {
    count += 1;
    return { access_token: `token-${count}`, expires_in: expires_in as number, token_type: 'bearer' };
  });
  const get = async (key: TokenCacheKey = KEY) => (await cache.get(key, request)).access_token;
  return { cache, time, request, get };
}

/** A request that ends when the test says so. */
function pending() {
  let end: (token: Token) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<Token>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { request: vi.fn(() => promise), end, fail };
}

const TOKEN: Token = { access_token: 'token', expires_in: 3600, token_type: 'bearer' };

describe('how long a token is kept', () => {
  it.each<[life: unknown, lastUse: number, renewal: number]>([
    // Nine tenths of its life, where that is earlier: lives of more than ten minutes.
    [3600, 3_239_999, 3_240_000],
    [601, 540_899, 540_900],
    [600, 539_999, 540_000],
    // A minute before its end, where that is earlier.
    [599, 538_999, 539_000],
    [300, 239_999, 240_000],
    [61, 999, 1_000],
  ])('of %j s: still used after %i ms, renewed after %i ms', async (life, lastUse, renewal) => {
    const { get, time } = setUp(life);
    expect(await get()).toBe('token-1');
    time.now = START + lastUse;
    expect(await get()).toBe('token-1');
    time.now = START + renewal;
    expect(await get()).toBe('token-2');
    expect(await get()).toBe('token-2');
  });

  it.each([0, -1, 60, 1, Number.NaN, Number.POSITIVE_INFINITY, null, '3600'])('of %j s: not at all', async (life) => {
    const { get, request } = setUp(life);
    expect([await get(), await get()]).toEqual(['token-1', 'token-2']);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('counts from the request', async () => {
    const { cache, time, get } = setUp();
    const { request, end } = pending();
    const first = cache.get(KEY, request);
    time.now = START + 30_000;
    end(TOKEN);
    await first;
    time.now = START + 3_240_000;
    expect(await get()).toBe('token-1');
  });
});

describe('the token that is returned', () => {
  it('says how long a kept token still lives', async () => {
    const { cache, request, time } = setUp();
    await expect(cache.get(KEY, request)).resolves.toEqual({ ...TOKEN, access_token: 'token-1' });
    time.now = START + 100_500;
    await expect(cache.get(KEY, request)).resolves.toEqual({ ...TOKEN, access_token: 'token-1', expires_in: 3499 });
  });

  it('is a copy for everyone', async () => {
    const { cache, request, get } = setUp();
    Object.assign(await cache.get(KEY, request), { access_token: 'mine' });
    Object.assign(await cache.get(KEY, request), { access_token: 'mine' });
    expect(await get()).toBe('token-1');
  });
});

describe('who shares a token', () => {
  it.each<[string, TokenCacheKey]>([
    ['another client', { ...KEY, client_id: 'client-2' }],
    ['another secret', { ...KEY, client_secret: 'other' }],
    ['fewer scopes', { ...KEY, scopes: ['a'] }],
    ['more scopes', { ...KEY, scopes: ['a', 'b', 'c'] }],
    ['no scopes', { client_id: KEY.client_id, client_secret: KEY.client_secret }],
    ['scopes that look like two', { ...KEY, scopes: ['a","b'] }],
    ['parts that are cut elsewhere', { ...KEY, client_id: 'client-1very', client_secret: '-secret' }],
  ])('not one with %s', async (_, key) => {
    const { get } = setUp();
    const tokens = [await get(), await get(key), await get(), await get(key)];
    expect(tokens).toEqual(['token-1', 'token-2', 'token-1', 'token-2']);
  });
});

describe('how many are kept', () => {
  const key = (index: number): TokenCacheKey => ({ client_id: `client-${index}`, client_secret: 's' });

  it('a hundred; the least recently used goes first', async () => {
    const { get, request } = setUp();
    for (let index = 0; index < 100; index += 1) await get(key(index));
    expect(await get(key(0))).toBe('token-1');
    await get(key(100));
    expect(request).toHaveBeenCalledTimes(101);
    // The first was used again just now, so the second had to go.
    expect(await get(key(0))).toBe('token-1');
    expect(await get(key(2))).toBe('token-3');
    expect(await get(key(1))).toBe('token-102');
  });

  it('an end after its entry was pushed out leaves its follower alone', async () => {
    const { cache, get } = setUp();
    const { request, fail } = pending();
    const lost = cache.get(key(0), request);
    for (let index = 1; index <= 100; index += 1) await get(key(index));
    expect(await get(key(0))).toBe('token-101');
    fail(new Error('late'));
    await expect(lost).rejects.toThrow('late');
    expect(await get(key(0))).toBe('token-101');
  });
});

it('shows nothing of what it holds', async () => {
  const { cache, get } = setUp();
  await get();
  const shown = `${inspect(cache, { depth: 9, showHidden: true })}${JSON.stringify(cache)}${Object.keys(cache).join()}`;
  expect(shown).not.toMatch(/very-secret|client-1|token-1/);
});
