import { AuthloomError, type ProviderName } from './authloom-error.ts';

/** The reason for rejecting a token. */
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

/** The fields from which a `TokenValidationError` is built. */
export interface TokenErrorInit {
  readonly provider: ProviderName | null;
  readonly reason: TokenErrorReason;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
  readonly hint?: string | undefined;
}

/**
 * A token that must not be trusted. Respond with `status`: 403 if it lacks permissions or belongs to another tenant,
 * else 401.
 *
 * @see {@link VerificationUnavailableError} for checks that could not be decided
 * @example
 * const result = await stytch.authenticateRequest(request);
 * if (result.status === 'signed-out') console.log(result.error.reason);
 */
export class TokenValidationError extends AuthloomError {
  static override readonly errorName: string = 'TokenValidationError';

  /** The reason for the rejection. */
  readonly reason: TokenErrorReason;
  /** The expected value, such as the accepted issuers. */
  declare readonly expected?: string;
  /** The token's value instead. Never the token itself. */
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

/** The fields from which a `VerificationUnavailableError` is built. */
export interface VerificationUnavailableInit {
  /**
   * The cause: the keys, the RBAC policy, or the provider itself could not be reached.
   * @default 'keys_unavailable'
   */
  readonly code?: 'keys_unavailable' | 'policy_unavailable' | 'provider_unavailable';
  readonly provider: ProviderName | null;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
  readonly hint?: string | undefined;
}

/**
 * A check that could not be decided, because the key set, the RBAC policy or the provider itself is unreachable; `code`
 * says which. Respond with 503. This is not a sign-out.
 *
 * @see {@link TokenValidationError} for tokens that were rejected
 * @example
 * const result = await stytch.authenticateRequest(request);
 * if (result.status === 'unavailable') return result.error.getResponse();
 */
export class VerificationUnavailableError extends AuthloomError {
  static override readonly errorName: string = 'VerificationUnavailableError';

  /** Seconds until the next request to the provider. */
  declare readonly retryAfter?: number;

  constructor(message: string, init: VerificationUnavailableInit) {
    super(message, {
      code: init.code ?? 'keys_unavailable',
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

/** The earlier name of {@link VerificationUnavailableError}: the same class. @alias */
export const KeysUnavailableError: typeof VerificationUnavailableError = VerificationUnavailableError;
export type KeysUnavailableError = VerificationUnavailableError;

/** Builds the challenge of RFC 6750 section 3, without an error code if no credentials were sent; RFC 9470 for step-up. */
function challenge(reason: TokenErrorReason): string {
  if (reason === 'missing') return 'Bearer';
  if (reason === 'too_old' || reason === 'factors') return 'Bearer error="insufficient_user_authentication"';
  return 'Bearer error="invalid_token"';
}
