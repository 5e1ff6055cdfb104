import { closeSync, openSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Deadline, DeadlineEnd } from '../../http/deadline.ts';
import { systemCode } from '../../http/network-errors.ts';
import type { HttpRequest, RawResponse, Transport } from '../../http/transport.ts';
import type { Fetch } from '../../options/client-options.ts';
import { fetchTransport, globalFetchTransport } from '../fetch/http.ts';
import { dropIdleSockets, isNextRested } from './idle-sockets.ts';
import { type Origin, originOf, pathOf } from './origins.ts';
import { ACCEPTED_CODINGS, NodeResponse } from './response.ts';

/**
 * Returns the transport of a client: its own `fetch`, the global `fetch` if somebody replaced it to see all requests, or
 * Node's HTTP client.
 */
export function transportFor(fetch: Fetch | undefined): Transport {
  return fetch === undefined ? platformTransport : fetchTransport(fetch);
}

/** More than any part of the package opens at once. */
const FILES = 80;

/**
 * Loads a module, unless the process is about to run out of files: Node's loader keeps that failure for as long as the
 * process lives.
 */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  const files: number[] = [];
  try {
    while (files.length < FILES) files.push(openSync(process.execPath, 'r'));
  } finally {
    for (const file of files) closeSync(file);
  }
  return load();
}

const platformTransport: Transport = (request, deadline) =>
  isFetchReplaced() ? globalFetchTransport(request, deadline) : nodeTransport(request, deadline);

/** Sends with Node's HTTP client and keep-alive, at a third of the cost of the global `fetch`. */
export const nodeTransport: Transport = (request, deadline) =>
  new Promise<RawResponse>((resolve, reject) => new Exchange(request, deadline, resolve, reject).start());

/** One request in progress. */
class Exchange {
  readonly #httpRequest: HttpRequest;
  readonly #deadline: Deadline;
  readonly #resolve: (response: RawResponse) => void;
  readonly #reject: (error: unknown) => void;
  #request?: ClientRequest;
  #isResent = false;
  #isSettled = false;

