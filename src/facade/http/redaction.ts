import { isError } from '../options/validators.ts';
import { encodeBase64, encodeHex } from '../web/encoding.ts';
import type { CallContext } from './call-context.ts';
import { systemCode } from './network-errors.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
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
const MIN_LENGTH = 6;
/** Known secrets are removed from this length on, such as the digits of a code. */
const MIN_SECRET_LENGTH = 3;
/** The part of a secret by which it is known again, where a message has it cut off. */
const HEAD_LENGTH = 8;
/** Limits the work that one call can cause here. */
const MAX_STRINGS = 1_000;
/** No message of a provider is nearly as long. */
const MAX_TEXT_LENGTH = 10_000;
/** The number of characters that are compared for one form of a string. */
const MAX_WORK = 100_000;

/** The names of fields that hold secrets. */
const SECRET_NAME =
  /pass|secret|token|jwt|otp|pin$|codes?$|credential|api_?key|private_?key|hash|salt|nonce|assertion|signature|verifier/i;

/** The strings that no text may repeat: secrets, and others that are removed only where they are long and complete. */
export interface Strings {
  readonly secret: readonly string[];
  readonly other: readonly string[];
}

/** Collects every string inside a value, such as a request body. Those of secret fields are found whatever is beside them. */
export function stringsIn(value: unknown): Strings {
  const secret = new Set<string>();
  const other = new Set<string>();
  for (const [leaf, isSecret] of leavesOf(value)) {
    if (isSecret) secret.add(leaf);
    else if (other.size < MAX_STRINGS) other.add(leaf);
  }
  return { secret: [...secret], other: [...other] };
}

/** Strings inside a value, and numbers of secret fields, such as the digits of a code. */
function* leavesOf(value: unknown): Generator<[leaf: string, isSecret: boolean], void, undefined> {
  const queue: [value: unknown, isSecret: boolean][] = [[value, false]];
  // Each object once, because a cyclic one, such as a database record with a `toJSON`, would never end.
  const seen = new Set<object>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [current, isSecret] = next;
    if (typeof current === 'string' || (isSecret && typeof current === 'number')) yield [String(current), isSecret];
    if (typeof current !== 'object' || current === null || seen.has(current)) continue;
    seen.add(current);
    for (const [name, inner] of Object.entries(current)) queue.push([inner, isSecret || SECRET_NAME.test(name)]);
  }
}

/** A string to search for, in lower case. */
interface Needle {
  readonly text: string;
  /** `cut`: also its beginning; `word`: only between other characters than letters and digits. */
  readonly match: 'whole' | 'cut' | 'word';
}

/** The strings to search for in foreign text. */
export type Needles = readonly Needle[];

/** Returns every form in which a server may repeat these strings. */
export function needlesOf({ secret, other }: Strings): Needles {
  const needles = new Map<string, Needle['match']>();
  const add = (forms: readonly string[], match: Needle['match']): void => {
    // The rest of blanks and control characters would be found everywhere.
    for (const form of forms) if (form.trim().length >= MIN_SECRET_LENGTH) needles.set(form, match);
  };
  for (const string of other) if (string.length >= MIN_LENGTH) add(formsOf(string), 'whole');
  for (const string of secret) {
    if (string.length >= MIN_LENGTH) add([...formsOf(string), ...encodingsOf(string)], 'cut');
    else if (string.length >= MIN_SECRET_LENGTH) add(formsOf(string), 'word');
  }
  return [...needles].map(([text, match]) => ({ text, match }));
}

