import { isLoopback, parseUrl } from '../web/origins.ts';
import { type Checks, describeType } from './validators.ts';

/**
 * Reads a base URL: an origin and an optional path prefix, without a trailing slash. `https:` is accepted anywhere,
 * `http:` on loopback only; user info, query and fragment are rejected. Adds an issue and returns `undefined` if invalid.
 */
export function readBaseUrl(checks: Checks, path: string, value: unknown): string | undefined {
  const problem = problemOf(value);
  if (problem !== undefined) {
    checks.add(path, problem);
    return undefined;
  }
  const { origin, pathname } = new URL(value as string);
  return origin + withoutTrailingSlashes(pathname);
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `expected a URL, received ${describeType(value)}`;
  const url = parseUrl(value);
  if (url === undefined) return 'expected an absolute URL such as https://api.example.com, received something else';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return `expected an https: URL, received ${url.protocol}; http: is accepted on loopback only`;
  }
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password; remove them';
  // `url.search` is empty for a lone "?", so the string itself is tested.
  if (value.includes('?')) return 'must not contain a query; remove everything from "?"';
  if (value.includes('#')) return 'must not contain a fragment; remove everything from "#"';
  return undefined;
}

function withoutTrailingSlashes(pathname: string): string {
  let end = pathname.length;
  while (end > 0 && pathname[end - 1] === '/') end -= 1;
  return pathname.slice(0, end);
}