  constructor(
    httpRequest: HttpRequest,
    deadline: Deadline,
    resolve: (response: RawResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#httpRequest = httpRequest;
    this.#deadline = deadline;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const { url, pool = 'calls', avoidIdleConnections } = this.#httpRequest;
    const agent = originOf(url).agent(pool);
    if (avoidIdleConnections) dropIdleSockets(agent);
    this.#deadline.onEnd(this.#end);
    // First, the process reads what the connection has received: its end, or a stray response. Of two turns of the event
    // loop, at least one reads from all connections.
    if (isNextRested(agent)) setImmediate(() => setImmediate(this.#begin));
    else this.#begin();
  }

  readonly #begin = (): void => {
    if (this.#isSettled) return;
    try {
      this.#request = this.#send();
    } catch (error) {
      // Options and arguments have been checked; this is for what was not.
      this.#fail(error);
    }
  };

  #send(): ClientRequest {
    const { url, method, body, pool = 'calls' } = this.#httpRequest;
    const origin = originOf(url);
    const { host, port } = origin;
    const headers = headerLines(origin, this.#httpRequest);
    const request = origin.request({
      host,
      port,
      agent: origin.agent(pool),
      method,
      path: pathOf(url),
      headers,
      autoSelectFamilyAttemptTimeout: attemptTimeout(this.#deadline),
    });
    request.on('error', this.#fail);
    request.on('response', (message: IncomingMessage) => this.#respond(message, request));
    request.on('close', this.#close);
    request.end(body);
    return request;
  }

  #respond(message: IncomingMessage, request: ClientRequest): void {
    this.#settle();
    this.#resolve(new NodeResponse(message, request, this.#deadline));
  }

  /** Stays attached to the end: an error after the response is emitted by the response's own stream as well. */
  readonly #fail = (error: unknown): void => {
    if (this.#isSettled) return;
    if (this.#isStale(error)) {
      this.#isResent = true;
      this.#request?.off('close', this.#close);
      this.#begin();
      return;
    }
    this.#settle();
    this.#reject(error);
  };

  /** An unrequested upgrade ends the connection, and Node emits nothing else for it. */
  readonly #close = (): void => {
    if (!this.#isSettled) this.#fail(closedWithoutResponse());
  };

  readonly #end = (end: DeadlineEnd): void => {
    this.#settle();
    this.#reject(end);
    this.#request?.destroy();
  };

  /** Tests if a kept connection turned out to be closed, and the request may be sent once more. */
  #isStale(error: unknown): boolean {
    const { retryStaleConnection = false } = this.#httpRequest;
    const isReused = this.#request?.reusedSocket === true;
    return retryStaleConnection && !this.#isResent && isReused && systemCode(error) === 'ECONNRESET';
  }

  #settle(): void {
    this.#isSettled = true;
    this.#deadline.offEnd(this.#end);
  }
}

function closedWithoutResponse(): Error {
  return Object.assign(new Error('the connection was closed without a response'), { code: 'ECONNRESET' });
}

/**
 * Milliseconds for one address of a host that has several. Node's 250 ms are too short for slow links, where every address
 * would fail; the deadline leaves time for three.
 */
function attemptTimeout({ remaining }: Deadline): number {
  return Math.max(MIN_ATTEMPT, Math.floor(remaining / 3));
}

const MIN_ATTEMPT = 250;

/** Methods that define a body: an empty one has a length of 0 (RFC 9110 section 8.6). */
const WITH_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/** Alternating names and values, which Node writes unchanged. */
function headerLines(origin: Origin, { method, headers, body }: HttpRequest): string[] {
  const lines = ['host', origin.hostHeader];
  for (const name in headers) lines.push(name, headers[name] ?? '');
  if (headers['user-agent'] === undefined) lines.push('user-agent', 'node');
  if (headers['accept-encoding'] === undefined) lines.push('accept-encoding', ACCEPTED_CODINGS);
  if (body !== undefined) lines.push('content-length', String(Buffer.byteLength(body)));
  else if (WITH_BODY.has(method)) lines.push('content-length', '0');
  return lines;
}

const NATIVE_FETCH = /internal\/deps\/undici/;
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

interface Checked {
  readonly subject: unknown;
  readonly replaced: boolean;
}
/** The last results: the test of a function's source is slow. */
const checked: { fetch?: Checked; dispatcher?: Checked } = {};

/**
 * Tests if somebody replaced the global `fetch`, or the dispatcher that it uses, to see all requests. If that is unclear,
 * it counts as replaced. The patch of Next.js is no such replacement: it would write responses, with the secrets of users in
 * them, to its data cache, whatever a request says of caching.
 */
export function isFetchReplaced(): boolean {
  const { fetch } = globalThis;
  if (checked.fetch?.subject !== fetch) {
    checked.fetch = { subject: fetch, replaced: !isNative(fetch) };
  }
  if (checked.fetch.replaced) return true;
  const dispatcher: unknown = Reflect.get(globalThis, DISPATCHER);
  if (checked.dispatcher?.subject !== dispatcher) {
    checked.dispatcher = { subject: dispatcher, replaced: !isDefault(dispatcher) };
  }
  return checked.dispatcher?.replaced ?? false;
}

/** The dispatcher that `fetch` creates at its first use is an `Agent` without options. */
function isDefault(dispatcher: unknown): boolean {
  if (typeof dispatcher !== 'object' || dispatcher === null) return dispatcher === undefined;
  const { constructor: made } = dispatcher;
  const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === 'options');
  if (made?.name !== 'Agent' || key === undefined) return false;
  const options: unknown = Reflect.get(dispatcher, key);
  // A composed dispatcher has a `dispatch` of its own.
  const isComposed = Reflect.get(dispatcher, 'dispatch') !== Reflect.get(made.prototype, 'dispatch');
  return !isComposed && Object.values(Object(options)).every((value) => value === undefined || value === Infinity);
}

function isNative(fetch: unknown): boolean {
  if (typeof fetch !== 'function') return false;
  return Reflect.get(fetch, '__nextPatched') === true || NATIVE_FETCH.test(String(fetch));
}
