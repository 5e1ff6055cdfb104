import { AuthloomError, type ProviderName } from './authloom-error.ts';

/**
 * Why a webhook was refused: a header is missing, is there twice, contradicts another one, or cannot be read; the time of
 * sending is no whole number of seconds, or lies outside the tolerance; no signature fits; the Basic credentials are
 * missing or wrong; the body is too large, or is no JSON object in UTF-8.
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

/** What a refusal is made from. */
export interface WebhookErrorInit {
  readonly provider: ProviderName | null;
  readonly reason: WebhookErrorReason;
  readonly hint?: string | undefined;
}

/**
 * A webhook that must not be trusted, or cannot be read. Answer 401 where the credentials are missing or wrong, 413 where
 * the body is too large, and 400 otherwise. Neither the secret, nor the signature, nor the body is part of it.
 */
export class WebhookVerificationError extends AuthloomError {
  /** Why it was refused. */
  readonly reason: WebhookErrorReason;

  constructor(message: string, { provider, reason, hint }: WebhookErrorInit) {
    super(`The webhook is refused: ${message}`, {
      code: 'webhook_invalid',
      provider,
      hint,
      status: statusOf(reason),
      // RFC 7617: the sender is told that UTF-8 is understood.
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
