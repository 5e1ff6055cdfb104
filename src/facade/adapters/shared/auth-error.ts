import { AuthloomError, type ProviderName } from '../../errors/authloom-error.ts';
import { TokenValidationError, type VerificationUnavailableError } from '../../errors/session-errors.ts';
import { ownProperties } from '../../options/validators.ts';
import type { Requirements } from './auth-options.ts';
import { NO_STORE, VARY_BY_SESSION } from './session-cookie.ts';

/** The reason for rejecting a request; it is also the `error` of the response's JSON body. */
export type AuthErrorReason =
  | 'unauthorized'
  | 'insufficient_user_authentication'
  | 'forbidden'
  | 'cross_site_request'
  | 'keys_unavailable';

const REASONS = {
  unauthorized: { status: 401, code: 'unauthorized', message: 'The request needs a session' },
  insufficient_user_authentication: {
    status: 401,
    code: 'unauthorized',
    message: 'The user must authenticate again or with another factor',
  },
  forbidden: { status: 403, code: 'forbidden', message: 'The user is not allowed to do this' },
  cross_site_request: {
    status: 403,
    code: 'forbidden',
    message: 'The request comes from another site; its session cookie is ignored',
  },
  keys_unavailable: { status: 503, code: 'keys_unavailable', message: 'Sessions cannot be verified at the moment' },
} as const satisfies Record<AuthErrorReason, object>;

/** Seconds for `Retry-After` if the provider names none. */
const RETRY_AFTER = 5;

/**
 * A rejected request: 401 without a valid session, or with one that must be stronger or fresher; 403 without the role or
 * permission, or from another site; 503 while sessions cannot be verified. Message and response reveal no more than
 * that; the exact failure is the `cause`, for your logs.
 *
 * @see {@link TokenValidationError}, the usual `cause`
 * @example
 * app.onError((error, c) => {
 *   if (error instanceof AuthError) console.warn(error.reason, error.cause);
 *   return error instanceof AuthError ? error.getResponse() : c.text('Internal error', 500);
 * });
 */
export class AuthError extends AuthloomError {
  static override readonly errorName: string = 'AuthError';

  /** The reason for the rejection, which your client may see. */
  readonly reason: AuthErrorReason;

  /** Thrown by `requireAuth()`, `getAuth()` and `requireSameOrigin()`. */
  constructor(
    reason: AuthErrorReason,
    init: {
      readonly provider: ProviderName | null;
      readonly headers?: Readonly<Record<string, string>> | undefined;
      readonly cause?: unknown;
      readonly hint?: string | undefined;
    },
  ) {
    const { status, code, message } = REASONS[reason];
    super(message, {
      ...init,
      code,
      status,
      retryable: status === 503,
      headers: { 'cache-control': NO_STORE, vary: VARY_BY_SESSION, ...init.headers },
    });
    this.reason = reason;
  }

  /** Creates a web-standard response for your own client: the status, the headers and `{"error": reason}`. */
  override getResponse(): Response {
    return Response.json({ error: this.reason }, { status: this.status, headers: { ...this.headers } });
  }

  /** The fields that are safe to log. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

/**
 * Creates the error for a session that is absent, invalid or not as required.
 *
 * @param exposeReason adds a header that names the reason: for development
 */
export function toAuthError(
  error: TokenValidationError | VerificationUnavailableError,
  requirements: Requirements,
  exposeReason: boolean,
): AuthError {
  const { provider } = error;
  if (!(error instanceof TokenValidationError)) {
    const retryAfter = error.headers['retry-after'] ?? String(RETRY_AFTER);
    return new AuthError('keys_unavailable', { provider, cause: error, headers: { 'retry-after': retryAfter } });
  }
  const { reason, status } = error;
  const exposed: Record<string, string> = exposeReason ? { 'x-authloom-reason': reason } : {};
  if (status === 403) return new AuthError('forbidden', { provider, cause: error, headers: exposed });
  const isStepUp = reason === 'factors' || reason === 'too_old';
  return new AuthError(isStepUp ? 'insufficient_user_authentication' : 'unauthorized', {
    provider,
    cause: error,
    headers: { 'www-authenticate': isStepUp ? stepUpChallenge(requirements) : bearerChallenge(reason), ...exposed },
  });
}

/** RFC 6750 section 3: no error code if no credentials were sent. */
function bearerChallenge(reason: string): string {
  return reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
}

/** RFC 9470 section 3: how recently and with which factors the user must authenticate. */
function stepUpChallenge(requirements: Requirements): string {
  const { factors = [], maxAge } = ownProperties(requirements);
  const acrValues = factors.filter((factor) => /^[\w.:/-]+$/.test(factor)).join(' ');
  return [
    'Bearer error="insufficient_user_authentication"',
    ...(acrValues === '' ? [] : [`acr_values="${acrValues}"`]),
    ...(maxAge === undefined ? [] : [`max_age="${Math.floor(maxAge)}"`]),
  ].join(', ');
}
