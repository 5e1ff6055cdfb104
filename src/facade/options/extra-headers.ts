import { type Checks, describeType, isHeaderValue, isObject, joinPath } from './validators.ts';

/** RFC 9110 section 5.6.2. */
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Names that the client sets itself, or that would change the framing of the message. */
const RESERVED: ReadonlySet<string> = new Set([
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'transfer-encoding',
  'upgrade',
]);

/** Checks extra headers. Issues never contain a value: `fetch` would put a whole invalid one into its error. */
export function checkHeaders(checks: Checks, path: string, headers: unknown): void {
  if (headers === undefined) return;
  // `Headers` and `Map` are iterable and have no keys of their own: their entries would be lost silently.
  if (!isObject(headers) || Symbol.iterator in headers) {
    const received = isObject(headers) ? 'a collection such as Headers or Map' : describeType(headers);
    checks.add(path, `expected a plain object of strings, received ${received}`);
    return;
  }
  for (const [name, value] of Object.entries(headers)) {
    const problem = problemOf(name, value);
    if (problem !== undefined) checks.add(joinPath(path, HEADER_NAME.test(name) ? name : '(name)'), problem);
  }
}

/** Returns a copy with names in lower case, so that one header cannot appear twice. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function problemOf(name: string, value: unknown): string | undefined {
  if (!HEADER_NAME.test(name)) return 'contains characters that are invalid in a header name';
  if (RESERVED.has(name.toLowerCase())) return 'is set by the client itself; remove it';
  if (typeof value !== 'string') return `expected a string, received ${describeType(value)}`;
  return isHeaderValue(value)
    ? undefined
    : 'contains characters that are invalid in a header value, such as a line break';
}
