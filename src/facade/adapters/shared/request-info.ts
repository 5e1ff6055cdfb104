import { headersOf, headerValues, onlyHeaderValue, type RequestLike } from '../../web/headers.ts';
import { isLoopbackHost } from '../../web/origins.ts';

/** The parts of a framework's request that the adapters read. */
export interface RequestInfo {
  /** The request, or what stands for it: only its headers are read. */
  readonly request: RequestLike;
  /** In capitals, as it was sent; `undefined` if the framework does not provide it. */
  readonly method: string | undefined;
  /** Path and query as the browser sent them; `undefined` if the framework does not provide them. */
  readonly target: string | undefined;
  /** The host for requests without a `Host` header, such as web requests made by hand. */
  readonly host?: string | undefined;
}

/** Reads a web `Request`. */
export function requestInfoOf(request: Request): RequestInfo {
  const { pathname, search, host } = new URL(request.url);
  return { request, method: request.method, target: pathname + search, host };
}

/** The host that the request was sent to, as the browser named it; proxies that rename it need `allowedOrigins`. */
export function hostOf({ request, host }: RequestInfo): string | undefined {
  const headers = headersOf(request);
  return onlyHeaderValue(headers, 'host') ?? onlyHeaderValue(headers, ':authority') ?? host;
}

/**
 * Tests whether a request was sent to this machine without TLS, by its `Host` and by what proxies say of it. They may say
 * nothing: behind nginx, which sends a `Host` of its own by default, all requests look like this.
 */
export function isLocalhost(info: RequestInfo): boolean {
  const headers = headersOf(info.request);
  const list = (name: string): string[] => headerValues(headers, name).flatMap((value) => value.split(/ *, */));
  const isPlain = list('x-forwarded-proto').every((protocol) => protocol === 'http');
  return isPlain && [hostOf(info), ...list('x-forwarded-host')].every(isLoopbackHost);
}

/** Tests whether a browser requests a page to show: GET, with HTML preferred to JSON. */
export function isPageRequest({ method, request }: RequestInfo): boolean {
  if (method !== 'GET') return false;
  const accepted = headerValues(headersOf(request), 'accept').flatMap((value) => value.split(','));
  const html = qualityOf(accepted, 'text/html');
  return html > 0 && html > qualityOf(accepted, 'application/json');
}

/** RFC 9110 section 12.5.1, without wildcards: a client that accepts anything has not requested a page. */
function qualityOf(accepted: readonly string[], type: string): number {
  for (const range of accepted) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return quality === undefined ? 1 : Number.parseFloat(quality) || 0;
  }
  return 0;
}
