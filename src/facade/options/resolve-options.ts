import type { ProviderName } from '../errors/authloom-error.ts';
import type {
  ClientOptions,
  KeysOptions,
  ResolvedOptions,
  ResolvedRetry,
  ResolvedTokenCache,
  RetryOptions,
  TokenCacheOptions,
  ValidateMode,
} from './client-options.ts';
import * as DEFAULTS from './defaults.ts';
import { checkHeaders, lowerCased } from './extra-headers.ts';
import { HOOKS, LOGGER, resolveHooks } from './hooks.ts';
import {
  type Checks,
  describeType,
  integerWithin,
  isFunction,
  isObject,
  numberWithin,
  objectOf,
  ownProperties,
  type Rule,
  satisfies,
} from './validators.ts';

const VALIDATE_MODES: readonly unknown[] = ['requests', 'responses', 'all', 'none'] satisfies ValidateMode[];
const DELAY = satisfies(
  numberWithin(0, DEFAULTS.MAX_RETRY_DELAY),
  `milliseconds from 0 to ${DEFAULTS.MAX_RETRY_DELAY}`,
);

/** The rule for the timeout of a client or of a call. */
export const TIMEOUT: Rule = satisfies(
  numberWithin(1, DEFAULTS.MAX_TIMEOUT),
  `milliseconds from 1 to ${DEFAULTS.MAX_TIMEOUT}`,
);

/** The rule for clock tolerances: seconds up to a hard limit. */
export const CLOCK_TOLERANCE: Rule = satisfies(
  numberWithin(0, DEFAULTS.MAX_CLOCK_TOLERANCE_SECONDS),
  `seconds from 0 to ${DEFAULTS.MAX_CLOCK_TOLERANCE_SECONDS}`,
);

/** The rule for ages: any number of seconds. */
export const MAX_AGE: Rule = satisfies(numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');

/** The rule for the retries of a client or of a call. */
export const RETRY: Rule = objectOf(
  {
    limit: satisfies(integerWithin(0, DEFAULTS.MAX_RETRIES), `a whole number from 0 to ${DEFAULTS.MAX_RETRIES}`),
    baseDelay: DELAY,
    maxDelay: DELAY,
  } satisfies Record<keyof RetryOptions, Rule>,
  ' or false',
);

/** The rule for the limits of a token cache. */
const TOKEN_CACHE: Rule = objectOf(
  {
    maxEntries: satisfies(
      integerWithin(1, DEFAULTS.MAX_TOKEN_CACHE_ENTRIES),
      `a whole number from 1 to ${DEFAULTS.MAX_TOKEN_CACHE_ENTRIES}; set "tokenCache" to false to disable the cache`,
    ),
    maxBytes: satisfies(
      integerWithin(1000, DEFAULTS.MAX_TOKEN_CACHE_BYTES),
      `bytes from 1000 to ${DEFAULTS.MAX_TOKEN_CACHE_BYTES}`,
    ),
  } satisfies Record<keyof TokenCacheOptions, Rule>,
  ' or false',
);

const RULES: Readonly<Record<keyof ClientOptions, Rule>> = {
  fetch: satisfies(isFunction, 'a function'),
  timeout: TIMEOUT,
  retry: RETRY,
  headers: checkHeaders,
  validate: satisfies((value) => VALIDATE_MODES.includes(value), `one of ${VALIDATE_MODES.join(', ')}`),
  clockTolerance: CLOCK_TOLERANCE,
  clock: satisfies(isFunction, 'a function that returns milliseconds'),
  tokenCache: TOKEN_CACHE,
  keys: objectOf({ timeout: TIMEOUT } satisfies Record<keyof KeysOptions, Rule>),
  waitUntil: satisfies(isFunction, 'a function that takes a promise'),
  hooks: HOOKS,
  logger: LOGGER,
};

/** Reads the options object of a client and checks its names. */
export function openOptions(
  checks: Checks,
  options: unknown,
  ownNames: readonly string[],
  provider: ProviderName,
): Record<string, unknown> {
  if (options !== undefined && !isObject(options)) {
    checks.add('options', `expected an object, received ${describeType(options)}`);
    checks.throwIfAny(`Cannot set up the ${provider} client`, provider, 500);
  }
  const given = ownProperties(isObject(options) ? options : {});
  checks.knownKeys('', given, [...ownNames, ...Object.keys(RULES)]);
  return given;
}

/** Checks the common options and applies the defaults. Issues go to `checks`; nothing is thrown. */
export function resolveClientOptions(checks: Checks, options: ClientOptions): ResolvedOptions {
  for (const [name, rule] of Object.entries(RULES)) rule(checks, name, Reflect.get(options, name));
  return Object.freeze({
    fetch: options.fetch,
    timeout: options.timeout ?? DEFAULTS.TIMEOUT,
    retry: resolveRetry(options.retry),
    headers: Object.freeze(lowerCased(options.headers ?? {})),
    hooks: resolveHooks(options.hooks),
    logger: options.logger,
    validate: options.validate ?? DEFAULTS.VALIDATE,
    clockTolerance: options.clockTolerance ?? DEFAULTS.CLOCK_TOLERANCE_SECONDS,
    clock: options.clock ?? Date.now,
    tokenCache: resolveTokenCache(options.tokenCache),
    keys: Object.freeze({ timeout: ownProperties<KeysOptions>(options.keys ?? {}).timeout ?? DEFAULTS.KEYS_TIMEOUT }),
    waitUntil: options.waitUntil && guarded(options.waitUntil),
  });
}

/** Outside of a request, platforms throw: the work goes on for as long as it can. */
function guarded(waitUntil: NonNullable<ClientOptions['waitUntil']>): (work: Promise<unknown>) => void {
  return (work) => {
    try {
      Promise.resolve(waitUntil(work)).catch(() => {});
    } catch {
      // There is no request to belong to.
    }
  };
}

const DEFAULT_RETRY: ResolvedRetry = {
  limit: DEFAULTS.RETRIES,
  baseDelay: DEFAULTS.RETRY_BASE_DELAY,
  maxDelay: DEFAULTS.RETRY_MAX_DELAY,
};

/** Applies the defaults to retries; `base` is the client's setting when a call overrides it. */
export function resolveRetry(
  retry: RetryOptions | false | undefined,
  base: ResolvedRetry = DEFAULT_RETRY,
): ResolvedRetry {
  if (retry === false) return Object.freeze({ ...base, limit: 0 });
  const { limit, baseDelay, maxDelay } = ownProperties<RetryOptions>(retry ?? {});
  return Object.freeze({
    limit: limit ?? base.limit,
    baseDelay: baseDelay ?? base.baseDelay,
    maxDelay: maxDelay ?? base.maxDelay,
  });
}

/** Applies the defaults to the limits of a token cache; `undefined` if the cache is disabled. */
export function resolveTokenCache(value: TokenCacheOptions | false | undefined): ResolvedTokenCache | undefined {
  if (value === false) return undefined;
  const { maxEntries, maxBytes } = ownProperties<TokenCacheOptions>(value ?? {});
  return Object.freeze({
    maxEntries: maxEntries ?? DEFAULTS.TOKEN_CACHE_ENTRIES,
    maxBytes: maxBytes ?? DEFAULTS.TOKEN_CACHE_BYTES,
  });
}
