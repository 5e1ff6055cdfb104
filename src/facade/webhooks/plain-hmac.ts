import { type Checks, isNonEmptyString } from '../options/validators.ts';
import { encodeHex, equalConstantTime } from '../web/encoding.ts';
import { hmacSha256 } from './crypto.ts';
import { type BodyLimit, ReceivedWebhook, readOptions, type WebhookRequest, withTypedErrors } from './received.ts';

/** Options of `verifyPlainHmacWebhook`. */
export interface PlainHmacOptions extends BodyLimit {
  /** The secret, used as it is: the bytes of its UTF-8 are the key. */
  readonly secret: string;
  /**
   * The header with the signature.
   *
   * @default 'stytch-signature'
   */
  readonly header?: string | undefined;
}

/** A webhook with a plain HMAC: genuine, but possibly an old one that somebody sends again. */
export interface PlainHmacWebhook {
  /** The JSON object of the body. */
  readonly event: Readonly<Record<string, unknown>>;
  /** The body, unchanged. */
  readonly body: string;
}

const HEADER_NAME = /^[A-Za-z0-9-]+$/;

/**
 * Verifies a webhook by the scheme of older Stytch guides: a header with the HMAC-SHA256 of the raw body, as 64 lower-case
 * hexadecimal digits.
 *
 * **No protection against replays**: neither a time nor an id is signed. Anyone who has seen such a webhook can send it
 * again for as long as the secret is in use. Stytch itself sends by Svix.
 *
 * @throws {WebhookVerificationError} if it must not be trusted
 * @throws {ValidationError} if an option is invalid, or the body is not raw any more
 * @see {@link verifyWebhook} for Svix
 * @example
 * const { event } = await verifyPlainHmacWebhook(request, { secret: process.env.WEBHOOK_SECRET });
 */
export function verifyPlainHmacWebhook(request: WebhookRequest, options: PlainHmacOptions): Promise<PlainHmacWebhook> {
  return withTypedErrors('stytch', async () => {
    const { secret, header, maxBytes } = readOptions(options, ['secret', 'header'], 'stytch', readPlainOptions);
    const webhook = new ReceivedWebhook(request, 'stytch');
    const signature = webhook.headerWithoutComma(header);
    const bytes = await webhook.readBody(maxBytes);
    const expected = encodeHex(await hmacSha256(new TextEncoder().encode(secret), bytes));
    if (!equalConstantTime(signature, expected)) {
      throw webhook.error('signature', 'the signature does not match the secret and this body');
    }
    const { json, text } = webhook.parseBody(bytes);
    return { event: json, body: text };
  });
}

function readPlainOptions(checks: Checks, { secret, header }: Readonly<Record<string, unknown>>) {
  if (!isNonEmptyString(secret))
    checks.add('secret', 'is missing; pass the secret that signs the webhooks, as a string');
  checks.optional('header', header, isHeaderName, 'the name of a header');
  return {
    secret: isNonEmptyString(secret) ? secret : '',
    header: isHeaderName(header) ? header.toLowerCase() : 'stytch-signature',
  };
}

function isHeaderName(value: unknown): value is string {
  return typeof value === 'string' && HEADER_NAME.test(value);
}
