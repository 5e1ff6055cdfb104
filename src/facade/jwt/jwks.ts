import { transportFor } from '#platform/http';
import { type BackoffTimes, type CacheAges, RefreshingCache } from '../cache/refreshing-cache.ts';
import type { ProviderName } from '../errors/authloom-error.ts';
import { VerificationUnavailableError } from '../errors/session-errors.ts';
import { Deadline, DeadlineEnd } from '../http/deadline.ts';
import { safeCause } from '../http/redaction.ts';
import type { Transport } from '../http/transport.ts';
import type { Fetch } from '../options/client-options.ts';
import { DEFAULTS } from '../options/defaults.ts';
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
}

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
      if (status !== 200) throw new Error(`the key endpoint returned ${status}`);
      const keys = readKeySet(JSON.parse(text), algorithm);
      // A set without a single usable key is a mistake: it must not sign everyone out.
      if (keys.size === 0) throw new Error(`the key set contains no usable ${algorithm} key`);
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
      if (status !== 200) throw new Error(`the key endpoint returned ${status}`);
      return new Map([[kid, await importPem(kid, text)]]);
    },
  };
}

const { timeout, maxBytes, refreshAge, maxAge, grace, cooldown, firstBackoff } = DEFAULTS.keySet;

/** In an outage, keys serve for a grace beyond the age at which checks wait for new ones. */
const AGES: CacheAges = { refreshAge, waitAge: maxAge, maxAge: maxAge + grace };

/** The pauses between requests to a key endpoint. */
export const KEY_BACKOFF: BackoffTimes = { cooldown, firstBackoff, maxBackoff: cooldown };

/**
 * The key set behind a URL, cached by one client. Parallel callers share one request; an unknown key id causes at most one
 * request per cool-down; in an outage the last good keys serve for a grace period.
 */
export class RemoteJwks implements KeySource {
  readonly #endpoint: KeyEndpoint;
  readonly #format: KeyFormat;
  readonly #send: Transport;
  readonly #cache: RefreshingCache<Keys>;
  readonly #load = (previous: Keys | undefined): Promise<Keys> => this.#fetch(previous);

  constructor(endpoint: KeyEndpoint, format: KeyFormat) {
    this.#endpoint = endpoint;
    this.#format = format;
    this.#send = transportFor(endpoint.fetch);
    this.#cache = new RefreshingCache({ clock: endpoint.clock, ages: AGES, backoff: KEY_BACKOFF });
  }

  async find(kid: string): Promise<PublicKey | undefined> {
    const loaded = await this.#cache.read(this.#load);
    const key = 'value' in loaded ? loaded.value.get(kid) : undefined;
    if (key !== undefined) return key;
    await this.#cache.refresh(this.#load);
    const keys = this.#cache.current;
    const found = keys?.get(kid);
    // Keys that could not be refreshed cannot prove that this one does not exist.
    if (found === undefined && (keys === undefined || this.#cache.failures > 0)) throw this.#unavailable();
    return found;
  }

  async #fetch(previous: Keys | undefined): Promise<Keys> {
    const { url, headers } = this.#endpoint;
    const response = await requestKeys(this.#send, url, { ...headers, accept: this.#format.accept });
    return keepUnchanged(await this.#format.parse(response), previous);
  }

  #unavailable(): Error {
    return keysUnavailable(this.#endpoint, {
      name: this.#format.name,
      retryAfter: this.#cache.retryIn / 1000,
      cause: describeCause(this.#cache.lastError),
    });
  }
}

/** Fetches from a key endpoint: limited in time and size, without redirects. */
export async function requestKeys(
  send: Transport,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<KeyResponse> {
  const deadline = new Deadline(timeout, undefined);
  try {
    const response = await send({ method: 'GET', url, headers, retryStaleConnection: true, pool: 'keys' }, deadline);
    const { status } = response;
    if (status === 200) return { status, text: await response.readText(maxBytes) };
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
export function describeCause(reason: unknown): unknown {
  if (reason instanceof DeadlineEnd) return new Error(`the key endpoint did not respond within ${timeout} ms`);
  if (reason instanceof SyntaxError) return new Error('the response is not complete JSON');
  return safeCause(reason, []) ?? new Error('the response could not be read');
}
