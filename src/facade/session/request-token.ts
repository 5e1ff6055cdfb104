import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { describeType } from '../options/validators.ts';
import { cookieTokens } from '../web/cookies.ts';
import { headersOf, headerValues, type RequestHeaders, withoutBlanks } from '../web/headers.ts';

export type { HeadersLike, RequestLike } from '../web/headers.ts';

/** Stands for a credential that cannot be a token: it is rejected as malformed. */
export const MALFORMED = ' ';

/**
 * Finds the session tokens of a request: that of `Authorization: Bearer`, else those of the cookies. With an
 * `Authorization: Bearer` header, even a bad one, no cookie counts.
 *
 * @throws {ValidationError} if the request has no headers
 */
export function tokensOf(request: unknown, cookieNames: readonly string[], provider: ProviderName): readonly string[] {
  const headers = requiredHeaders(request, provider);
  const bearer = bearerIn(headers);
  return bearer === undefined ? (cookieTokens(headers, cookieNames) ?? [MALFORMED]) : [bearer];
}

/**
 * Finds the token of `Authorization: Bearer`; `undefined` if there is no such header.
 *
 * @throws {ValidationError} if the request has no headers
 */
export function bearerOf(request: unknown, provider: ProviderName | null): string | undefined {
  return bearerIn(requiredHeaders(request, provider));
}

function bearerIn(headers: RequestHeaders): string | undefined {
  const values = headerValues(headers, 'authorization').map(withoutBlanks);
  // Web headers join repeated ones with a comma.
  const bearer = values.find((value) => /(?:^|,)[ \t]*bearer(?:[ \t]|$)/i.test(value));
  if (bearer === undefined) return undefined;
  // With two credentials, it is unknown which one was meant.
  const isOnlyOne = values.length === 1 && /^bearer/i.test(bearer);
  return isOnlyOne ? withoutBlanks(bearer.slice('bearer'.length)) || MALFORMED : MALFORMED;
}

function requiredHeaders(request: unknown, provider: ProviderName | null): RequestHeaders {
  const headers = headersOf(request);
  if (headers !== undefined) return headers;
  const message = `expected a Request, an IncomingMessage or { headers }, received ${describeType(request)} without headers`;
  throw new ValidationError('Cannot authenticate the request', [{ path: 'request', message }], {
    provider,
    status: 500,
  });
}
