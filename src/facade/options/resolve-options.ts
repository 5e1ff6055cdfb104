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
import { DEFAULTS, LIMITS } from './defaults.ts';
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
const DELAY = satisfies(numberWithin(0, LIMITS.retryDelay), `milliseconds from 0 to ${LIMITS.retryDelay}`);

/** The rule for the timeout of a client or of a call. */
export const TIMEOUT: Rule = satisfies(numberWithin(1, LIMITS.timeout), `milliseconds from 1 to ${LIMITS.timeout}`);

/** The rule for clock tolerances: seconds up to a hard limit. */
export const CLOCK_TOLERANCE: Rule = satisfies(
  numberWithin(0, LIMITS.clockToleranceSeconds),
  `seconds from 0 to ${LIMITS.clockToleranceSeconds}`,
);

/** The rule for ages: any number of seconds. */
export const MAX_AGE: Rule = satisfies(numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');

/** The rule for the retries of a client or of a call. */
export const RETRY: Rule = objectOf(
  {
    limit: satisfies(integerWithin(0, LIMITS.retries), `a whole number from 0 to ${LIMITS.retries}`),
    baseDelay: DELAY,
    maxDelay: DELAY,
  } satisfies Record<keyof RetryOptions, Rule>,
  ' or false',
);

const { tokens, bytes } = LIMITS.tokenCache;

/** The rule for the limits of a token cache. */
const TOKEN_CACHE: Rule = objectOf(
  {
    maxEntries: satisfies(
      integerWithin(1, tokens),
      `a whole number from 1 to ${tokens}; set "tokenCache" to false to disable the cache`,
    ),
    maxBytes: satisfies(integerWithin(1000, bytes), `bytes from 1000 to ${bytes}`),
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
    timeout: options.timeout ?? DEFAULTS.timeout,
    retry: resolveRetry(options.retry),
    headers: Object.freeze(lowerCased(options.headers ?? {})),
    hooks: resolveHooks(options.hooks),
    logger: options.logger,
    validate: options.validate ?? DEFAULTS.validate,
    clockTolerance: options.clockTolerance ?? DEFAULTS.clockToleranceSeconds,
    clock: options.clock ?? Date.now,
    tokenCache: resolveTokenCache(options.tokenCache),
    keys: Object.freeze({ timeout: ownProperties<KeysOptions>(options.keys ?? {}).timeout ?? DEFAULTS.keySet.timeout }),
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

/** Applies the defaults to retries; `base` is the client's setting when a call overrides it. */
export function resolveRetry(
  retry: RetryOptions | false | undefined,
  base: ResolvedRetry = DEFAULTS.retry,
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
    maxEntries: maxEntries ?? DEFAULTS.tokenCache.maxEntries,
    maxBytes: maxBytes ?? DEFAULTS.tokenCache.maxBytes,
  });
}
