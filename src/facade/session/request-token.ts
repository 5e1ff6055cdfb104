import type { ProviderName } from '../core/errors/authloom-error.ts';
import { ValidationError } from '../core/errors/validation-error.ts';
import { isObject, kindOf } from '../core/options/checks.ts';

/** Headers as web standards, Node or plain objects hold them. */
export type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request of your server: a web `Request`, a Node `IncomingMessage`, or anything else with headers. */
export interface RequestLike {
  readonly headers: HeadersLike;
}

/**
 * Finds the session token of a request: `Authorization: Bearer` first, and when it is there, nothing else counts, even if
 * it is bad; then the first of the cookies that is there. `undefined` where there is none.
 */
export function tokenOf(request: unknown, cookieNames: readonly string[], provider: ProviderName): string | undefined {
  const bearer = bearerOf(request, provider);
  if (bearer !== undefined) return bearer;
  const cookies = headerValues(headersOf(request, provider), 'cookie').flatMap((value) => value.split(';'));
  for (const name of cookieNames) {
    const value = cookieValue(cookies, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The token of `Authorization: Bearer`; `undefined` where there is no such header. */
export function bearerOf(request: unknown, provider: ProviderName | null): string | undefined {
  const authorization = headerValues(headersOf(request, provider), 'authorization').map((value) => value.trim());
  // Web headers join what was sent twice with a comma.
  const bearer = authorization.find((value) => /(?:^|,)\s*bearer(?:\s|$)/i.test(value));
  if (bearer === undefined) return undefined;
  // Two credentials are as good as none: which one was meant cannot be told.
  const isOnlyOne = authorization.length === 1 && /^bearer/i.test(bearer);
  return isOnlyOne ? bearer.slice('bearer'.length).trim() || MALFORMED : MALFORMED;
}

/** What stands for a credential that cannot be a token: it is refused as malformed. */
const MALFORMED = ' ';

function headersOf(request: unknown, provider: ProviderName | null): Headers | Readonly<Record<string, unknown>> {
  if (isObject(request)) {
    // Node keeps only the first of repeated headers in `headers`, and all of them here.
    const { headersDistinct, headers } = request;
    if (isObject(headersDistinct)) return headersDistinct;
    if (headers instanceof Headers || isObject(headers)) return headers;
  }
  const message = `expected a Request, an IncomingMessage or { headers }, received ${kindOf(request)} without headers`;
  throw new ValidationError('Cannot authenticate the request', [{ path: 'request', message }], {
    provider,
    status: 500,
  });
}

function headerValues(headers: Headers | Readonly<Record<string, unknown>>, name: string): string[] {
  if (isWebHeaders(headers)) {
    const value: unknown = headers.get(name);
    return typeof value === 'string' ? [value] : [];
  }
  const names = Object.keys(headers).filter((key) => key.length === name.length && key.toLowerCase() === name);
  return names.flatMap((key) => headers[key]).filter((value): value is string => typeof value === 'string');
}

/** By shape: frameworks bring their own `Headers` classes. */
function isWebHeaders(headers: Headers | Readonly<Record<string, unknown>>): headers is Headers {
  return typeof headers.get === 'function';
}

function cookieValue(cookies: readonly string[], name: string): string | undefined {
  for (const cookie of cookies) {
    const split = cookie.indexOf('=');
    if (split === -1 || cookie.slice(0, split).trim() !== name) continue;
    const value = cookie.slice(split + 1).trim();
    return value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
  }
  return undefined;
}
