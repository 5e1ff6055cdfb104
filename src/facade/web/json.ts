/** Strings, which are skipped, and numbers. The alternatives are disjoint, so matching takes linear time. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** The number of digits from which an integer may not fit into a double. */
const MANY_DIGITS = 16;
/** Such an integer outside of strings, which may contain ids of many digits as well. */
const LONG_INTEGER = /(?:^|[:,[\s])-?\d{16}/;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON. Integers beyond 2^53 become strings: as numbers they would be rounded, and an id would silently become
 * another one.
 *
 * @throws {SyntaxError} if the text is not JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!hasManyDigits(text) || !LONG_INTEGER.test(text)) return value;
  const exact = text.replaceAll(STRING_OR_NUMBER, (part) => (isInexact(part) ? `"${part}"` : part));
  return exact.length === text.length ? value : JSON.parse(exact);
}

function isInexact(part: string): boolean {
  return INTEGER.test(part) && !Number.isSafeInteger(Number(part));
}

/**
 * Tests for a run of that many digits. Every 16th character is enough: a run cannot lie between two of them. For large
 * bodies this takes a fraction of the time of a regular expression.
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

/** `NaN`, the code beyond either end, is not a digit. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
