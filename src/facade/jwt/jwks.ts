import { transportFor } from '#platform/http';
import {
  type BackoffTimes,
  type CacheAges,
  jitterOf,
  LoadTimeout,
  RefreshingCache,
} from '../cache/refreshing-cache.ts';
import type { ProviderName } from '../errors/authloom-error.ts';
import { VerificationUnavailableError } from '../errors/session-errors.ts';
import { Deadline, DeadlineEnd } from '../http/deadline.ts';
import { createObserver, type Observer } from '../http/events.ts';
import { safeCause } from '../http/redaction.ts';
import type { Transport } from '../http/transport.ts';
import type { Fetch, ResolvedOptions } from '../options/client-options.ts';
import * as DEFAULTS from '../options/defaults.ts';
import type { KeysEvent } from '../options/hooks.ts';
import type { KeySource, PublicKey } from './policy.ts';
import { importPem, readKeySet } from './public-key.ts';
import type { Algorithm } from './signing.ts';

type Keys = ReadonlyMap<string, PublicKey>;

/** A key set that was passed as an object: it is never fetched and never changes. */
export class LocalJwks implements KeySource {
  readonly #keys: Keys;

  constructor(keySet: unknown, algorithm: Algorithm) {
    this.#keys = readKeySet(keySet, algorithm);
  }

  /** The number of usable keys. */
  get size(): number {
    return this.#keys.size;
  }

  find(kid: string): Promise<PublicKey | undefined> {
    return Promise.resolve(this.#keys.get(kid));
  }
}

/** The URL and the headers of a key endpoint. */
export interface KeyEndpoint {
  readonly provider: ProviderName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent if the platform's own transport is used. */
  readonly fetch: Fetch | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Milliseconds for which a check waits. @default 5000 */
  readonly timeout?: number | undefined;
  readonly waitUntil?: ResolvedOptions['waitUntil'];
  /** Absent if nobody listens. */
  readonly observer?: Observer | undefined;
  /** Returns a number from 0 to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** Builds the endpoint of a client's keys. */
export function keyEndpoint(
  options: ResolvedOptions,
  address: Pick<KeyEndpoint, 'provider' | 'url' | 'headers'>,
): KeyEndpoint {
  const { fetch, clock, keys, waitUntil } = options;
  return { ...address, fetch, clock, timeout: keys.timeout, waitUntil, observer: createObserver(options) };
}

/** The key endpoint responds that it has no key: it works, and says so. This is no outage. */
class NoKeys extends Error {}

/** A response of a key endpoint; the text only for the status 200. */
export interface KeyResponse {
  readonly status: number;
  readonly text: string;
}

/** The format of a key endpoint's responses. */
export interface KeyFormat {
  /** The name in messages. */
  readonly name: string;
  /** The media types to request. */
  readonly accept: string;
  /** Parses the keys by their id. Throws if the response does not say which keys there are. */
  parse(response: KeyResponse): Promise<Keys>;
}

/** A JSON Web Key Set (RFC 7517). */
export function jwksFormat(algorithm: Algorithm): KeyFormat {
  return {
    name: 'key set',
    accept: 'application/json',
    async parse({ status, text }) {
      checkStatus(status);
      const keys = readKeySet(JSON.parse(text), algorithm);
      // A set without a single usable key is a mistake: it must not sign everyone out, but its old keys must not live on.
      if (keys.size === 0) throw new NoKeys(`the key set contains no usable ${algorithm} key`);
      return keys;
    },
  };
}

/** A single key for ES256 in PEM, a public key or a certificate; 404 says that there is no key with that id. */
export function pemFormat(kid: string): KeyFormat {
  return {
    name: 'signing key',
    accept: 'text/plain, application/json',
    async parse({ status, text }) {
      if (status === 404) return new Map();
      checkStatus(status);
      return new Map([[kid, await importPem(kid, text)]]);
    },
  };
}

/** These statuses pass by themselves. */
const TRANSIENT: readonly number[] = [408, 425, 429];

function checkStatus(status: number): void {
  if (status === 200) return;
  const message = `the key endpoint returned ${status}`;
  throw status >= 400 && status < 500 && !TRANSIENT.includes(status) ? new NoKeys(message) : new Error(message);
}

/** In an outage, keys serve for a grace beyond the age at which checks wait for new ones. */
const AGES: CacheAges = {
  refreshAge: DEFAULTS.KEYS_REFRESH_AGE,
  waitAge: DEFAULTS.KEYS_MAX_AGE,
  maxAge: DEFAULTS.KEYS_MAX_AGE + DEFAULTS.KEYS_GRACE,
};

/** The pauses between requests to a key endpoint. */
export const KEY_BACKOFF: BackoffTimes = {
  cooldown: DEFAULTS.KEYS_COOLDOWN,
  firstBackoff: DEFAULTS.KEYS_FIRST_BACKOFF,
  maxBackoff: DEFAULTS.KEYS_COOLDOWN,
};

/**
 * The key set behind a URL, cached by one client. Parallel callers share one request; an unknown key id causes at most one
 * request per cool-down; in an outage the last good keys serve for a grace period.
 */
export class RemoteJwks implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #format: KeyFormat;
  readonly #send: Transport;
  readonly #cache: RefreshingCache<Keys>;
  readonly #load = (previous: Keys | undefined, timeout: number): Promise<Keys> => this.#fetch(previous, timeout);

