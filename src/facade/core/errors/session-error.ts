import { AuthloomError, type ProviderName } from './authloom-error.ts';

/** Why a token was refused. */
export type TokenErrorReason =
  | 'missing'
  | 'malformed'
  | 'algorithm'
  | 'unknown_key'
  | 'signature'
  | 'claims'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not_yet_valid'
  | 'too_old'
  | 'factors'
  | 'revoked'
  | 'permissions'
  | 'tenancy';

/** What a refusal is made from. */
export interface TokenErrorInit {
  readonly provider: ProviderName | null;
  readonly reason: TokenErrorReason;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
  readonly hint?: string | undefined;
}

/** A token that must not be trusted: answer 401, or 403 when it lacks permissions or is another tenant's. */
export class TokenValidationError extends AuthloomError {
  /** Why it was refused. */
  readonly reason: TokenErrorReason;
  /** What the check asked for, such as the issuers that are accepted. */
  declare readonly expected?: string;
  /** What the token has instead. Never the token itself. */
  declare readonly received?: string;

  constructor(message: string, init: TokenErrorInit) {
    const forbidden = init.reason === 'permissions' || init.reason === 'tenancy';
    super(message, {
      code: 'token_invalid',
      provider: init.provider,
      hint: init.hint,
      status: forbidden ? 403 : 401,
      headers: forbidden ? {} : { 'www-authenticate': challenge(init.reason) },
    });
    this.reason = init.reason;
    if (init.expected !== undefined) this.expected = init.expected;
    if (init.received !== undefined) this.received = init.received;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason, expected: this.expected, received: this.received };
  }
}

/** The key set cannot be had, so nothing can be said about the token: answer 503. This is not a sign-out. */
export class KeysUnavailableError extends AuthloomError {
  /** Seconds until the key set is asked for again. */
  declare readonly retryAfter?: number;

  constructor(
    message: string,
    init: {
      provider: ProviderName | null;
      retryAfter?: number | undefined;
      cause?: unknown;
      hint?: string | undefined;
    },
  ) {
    super(message, {
      code: 'keys_unavailable',
      provider: init.provider,
      retryable: true,
      cause: init.cause,
      hint: init.hint,
      status: 503,
      headers: init.retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(init.retryAfter)) },
    });
    if (init.retryAfter !== undefined) this.retryAfter = init.retryAfter;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfter: this.retryAfter };
  }
}

/** RFC 6750 section 3: no error code when no credentials were sent; RFC 9470 where the user has to authenticate again or with more. */
function challenge(reason: TokenErrorReason): string {
  if (reason === 'missing') return 'Bearer';
  if (reason === 'too_old' || reason === 'factors') return 'Bearer error="insufficient_user_authentication"';
  return 'Bearer error="invalid_token"';
}
