/** The transport of all runtimes but Node: their `fetch`. On Node it serves clients that have a `fetch` of their own. */

import type { Deadline } from '../../http/deadline.ts';
import { DeadlineEnd } from '../../http/deadline.ts';
import { type RawResponse, type Transport, UnreadableBody } from '../../http/transport.ts';
import type { Fetch } from '../../options/client-options.ts';
import { isObject } from '../../options/validators.ts';
import { missingWebApis } from '../../options/web-apis.ts';

/** Sends with the global `fetch`, looked up at each request, so that later patches (tracing, test tools) take effect. */
export const globalFetchTransport: Transport = fetchTransport((url, init) => {
  if (typeof globalThis.fetch !== 'function') throw missingWebApis('Cannot send a request', null, ['fetch']);
  return globalThis.fetch(url, init);
});

/** Returns the transport of a client: its own `fetch`, or the platform's. */
export function transportFor(fetch: Fetch | undefined): Transport {
  return fetch === undefined ? globalFetchTransport : fetchTransport(fetch);
}

/** Loads a module. */
export function loadModule<T>(load: () => Promise<T>): Promise<T> {
  return load();
}

/** Builds a transport over a `fetch`. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ url, method, headers, body }, deadline) => {
    const responding = fetch(onLoopback(url), {
      method,
      // A copy: the function may be the user's, and write into it.
      headers: { ...headers },
      // A followed redirect would carry secrets to another host.
      redirect: 'manual',
      signal: deadline.signal,
      ...uncached(),
      ...(body === undefined ? {} : { body }),
    });
    const response = await deadline.race(responding).catch((error: unknown) => {
      // A `fetch` that ignores its signal may still resolve: nobody will read that response.
      if (error instanceof DeadlineEnd) responding.then(discard).catch(() => {});
      throw error;
    });
    if (!isResponse(response)) throw new TypeError('"fetch" returned something that is not a Response');
    return toRawResponse(response, deadline);
  };
}

/** RFC 6761 section 6.3: such names are this machine's. Name servers may say otherwise, and `http:` would tell them all. */
function onLoopback(url: string): string {
  return url.replace(/^http:\/\/[^/:]+\.localhost(?=[/:])/, 'http://localhost');
}

/** Keeps responses out of caches, as those of browsers and frameworks. Some runtimes throw for the field, even for the word. */
function uncached(): RequestInit {
  acceptsCache ??= isCacheAccepted();
  const noStore: RequestInit = acceptsCache ? { cache: 'no-store' } : {};
  // Next.js caches whatever pages say, but for requests that it marks as its own.
  return isPatchedByNext() ? { ...noStore, ...INTERNAL } : noStore;
}

/** Tests if Next.js has patched the global `fetch`; from release 15 on, also below other wrappers. */
function isPatchedByNext(): boolean {
  if (Reflect.get(globalThis, NEXT_PATCH) === true) return true;
  const { fetch } = globalThis;
  return typeof fetch === 'function' && Reflect.get(fetch, '__nextPatched') === true;
}

const NEXT_PATCH = Symbol.for('next-patch');
const INTERNAL: object = Object.freeze({ next: Object.freeze({ internal: true }) });

let acceptsCache: boolean | undefined;

function isCacheAccepted(): boolean {
  try {
    return new Request('https://cache.invalid/', { cache: 'no-store' }).cache === 'no-store';
  } catch {
    return false;
  }
}

function toRawResponse(response: Response, deadline: Deadline): RawResponse {
  return {
    // An opaque redirect has the status 0.
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    statusText: response.statusText,
    headers: response.headers,
    allHeaders: response.headers,
    response,
    readText: (maxBytes) => readText(response, maxBytes, deadline),
    discard: () => discard(response),
  };
}

/** By shape, not by class, so that polyfilled and cross-realm responses are accepted. */
function isResponse(value: unknown): value is Response {
  if (!isObject(value) || !isObject(value['headers'])) return false;
  const { status, ok, headers } = value;
  return (
    typeof status === 'number' && typeof ok === 'boolean' && 'body' in value && typeof headers['get'] === 'function'
  );
}

/**
 * Reads a body as UTF-8 within the deadline. Bytes are counted after decompression, so that a small response which
 * expands without end is cut off. Rejects with `UnreadableBody`, `DeadlineEnd` or the connection's error.
 */
async function readText(response: Response, maxBytes: number, deadline: Deadline): Promise<string> {
  if (response.body === null) return '';
  if (Number(response.headers.get('content-length')) > maxBytes) {
    discard(response);
    throw new UnreadableBody('too large');
  }
  return decode(await readChunks(response.body, maxBytes, deadline));
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

async function readChunks(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  deadline: Deadline,
): Promise<Uint8Array[]> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return chunks;
      size += value.byteLength;
      if (size > maxBytes) throw new UnreadableBody('too large');
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  // Fatal: a replaced character would silently change a name or an id. A leading byte order mark is dropped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    let text = '';
    for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch {
    throw new UnreadableBody('not UTF-8');
  }
}
