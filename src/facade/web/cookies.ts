import { headerValues, type RequestHeaders, withoutBlanks } from './headers.ts';

/** The prefix of cookies that only the host itself can write. */
export const HOST_PREFIX = '__Host-';
const SECURE_PREFIX = '__Secure-';

/**
 * Reads all cookies of a name, in the order of the request. Another site under the same domain can add one to those of the
 * host; to a name with a prefix that only the host may write, it cannot.
 *
 * @param name in its exact letter case
 */
export function cookieValues(headers: RequestHeaders | undefined, name: string): string[] {
  const values: string[] = [];
  for (const line of headerValues(headers, 'cookie')) {
    for (const pair of line.split(';')) {
      const split = pair.indexOf('=');
      if (split !== -1 && withoutBlanks(pair.slice(0, split)) === name)
        values.push(withoutBlanks(pair.slice(split + 1)));
    }
  }
  return values;
}

/** Limits the tokens that one request can cause to be checked. */
const MAX_TOKENS = 20;

/**
 * Reads the tokens that the cookies of some names hold, those of the first name first. Of several cookies of a name any may
 * be the session: another site under the same domain can add one, and an old one may be left. `undefined` if there are two
 * of a name with a prefix: only the host itself can write such a cookie, and has one of a name, so that the request did
 * not come from a browser.
 */
export function cookieTokens(
  headers: RequestHeaders | undefined,
  names: readonly string[],
): readonly string[] | undefined {
  const tokens: string[] = [];
  for (const name of names) {
    const values = cookieValues(headers, name);
    if (values.length > 1 && hasCookiePrefix(name)) return undefined;
    tokens.push(...values.map(unquoted));
  }
  // An empty cookie is how some servers delete one.
  const present = tokens.filter((token) => token !== '');
  return (present.length > 0 ? present : tokens).slice(0, MAX_TOKENS);
}

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
}

/** Tests for a cookie name: a token by RFC 6265 section 4.1.1. */
export function isCookieName(value: unknown): value is string {
  return typeof value === 'string' && /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(value);
}

/** Tests for a cookie value by RFC 6265 section 4.1.1, without quotes. */
export function isCookieValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/.test(value);
}

/** The name of a cookie that only its host can write: with the prefix `__Host-`, unless it already has one. */
export function hostCookieName(name: string): string {
  return hasCookiePrefix(name) ? name : HOST_PREFIX + name;
}

/** Tests for a name prefix that browsers give a meaning to. They compare it without regard to letter case. */
export function hasCookiePrefix(name: string, prefixes: readonly string[] = [HOST_PREFIX, SECURE_PREFIX]): boolean {
  return prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
}
