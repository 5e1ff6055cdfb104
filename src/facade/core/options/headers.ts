import { type Checks, isObject, joinPath, kindOf } from './checks.ts';
import { isHeaderValue } from './texts.ts';

/** RFC 9110 section 5.6.2. */
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Names that are the client's own, or that would change how the message is framed. */
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

/**
 * Notes what is wrong with extra headers, without their values: `fetch` would put a whole bad value into its error.
 */
export function checkHeaders(checks: Checks, path: string, headers: unknown): void {
  if (headers === undefined) return;
  // `Headers` of any make and `Map` are iterable and have no keys of their own: they would be lost without a word.
  if (!isObject(headers) || Symbol.iterator in headers) {
    const received = isObject(headers) ? 'a collection such as Headers or Map' : kindOf(headers);
    checks.add(path, `expected a plain object of texts, received ${received}`);
    return;
  }
  for (const [name, value] of Object.entries(headers)) {
    const problem = problemOf(name, value);
    if (problem !== undefined) checks.add(joinPath(path, HEADER_NAME.test(name) ? name : '(name)'), problem);
  }
}

/** Names in lower case: those of the same header must not stand beside each other. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function problemOf(name: string, value: unknown): string | undefined {
  if (!HEADER_NAME.test(name)) return 'holds characters that a header name cannot have';
  if (RESERVED.has(name.toLowerCase())) return 'is set by the client itself; remove it';
  if (typeof value !== 'string') return `expected a string, received ${kindOf(value)}`;
  return isHeaderValue(value) ? undefined : 'holds characters that a header value cannot have, such as a line break';
}
