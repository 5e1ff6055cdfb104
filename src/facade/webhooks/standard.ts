import type { ProviderName } from '../errors/authloom-error.ts';
import { type Checks, describeType, isFunction } from '../options/validators.ts';
import { decodeBase64, encodeBase64, equalConstantTime } from '../web/encoding.ts';
import { hmacSha256 } from './crypto.ts';
import {
  type BodyLimit,
  misuse,
  ReceivedWebhook,
  readOptions,
  type WebhookRequest,
  withTypedErrors,
} from './received.ts';
import { type StytchWebhook, toStytchWebhook } from './stytch.ts';

/** Options of `verifyWebhook`. */
export interface VerifyWebhookOptions extends BodyLimit {
  /**
   * The endpoint's signing secret, `whsec_…`, or several of them, up to 10, while one replaces another: a signature by any
   * of them counts. After the prefix `whsec_` or `v1,whsec_`, which may be left out, comes base64 of 24 to 64 bytes.
   */
  readonly secrets: string | readonly string[];
  /**
   * The greatest difference between the time of sending and now, in seconds. `0` accepts the very same second only;
   * `Infinity` accepts webhooks of any age, so that only your memory of ids protects you against replays.
   *
   * @default 300
   */
  readonly tolerance?: number | undefined;
  /**
   * The current time in milliseconds since 1970.
   *
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
}

/**
 * A genuine webhook, signed as by Svix or Standard Webhooks. `type` is the name of a Stytch event; it is `null` for a webhook
 * without the shape of a known event, and `event` is the JSON object, unchanged.
 */
export type WebhookEvent = StytchWebhook & {
  /** The message's id. It stays the same when the message is sent again: remember it to detect replays. */
  readonly id: string;
  /** The time of sending, which is later than that of the event. */
  readonly timestamp: Date;
  /** The body, unchanged. */
  readonly body: string;
};

/** The signed headers of a message. */
interface Message {
  readonly id: string;
  /** Whole seconds since 1970, as written. */
  readonly timestamp: string;
  readonly signature: string;
}

const OPTION_NAMES: readonly string[] = ['secrets', 'tolerance', 'clock'] satisfies (keyof VerifyWebhookOptions)[];
/** 5 minutes, as in the reference implementation of Standard Webhooks. */
const DEFAULT_TOLERANCE = 300;

const FAMILIES = ['svix', 'webhook'] as const;
const PARTS = ['id', 'timestamp', 'signature'] as const;
/** No dot: the signed string is `id.timestamp.body`, and with a dot in the id its parts could be shifted. */
const ID = /^[\x21-\x2d\x2f-\x7e]{1,256}$/;

const SECRET_PREFIX = 'whsec_';
/** Some dashboards show the version of the signature before the secret: `v1,whsec_…`. */
const SECRET_MARKS = /^(?:v1,)?(?:whsec_)?/;
const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;
/** Two are needed while a secret is replaced; each one costs a signature per webhook. */
const MAX_SECRETS = 10;
/** A sender needs two while a secret is replaced. */
const MAX_SIGNATURES = 20;

/**
 * Verifies a webhook of Svix (`svix-id`, `svix-timestamp`, `svix-signature`), which Stytch sends by, or of Standard
 * Webhooks (`webhook-…`): HMAC-SHA256 over the raw body, compared in constant time, and sent within 5 minutes of now.
 *
 * @throws {WebhookVerificationError} if it must not be trusted; `reason` names the failure, `status` the response's status
 * @throws {ValidationError} if an option is invalid, or the body is not raw any more
 * @see {@link webhookHandler}
 * @example
 * const { id, type, event } = await verifyWebhook(request, { secrets: 'whsec_…' });
 * if (type === 'direct.user.create') console.log(id, event.user);
 */
export function verifyWebhook(request: WebhookRequest, options: VerifyWebhookOptions): Promise<WebhookEvent> {
  return withTypedErrors('stytch', async () => {
    const { keys, tolerance, clock, maxBytes } = readVerifyOptions(options);
    const webhook = new ReceivedWebhook(request, 'stytch');
    const message = readMessage(webhook);
    const sentAt = checkTimestamp(webhook, message.timestamp, tolerance, secondsOf(clock, 'stytch'));
    const signatures = readSignatures(webhook, message);
    const bytes = await webhook.readBody(maxBytes);
    if (!(await isSigned(keys, signatures, message, bytes))) throw unsigned(webhook, signatures);
    const { json, text } = webhook.parseBody(bytes);
    return { ...toStytchWebhook(json), id: message.id, timestamp: new Date(sentAt * 1000), body: text };
  });
}

/** Decodes secrets to keys. Issues never contain the secret. */
export function readSecrets(checks: Checks, secrets: unknown): readonly Uint8Array[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (secrets === undefined || list.length === 0) {
    checks.add('secrets', 'is missing; pass the signing secret of the endpoint, "whsec_…", or a list of them');
    return [];
  }
  if (list.length > MAX_SECRETS) {
    checks.add('secrets', `expected at most ${MAX_SECRETS}, received ${list.length}`);
    return [];
  }
  return list.flatMap((secret, index) => {
    const key = keyOf(secret);
    if (typeof key !== 'string') return [key];
    checks.add(Array.isArray(secrets) ? `secrets.${index}` : 'secrets', key);
    return [];
  });
}

/** Computes the base64 of a message's signature of version 1: HMAC-SHA256 over `id.timestamp.body`. */
export async function signatureOf(
  key: Uint8Array,
  { id, timestamp }: Pick<Message, 'id' | 'timestamp'>,
  body: Uint8Array,
): Promise<string> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  return encodeBase64(await hmacSha256(key, signed));
}

