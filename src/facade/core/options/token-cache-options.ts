import { integerWithin } from './checks.ts';
import { DEFAULTS, LIMITS } from './defaults.ts';
import { optionsOf, type Rule, valueThat } from './rules.ts';

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

const { tokens, bytes } = LIMITS.tokenCache;

/** What the bounds of a token cache have to be. */
export const TOKEN_CACHE: Rule = optionsOf(
  {
    maxEntries: valueThat(
      integerWithin(1, tokens),
      `a whole number from 1 to ${tokens}; set "tokenCache" to false for none`,
    ),
    maxBytes: valueThat(integerWithin(1000, bytes), `bytes from 1000 to ${bytes}`),
  } satisfies Record<keyof TokenCacheOptions, Rule>,
  ' or false',
);

/** Bounds after defaults; `undefined` where no tokens are kept. */
export function resolveTokenCache(value: TokenCacheOptions | false | undefined): ResolvedTokenCache | undefined {
  if (value === false) return undefined;
  const { maxEntries, maxBytes } = DEFAULTS.tokenCache;
  return Object.freeze({ maxEntries: value?.maxEntries ?? maxEntries, maxBytes: value?.maxBytes ?? maxBytes });
}
