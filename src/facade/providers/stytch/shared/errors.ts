import { AuthloomError } from '../../../errors/authloom-error.ts';
import type { StytchErrorType } from '../../../errors/error-types/stytch.ts';
import { ServerException } from '../../../errors/server-exception.ts';
import { TokenValidationError, VerificationUnavailableError } from '../../../errors/session-errors.ts';
import { ValidationError } from '../../../errors/validation-error.ts';
import type { ProviderError, ProviderResponse } from '../../../http/provider-adapter.ts';
import { fieldsOf, isObject, stringOrNull } from '../../../options/validators.ts';

/** An error that Stytch returned. */
export interface StytchServerException extends ServerException {
  readonly provider: 'stytch';
  readonly errorType: StytchErrorType | null;
}

/**
 * Tests for an error that Stytch returned, so that editors complete its names.
 *
 * @example
 * try {
 *   await stytch.magicLinks.authenticate({ token });
 * } catch (error) {
 *   if (!isStytchError(error) || error.errorType !== 'unable_to_auth_magic_link') throw error;
 * }
 */
export function isStytchError(error: unknown): error is StytchServerException {
  return error instanceof ServerException && error.provider === 'stytch';
}

/**
 * Reads both forms of error bodies: `{ status_code, request_id, error_type, error_message, error_url }`, and of the OAuth 2
 * endpoints `{ error, error_description, error_uri }`. A field that is missing or has another type becomes null.
 */
export function readStytchError({ status, ...response }: ProviderResponse): ProviderError {
  const body = fieldsOf(response.body);
  const errorType = stringOrNull(body['error_type']) ?? stringOrNull(body['error']);
  return {
    errorType,
    errorMessage: stringOrNull(body['error_message']) ?? stringOrNull(body['error_description']),
    errorUrl: stringOrNull(body['error_url']) ?? stringOrNull(body['error_uri']),
    requestData: isObject(body['error_details']) ? body['error_details'] : null,
    // Other limits behind a 429 do not pass by themselves.
    transient: status !== 429 || errorType === null || errorType === 'too_many_requests',
    // The OAuth 2 endpoints are called by servers, so their errors are not about a user.
    responseStatus: responseStatus(status, stringOrNull(body['error_type'])),
  };
}

/** Reads the request id from the body, else from a header. */
export function readStytchRequestId({ body, headers }: ProviderResponse): string | null {
  return stringOrNull(fieldsOf(body)['request_id']) ?? headers.get('x-request-id');
}

/** Recognizes an error body whatever the HTTP status. Gateways respond with `{ error }` as well, but without a description. */
export function isStytchErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const own = fieldsOf(body);
  const { status_code: status, error, error_description: description, error_uri: uri } = own;
  if (typeof status === 'number' && status >= 400 && typeof own['error_type'] === 'string') return true;
  const isDescribed = typeof description === 'string' || typeof uri === 'string';
  return typeof error === 'string' && isDescribed && !('status_code' in own) && !('access_token' in own);
}

/**
 * The status for your own client. A 401 is mostly about a user's token or code, so it is passed on; only wrong project keys
 * are yours. A 403 of an authorization check is about the user as well.
 */
function responseStatus(status: number, errorType: string | null): number | undefined {
  if (errorType === null || errorType === 'unauthorized_credentials') return undefined;
  if (status === 401) return 401;
  return status === 403 && errorType.includes('session_authorization') ? 403 : undefined;
}

/** Tests if only the age of a token is wrong: everything else about it was verified. */
export function isStale(error: unknown): boolean {
  return error instanceof TokenValidationError && (error.reason === 'expired' || error.reason === 'too_old');
}

/**
 * Turns an error of `sessions.authenticate` into that of the session: `revoked` if Stytch has no such session, else an
 * outage.
 */
export function sessionErrorOf(error: unknown): unknown {
  if (!rejectsSession(error))
    return toUnavailable('provider_unavailable', 'Cannot check the session with Stytch', error);
  return new TokenValidationError('Invalid session: revoked, or unknown to Stytch', {
    provider: 'stytch',
    reason: 'revoked',
    received: error.errorType ?? undefined,
  });
}

/** Tests if Stytch rejects the session, as opposed to a failure of its own or wrong project keys. */
function rejectsSession(error: unknown): error is ServerException {
  if (!(error instanceof ServerException)) return false;
  const { httpStatusCode: status, errorType } = error;
  // Without an error type it is some gateway that responds, and an outage is never a sign-out.
  if (errorType === null || errorType === 'unauthorized_credentials') return false;
  return status === 404 || status === 400 || status === 401;
}

/** Turns a failed call into an outage, which is never a sign-out. The caller's own mistakes are returned unchanged. */
function toUnavailable(code: 'policy_unavailable' | 'provider_unavailable', message: string, error: unknown): unknown {
  if (
    error instanceof ValidationError ||
    error instanceof VerificationUnavailableError ||
    !(error instanceof AuthloomError)
  )
    return error;
  const retryAfter = error instanceof ServerException ? error.retryAfter : undefined;
  return new VerificationUnavailableError(message, { code, provider: 'stytch', cause: error, retryAfter });
}

/** Turns a policy that could not be fetched into an outage; other errors are returned unchanged. */
export function toPolicyUnavailable(error: unknown): unknown {
  const message = "Cannot fetch stytch's RBAC policy; permissions cannot be checked";
  return toUnavailable('policy_unavailable', message, error);
}
