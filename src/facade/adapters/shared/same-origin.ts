import { ownProperties } from '../../options/validators.ts';
import { bearerOf } from '../../session/request-token.ts';
import { headersOf, headerValues, type RequestHeaders } from '../../web/headers.ts';
import { isOriginOf } from '../../web/origins.ts';
import { AuthError } from './auth-error.ts';
import type { SameOriginOptions } from './auth-options.ts';
import { hostOf, type RequestInfo } from './request-info.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Tests whether another site may have made the browser send this request with the user's cookie. Browsers never send a
 * bearer token by themselves, and safe methods change nothing; for all other requests the browser must name your own
 * site.
 */
export function isCrossSite(info: RequestInfo, options: SameOriginOptions): boolean {
  return bearerOf(info.request, null) === undefined && isForeign(info, options);
}

/**
 * Enforces the rule against other sites, whether or not there is a session. A bearer token is no exemption unless it was
 * found genuine: the route may read a cookie all the same.
 *
 * @param auth the authentication of the request, if it is known
 * @throws {AuthError} 403 if another site may have sent the request
 */
export function enforceSameOrigin(
  info: RequestInfo,
  options: SameOriginOptions,
  auth?: { readonly state: { readonly authenticated: boolean } },
): void {
  const isByToken = auth?.state.authenticated === true && bearerOf(info.request, null) !== undefined;
  if (!isByToken && isForeign(info, options)) throw crossSiteError();
}

/**
 * Tests for a CORS preflight. The browser asks by it, without cookies and tokens, whether a page of another origin may send a
 * request at all: it needs no session.
 */
export function isPreflight({ method, request }: RequestInfo): boolean {
  return method === 'OPTIONS' && headerValues(headersOf(request), 'access-control-request-method').length > 0;
}

/** Creates the 403 for a request that another site may have sent. */
export function crossSiteError(cause?: unknown): AuthError {
  const hint = 'Send the request from your own site, or add the origin to "allowedOrigins".';
  return new AuthError('cross_site_request', { provider: null, cause, hint });
}

function isForeign(info: RequestInfo, options: SameOriginOptions): boolean {
  return !isSafe(info) && !isFromSameOrigin(info, options);
}

/**
 * A handshake of WebSockets is no safe `GET`: browsers send it for any site, and let that site read what comes back. Without
 * a method from the framework, the origin decides: browsers send it with every unsafe request.
 */
function isSafe({ method, request }: RequestInfo): boolean {
  const headers = headersOf(request);
  if (isHandshake(headers)) return false;
  return method === undefined ? headerValues(headers, 'origin').length === 0 : SAFE_METHODS.has(method);
}

/** By HTTP/1.1, as browsers label it, or by HTTP/2 (RFC 8441). */
function isHandshake(headers: RequestHeaders | undefined): boolean {
  const has = (name: string): boolean =>
    headerValues(headers, name).some((value) => value.toLowerCase().includes('websocket'));
  return (
    has('upgrade') || has('sec-fetch-mode') || has(':protocol') || headerValues(headers, 'sec-websocket-key').length > 0
  );
}

function isFromSameOrigin(info: RequestInfo, options: SameOriginOptions): boolean {
  const { allowedOrigins = [], allowMissingOrigin = false } = ownProperties(options);
  const headers = headersOf(info.request);
  const origins = headerValues(headers, 'origin');
  const sites = headerValues(headers, 'sec-fetch-site');
  if (origins.length > 1 || sites.length > 1) return false;
  const [origin] = origins;
  const [site] = sites;
  const isOwn = origin !== undefined && isOriginOf(hostOf(info), origin);
  // For its own origin a browser sends "same-origin", whether or not that is also among the allowed ones.
  if (origin !== undefined && !isOwn && allowedOrigins.includes(origin)) return true;
  // "none": the user's own action, such as an address typed in.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined ? allowMissingOrigin : isOwn;
}
