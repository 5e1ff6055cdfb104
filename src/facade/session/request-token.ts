import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { describeType } from '../options/validators.ts';
import { cookieValues, hasCookiePrefix } from '../web/cookies.ts';
import { headersOf, headerValues, type UnknownHeaders } from '../web/headers.ts';

export type { HeadersLike, RequestLike } from '../web/headers.ts';

/** Stands for a credential that cannot be a token: it is rejected as malformed. */
const MALFORMED = ' ';

/**
 * Finds the session tokens of a request: that of `Authorization: Bearer`, else the cookies of the first name that is
 * present. With an `Authorization: Bearer` header, even a bad one, no cookie counts. Of several
 * cookies with one name, any may be the session: another site under the same domain can add one.
 *
 * @throws {ValidationError} if the request has no headers
 */
export function tokensOf(request: unknown, cookieNames: readonly string[], provider: ProviderName): readonly string[] {
  const headers = requiredHeaders(request, provider);
  const bearer = bearerIn(headers);
  if (bearer !== undefined) return [bearer];
  for (const name of cookieNames) {
    const values = cookieValues(headers, name);
    // Only the host itself can write such a cookie, and has one of a name: the request did not come from a browser.
    if (values.length > 1 && hasCookiePrefix(name)) return [MALFORMED];
    if (values.length > 0) return values.slice(0, MAX_COOKIES).map(unquoted);
  }
  return [];
}

/** Limits the signatures that one request can cause to be verified. */
const MAX_COOKIES = 5;

/**
 * Finds the token of `Authorization: Bearer`; `undefined` if there is no such header.
 *
 * @throws {ValidationError} if the request has no headers
 */
export function bearerOf(request: unknown, provider: ProviderName | null): string | undefined {
  return bearerIn(requiredHeaders(request, provider));
}

function bearerIn(headers: UnknownHeaders): string | undefined {
  const values = headerValues(headers, 'authorization').map((value) => value.trim());
  // Web headers join repeated ones with a comma.
  const bearer = values.find((value) => /(?:^|,)\s*bearer(?:\s|$)/i.test(value));
  if (bearer === undefined) return undefined;
  // With two credentials, it is unknown which one was meant.
  const isOnlyOne = values.length === 1 && /^bearer/i.test(bearer);
  return isOnlyOne ? bearer.slice('bearer'.length).trim() || MALFORMED : MALFORMED;
}

function requiredHeaders(request: unknown, provider: ProviderName | null): UnknownHeaders {
  const headers = headersOf(request);
  if (headers !== undefined) return headers;
  const message = `expected a Request, an IncomingMessage or { headers }, received ${describeType(request)} without headers`;
  throw new ValidationError('Cannot authenticate the request', [{ path: 'request', message }], {
    provider,
    status: 500,
  });
}

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
}
