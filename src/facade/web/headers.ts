/** Headers as web standards, Node or plain objects hold them. Names are matched in any letter case. */
export type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request of your server: a web `Request`, a Node `IncomingMessage`, or anything else with headers. */
export interface RequestLike {
  readonly headers: HeadersLike;
}

/** Headers of any origin, before anything in them is trusted. */
export type UnknownHeaders = Readonly<Record<string, unknown>>;

/** Headers with a `get` method. Recognized by shape: frameworks bring their own `Headers` classes. */
interface WebHeaders {
  get(name: string): unknown;
}

/**
 * Finds the headers of a request; `undefined` if it has none.
 *
 * Node keeps only the first of some repeated headers in `headers`, and all of them in `headersDistinct`.
 */
export function headersOf(request: unknown): UnknownHeaders | undefined {
  if (!isObject(request)) return undefined;
  const headersDistinct = propertyOf(request, 'headersDistinct');
  const headers = propertyOf(request, 'headers');
  if (isObject(headersDistinct)) return headersDistinct;
  return isObject(headers) ? headers : undefined;
}

/**
 * Reads all values of a header, repeated ones included. Web headers join those to a single value with commas.
 *
 * @param name in lower case
 */
export function headerValues(headers: UnknownHeaders | undefined, name: string): readonly string[] {
  if (headers === undefined) return [];
  if (isWebHeaders(headers)) {
    // Web headers throw for names like ":authority".
    const value: unknown = name.startsWith(':') ? null : headers.get(name);
    return typeof value === 'string' ? [value] : [];
  }
  const keys = Object.keys(headers).filter((key) => key.length === name.length && key.toLowerCase() === name);
  return keys.flatMap((key) => headers[key]).filter((value): value is string => typeof value === 'string');
}

/** Reads the single value of a header; `undefined` if it is absent or repeated. */
export function onlyHeaderValue(headers: UnknownHeaders | undefined, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 1 ? values[0] : undefined;
}

function isWebHeaders(headers: object): headers is WebHeaders {
  return typeof propertyOf(headers, 'get') === 'function';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a property of an object that a framework has made: its own, or one of its class. A property that something else has put
 * on `Object.prototype` does not count.
 */
export function propertyOf(value: object, name: string): unknown {
  for (let holder: object | null = value; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const isRoot = holder !== value && Object.getPrototypeOf(holder) === null;
    if (!isRoot && Object.hasOwn(holder, name)) return Reflect.get(value, name);
  }
  return undefined;
}
