import { type Checks, integerWithin, isObject, kindOf } from './checks.ts';
import { DEFAULTS, LIMITS } from './defaults.ts';

/** The bounds of a cache of verified tokens; the least recently used go first. */
export interface TokenCacheOptions {
  /** How many tokens, 1 to 1 000 000. Default 5000. */
  readonly maxEntries?: number | undefined;
  /** How many bytes they may take, roughly, from 1000 on. Default 4 194 304. */
  readonly maxBytes?: number | undefined;
}

/** The bounds of a token cache after defaults. */
export interface ResolvedTokenCache {
  readonly maxEntries: number;
  readonly maxBytes: number;
}

/** Notes what is wrong with the bounds of a token cache. */
export function checkTokenCache(checks: Checks, value: unknown): void {
  if (value === undefined || value === false) return;
  if (!isObject(value)) {
    checks.add('tokenCache', `expected an object or false, received ${kindOf(value)}`);
    return;
  }
  const { tokens, bytes } = LIMITS.tokenCache;
  checks.knownKeys('tokenCache', value, ['maxEntries', 'maxBytes']);
  checks.optional(
    'tokenCache.maxEntries',
    value['maxEntries'],
    integerWithin(1, tokens),
    `a whole number from 1 to ${tokens}; set "tokenCache" to false for none`,
  );
  checks.optional('tokenCache.maxBytes', value['maxBytes'], integerWithin(1000, bytes), `bytes from 1000 to ${bytes}`);
}

/** Bounds after defaults; `undefined` where no tokens are kept. */
export function resolveTokenCache(value: TokenCacheOptions | false | undefined): ResolvedTokenCache | undefined {
  if (value === false) return undefined;
  const { maxEntries, maxBytes } = DEFAULTS.tokenCache;
  return Object.freeze({ maxEntries: value?.maxEntries ?? maxEntries, maxBytes: value?.maxBytes ?? maxBytes });
}