  constructor(endpoint: KeyEndpoint, format: KeyFormat) {
    const { clock, timeout = DEFAULTS.KEYS_TIMEOUT, waitUntil, random } = endpoint;
    this.#endpoint = endpoint;
    this.#format = format;
    this.#send = transportFor(endpoint.fetch);
    this.#cache = new RefreshingCache({
      clock,
      ages: AGES,
      backoff: KEY_BACKOFF,
      timeout,
      slowTimeout: Math.max(timeout, DEFAULTS.KEYS_SLOW_TIMEOUT),
      jitter: jitterOf(DEFAULTS.REFRESH_JITTER, random),
      backoffJitter: jitterOf(DEFAULTS.BACKOFF_JITTER, random),
      waitUntil,
      isFinal: (error) => error instanceof NoKeys,
    });
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    const loaded = await this.#cache.read(this.#load);
    const key = 'value' in loaded ? loaded.value.get(kid) : undefined;
    if (key !== undefined) return key;
    const isDecided = await this.#cache.refresh(this.#load);
    const keys = this.#cache.current;
    const found = keys?.get(kid);
    // Keys that could not be refreshed cannot prove that this one does not exist.
    if (found === undefined && (keys === undefined || this.#cache.failures > 0 || !isDecided))
      throw this.#unavailable('error' in loaded ? loaded.error : undefined);
    return found;
  }

  age(): number | undefined {
    return this.#cache.age;
  }

  forget(): void {
    this.#cache.forget();
    reportKeys(this.#endpoint, 'forgotten');
  }

  async #fetch(previous: Keys | undefined, timeout: number): Promise<Keys> {
    const { url, headers } = this.#endpoint;
    const startedAt = performance.now();
    try {
      const response = await requestKeys(this.#send, url, { ...headers, accept: this.#format.accept }, timeout);
      const keys = keepUnchanged(await this.#format.parse(response), previous);
      reportKeys(this.#endpoint, 'fetched', { keys: keys.size, duration: performance.now() - startedAt });
      return keys;
    } catch (error) {
      const served = this.#cache.current;
      reportKeys(this.#endpoint, served === undefined ? 'failed' : 'stale', {
        keys: served?.size ?? 0,
        age: served === undefined ? null : (this.#cache.age ?? 0) / 1000,
        duration: performance.now() - startedAt,
        error: describeCause(error, timeout),
      });
      throw error;
    }
  }

  #unavailable(error: unknown = this.#cache.lastError): Error {
    return keysUnavailable(this.#endpoint, {
      name: this.#format.name,
      retryAfter: this.#cache.retryIn / 1000,
      cause: describeCause(error, this.#endpoint.timeout),
    });
  }
}

/** Reports to the hook `onKeys` and the logger. */
export function reportKeys(
  { observer, provider, url }: KeyEndpoint,
  status: KeysEvent['status'],
  details: Partial<KeysEvent> = {},
): void {
  if (observer === undefined) return;
  const { host } = new URL(url);
  const event: KeysEvent = { provider, host, status, keys: 0, age: null, duration: 0, error: null, ...details };
  observer.log(event.error === null ? 'debug' : 'warn', `keys of ${host}: ${status}`, { ...event });
  observer.emit('onKeys', event);
}

/** Fetches from a key endpoint: limited in time and size, without redirects. */
export async function requestKeys(
  send: Transport,
  url: string,
  headers: Readonly<Record<string, string>>,
  timeout: number = DEFAULTS.KEYS_TIMEOUT,
): Promise<KeyResponse> {
  const deadline = new Deadline(timeout, undefined);
  try {
    const response = await send({ method: 'GET', url, headers, retryStaleConnection: true, pool: 'keys' }, deadline);
    const { status } = response;
    if (status === 200) return { status, text: await response.readText(DEFAULTS.KEYS_MAX_BYTES) };
    response.discard();
    return { status, text: '' };
  } finally {
    deadline.close();
  }
}

/** Keeps the object of an unchanged key: it need not be imported again, and cached tokens stay valid. */
function keepUnchanged(keys: Keys, previous: Keys | undefined): Keys {
  return new Map(
    [...keys].map(([kid, key]) => {
      const known = previous?.get(kid);
      return [kid, known?.fingerprint === key.fingerprint ? known : key];
    }),
  );
}

/** Builds the error for keys that cannot be fetched. `retryAfter` is in seconds. */
export function keysUnavailable(
  { provider, url }: Pick<KeyEndpoint, 'provider' | 'url'>,
  { name, retryAfter, cause }: { name: string; retryAfter: number; cause?: unknown },
): VerificationUnavailableError {
  const { host } = new URL(url);
  return new VerificationUnavailableError(
    `Cannot fetch ${provider}'s ${name} from ${host}; tokens cannot be verified`,
    {
      code: 'keys_unavailable',
      provider,
      retryAfter: Math.ceil(retryAfter),
      cause,
      hint: 'Check that this server can reach the host, and that its URL is correct.',
    },
  );
}

/** Turns the reason of a failed fetch into a cause that may be shown. */
export function describeCause(reason: unknown, timeout: number = DEFAULTS.KEYS_TIMEOUT): Error {
  if (reason instanceof DeadlineEnd || reason instanceof LoadTimeout)
    return new Error(`the key endpoint did not respond within ${timeout} ms`);
  if (reason instanceof SyntaxError) return new Error('the response is not complete JSON');
  const shown = safeCause(reason, []);
  return shown instanceof Error ? shown : new Error('the response could not be read');
}
