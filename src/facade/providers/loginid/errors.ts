import type { LoginIDErrorType } from '../../errors/error-types/loginid.ts';
import { ServerException } from '../../errors/server-exception.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import type { ProviderError, ProviderResponse } from '../../http/provider-adapter.ts';
import { fieldsOf, isNonEmptyString, stringOrNull } from '../../options/validators.ts';

/** An error that LoginID returned. */
export interface LoginIDServerException extends ServerException {
  readonly provider: 'loginid';
  readonly errorType: LoginIDErrorType | null;
}

/**
 * Tests for an error that LoginID returned, so that editors complete its names.
 *
 * @example
 * try {
 *   await loginid.users.retrieve({ username });
 * } catch (error) {
 *   if (!isLoginIDError(error) || error.errorType !== 'user_not_found') throw error;
 * }
 */
export function isLoginIDError(error: unknown): error is LoginIDServerException {
  return error instanceof ServerException && error.provider === 'loginid';
}

/** Codes that concern the user who signs in, not the service token: your own server should respond with 401 as well. */
const USER_CODES: ReadonlySet<string> = new Set([
  'account_deactivated',
  'failed_to_authenticate',
  'invalid_access_code',
  'invalid_credential',
  'invalid_registration_code',
  'invalid_verification_code',
]);

/** Reads LoginID's error body `{ code, message }`; errors of the server itself have only the message. */
export function readLoginIdError({ status, ...response }: ProviderResponse): ProviderError {
  const body = fieldsOf(response.body);
  const errorType = stringOrNull(body['code']);
  const concernsUser = (status === 401 || status === 403) && errorType !== null && USER_CODES.has(errorType);
  return { errorType, errorMessage: stringOrNull(body['message']), ...(concernsUser && { responseStatus: 401 }) };
}

/** Reads the request ID from a header. LoginID documents none, but a proxy in front of it may add one. */
export function readLoginIdRequestId({ headers }: ProviderResponse): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id');
}

/**
 * Recognizes an error body whatever the HTTP status: generated codes have a field `code` too, but no `message`, and the codes
 * of gateways are numbers, or have capitals.
 */
export function isLoginIdErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const { code, message } = fieldsOf(body);
  return typeof code === 'string' && /^[a-z][a-z\d_]*$/.test(code) && isNonEmptyString(message);
}

/** Creates the error for a method that cannot work without a private key. */
export function missingKey(method: string, reason: string): ValidationError {
  const message = `is missing, but ${reason}; pass "privateKey" or set LOGINID_PRIVATE_KEY`;
  return new ValidationError(`Cannot call ${method}`, [{ path: 'privateKey', message }], {
    provider: 'loginid',
    status: 500,
  });
}
