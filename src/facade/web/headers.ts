/** A value of a header, as web standards, Node, plain objects or Lambda@Edge (`[{ key, value }]`) hold it. */
type HeaderValue = string | readonly (string | { readonly value: string })[] | undefined;

/** Headers as web standards, Node or plain objects hold them. Names are matched in any letter case. */
export type HeadersLike = Headers | Readonly<Record<string, HeaderValue>>;

/**
 * A request of your server: a web `Request`, a Node `IncomingMessage`, the event of a cloud function, or anything else with
 * headers.
 */
export interface RequestLike {
  readonly headers?: HeadersLike | null | undefined;
  /** All values of each header, by API Gateway and by load balancers of AWS, which may leave out `headers`. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  /** The list of cookies, by API Gateway's format 2.0. Anything else is ignored: frameworks put parsed cookies here. */
  readonly cookies?: unknown;
}

/** Headers of any origin, before anything in them is trusted. */
type UnknownHeaders = Readonly<Record<string, unknown>>;

/** The headers of one request, and the places where hosts put what does not fit into them. */
export interface RequestHeaders {
  readonly headers: UnknownHeaders | undefined;
  /** All values of repeated headers. */
  readonly all: UnknownHeaders | undefined;
  /** The headers that the host has left out of `headers`. */
  readonly others: UnknownHeaders | undefined;
  /** `name=value` pairs that the host has taken out of the headers. */
  readonly cookies: readonly unknown[];
}

/** Headers with a `get` method. Recognized by shape: frameworks bring their own `Headers` classes. */
interface WebHeaders {
  get(name: string): unknown;
}

const NO_COOKIES: readonly unknown[] = [];

/**
 * Finds the headers of a request; `undefined` if it has none. Besides `headers` that is `headersDistinct` of Node,
 * `multiValueHeaders` of API Gateway and of load balancers, and the list `cookies` of API Gateway's format 2.0.
 */
export function headersOf(request: unknown): RequestHeaders | undefined {
  if (!isObject(request)) return undefined;
  const given = propertyOf(request, 'headers');
  const headers = isObject(given) ? given : undefined;
  const others = ownObject(request, 'multiValueHeaders');
  if (headers === undefined && others === undefined) return undefined;
  const cookies = Object.hasOwn(request, 'cookies') ? request['cookies'] : undefined;
  return {
    headers,
    all: others ?? distinctOf(request),
    others,
    cookies: Array.isArray(cookies) ? cookies : NO_COOKIES,
  };
}

/**
 * Reads all values of a header, repeated ones included. Web headers join those to a single value with commas.
 *
 * `headers` counts, which middleware may have changed; of some repeated headers it holds one value only.
 *
 * @param name in lower case
 */
export function headerValues(request: RequestHeaders | undefined, name: string): readonly string[] {
  if (request === undefined) return [];
  const { headers, all, others, cookies } = request;
  const values = isWebHeaders(headers) ? webValues(headers, name) : valuesOf(headers, name);
  const [value] = values;
  if (value === undefined) {
    const apart = name === 'cookie' ? cookies.filter((pair) => typeof pair === 'string') : [];
    return apart.length > 0 ? apart : valuesOf(others, name);
  }
  if (all === undefined || values.length > 1) return values;
  const repeated = valuesOf(all, name);
  return repeated.length > 1 && isOneOf(value, repeated) ? repeated : values;
}

/** Reads the single value of a header; `undefined` if it is absent or repeated. */
export function onlyHeaderValue(headers: RequestHeaders | undefined, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 1 ? values[0] : undefined;
}

/**
 * Removes spaces and tabs, as RFC 6265 section 5.2 does around cookies and RFC 9110 section 5.6.3 around headers. `trim`
 * would remove no-break spaces as well, and so make `__Host-session` of a name that any site under the same domain can
 * write.
 */
export function withoutBlanks(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isBlank(value.charCodeAt(start))) start += 1;
  while (end > start && isBlank(value.charCodeAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Tests whether a single value is the first or last of repeated ones, or their list: hosts differ. */
function isOneOf(value: string, repeated: readonly string[]): boolean {
  return value === repeated[0] || value === repeated.at(-1) || value === repeated.join(', ');
}

/** Some releases of Node throw for a header named `__proto__`. */
function distinctOf(request: Readonly<Record<string, unknown>>): UnknownHeaders | undefined {
  try {
    const headersDistinct = propertyOf(request, 'headersDistinct');
    return isObject(headersDistinct) ? headersDistinct : undefined;
  } catch {
    return undefined;
  }
}

/** An own property: one that something else has put on `Object.prototype` is no part of the request. */
function ownObject(request: Readonly<Record<string, unknown>>, name: string): UnknownHeaders | undefined {
  const value = Object.hasOwn(request, name) ? request[name] : undefined;
  return isObject(value) ? value : undefined;
}

function webValues(headers: WebHeaders, name: string): readonly string[] {
  // Web headers throw for names like ":authority".
  const value: unknown = name.startsWith(':') ? null : headers.get(name);
  return typeof value === 'string' ? [value] : [];
}

function valuesOf(headers: UnknownHeaders | undefined, name: string): readonly string[] {
  if (headers === undefined) return [];
  const keys = Object.keys(headers).filter((key) => key.length === name.length && key.toLowerCase() === name);
  return keys.flatMap((key) => headers[key]).flatMap(textOf);
}

function textOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) && typeof value['value'] === 'string' ? [value['value']] : [];
}

function isWebHeaders(headers: object | undefined): headers is WebHeaders {
  return headers !== undefined && typeof propertyOf(headers, 'get') === 'function';
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
