import { AuthloomError, type ProviderName } from './authloom-error.ts';

/**
 * The reason for rejecting a webhook: a header is missing, repeated, in conflict with another, or malformed; the
 * timestamp is not a whole number of seconds, or is outside the tolerance; no signature matches; the Basic credentials
 * are missing or wrong; the body is too large, or is not a JSON object in UTF-8.
 */
export type WebhookErrorReason =
  | 'missing_header'
  | 'duplicate_header'
  | 'conflicting_headers'
  | 'malformed_header'
  | 'timestamp'
  | 'too_old'
  | 'too_new'
  | 'signature'
  | 'authorization'
  | 'too_large'
  | 'body';

/** The fields from which the error is built. */
export interface WebhookErrorInit {
  readonly provider: ProviderName | null;
  readonly reason: WebhookErrorReason;
  readonly hint?: string | undefined;
}

/**
 * A webhook that must not be trusted, or cannot be parsed. Respond with `status`: 401 if the credentials are missing or
 * wrong, 413 if the body is too large, and 400 otherwise. The error contains neither secret, nor signature, nor body.
 *
 * @example
 * try {
 *   const event = await verifyWebhook(request, { secret });
 * } catch (error) {
 *   if (error instanceof WebhookVerificationError) return error.getResponse();
 *   throw error;
 * }
 */
export class WebhookVerificationError extends AuthloomError {
  static override readonly errorName: string = 'WebhookVerificationError';

  /** The reason for the rejection. */
  readonly reason: WebhookErrorReason;

  constructor(message: string, { provider, reason, hint }: WebhookErrorInit) {
    super(`Invalid webhook: ${message}`, {
      code: 'webhook_invalid',
      provider,
      hint,
      status: statusOf(reason),
      // RFC 7617: `charset` states that UTF-8 is accepted.
      headers: reason === 'authorization' ? { 'www-authenticate': 'Basic realm="webhooks", charset="UTF-8"' } : {},
    });
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

function statusOf(reason: WebhookErrorReason): number {
  if (reason === 'authorization') return 401;
  return reason === 'too_large' ? 413 : 400;
}
