import { isFunction } from '../../core/options/checks.ts';
import { readBody } from '../received/body.ts';
import { ReceivedHeaders } from '../received/headers.ts';
import { readJson } from '../received/json.ts';
import { withTypedErrors } from '../received/misuse.ts';
import { type BodyLimit, readOptions } from '../received/options.ts';
import type { WebhookRequest } from '../received/request.ts';
import { type StytchWebhook, typedStytchEvent } from '../stytch/typed-event.ts';
import { readMessage } from './message.ts';
import { readSecrets } from './secrets.ts';
import { isSigned, readSignatures } from './signatures.ts';
import { checkTime, DEFAULT_TOLERANCE, secondsOf } from './time.ts';

/** How webhooks of Svix or Standard Webhooks are checked. */
export interface VerifyWebhookOptions extends BodyLimit {
  /**
   * The endpoint's signing secret, `whsec_…`, or several of them, up to 10, while one replaces another: a signature by any
   * of them counts. After the prefix, which may be left out, stands base64 of 24 to 64 bytes.
   */
  readonly secrets: string | readonly string[];
  /**
   * How far the time of sending may lie from now, before or after, in seconds. Default 300. `0` accepts the very same
   * second only; `Infinity` accepts webhooks of any age, so that only your memory of ids protects you against replays.
   */
  readonly tolerance?: number | undefined;
  /** The current time in milliseconds since 1970. Default `Date.now`. */
  readonly clock?: (() => number) | undefined;
}

const OPTION_NAMES: readonly (keyof VerifyWebhookOptions)[] = ['secrets', 'tolerance', 'clock'];

/**
 * A webhook that is signed as by Svix or Standard Webhooks, and so genuine. `type` tells Stytch's events apart; it is
 * `null` for whatever has not the shape of one that is known, and `event` is then the JSON object as it came.
 */
export type WebhookEvent = StytchWebhook & {
  /** The message's id. It stays the same when the message is sent again: remember it, and you know replays. */
  readonly id: string;
  /** When this message was sent, which is not when the event happened. */
  readonly timestamp: Date;
  /** The body as it came. */
  readonly body: string;
};

/**
 * Verifies a webhook of Svix (`svix-id`, `svix-timestamp`, `svix-signature`), by which Stytch sends, or of Standard
 * Webhooks (`webhook-…`): HMAC-SHA256 over the raw body, compared in constant time, not older or newer than 5 minutes.
 *
 * @throws {WebhookVerificationError} where it is not to be trusted; `reason` says why, `status` what to answer
 * @throws {ValidationError} where the options are wrong, or the body is not raw any more
 * @example
 * const { id, type, event } = await verifyWebhook(request, { secrets: 'whsec_…' });
 * if (type === 'direct.user.create') console.log(id, event.user);
 */
export function verifyWebhook(request: WebhookRequest, options: VerifyWebhookOptions): Promise<WebhookEvent> {
  return withTypedErrors('stytch', async () => {
    const { keys, tolerance, clock, maxBytes } = openOptions(options);
    const headers = new ReceivedHeaders(request, 'stytch');
    const message = readMessage(headers);
    const sent = checkTime(headers, message.timestamp, tolerance, secondsOf(clock, 'stytch'));
    const signatures = readSignatures(headers, message);
    const bytes = await readBody(request, maxBytes, 'stytch');
    if (!(await isSigned(keys, signatures, message, bytes))) throw unsigned(headers, signatures);
    const { json, text } = readJson(bytes, 'stytch');
    return { ...typedStytchEvent(json), id: message.id, timestamp: new Date(sent * 1000), body: text };
  });
}

function openOptions(options: unknown) {
  return readOptions(options, OPTION_NAMES, 'stytch', (checks, { secrets, tolerance, clock }) => {
    const isTolerance = (value: unknown): boolean => typeof value === 'number' && value >= 0;
    checks.optional('tolerance', tolerance, isTolerance, 'seconds, 0 or more');
    checks.optional('clock', clock, isFunction, 'a function that answers milliseconds');
    return {
      keys: readSecrets(checks, secrets),
      tolerance: typeof tolerance === 'number' ? tolerance : DEFAULT_TOLERANCE,
      clock: isClock(clock) ? clock : Date.now,
    };
  });
}

/** What it answers with is judged when it is asked. */
function isClock(value: unknown): value is () => number {
  return isFunction(value);
}

function unsigned(headers: ReceivedHeaders, signatures: readonly string[]): Error {
  if (signatures.length === 0) return headers.refusal('signature', 'it has no signature of version v1');
  const hint =
    'Check that the secret is that of this endpoint, and that the body is passed byte by byte, not parsed and written again.';
  return headers.refusal('signature', 'no signature was made with any of the secrets', hint);
}
