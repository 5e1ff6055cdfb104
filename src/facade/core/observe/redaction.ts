import { codeOf } from '../errors/code-of.ts';

const REDACTED = '[redacted]';

/** The headers whose values may be shown. All others are not: a list of bad names would always lack one. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'cache-control',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'retry-after',
  'server',
  'transfer-encoding',
  'user-agent',
  'x-request-id',
]);

/** Headers as they may be shown to logs and hooks. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = Object.create(null);
  headers.forEach((value, name) => {
    shown[name] = HARMLESS_HEADERS.has(name) ? value : REDACTED;
  });
  return shown;
}

/** Shorter texts are too common to be secrets, and removing them would make messages unreadable. */
const SHORTEST_SECRET = 6;
/** A bound on the work that one call can cause here. */
const MOST_TEXTS = 1_000;

/** Every text inside a value, such as a request body: each may be a secret. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const queue: unknown[] = [value];
  // Each object once: one that holds itself, such as a database record with a `toJSON`, would never come to an end.
  const seen = new Set<object>();
  while (queue.length > 0 && texts.length < MOST_TEXTS) {
    const next = queue.pop();
    if (typeof next === 'string') texts.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    queue.push(...Object.values(next).slice(0, MOST_TEXTS));
  }
  return texts;
}

/** Takes secrets out of a text that comes from outside, in plain and in URL-encoded form. */
export function scrub(text: string, secrets: Iterable<string>): string {
  let scrubbed = text;
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue;
    scrubbed = scrubbed.replaceAll(secret, REDACTED);
    scrubbed = scrubbed.replaceAll(encodeLoosely(secret), REDACTED);
  }
  return scrubbed;
}

/** A copy of a foreign error's chain that holds names, codes and scrubbed messages, and nothing else. */
export function safeCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (!(cause instanceof Error) || depth > 4) return undefined;
  const copy = new Error(scrub(cause.message, secrets));
  copy.name = cause.name;
  copy.stack = `${cause.name}: ${copy.message}`;
  const code = codeOf(cause);
  if (code !== undefined) Object.defineProperty(copy, 'code', { value: code, enumerable: true });
  const inner = safeCause(cause.cause, secrets, depth + 1);
  if (inner !== undefined) Object.defineProperty(copy, 'cause', { value: inner, enumerable: false });
  return copy;
}

/** `encodeURIComponent` for any text: lone surrogates, which it throws at, stay as they are. */
function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