function readVerifyOptions(options: unknown) {
  return readOptions(options, OPTION_NAMES, 'stytch', (checks, { secrets, tolerance, clock }) => {
    const isTolerance = (value: unknown): boolean => typeof value === 'number' && value >= 0;
    checks.optional('tolerance', tolerance, isTolerance, 'seconds, 0 or more');
    checks.optional('clock', clock, isFunction, 'a function that returns milliseconds');
    return {
      keys: readSecrets(checks, secrets),
      tolerance: typeof tolerance === 'number' ? tolerance : DEFAULT_TOLERANCE,
      clock: isClock(clock) ? clock : Date.now,
    };
  });
}

/** Its result is checked with each call. */
function isClock(value: unknown): value is () => number {
  return isFunction(value);
}

/** The key of a secret, or the issue with it. The prefixes only mark secrets; some senders' libraries remove them. */
function keyOf(secret: unknown): Uint8Array | string {
  const expected = `expected "${SECRET_PREFIX}" and base64 of ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes`;
  const copyAgain = 'copy the whole signing secret of the endpoint again, without spaces';
  if (typeof secret !== 'string') return `${expected}, received ${describeType(secret)}`;
  const key = decodeBase64(secret.replace(SECRET_MARKS, ''));
  if (key === undefined) return `${expected}, received a string that is not base64 with padding; ${copyAgain}`;
  if (key.length >= MIN_SECRET_BYTES && key.length <= MAX_SECRET_BYTES) return key;
  return `${expected}, received ${key.length} bytes; ${copyAgain}`;
}

/** Reads the headers of Svix, or those of Standard Webhooks. If both are present, they must agree. */
function readMessage(webhook: ReceivedWebhook): Message {
  const present = FAMILIES.filter((family) => PARTS.some((part) => webhook.hasHeader(`${family}-${part}`)));
  const [first, second] = present.map((family) => readFamily(webhook, family));
  if (first === undefined) {
    const hint = 'Pass the headers unchanged, or check which scheme your sender signs by.';
    throw webhook.error('missing_header', 'missing svix-* or webhook-* headers', hint);
  }
  if (second !== undefined && PARTS.some((part) => first[part] !== second[part])) {
    throw webhook.error('conflicting_headers', 'the svix-* and webhook-* headers differ');
  }
  return first;
}

function readFamily(webhook: ReceivedWebhook, family: (typeof FAMILIES)[number]): Message {
  const id = webhook.headerWithoutComma(`${family}-id`);
  if (!ID.test(id)) {
    const message = `the header ${family}-id is not an id: up to 256 visible ASCII characters without a dot`;
    throw webhook.error('malformed_header', message);
  }
  return {
    id,
    timestamp: webhook.headerWithoutComma(`${family}-timestamp`),
    signature: webhook.header(`${family}-signature`),
  };
}

/** The time of sending, in seconds since 1970. */
function checkTimestamp(webhook: ReceivedWebhook, timestamp: string, tolerance: number, now: number): number {
  // Eleven digits of seconds reach the year 5138. More are milliseconds, or nonsense.
  if (!/^(?:0|[1-9]\d{0,10})$/.test(timestamp)) {
    throw webhook.error('timestamp', 'the timestamp is not a whole number of seconds since 1970');
  }
  const sentAt = Number(timestamp);
  const age = now - sentAt;
  if (Math.abs(age) <= tolerance) return sentAt;
  const when = age > 0 ? `${age} seconds ago` : `${-age} seconds from now`;
  throw webhook.error(
    age > 0 ? 'too_old' : 'too_new',
    `sent ${when}; the tolerance is ${tolerance} seconds`,
    "Compare your server's clock with the real time. A retry is sent with a new timestamp.",
  );
}

/** Whole seconds since 1970. A broken clock must not turn the check off. */
function secondsOf(clock: () => number, provider: ProviderName): number {
  const milliseconds: unknown = clock();
  if (typeof milliseconds === 'number' && Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1000);
  throw misuse(provider, 'clock', 'expected a function that returns milliseconds since 1970');
}

/** The base64 of all signatures of version 1. Those of other versions are skipped. */
function readSignatures(webhook: ReceivedWebhook, { signature }: Message): readonly string[] {
  const entries = signature.split(' ').filter((entry) => entry !== '');
  // A comma stands between version and signature only; another one joins repeated headers.
  if (entries.some((entry) => entry.split(',').length > 2)) {
    throw webhook.error('duplicate_header', 'the signature header is repeated, or contains stray commas');
  }
  if (entries.length > MAX_SIGNATURES) {
    throw webhook.error('malformed_header', `the signature header has more than ${MAX_SIGNATURES} signatures`);
  }
  return entries.filter((entry) => entry.startsWith('v1,')).map((entry) => entry.slice('v1,'.length));
}

/** Tests whether any of the keys made any of the signatures. */
async function isSigned(
  keys: readonly Uint8Array[],
  signatures: readonly string[],
  message: Message,
  body: Uint8Array,
): Promise<boolean> {
  const expected = await Promise.all(keys.map((key) => signatureOf(key, message, body)));
  return signatures.some((signature) => expected.some((own) => equalConstantTime(signature, own)));
}

function unsigned(webhook: ReceivedWebhook, signatures: readonly string[]): Error {
  if (signatures.length === 0) return webhook.error('signature', 'missing signature of version v1');
  const hint =
    'Check that the secret is that of this endpoint, and that the body is passed byte for byte, not parsed and serialized again.';
  return webhook.error('signature', 'no signature matches any of the secrets', hint);
}
