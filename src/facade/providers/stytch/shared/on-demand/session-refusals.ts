import { AuthloomError } from '../../../../core/errors/authloom-error.ts';
import { ServerException } from '../../../../core/errors/server-exception.ts';
import { KeysUnavailableError, TokenValidationError } from '../../../../core/errors/session-error.ts';
import { ValidationError } from '../../../../core/errors/validation-error.ts';

/** Whether a refusal is about the token's age alone: everything else about it was found to be right. */
export function isOnlyTooOld(error: unknown): boolean {
  return error instanceof TokenValidationError && (error.reason === 'expired' || error.reason === 'too_old');
}

/** Whether Stytch has said no, as opposed to having trouble of its own or with the project's keys. */
export function isRefusal(error: unknown): error is ServerException {
  if (!(error instanceof ServerException)) return false;
  const { httpStatusCode: status, errorType } = error;
  // Without a word of Stytch's it is some gateway that answers, and an outage is never a sign-out.
  if (errorType === null || errorType === 'unauthorized_credentials') return false;
  return status === 404 || status === 400 || status === 401;
}

/** Stytch has said that the session is over. */
export function revoked({ errorType }: ServerException): TokenValidationError {
  return new TokenValidationError('The session is refused: Stytch does not know it any more', {
    provider: 'stytch',
    reason: 'revoked',
    received: errorType ?? undefined,
  });
}

/** Nothing can be said about the session: an outage, never a sign-out. Errors of the caller's making stay what they are. */
export function cannotSay(message: string, error: unknown): unknown {
  if (error instanceof ValidationError || error instanceof KeysUnavailableError || !(error instanceof AuthloomError))
    return error;
  const retryAfter = error instanceof ServerException ? error.retryAfter : undefined;
  return new KeysUnavailableError(message, { provider: 'stytch', cause: error, retryAfter });
}
