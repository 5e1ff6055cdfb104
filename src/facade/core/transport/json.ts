/** Texts, which are passed over, and numbers. Nothing in it can be matched in two ways, so it takes linear time. */
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** The shortest integer that may not fit into a double has so many digits; in a text they may be many more, as in ids. */
const MANY_DIGITS = /(?:^|[:,[\s])-?\d{16}/;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON. Integers beyond 2^53 come as texts: as numbers they would be rounded, and an id would silently become
 * another one.
 *
 * @throws SyntaxError where it is no JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!MANY_DIGITS.test(text)) return value;
  const exact = text.replaceAll(TEXT_OR_NUMBER, (part) => (isInexact(part) ? `"${part}"` : part));
  return exact.length === text.length ? value : JSON.parse(exact);
}

function isInexact(part: string): boolean {
  return INTEGER.test(part) && !Number.isSafeInteger(Number(part));
}
