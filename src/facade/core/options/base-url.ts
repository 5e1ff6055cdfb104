import { isLoopback } from '../../web/origins.ts';
import type { Checks } from './checks.ts';
import { kindOf } from './checks.ts';

/**
 * Reads a base URL: an origin and an optional path prefix, without a trailing slash. `https:` anywhere, `http:` on
 * loopback only; user information, query and fragment are refused. Notes an issue and answers `undefined` otherwise.
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
  if (typeof value !== 'string') return `expected a URL, received ${kindOf(value)}`;
  if (!URL.canParse(value)) return 'expected an absolute URL such as https://api.example.com, received something else';
  const url = new URL(value);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return `expected an https: URL, received ${url.protocol}; http: is accepted on loopback only`;
  }
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password; remove them';
  // `url.search` is empty for a lone "?", so the text is asked instead.
  if (value.includes('?')) return 'must not hold a query; remove everything from "?"';
  if (value.includes('#')) return 'must not hold a fragment; remove everything from "#"';
  return undefined;
}

function withoutTrailingSlashes(pathname: string): string {
  let end = pathname.length;
  while (end > 0 && pathname[end - 1] === '/') end -= 1;
  return pathname.slice(0, end);
}
