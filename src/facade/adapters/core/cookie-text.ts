/** RFC 6265 section 4.1.1: a token. */
export function isCookieName(value: unknown): value is string {
  return typeof value === 'string' && /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(value);
}

/** RFC 6265 section 4.1.1, without quotes; browsers keep 4096 bytes with the name. */
export function isCookieValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/.test(value);
}

export const HOST_PREFIX = '__Host-';
const SECURE_PREFIX = '__Secure-';

/** The name that a cookie has in the browser: one of the host alone says so in its name. */
export function nameInBrowser(name: string, bare: boolean): string {
  return bare || startsWithPrefix(name) ? name : HOST_PREFIX + name;
}

/** Browsers compare these without regard to case. */
export function startsWithPrefix(name: string, prefixes: readonly string[] = [HOST_PREFIX, SECURE_PREFIX]): boolean {
  return prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
}
