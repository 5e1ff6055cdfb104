/** The longest path that is kept: longer ones do not fit into every server's request line. */
const MAX_LENGTH = 2048;

/**
 * A path of this site to go to after a login, from an untrusted text; `fallback` where it is anything else: another
 * site (`//evil.example`, `/\evil.example`, `https:`), another scheme (`javascript:`), a path that becomes one of these
 * when it is decoded, control characters, more than 2048 characters.
 *
 * @example
 * const location = safeReturnTo(new URL(request.url).searchParams.get('returnTo'));
 */
export function safeReturnTo(value: unknown, fallback = '/'): string {
  return isLocalPath(value) ? value : fallback;
}

/** Whether a text is a path of this site, with query and fragment perhaps, however often it is decoded. */
export function isLocalPath(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false;
  let text = value;
  for (let round = 0; round < 3; round += 1) {
    if (!isPlainPath(text)) return false;
    const decoded = decode(text);
    // A lone "%" is an error in what was sent, but may well be what it stands for.
    if (decoded === undefined) return round > 0;
    if (decoded === text) return true;
    text = decoded;
  }
  // Encoded more than twice: nothing honest is.
  return false;
}

/** Resolves as a browser would: dots and backslashes may hide another site. */
function isPlainPath(text: string): boolean {
  if (!text.startsWith('/') || /[\\\p{Cc}\u2028\u2029]/u.test(text)) return false;
  const base = 'https://site.invalid';
  if (!URL.canParse(text, base)) return false;
  const { origin, pathname } = new URL(text, base);
  return origin === base && !pathname.startsWith('//');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
