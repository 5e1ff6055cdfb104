import { Checks } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import { encodeBase64 } from '../../web/base64.ts';
import { hmacSha256 } from '../../webhooks/crypto.ts';
import { readSecrets, signatureOf } from '../../webhooks/standard.ts';

/** Headers and raw body of a webhook: `new Request(url, { method: 'POST', ...webhook })` makes a request of them. */
export interface TestWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is signed, and how. */
export type SignWebhookOptions = {
  /** The signing secret: `whsec_…`, or any text for `plain-hmac`. */
  readonly secret: string;
  /** The message's id. Default a random one, as Svix makes them. */
  readonly id?: string | undefined;
  /** When it is sent: a `Date`, or seconds since 1970. Default now. */
  readonly timestamp?: Date | number | undefined;
  /** Which headers it gets. Default `svix`, by which Stytch sends. */
  readonly scheme?: 'svix' | 'standard' | 'plain-hmac' | undefined;
} & (
  | { /** The event, which becomes the body. */ readonly event: object; readonly body?: undefined }
  | { readonly event?: undefined /** The body itself, byte by byte. */; readonly body: string }
);

/**
 * Signs a webhook as its sender does, for tests of what receives it.
 *
 * @throws {ValidationError} where the options are wrong
 * @example
 * const webhook = await signWebhook({ event: testWebhookEvent('direct.user.create'), secret });
 * const response = await handler(new Request('https://example.com/webhooks', { method: 'POST', ...webhook }));
 */
export async function signWebhook(options: SignWebhookOptions): Promise<TestWebhook> {
  const checks = new Checks();
  const { secret, event, scheme = 'svix' } = options;
  const body = options.body ?? JSON.stringify(event);
  if (typeof body !== 'string') checks.add('event', 'pass the event, or the body as a text');
  const isScheme = (value: unknown): boolean => value === 'svix' || value === 'standard' || value === 'plain-hmac';
  checks.optional('scheme', scheme, isScheme, "'svix', 'standard' or 'plain-hmac'");
  if (scheme === 'plain-hmac' && !isText(secret)) checks.add('secret', 'is missing');
  const [key = new Uint8Array()] = scheme === 'plain-hmac' ? [utf8(secret)] : readSecrets(checks, secret);
  checks.throwIfAny('Cannot sign the webhook', null, 500);
  const headers = scheme === 'plain-hmac' ? await plainHeaders(key, body) : await signedHeaders(key, body, options);
  return { headers: { 'content-type': 'application/json', ...headers }, body };
}

async function plainHeaders(key: Uint8Array, body: string): Promise<Record<string, string>> {
  const digest = await hmacSha256(key, utf8(body));
  return { 'stytch-signature': Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

async function signedHeaders(
  key: Uint8Array,
  body: string,
  { scheme, id = `msg_${crypto.randomUUID().replaceAll('-', '')}`, timestamp: given = new Date() }: SignWebhookOptions,
): Promise<Record<string, string>> {
  const timestamp = String(given instanceof Date ? Math.floor(given.getTime() / 1000) : given);
  const family = scheme === 'standard' ? 'webhook' : 'svix';
  return {
    [`${family}-id`]: id,
    [`${family}-timestamp`]: timestamp,
    [`${family}-signature`]: `v1,${await signatureOf(key, { id, timestamp }, utf8(body))}`,
  };
}

/** What a Corbado webhook is made of. */
export interface CorbadoWebhookOptions {
  /** An event, or the request of one of the older actions; see `testCorbadoEvent`. */
  readonly event: { readonly type: string } | { readonly action: string };
  readonly username: string;
  readonly password: string;
}

/** Makes one of Corbado's webhooks, for tests of what receives it. */
export function corbadoWebhook({ event, username, password }: CorbadoWebhookOptions): TestWebhook {
  const kind = 'action' in event ? { 'x-corbado-action': event.action } : { 'x-corbado-webhook-event': event.type };
  const authorization = `Basic ${encodeBase64(utf8(`${username}:${password}`))}`;
  return { headers: { 'content-type': 'application/json', authorization, ...kind }, body: JSON.stringify(event) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
