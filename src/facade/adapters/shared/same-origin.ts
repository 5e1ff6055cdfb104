import { ownProperties } from '../../options/validators.ts';
import { bearerOf } from '../../session/request-token.ts';
import { headersOf, headerValues } from '../../web/headers.ts';
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
  if (isSafe(info) || bearerOf(info.request, null) !== undefined) return false;
  return !isFromSameOrigin(info, options);
}

/**
 * Enforces the rule against other sites, whether or not there is a session.
 *
 * @throws {AuthError} 403 if another site may have sent the request
 */
export function enforceSameOrigin(info: RequestInfo, options: SameOriginOptions): void {
  if (isCrossSite(info, options)) throw crossSiteError();
}

/** Creates the 403 for a request that another site may have sent. */
export function crossSiteError(cause?: unknown): AuthError {
  const hint = 'Send the request from your own site, or add the origin to "allowedOrigins".';
  return new AuthError('cross_site_request', { provider: null, cause, hint });
}

/** Without a method from the framework, the origin decides: browsers send it with every unsafe request. */
function isSafe({ method, request }: RequestInfo): boolean {
  return method === undefined ? headerValues(headersOf(request), 'origin').length === 0 : SAFE_METHODS.has(method);
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
