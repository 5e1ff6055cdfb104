import { bearerOf } from '../../session/request-token.ts';
import { AuthError } from './auth-error.ts';
import { headerValues, onlyValue } from './header-values.ts';
import type { OwnSiteOptions } from './options.ts';
import type { RequestView } from './request-view.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Whether another site may have made the browser send this request with the user's cookie. A bearer token is never sent
 * by itself, and safe methods change nothing; for the others the browser has to say that it was your own site.
 */
export function isForgeable(view: RequestView, options: OwnSiteOptions): boolean {
  if (isSafe(view) || bearerOf(view.request, null) !== undefined) return false;
  return !isFromOwnSite(view, options);
}

/** Throws the error to answer with where another site may have sent the request: the rule alone, without any session. */
export function expectOwnSite(view: RequestView, options: OwnSiteOptions): void {
  if (isForgeable(view, options)) throw crossSiteError();
}

/** The error to answer with where another site may have sent the request. */
export function crossSiteError(cause?: unknown): AuthError {
  const hint = 'Send the request from your own site, or add the origin to "allowedOrigins".';
  return new AuthError('cross_site_request', { provider: null, cause, hint });
}

/** Browsers name the origin of every unsafe request: it tells where the framework does not. */
function isSafe({ method, request }: RequestView): boolean {
  return method === undefined ? headerValues(request, 'origin').length === 0 : SAFE_METHODS.has(method);
}

function isFromOwnSite(
  view: RequestView,
  { allowedOrigins = [], allowMissingOrigin = false }: OwnSiteOptions,
): boolean {
  const origins = headerValues(view.request, 'origin');
  const sites = headerValues(view.request, 'sec-fetch-site');
  if (origins.length > 1 || sites.length > 1) return false;
  const [origin] = origins;
  const [site] = sites;
  const isOwn = origin !== undefined && isOwnOrigin(origin, hostOf(view));
  // Of its own origin the browser says "same-origin", whether or not that is named among the others.
  if (origin !== undefined && !isOwn && allowedOrigins.includes(origin)) return true;
  // "none": the user's own doing, such as an address typed in.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined ? allowMissingOrigin : isOwn;
}

/** The host that the request was sent to, as the browser named it; proxies that rename it need `allowedOrigins`. */
export function hostOf({ request, host }: RequestView): string | undefined {
  return onlyValue(request, 'host') ?? onlyValue(request, ':authority') ?? host;
}

/** The scheme is not compared: behind a proxy that ends TLS, the server does not know its own. */
function isOwnOrigin(origin: string, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = `${from.protocol}//${host}`;
  return from.origin !== 'null' && URL.canParse(own) && new URL(own).origin === from.origin;
}
