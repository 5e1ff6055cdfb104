import type { Hooks, Logger } from './hooks.ts';

/** The data that is checked against the spec: `requests` before they are sent, `responses` when they arrive. */
export type ValidateMode = 'requests' | 'responses' | 'all' | 'none';

/** The `fetch` of a client: always called with a URL string and an init object. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The retries of a call. A call is retried only when that is safe, see {@link ClientOptions.retry}. */
export interface RetryOptions {
  /**
   * The number of extra attempts, 0 to 10.
   * @default 2
   */
  readonly limit?: number | undefined;
  /**
   * The first wait in milliseconds. It doubles with each attempt, with jitter.
   * @default 250
   */
  readonly baseDelay?: number | undefined;
  /**
   * The longest wait in milliseconds.
   * @default 5000
   */
  readonly maxDelay?: number | undefined;
}

/** The limits of a cache of verified tokens. The least recently used token is dropped first. */
export interface TokenCacheOptions {
  /**
   * The number of tokens, 1 to 1 000 000.
   * @default 5000
   */
  readonly maxEntries?: number | undefined;
  /**
   * The approximate size in bytes, at least 1000.
   * @default 4194304
   */
  readonly maxBytes?: number | undefined;
}

/** The options of key sets. */
export interface KeysOptions {
  /**
   * Milliseconds for which a check waits for keys. If the endpoint takes longer, the check is `unavailable`, and a later
   * request goes on in the background for up to 30 seconds.
   * @default 5000
   */
  readonly timeout?: number | undefined;
}

/** The options of every client. */
export interface ClientOptions {
  /**
   * Sends API calls and key-set requests; called with a URL string and an init object.
   * @default On Node: Node's HTTP client, with keep-alive and the proxies of the environment, unless the global `fetch`
   * or its dispatcher was replaced. Elsewhere: the global `fetch`, looked up at each request.
   */
  readonly fetch?: Fetch | undefined;
  /**
   * The deadline of a whole call in milliseconds, retries and body included.
   * @default 10000
   */
  readonly timeout?: number | undefined;
  /**
   * Retries. A safe operation is retried after a broken connection or a 408, 429 or 5xx; any other only if the request
   * certainly never ran (429, 503, connection refused). `false` disables retries.
   * @default { limit: 2, baseDelay: 250, maxDelay: 5000 }
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Extra headers for every API call. They cannot replace the client's own.
   * @default {}
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Observers of requests, responses, retries, errors, session checks and keys. They see no secrets and cannot change anything. */
  readonly hooks?: Hooks | undefined;
  /** A console-like logger. No secrets are ever logged. */
  readonly logger?: Logger | undefined;
  /**
   * The data that is checked against the spec.
   * @default 'requests'
   */
  readonly validate?: ValidateMode | undefined;
  /**
   * The clock difference that token checks tolerate, in seconds, 0 to 60.
   * @default 5
   */
  readonly clockTolerance?: number | undefined;
  /**
   * Returns the current time in milliseconds since 1970, for token checks and the age of key sets.
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /**
   * The cache of verified tokens, which spares a second signature check. Age, tolerance and permissions are checked each
   * time, and a token is dropped with its key. `false` disables the cache.
   * @default { maxEntries: 5000, maxBytes: 4194304 }
   */
  readonly tokenCache?: TokenCacheOptions | false | undefined;
  /**
   * The fetching of keys.
   * @default { timeout: 5000 }
   */
  readonly keys?: KeysOptions | undefined;
  /**
   * Keeps work alive beyond the response of the request that started it, on platforms that end I/O with it: `waitUntil` of
   * `cloudflare:workers` or `@vercel/functions`, or `(work) => after(work)` of Next.js. The client refreshes keys, policies
   * and M2M tokens in the background. Without it, such platforms refresh them while a check waits.
   * @default undefined
   */
  readonly waitUntil?: ((work: Promise<unknown>) => unknown) | undefined;
}

/** Retries after defaults. */
export interface ResolvedRetry {
  readonly limit: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
}

/** The limits of a token cache after defaults. */
export interface ResolvedTokenCache {
  readonly maxEntries: number;
  readonly maxBytes: number;
}

/** The common options after defaults. */
export interface ResolvedOptions {
  /** Absent if the platform's own transport is used. */
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly retry: ResolvedRetry;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  readonly validate: ValidateMode;
  readonly clockTolerance: number;
  readonly clock: () => number;
  /** Absent if no tokens are cached. */
  readonly tokenCache: ResolvedTokenCache | undefined;
  readonly keys: { readonly timeout: number };
  /** Never throws. */
  readonly waitUntil: ((work: Promise<unknown>) => void) | undefined;
}
