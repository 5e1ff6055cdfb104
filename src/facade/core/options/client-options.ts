import type { ProviderName } from '../errors/authloom-error.ts';
import type { Hooks } from '../observe/hooks.ts';
import type { Logger } from '../observe/logger.ts';
import { type Checks, integerWithin, isFunction, isObject, kindOf, numberWithin } from './checks.ts';
import { DEFAULTS, LIMITS } from './defaults.ts';
import { checkHeaders, lowerCased } from './headers.ts';
import { checkHooks, checkLogger, resolveHooks } from './observers.ts';
import { checkClockTolerance } from './seconds.ts';
import {
  checkTokenCache,
  type ResolvedTokenCache,
  resolveTokenCache,
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

/** The names of the common options. */
const CLIENT_OPTION_NAMES: readonly string[] = [
  'fetch',
  'timeout',
  'retry',
  'headers',
  'hooks',
  'logger',
  'validate',
  'clockTolerance',
  'clock',
  'tokenCache',
];

const VALIDATE_MODES: readonly unknown[] = ['requests', 'responses', 'all', 'none'] satisfies ValidateMode[];

/** Checks the common options and fills in the defaults. What is wrong is noted in `checks`, not thrown. */
export function resolveClientOptions(checks: Checks, options: ClientOptions): ResolvedOptions {
  checks.optional('fetch', options.fetch, isFunction, 'a function');
  checkTimeout(checks, options.timeout);
  checkRetry(checks, options.retry);
  checkHeaders(checks, options.headers);
  checks.optional(
    'validate',
    options.validate,
    (value) => VALIDATE_MODES.includes(value),
    `one of ${VALIDATE_MODES.join(', ')}`,
  );
  checkClockTolerance(checks, 'clockTolerance', options.clockTolerance);
  checks.optional('clock', options.clock, isFunction, 'a function that answers milliseconds');
  checkTokenCache(checks, options.tokenCache);
  checkHooks(checks, options.hooks);
  checkLogger(checks, options.logger);
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

export function checkTimeout(checks: Checks, timeout: unknown): void {
  checks.optional('timeout', timeout, numberWithin(1, LIMITS.timeout), `milliseconds from 1 to ${LIMITS.timeout}`);
}

export function checkRetry(checks: Checks, retry: unknown): void {
  if (retry === undefined || retry === false) return;
  if (!isObject(retry)) {
    checks.add('retry', `expected an object or false, received ${kindOf(retry)}`);
    return;
  }
  checks.knownKeys('retry', retry, ['limit', 'baseDelay', 'maxDelay']);
  checks.optional(
    'retry.limit',
    retry['limit'],
    integerWithin(0, LIMITS.retries),
    `a whole number from 0 to ${LIMITS.retries}`,
  );
  for (const name of ['baseDelay', 'maxDelay']) {
    checks.optional(
      `retry.${name}`,
      retry[name],
      numberWithin(0, LIMITS.retryDelay),
      `milliseconds from 0 to ${LIMITS.retryDelay}`,
    );
  }
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
  checks.knownKeys('', given, [...ownNames, ...CLIENT_OPTION_NAMES]);
  return given;
}
