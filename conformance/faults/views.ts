import { inspect } from 'node:util';

/** Returns every string form of an error or log line. */
export function viewsOf(value: unknown): string[] {
  return [...chainOf(value).flatMap(({ message, stack = '' }) => [message, stack]), write(value), show(value)];
}

/** Returns the forms of a secret that must not appear: raw, in JSON, in URLs, and its first characters. */
export function formsOf(secret: string): string[] {
  const start = /^(?:-----BEGIN [A-Z ]*-----\s*|corbado1_|eyJ[\w-]+\.)/.exec(secret)?.[0].length ?? 0;
  const teaser = secret.slice(start, start + 12);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    ...(teaser.length < 8 ? [] : [teaser]),
  ];
}

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
