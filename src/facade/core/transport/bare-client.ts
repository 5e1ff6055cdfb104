import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { ResponseException } from '../errors/standard-exception.ts';
import { isObject } from '../options/checks.ts';
import { refuseBadHeaders } from './header-values.ts';
import type { Outcome } from './pipeline.ts';
import { reasonPhrase } from './reason-phrase.ts';
import type { RefusedCall } from './refusal.ts';

/** The name that calls of the bare client have in events and errors. */
export const BARE = 'api';

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
export function textsOfUrl(url: string): string[] {
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
export function headersOfBare(headers: Headers): Record<string, string> {
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
export function responseOf({ name }: Provider, { answer, attempts, requestId }: Outcome): Response {
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
export function guardBareCalls<Client extends object>(
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
