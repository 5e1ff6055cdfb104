import { inspect } from 'node:util';

/** Returns every string form of an error or log line. */
export function viewsOf(value: unknown): string[] {
  return [...chainOf(value).flatMap(({ message, stack = '' }) => [message, stack]), write(value), show(value)];
}

/**
 * Returns the forms of a secret that must not appear, in lower case: raw, escaped for JSON, URLs, forms and pages, as base64
 * and hexadecimal digits, and its first characters.
 */
export function formsOf(secret: string): string[] {
  const start = /^(?:-----BEGIN [A-Z ]*-----\s*|corbado1_|eyJ[\w-]+\.)/.exec(secret)?.[0].length ?? 0;
  const teaser = secret.slice(start, start + 12);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...Object.values(ENCODINGS).map((encode) => encode(secret)),
    ...(teaser.length < 8 ? [] : [teaser]),
  ].map((form) => form.toLowerCase());
}

/** Ways in which a server may repeat what it received. */
export const ENCODINGS = {
  'in capitals': (text) => text.toUpperCase(),
  'for a URL': encodeURIComponent,
  'for a form': (text) => new URLSearchParams({ a: text }).toString().slice('a='.length),
  'for a page': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  'as base64': (text) => Buffer.from(text).toString('base64'),
  'as base64url': (text) => Buffer.from(text).toString('base64url'),
  'as hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let current = error; current instanceof Error && chain.length < 20; current = current.cause) chain.push(current);
  return chain;
}

function write(value: unknown): string {
  return `${String(JSON.stringify(value))}${value instanceof Error ? String(value) : ''}`;
}

function show(value: unknown): string {
  return inspect(value, { depth: 12, showHidden: true, maxArrayLength: null, maxStringLength: null });
}
