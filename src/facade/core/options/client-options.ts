import type { ProviderName } from '../errors/authloom-error.ts';
import type { Hooks } from '../observe/hooks.ts';
import type { Logger } from '../observe/logger.ts';
import { type Checks, integerWithin, isFunction, isObject, kindOf, numberWithin } from './checks.ts';
import { DEFAULTS, LIMITS } from './defaults.ts';
import { checkHeaders, lowerCased } from './headers.ts';
import { HOOKS, LOGGER, resolveHooks } from './observers.ts';
import { optionsOf, type Rule, valueThat } from './rules.ts';
import { CLOCK_TOLERANCE } from './seconds.ts';
import {
  type ResolvedTokenCache,
  resolveTokenCache,
  TOKEN_CACHE,
  type TokenCacheOptions,
} from './token-cache-options.ts';

/** Which data is checked against the spec: `requests` before they are sent (the default), `responses` as they come. */
export type ValidateMode = 'requests' | 'responses' | 'all' | 'none';

/** When and how often a call is repeated. Only operations that cannot hurt when repeated are, see `retry`. */
export interface RetryOptions {
  /** How many extra attempts, 0 to 10. Default 2. */
  readonly limit?: number | undefined;
  /** The first wait in milliseconds, doubled for each further one, with jitter. Default 250. */
  readonly baseDelay?: number | undefined;
  /** The longest wait in milliseconds. Default 5000. */
  readonly maxDelay?: number | undefined;
}

/** The options that every client takes. */
export interface ClientOptions {
  /**
   * Used for API calls and key sets alike; called with a URL and an init object. Default: Node's HTTP client with kept
   * connections and the proxies of the environment on Node, unless the global `fetch` or its dispatcher was replaced; that
   * `fetch`, looked up at each request, everywhere else.
   */
  readonly fetch?: Fetch | undefined;
  /** The deadline for a whole call in milliseconds, retries and body included. Default 10 000. */
  readonly timeout?: number | undefined;
  /**
   * Retries. Repeated are operations that cannot hurt when repeated, after a broken connection or a 408, 429 or 5xx;
   * all others only when the request was certainly not carried out (429, 503, connection refused). `false` for none.
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Extra headers for every API call. They cannot replace the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Observers of requests, answers, retries and errors. They see no secrets and cannot change the call. */
  readonly hooks?: Hooks | undefined;
  /** Anything console-like. No secrets are ever logged. Default none. */
  readonly logger?: Logger | undefined;
  /** What is checked against the spec. Default `requests`. */
  readonly validate?: ValidateMode | undefined;
  /** Clock difference to allow for in token checks, in seconds, 0 to 60. Default 5. */
  readonly clockTolerance?: number | undefined;
  /** The current time in milliseconds since 1970, for token checks and key-set ages. Default `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /**
   * How many verified tokens are kept, so that the same token need not be verified again. Age, tolerance and permissions
   * are judged each time, and a token is forgotten with its key. Default 5000 tokens and 4 MB; `false` for none.
   */
  readonly tokenCache?: TokenCacheOptions | false | undefined;
}

/** The part of `fetch` that is used: always called with a URL text and an init object. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Retries after defaults. */
export interface ResolvedRetry {
  readonly limit: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
}

/** The common options after defaults. */
export interface ResolvedOptions {
  /** Absent where requests are sent in the platform's own way. */
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly retry: ResolvedRetry;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  readonly validate: ValidateMode;
  readonly clockTolerance: number;
  readonly clock: () => number;
  /** Absent where no tokens are kept. */
  readonly tokenCache: ResolvedTokenCache | undefined;
}

const VALIDATE_MODES: readonly unknown[] = ['requests', 'responses', 'all', 'none'] satisfies ValidateMode[];
const DELAY = valueThat(numberWithin(0, LIMITS.retryDelay), `milliseconds from 0 to ${LIMITS.retryDelay}`);

/** What a timeout, of a client or of a call, has to be. */
export const TIMEOUT: Rule = valueThat(numberWithin(1, LIMITS.timeout), `milliseconds from 1 to ${LIMITS.timeout}`);

/** What retries, of a client or of a call, have to be. */
export const RETRY: Rule = optionsOf(
  {
    limit: valueThat(integerWithin(0, LIMITS.retries), `a whole number from 0 to ${LIMITS.retries}`),
    baseDelay: DELAY,
    maxDelay: DELAY,
  } satisfies Record<keyof RetryOptions, Rule>,
  ' or false',
);

/** What each of the common options has to be. */
const RULES: Readonly<Record<keyof ClientOptions, Rule>> = {
  fetch: valueThat(isFunction, 'a function'),
  timeout: TIMEOUT,
  retry: RETRY,
  headers: checkHeaders,
  validate: valueThat((value) => VALIDATE_MODES.includes(value), `one of ${VALIDATE_MODES.join(', ')}`),
  clockTolerance: CLOCK_TOLERANCE,
  clock: valueThat(isFunction, 'a function that answers milliseconds'),
  tokenCache: TOKEN_CACHE,
  hooks: HOOKS,
  logger: LOGGER,
};

/** Checks the common options and fills in the defaults. What is wrong is noted in `checks`, not thrown. */
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
  });
}

/** Retries after defaults; `base` is what the client has when a call overrides it. */
export function resolveRetry(
  retry: RetryOptions | false | undefined,
  base: ResolvedRetry = DEFAULTS.retry,
): ResolvedRetry {
  if (retry === false) return Object.freeze({ ...base, limit: 0 });
  return Object.freeze({
    limit: retry?.limit ?? base.limit,
    baseDelay: retry?.baseDelay ?? base.baseDelay,
    maxDelay: retry?.maxDelay ?? base.maxDelay,
  });
}

/** Reads the whole options object of a client: known names only. */
export function openOptions(
  checks: Checks,
  options: unknown,
  ownNames: readonly string[],
  provider: ProviderName,
): Record<string, unknown> {
  if (options !== undefined && !isObject(options)) {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
    checks.throwIfAny(`Cannot set up the ${provider} client`, provider, 500);
  }
  const given = isObject(options) ? options : {};
  checks.knownKeys('', given, [...ownNames, ...Object.keys(RULES)]);
  return given;
}
