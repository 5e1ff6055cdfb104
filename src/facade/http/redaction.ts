import { isError } from '../options/validators.ts';
import type { CallContext } from './call-context.ts';
import { systemCode } from './network-errors.ts';
import { MAX_REQUEST_ID_LENGTH, type ReadResponse, requestIdIn } from './response.ts';
import type { HttpRequest } from './transport.ts';

const REDACTED = '[redacted]';

/** The headers whose values may be shown. All others are redacted: a list of secret ones would never be complete. */
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

/** Returns headers as logs and hooks may see them. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = Object.create(null);
  headers.forEach((value, name) => {
    shown[name] = HARMLESS_HEADERS.has(name) ? value : REDACTED;
  });
  return shown;
}

/** Shorter strings are too common to be secrets, and their removal would make messages unreadable. */
const MIN_SECRET_LENGTH = 6;
/** Limits the work that one call can cause here. */
const MAX_STRINGS = 1_000;

/** Collects every string inside a value, such as a request body: each may be a secret. */
export function stringsIn(value: unknown): string[] {
  const strings: string[] = [];
  const queue: unknown[] = [value];
  // Each object once, because a cyclic one, such as a database record with a `toJSON`, would never end.
  const seen = new Set<object>();
  while (queue.length > 0 && strings.length < MAX_STRINGS) {
    const next = queue.pop();
    if (typeof next === 'string') strings.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    queue.push(...Object.values(next).slice(0, MAX_STRINGS));
  }
  return strings;
}

/** Removes secrets from foreign text, in plain and in URL-encoded form. */
export function scrub(text: string, secrets: Iterable<string>): string {
  let scrubbed = text;
  for (const secret of secrets) {
    if (secret.length < MIN_SECRET_LENGTH) continue;
    scrubbed = scrubbed.replaceAll(secret, REDACTED);
    scrubbed = scrubbed.replaceAll(encodeLoosely(secret), REDACTED);
  }
  return scrubbed;
}

/** Copies a foreign error's chain of causes: names, codes and scrubbed messages, and nothing else. */
export function safeCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (!isError(cause) || depth > 4) return undefined;
  const copy = new Error(scrub(cause.message, secrets));
  copy.name = cause.name;
  copy.stack = `${cause.name}: ${copy.message}`;
  const code = systemCode(cause);
  if (code !== undefined) Object.defineProperty(copy, 'code', { value: code, enumerable: true });
  const inner = safeCause(cause.cause, secrets, depth + 1);
  if (inner !== undefined) Object.defineProperty(copy, 'cause', { value: inner, enumerable: false });
  return copy;
}

/** `encodeURIComponent` for any text: lone surrogates, for which it throws, stay as they are. */
function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

interface CachedSecrets {
  /** The number of credentials when the list was made. */
  readonly credentials: number;
  readonly secrets: readonly string[];
}

const cache = new WeakMap<CallContext, CachedSecrets>();

/**
 * The strings that no event and no error of a call may repeat: the client's secrets and everything in the request, also
 * in JSON-escaped form for servers that echo it. Longest first, so that no rest of a longer one remains.
 */
export function secretsOf(context: CallContext): readonly string[] {
  const credentials = context.credentials.length;
  const cached = cache.get(context);
  if (cached?.credentials === credentials) return cached.secrets;
  const secrets = collectSecrets(context);
  cache.set(context, { credentials, secrets });
  return secrets;
}

function collectSecrets({ provider, request, sensitiveInput, credentials }: CallContext): string[] {
  const known = Object.values(provider.clientParams);
  const tokens = credentials.map((value) => value.split(' ')[1]);
  // The body is parsed from what is sent: the caller's object may be cyclic, and serialize to other strings.
  const sent = stringsIn([sensitiveInput, tokens, parseBody(request)]).filter((value) => !known.includes(value));
  return [...provider.secrets, ...sent].flatMap(withEscapedForm).sort((a, b) => b.length - a.length);
}

/** The values of a JSON or form body; any other body is one value. */
function parseBody({ body, headers }: HttpRequest): unknown {
  if (body === undefined) return undefined;
  if (headers['content-type']?.includes('urlencoded')) return [...new URLSearchParams(body).values()];
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function withEscapedForm(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  return escaped === secret ? [secret] : [secret, escaped];
}

/** The request id for errors and events. It is scrubbed, since a server may put there what it received. */
export function redactedRequestId(context: CallContext, response: ReadResponse): string | null {
  const id = requestIdIn(context.provider, response);
  // Scrubbed before it is cut: a part of a secret would not be recognized.
  return id === null ? null : scrub(id, secretsOf(context)).slice(0, MAX_REQUEST_ID_LENGTH);
}
