import createClient, { type Client, defaultBodySerializer } from 'openapi-fetch';
import type { ResponseException } from '../errors/standard-exception.ts';
import type { ValidationError } from '../errors/validation-error.ts';
import type { isAbortSignal } from '../options/call-options.ts';
import type { describeType, isObject } from '../options/validators.ts';
import type { CallInit } from './call-context.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import type { CallName, checkHeaderValues, serialize, serializePath, serializeQuery } from './request.ts';
import type { ApiResponse } from './response.ts';
import type { reasonPhrase } from './transport.ts';

/**
 * The code that this file shares with the client. It is passed, because bundlers put what a lazy file imports as well into a
 * file of its own: the initial bundle would fall apart, and compress worse.
 */
export interface SharedCode {
  readonly ResponseException: typeof ResponseException;
  readonly ValidationError: typeof ValidationError;
  readonly checkHeaderValues: typeof checkHeaderValues;
  readonly describeType: typeof describeType;
  readonly isAbortSignal: typeof isAbortSignal;
  readonly isObject: typeof isObject;
  readonly reasonPhrase: typeof reasonPhrase;
  readonly serialize: typeof serialize;
  readonly serializePath: typeof serializePath;
  readonly serializeQuery: typeof serializeQuery;
}

/** The operation name of raw calls in events and errors. */
const NAME = 'api';

/** Builds the raw client: openapi-fetch, whose requests `send` takes through the same steps as any other call. */
export function createRawClient(
  provider: ProviderAdapter,
  send: (init: CallInit) => Promise<ApiResponse>,
  code: SharedCode,
): Client<object> {
  const { serialize, serializePath, serializeQuery } = code;
  const call = { operation: NAME, provider: provider.name };
  const client = createClient<object>({
    baseUrl: provider.baseUrls.default,
    pathSerializer: (template: string, values: Record<string, unknown>) => serializePath(call, template, values),
    querySerializer: (query) => serialize(call, '', () => serializeQuery(query)),
    bodySerializer: (body: unknown, headers?: Headers) => serialize(call, '', () => serializeRawBody(body, headers)),
  });
  return guardCalls(code, call, client, (signal) => async (request) => {
    checkOrigin(code, provider, request);
    return toResponse(code, provider, await send(await initOf(request, signal)));
  });
}

async function initOf(given: Request, signal: AbortSignal | undefined): Promise<CallInit> {
  const { url, method } = given;
  const body = given.body === null ? undefined : await given.text();
  return {
    operation: rawOperation(method),
    request: { url, method, headers: withoutFraming(given.headers), body },
    options: { signal },
    mode: 'raw',
    sensitiveInput: stringsInUrl(url),
  };
}

/** Its declared type lacks the headers, by which it chooses between forms and JSON. */
const serializeRawBody = defaultBodySerializer as (body: unknown, headers?: Headers) => unknown;

/** Without an operation, the method decides if a retry is safe (RFC 9110 section 9.2.2). */
export function rawOperation(method: string): Operation {
  return {
    name: NAME,
    method: method as Operation['method'],
    path: '*',
    pathParams: [],
    queryParams: [],
    headerParams: [],
    params: { kind: 'object', fields: {} },
    safe: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].includes(method),
    response: { kind: 'none' },
  };
}

/** The strings of a URL after its host: any segment may be an id. */
function stringsInUrl(url: string): string[] {
  const { pathname, searchParams } = new URL(url);
  return [...pathname.split('/').map(decode), ...searchParams.values()];
}

/** The transport sets these. Sent twice, a proxy and the server could read two messages. */
const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function withoutFraming(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !FRAMING.has(name)));
}

/** Decodes a segment; one of the base URL may contain a stray percent sign. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Builds a fresh response for openapi-fetch. Framing headers no longer match the decoded text. */
function toResponse(
  { ResponseException, reasonPhrase }: SharedCode,
  { name }: ProviderAdapter,
  { raw, attempts, requestId }: ApiResponse,
): Response {
  const { head, text } = raw;
  const { status, statusText } = head;
  if (status < 200 || status > 599) {
    // `Response` throws a `RangeError` for it.
    throw new ResponseException(`${NAME} received the status ${status}, which is not an HTTP status`, {
      provider: name,
      operation: NAME,
      attempts,
      httpStatusCode: status,
      requestId,
    });
  }
  const headers = new Headers(head.allHeaders);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  const isBodyless = text === '' || status === 204 || status === 205;
  return new Response(isBodyless ? null : text, { status, statusText: reasonPhrase(statusText), headers });
}

/** Returns the `fetch` of a call with this signal. */
type FetchWith = (signal: AbortSignal | undefined) => (request: Request) => Promise<Response>;

/** Credentials are added after this check: only the client's own server may get them. */
function checkOrigin(code: SharedCode, { name, baseUrls }: ProviderAdapter, { url }: Request): void {
  if (new URL(url).origin === new URL(baseUrls.default).origin) return;
  const message = 'expected a path of the API, received one that leads to another server';
  throw invalid(code, { operation: NAME, provider: name }, 'path', message);
}

/** Checks header values before openapi-fetch passes them to `Headers`, and paths whose parameters are missing. */
function guardCalls<Client extends object>(
  code: SharedCode,
  call: CallName,
  client: Client,
  fetchWith: FetchWith,
): Client {
  const { describeType, isAbortSignal, isObject } = code;
  return new Proxy(client, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== 'function' || !/^(?:[A-Z]+|request)$/.test(String(key))) return member;
      return async (...args: unknown[]): Promise<unknown> => {
        checkArguments(code, call, args);
        const index = args.findIndex(isObject);
        // The caller does not replace the parts that build the request.
        const { signal, pathSerializer: _, Request: __, ...init }: Record<string, unknown> = Object(args[index]);
        // A request that follows a signal adds a listener to it that stays: the call itself watches the signal.
        if (signal !== undefined && !isAbortSignal(signal))
          throw invalid(code, call, 'signal', `expected an AbortSignal, received ${describeType(signal)}`);
        const fetch = fetchWith(signal);
        const names = index === -1 ? args : args.slice(0, index);
        return member(...names, { ...init, fetch });
      };
    },
  });
}

function checkArguments(code: SharedCode, call: CallName, args: readonly unknown[]): void {
  const { checkHeaderValues, describeType, isObject, serializePath } = code;
  const init = args.find(isObject) ?? {};
  const params = isObject(init['params']) ? init['params'] : {};
  const path = args.findLast((arg) => typeof arg === 'string');
  if (typeof path !== 'string' || !path.startsWith('/'))
    throw invalid(code, call, 'path', `expected a path that begins with "/", received ${describeType(path)}`);
  if (init['baseUrl'] !== undefined)
    throw invalid(code, call, 'baseUrl', 'must not be set for a call; create a client for the other server');
  for (const headers of [init['headers'], params['header']]) if (isObject(headers)) checkHeaderValues(call, headers);
  if (params['path'] === undefined) serializePath(call, path, {});
}

function invalid(
  { ValidationError }: SharedCode,
  { operation, provider }: CallName,
  path: string,
  message: string,
): ValidationError {
  return new ValidationError(`Cannot call ${operation}`, [{ path, message }], { provider, status: 400 });
}