/** The text itself, and escaped for JSON, URLs, forms and pages. */
function formsOf(string: string): readonly string[] {
  if (/^[\w.-]+$/.test(string)) return [lowerCased(string)];
  const json = JSON.stringify(string).slice(1, -1);
  const url = encodeLoosely(string);
  const forms = [
    string,
    json,
    json.replaceAll('/', '\\/'),
    json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    url,
    encodeLoosely(url),
    new URLSearchParams({ a: string }).toString().slice(2),
    string.replaceAll(/[&<>"'+]/g, (character) => `&#${character.charCodeAt(0)};`),
    ...APOSTROPHES.map((apostrophe) => string.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? apostrophe)),
  ];
  return [...new Set(forms.map((form) => lowerCased(withoutControls(form))))];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Languages differ in it. */
const APOSTROPHES: readonly string[] = ["'", '&apos;', '&#39;', '&#039;', '&#x27;'];

/** Base64 at each offset within longer data, in both alphabets, and hexadecimal digits. */
function encodingsOf(string: string): readonly string[] {
  const bytes = new TextEncoder().encode(string);
  const shifted = [0, 1, 2].map((offset) => {
    const encoded = encodeBase64(Uint8Array.from([...Array<number>(offset).fill(0), ...bytes]));
    // The characters at both ends also depend on what is beside.
    return encoded.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const urlSafe = shifted.map((encoded) => encoded.replaceAll('+', '-').replaceAll('/', '_'));
  return [...shifted, ...urlSafe, encodeHex(bytes)].map(lowerCased);
}

/** Leaves the few letters that would become two: the length must stay the same. */
function lowerCased(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Control characters, of terminals too, and those that change the direction of what follows. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

function withoutControls(text: string): string {
  return text.replaceAll(CONTROLS, ' ');
}

/** Removes secrets and control characters from foreign text, and cuts off what no message needs. */
export function scrub(text: string, needles: Needles): string {
  // One that begins before the end of the result is recognized as a whole.
  const longest = needles.reduce((length, needle) => Math.max(length, needle.text.length), 0);
  const clean = withoutControls(text.slice(0, MAX_TEXT_LENGTH + longest));
  const searched = lowerCased(clean);
  const found = needles.flatMap((needle) => occurrencesOf(needle, searched)).sort(([a], [b]) => a - b);
  let scrubbed = '';
  let end = 0;
  for (const [from, to] of found) {
    if (from >= MAX_TEXT_LENGTH) break;
    if (from >= end) scrubbed += clean.slice(end, from) + REDACTED;
    end = Math.max(end, to);
  }
  return scrubbed + clean.slice(end, MAX_TEXT_LENGTH) + (text.length > MAX_TEXT_LENGTH ? '…' : '');
}

type Range = readonly [from: number, to: number];

function occurrencesOf({ text, match }: Needle, searched: string): Range[] {
  const head = match === 'cut' ? text.slice(0, HEAD_LENGTH) : text;
  const ranges: Range[] = [];
  let work = 0;
  for (let from = searched.indexOf(head); from !== -1; ) {
    const to = from + commonLength(text, searched, from);
    const range: Range = [from, to];
    const isFound = match === 'whole' || (match === 'cut' ? isCut(text, searched, range) : isWord(searched, range));
    if (isFound) ranges.push(range);
    // Text that was made to take long is not shown.
    work += to - from;
    if (work > MAX_WORK) return [...ranges, [from, searched.length]];
    from = searched.indexOf(head, isFound ? to : from + 1);
  }
  return ranges;
}

/** The length of the part of a needle that the text has from an index on. */
function commonLength(needle: string, searched: string, from: number): number {
  let length = 0;
  while (length < needle.length && searched[from + length] === needle[length]) length += 1;
  return length;
}

/** Tests if a part of a secret is one. A word of plain letters may be any word, unless the text itself says that it is cut. */
function isCut(needle: string, searched: string, [from, to]: Range): boolean {
  if (to - from === needle.length) return true;
  return !/^[a-z]+$/.test(searched.slice(from, to)) || /^(?:\.\.|\u2026|\*)/.test(searched.slice(to, to + 2));
}

function isWord(searched: string, [from, to]: Range): boolean {
  return !/[a-z\d]/.test(`${searched[from - 1] ?? ''}${searched[to] ?? ''}`);
}

/** Copies a foreign error's chain of causes: names, codes and scrubbed messages, and nothing else. */
export function safeCause(cause: unknown, needles: Needles, depth = 0): unknown {
  if (!isError(cause) || depth > 4) return undefined;
  const copy = new Error(scrub(cause.message, needles));
  copy.name = cause.name;
  copy.stack = `${cause.name}: ${copy.message}`;
  const code = systemCode(cause);
  if (code !== undefined) Object.defineProperty(copy, 'code', { value: code, enumerable: true });
  const inner = safeCause(cause.cause, needles, depth + 1);
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

interface CachedNeedles {
  /** The number of credentials when the list was made. */
  readonly credentials: number;
  readonly needles: Needles;
}

const ofCalls = new WeakMap<CallContext, CachedNeedles>();
const ofProviders = new WeakMap<ProviderAdapter, Needles>();

/** The strings that no event and no error of a call may repeat: the client's secrets and everything in the request. */
export function secretsOf(context: CallContext): Needles {
  const { provider, credentials } = context;
  const cached = ofCalls.get(context);
  if (cached?.credentials === credentials.length) return cached.needles;
  const own = ofProviders.get(provider) ?? needlesOf({ secret: provider.secrets, other: [] });
  ofProviders.set(provider, own);
  const needles = [...own, ...needlesOf(stringsOf(context))];
  ofCalls.set(context, { credentials: credentials.length, needles });
  return needles;
}

function stringsOf({ provider, request, sensitiveInput, credentials }: CallContext): Strings {
  const known = [...provider.secrets, ...Object.values(provider.clientParams)];
  const tokens = credentials.flatMap((value) => value.split(' ')[1] ?? []);
  // The body is parsed from what is sent: the caller's object may be cyclic, and serialize to other strings.
  const { secret, other } = stringsIn([sensitiveInput, parseBody(request)]);
  const isNew = (value: string): boolean => !known.includes(value);
  return { secret: [...tokens, ...secret].filter(isNew), other: other.filter(isNew) };
}

/** The fields of a JSON or form body; any other body is one value. */
function parseBody({ body, headers }: HttpRequest): unknown {
  if (body === undefined) return undefined;
  if (headers['content-type']?.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The request id for errors and events. It is scrubbed, since a server may put there what it received. */
export function redactedRequestId(context: CallContext, response: ReadResponse): string | null {
  const id = requestIdIn(context.provider, response);
  // Scrubbed before it is cut: a part of a secret would not be recognized.
  return id === null ? null : scrub(id, secretsOf(context)).slice(0, MAX_REQUEST_ID_LENGTH);
}
