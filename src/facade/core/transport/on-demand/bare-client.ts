import createClient, { type Client, defaultBodySerializer } from 'openapi-fetch';
import type { Operation } from '../../call/operation.ts';
import type { Provider } from '../../call/provider.ts';
import { ResponseException } from '../../errors/standard-exception.ts';
import { isObject } from '../../options/checks.ts';
import type { CallInit } from '../context.ts';
import { refuseBadHeaders } from '../header-values.ts';
import type { Outcome } from '../outcome.ts';
import { pathOrRefuse } from '../path.ts';
import { serializeQuery } from '../query.ts';
import { reasonPhrase } from '../reason-phrase.ts';
import { type RefusedCall, writeOrRefuse } from '../refusal.ts';

/** The name that calls of the bare client have in events and errors. */
const BARE = 'api';

/** Sends a request of the bare client through the call pipeline. */
export type SendBare = (call: CallInit) => Promise<Outcome>;

/** The bare client. Error statuses come as `{ error, response }`; timeouts and broken connections are thrown. */
export function makeBareClient(provider: Provider, send: SendBare): Client<object> {
  const subject = { operation: BARE, provider: provider.name };
  const client = createClient<object>({
    baseUrl: provider.baseUrls.default,
    pathSerializer: (template: string, values: Record<string, unknown>) => pathOrRefuse(subject, template, values),
    querySerializer: (query) => writeOrRefuse(subject, '', () => serializeQuery(query)),
    bodySerializer: (body: unknown, headers?: Headers) =>
      writeOrRefuse(subject, '', () => serializeBareBody(body, headers)),
    fetch: async (request: Request) => responseOf(provider, await send(await bareCall(request))),
  });
  return guardBareCalls(subject, client, (path) => pathOrRefuse(subject, path, {}));
}

async function bareCall(given: Request): Promise<CallInit> {
  const { url, method, signal } = given;
  const body = given.body === null ? undefined : await given.text();
  return {
    operation: bareOperation(method),
    request: { url, method, headers: headersOfBare(given.headers), body },
    options: { signal },
    reading: 'bare',
    carried: textsOfUrl(url),
  };
}

/** Its declared type lacks the headers, by which it tells forms from JSON. */
const serializeBareBody = defaultBodySerializer as (body: unknown, headers?: Headers) => unknown;

/** A call that names no operation is as safe as HTTP says its method is (RFC 9110 section 9.2.2). */
export function bareOperation(method: string): Operation {
  return {
    name: BARE,
    method: method as Operation['method'],
    path: '*',
    pathParams: [],
    queryParams: [],
    headerParams: [],
    safe: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].includes(method),
    answer: { kind: 'none' },
  };
}

/** What an address tells beyond its host; nothing says which segments are ids. */
function textsOfUrl(url: string): string[] {
  const { pathname, searchParams } = new URL(url);
  return [...pathname.split('/').map(decode), ...searchParams.values()];
}

/** What frames a message is said by who sends it: said twice, a server and what stands before it may read two messages. */
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

/** The headers of a request of the bare client, but for those that frame it. */
function headersOfBare(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !FRAMING.has(name)));
}

/** A segment as it was before it was encoded; one of the base URL may have a stray percent sign. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A fresh answer for openapi-fetch to read. Framing headers no longer fit the decoded text. */
function responseOf({ name }: Provider, { answer, attempts, requestId }: Outcome): Response {
  const { head, text } = answer;
  const { status, statusText } = head;
  if (status < 200 || status > 599) {
    // `Response` throws a bare error at it.
    throw new ResponseException(`${BARE} was answered ${status}, which is no status of HTTP`, {
      provider: name,
      operation: BARE,
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

/** Refuses header values before openapi-fetch hands them to `Headers`, and paths whose parameters were left out. */
function guardBareCalls<Client extends object>(
  call: RefusedCall,
  client: Client,
  checkPath: (path: string) => void,
): Client {
  return new Proxy(client, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== 'function' || !/^(?:[A-Z]+|request)$/.test(String(key))) return member;
      return async (...args: unknown[]): Promise<unknown> => {
        judgeBareCall(call, args, checkPath);
        return member(...args);
      };
    },
  });
}

function judgeBareCall(call: RefusedCall, args: readonly unknown[], checkPath: (path: string) => void): void {
  const init = args.find(isObject) ?? {};
  const params = isObject(init['params']) ? init['params'] : {};
  for (const headers of [init['headers'], params['header']]) if (isObject(headers)) refuseBadHeaders(call, headers);
  if (params['path'] === undefined) checkPath(String(args.findLast((arg) => typeof arg === 'string')));
}
