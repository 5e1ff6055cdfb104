import { AuthloomError, type ProviderName } from '../errors/authloom-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { lowerCased } from '../options/extra-headers.ts';
import { describeType, isHeaderValue } from '../options/validators.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import type { HttpRequest } from './transport.ts';

type Values = Readonly<Record<string, unknown>>;

/** The call that an error message names. */
export interface CallName {
  readonly operation: string;
  readonly provider: ProviderName;
}

const NO_VALUES: Readonly<Record<string, never>> = Object.freeze({});
const CONTENT_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;

/** Arguments, sorted by where they are sent. */
export interface SortedArguments {
  readonly path: Values;
  readonly query: Values;
  readonly headers: Values;
  readonly body: Values | undefined;
}

/**
 * Sorts the params object by where its fields are sent. Fields that the spec does not know go into the body, if there is
 * one: a provider may be ahead of its spec.
 */
export function sortArguments(operation: Operation, params: Values, clientParams: Values): SortedArguments {
  const { pathParams, queryParams, headerParams, openQuery, body } = operation;
  return {
    path: pickWithClientParams(params, clientParams, pathParams),
    query: openQuery ? restOf(operation, params) : pickWithClientParams(params, clientParams, queryParams),
    headers: headerParams.length === 0 ? NO_VALUES : pick(params, headerParams),
    body: body === undefined ? undefined : bodyOf(operation, body.clientParams, params, clientParams),
  };
}

/** Finds arguments that the client sets itself, passed with another value: the call would go to another project. */
export function checkClientParams(operation: Operation, params: Values, clientParams: Values): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const path in clientParams) {
    if (params[path] === undefined || params[path] === clientParams[path]) continue;
    if (!isKnownOutsideBody(operation, path) || operation.headerParams.includes(path)) continue;
    issues.push({ path, message: 'is set by the client; omit it, or create a client for the other value' });
  }
  return issues;
}

/** Tests if an argument is sent outside of the body, or is set by the client. */
export function isKnownOutsideBody(operation: Operation, name: string): boolean {
  return isOutsideBody(operation, name) || operation.body?.clientParams.includes(name) === true;
}

function isOutsideBody({ pathParams, queryParams, headerParams }: Operation, name: string): boolean {
  return pathParams.includes(name) || queryParams.includes(name) || headerParams.includes(name);
}

/** The arguments that are sent neither in the path nor in a header. */
function restOf({ pathParams, headerParams }: Operation, params: Values): Values {
  const elsewhere = new Set([...pathParams, ...headerParams]);
  return pick(
    params,
    Object.keys(params).filter((name) => !elsewhere.has(name)),
  );
}

function bodyOf(operation: Operation, names: readonly string[], params: Values, clientParams: Values): Values {
  const body = pick(clientParams, names);
  for (const name of Object.keys(params)) {
    if (!isOutsideBody(operation, name) && !Object.hasOwn(body, name)) define(body, name, params[name]);
  }
  return body;
}

/** The client's own values win. */
function pickWithClientParams(params: Values, clientParams: Values, names: readonly string[]): Values {
  if (names.length === 0) return NO_VALUES;
  const picked = pick(params, names);
  for (const name of names) if (Object.hasOwn(clientParams, name)) picked[name] = clientParams[name];
  return picked;
}

/** Own properties only. */
function pick(values: Values, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(values, name)) define(picked, name, values[name]);
  return picked;
}

/** Assignment would not make a property of `__proto__`. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

/**
 * Builds the request of an operation.
 *
 * @throws {ValidationError} if an argument cannot be serialized
 */
export function buildRequest(provider: ProviderAdapter, operation: Operation, args: SortedArguments): HttpRequest {
  const { method, body, queryParams, headerParams } = operation;
  const call = { operation: operation.name, provider: provider.name };
  const path = baseUrlOf(provider, operation) + serializePath(call, operation.path, args.path);
  const query = queryParams.length === 0 ? '' : serialize(call, '', () => serializeQuery(args.query));
  const url = query === '' ? path : `${path}?${query}`;
  const headers = headerParams.length === 0 ? NO_VALUES : serializeHeaders(call, args.headers);
  const { body: values } = args;
  if (body === undefined || values === undefined) return { method, url, headers };
  return {
    method,
    url,
    headers: { ...headers, 'content-type': CONTENT_TYPES[body.encoding] },
    body: serialize(call, '', () => serializeBody(body.encoding, values)),
  };
}

