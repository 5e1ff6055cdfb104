import { plainText } from './plain-text.ts';

/**
 * Writes a query: arrays are repeated, dates become ISO texts, `undefined` and `null` are left out, names and values are
 * encoded (`filter[]` becomes `filter%5B%5D`).
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) pairs.push(`${encode(name)}=${encode(plainText(item))}`);
    }
  }
  return pairs.join('&');
}

/** Lone surrogates become U+FFFD: a search for a broken text finds nothing, which is the truth. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
}
