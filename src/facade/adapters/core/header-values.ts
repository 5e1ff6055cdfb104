import { isObject } from '../../core/options/checks.ts';
import type { RequestLike } from '../../session/request-token.ts';

/** All values of a header, those that were sent twice included; web headers have joined these to one. */
export function headerValues(request: RequestLike, name: string): readonly string[] {
  // Node keeps only the first of some repeated headers in `headers`, and all of them here.
  const distinct: unknown = 'headersDistinct' in request ? request.headersDistinct : undefined;
  const headers: unknown = isObject(distinct) ? distinct : request.headers;
  if (!isObject(headers)) return [];
  if (isWebHeaders(headers)) {
    // Web headers know no names like ":authority", and throw at them.
    const value: unknown = name.startsWith(':') ? null : headers.get(name);
    return typeof value === 'string' ? [value] : [];
  }
  const entries = Object.entries(headers).filter(([key]) => key.toLowerCase() === name);
  return entries.flatMap(([, value]) => value).filter((value) => typeof value === 'string');
}

/** The one value of a header; `undefined` where there is none, or more than one. */
export function onlyValue(request: RequestLike, name: string): string | undefined {
  const values = headerValues(request, name);
  return values.length === 1 ? values[0] : undefined;
}

/** The value of the first cookie of this name; `undefined` where it is absent or empty. */
export function cookieValue(request: RequestLike, name: string): string | undefined {
  for (const pair of headerValues(request, 'cookie').flatMap((value) => value.split(';'))) {
    const split = pair.indexOf('=');
    if (split === -1 || pair.slice(0, split).trim() !== name) continue;
    return pair.slice(split + 1).trim() || undefined;
  }
  return undefined;
}

/** By shape: frameworks bring their own `Headers` classes. */
function isWebHeaders(headers: object): headers is { get(name: string): unknown } {
  return 'get' in headers && typeof headers.get === 'function';
}
