/** Texts, which are passed over, and numbers. Nothing in it can be matched in two ways, so it takes linear time. */
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** The shortest integer that may not fit into a double has so many digits. */
const MANY_DIGITS = 16;
/** Such an integer outside of texts, which may hold ids of many digits as well. */
const LONG_INTEGER = /(?:^|[:,[\s])-?\d{16}/;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON. Integers beyond 2^53 come as texts: as numbers they would be rounded, and an id would silently become
 * another one.
 *
 * @throws SyntaxError where it is no JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!hasManyDigits(text) || !LONG_INTEGER.test(text)) return value;
  const exact = text.replaceAll(TEXT_OR_NUMBER, (part) => (isInexact(part) ? `"${part}"` : part));
  return exact.length === text.length ? value : JSON.parse(exact);
}

function isInexact(part: string): boolean {
  return INTEGER.test(part) && !Number.isSafeInteger(Number(part));
}

/**
 * Whether so many digits stand in a row anywhere. Every so-manieth character is looked at: a row cannot lie between two of
 * them, and large answers are looked through in a fraction of the time that a regular expression takes.
 */
function hasManyDigits(text: string): boolean {
  for (let index = MANY_DIGITS - 1; index < text.length; index += MANY_DIGITS) {
    if (!isDigit(text.charCodeAt(index))) continue;
    let start = index;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    let end = index + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (end - start >= MANY_DIGITS) return true;
  }
  return false;
}

/** Beyond the ends of a text there is none. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
