import { inspect } from 'node:util';

/** All texts by which an error or a log line may come to be read by others. */
export function viewsOf(value: unknown): string[] {
  return [...chainOf(value).flatMap(({ message, stack = '' }) => [message, stack]), write(value), show(value)];
}

/** The forms of a secret that nobody may read: as it is, in JSON, in URLs, and the part that gives it away. */
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
