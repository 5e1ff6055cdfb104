import { equalTexts } from '../core/crypto/constant-time.ts';
import type { Checks } from '../core/options/checks.ts';
import { isText } from '../core/options/texts.ts';
import { hmacSha256 } from './hmac.ts';
import { readBody } from './received/body.ts';
import { ReceivedHeaders } from './received/headers.ts';
import { readJson } from './received/json.ts';
import { withTypedErrors } from './received/misuse.ts';
import { type BodyLimit, readOptions } from './received/options.ts';
import type { WebhookRequest } from './received/request.ts';

/** How webhooks with a plain HMAC are checked. */
export interface PlainHmacOptions extends BodyLimit {
  /** The secret, used as it is: the bytes of its UTF-8 are the key. */
  readonly secret: string;
  /** The header that holds the signature. Default `stytch-signature`. */
  readonly header?: string | undefined;
}

/** A webhook with a plain HMAC: genuine, but possibly an old one that somebody sends again. */
export interface PlainHmacWebhook {
  /** The JSON object of the body. */
  readonly event: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly body: string;
}

const HEADER_NAME = /^[A-Za-z0-9-]+$/;

/**
 * Verifies a webhook by the scheme of older Stytch guides: a header holds the HMAC-SHA256 of the raw body, as 64 lower-case
 * hexadecimal digits.
 *
 * **No protection against replays**: neither a time nor an id is signed. Whoever has seen such a webhook can send it again
 * for as long as the secret is in use. Stytch itself sends by Svix: `verifyWebhook`.
 *
 * @throws {WebhookVerificationError} where it is not to be trusted
 * @throws {ValidationError} where the options are wrong, or the body is not raw any more
 */
export function verifyPlainHmacWebhook(request: WebhookRequest, options: PlainHmacOptions): Promise<PlainHmacWebhook> {
  return withTypedErrors('stytch', async () => {
    const { secret, header, maxBytes } = readOptions(options, ['secret', 'header'], 'stytch', openOptions);
    const headers = new ReceivedHeaders(request, 'stytch');
    const signature = headers.getWithoutComma(header);
    const bytes = await readBody(request, maxBytes, 'stytch');
    const expected = hexOf(await hmacSha256(new TextEncoder().encode(secret), bytes));
    if (!equalTexts(signature, expected)) {
      throw headers.refusal('signature', 'its signature was not made with the secret over this body');
    }
    const { json, text } = readJson(bytes, 'stytch');
    return { event: json, body: text };
  });
}

function openOptions(checks: Checks, { secret, header }: Readonly<Record<string, unknown>>) {
  if (!isText(secret)) checks.add('secret', 'is missing; pass the secret that the webhooks are signed with, as a text');
  checks.optional('header', header, isHeaderName, 'the name of a header');
  return {
    secret: isText(secret) ? secret : '',
    header: isHeaderName(header) ? header.toLowerCase() : 'stytch-signature',
  };
}

function isHeaderName(value: unknown): value is string {
  return typeof value === 'string' && HEADER_NAME.test(value);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