function baseUrlOf({ baseUrls }: ProviderAdapter, { server }: Operation): string {
  return (server === undefined ? undefined : baseUrls[server]) ?? baseUrls.default;
}

/** A path with its parameters, or the issues with them. */
export type FilledPath = { readonly path: string } | { readonly issues: readonly ValidationIssue[] };

/**
 * Fills a path template. Each value becomes exactly one encoded segment. Empty values, dot segments, which URL parsing
 * folds (`/users/..` is `/`), and lone surrogates, which cannot be encoded, are rejected.
 */
export function fillPath(template: string, values: Values): FilledPath {
  if (!template.includes('{')) return { path: template };
  const issues: ValidationIssue[] = [];
  // Literals and names alternate.
  const parts = template.split(/\{([^{}]+)\}/);
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    const segment = segmentOf(Object.hasOwn(values, name) ? values[name] : undefined);
    if (typeof segment === 'string') parts[index] = segment;
    else issues.push({ path: name, message: segment.problem });
  }
  return issues.length > 0 ? { issues } : { path: parts.join('') };
}

/**
 * Fills the path template of a call.
 *
 * @throws {ValidationError} with all invalid parameters
 */
export function serializePath({ operation, provider }: CallName, template: string, values: Values): string {
  const result = fillPath(template, values);
  if ('path' in result) return result.path;
  throw new ValidationError(`Cannot call ${operation}`, result.issues, { provider, status: 400 });
}

function segmentOf(value: unknown): string | { readonly problem: string } {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value === '')
    return { problem: `expected a non-empty string, received ${describeType(value)}` };
  if (value === '.' || value === '..')
    return { problem: 'must not be "." or "..": in a path it would name another resource' };
  try {
    return encodeURIComponent(value);
  } catch {
    return { problem: 'contains a lone surrogate, which cannot be sent; check how the string was cut' };
  }
}

/**
 * Serializes a query: arrays are repeated, dates become ISO strings, `undefined` and `null` are omitted, names and values
 * are encoded (`filter[]` becomes `filter%5B%5D`).
 */
export function serializeQuery(query: Values): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) pairs.push(`${encode(name)}=${encode(serializeValue(item))}`);
    }
  }
  return pairs.join('&');
}

/** Lone surrogates become U+FFFD: a search for a broken string finds nothing. */
function encode(value: string): string {
  return encodeURIComponent(
    value.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}

export function serializeHeaders(call: CallName, values: Values): Record<string, string> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const headers = Object.fromEntries(
    present.map(([name, value]) => [name, serialize(call, name, () => serializeValue(value))]),
  );
  checkHeaderValues(call, headers);
  return lowerCased(headers);
}

/**
 * Rejects invalid header values without repeating them: `Headers` would put the whole value into an error of its own.
 *
 * @throws {ValidationError} with all invalid headers
 */
export function checkHeaderValues({ operation, provider }: CallName, headers: Values): void {
  const issues: ValidationIssue[] = Object.entries(headers)
    .filter(([, value]) => typeof value === 'string' && !isHeaderValue(value))
    .map(([path]) => ({
      path,
      message: 'contains characters that are invalid in a header value, such as a line break',
    }));
  if (issues.length > 0) throw new ValidationError(`Cannot call ${operation}`, issues, { provider, status: 400 });
}

/** Serializes a body. `undefined` fields are omitted. Throws for values that JSON cannot represent. */
export function serializeBody(encoding: 'json' | 'form', body: Values): string {
  if (encoding === 'json') return JSON.stringify(body);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined && value !== null) form.set(name, serializeValue(value));
  }
  return form.toString();
}

/**
 * Serializes a single value for a query, a header or a form: dates as ISO strings, anything else as JSON. Throws for an
 * invalid date, a function, a symbol and a cyclic object.
 */
export function serializeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`a ${typeof value} cannot be serialized`);
  return json;
}

/**
 * Runs a serializer and replaces its errors: the platform's are of any class, and some quote the value.
 *
 * @throws {ValidationError} if the value cannot be serialized
 */
export function serialize<T>({ operation, provider }: CallName, path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof AuthloomError) throw error;
    const message = 'cannot be serialized: expected values that JSON can represent, and valid dates';
    throw new ValidationError(`Cannot call ${operation}`, [{ path, message }], { provider, status: 400 });
  }
}
