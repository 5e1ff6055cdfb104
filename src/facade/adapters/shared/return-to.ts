import { parseUrl } from '../../web/origins.ts';

/** The longest path that is kept: longer ones do not fit into every server's request line. */
const MAX_LENGTH = 2048;
/** Resolves paths; no site has this name (RFC 6761). */
const BASE = 'https://site.invalid';

/**
 * Reads a path of this site from an untrusted string, to go to after a login. Returns `fallback` for anything else: another
 * site (`//evil.example`, `/\evil.example`, `https:`), another scheme (`javascript:`), a path that becomes one of these
 * when it is decoded, control characters, more than 2048 characters. What a header cannot hold is encoded.
 *
 * @example
 * const location = safeReturnTo(new URL(request.url).searchParams.get('returnTo'));
 */
export function safeReturnTo(value: unknown, fallback = '/'): string {
  return isLocalPath(value) ? encodePath(value) : fallback;
}

/** Encodes what a `Location` header cannot hold: `/日本` becomes `/%E6%97%A5%E6%9C%AC`. */
export function encodePath(path: string): string {
  return path.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** Tests for a path of this site, which may have a query and a fragment, however often it is decoded. */
export function isLocalPath(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false;
  // A lone surrogate has no encoding.
  if (/\p{Cs}/u.test(value) || encodePath(value).length > MAX_LENGTH) return false;
  let path = value;
  for (let round = 0; round < 3; round += 1) {
    if (!isPlainPath(path)) return false;
    const decoded = decode(path);
    // A lone "%" is an error in the value that was sent, but may be correct in a decoded one.
    if (decoded === undefined) return round > 0;
    if (decoded === path) return true;
    path = decoded;
  }
  // No honest path is encoded more than twice.
  return false;
}

/** The location of the login page; `returnTo` is where the browser wanted to go. */
export function signInLocation(signIn: string, returnTo: string | undefined): string {
  if (returnTo === undefined) return signIn;
  const url = new URL(signIn, BASE);
  url.searchParams.set('returnTo', safeReturnTo(returnTo));
  return url.pathname + url.search + url.hash;
}

/** Resolves as a browser would: dots and backslashes may hide another site. */
function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || /[\\\p{Cc}\u2028\u2029]/u.test(path)) return false;
  const url = parseUrl(path, BASE);
  return url?.origin === BASE && !url.pathname.startsWith('//');
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
