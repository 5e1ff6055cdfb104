import type { PassageErrorType } from '../../errors/error-types/passage.ts';
import { ServerException } from '../../errors/server-exception.ts';
import type { ProviderError, ProviderResponse } from '../../http/provider-adapter.ts';
import { fieldsOf, stringOrNull } from '../../options/validators.ts';

/** An error that Passage returned. */
export interface PassageServerException extends ServerException {
  readonly provider: 'passage';
  readonly errorType: PassageErrorType | null;
}

/**
 * Tests for an error that Passage returned, so that editors complete its names.
 *
 * @example
 * try {
 *   await passage.user.get({ user_id });
 * } catch (error) {
 *   if (!isPassageError(error) || error.errorType !== 'user_not_found') throw error;
 * }
 */
export function isPassageError(error: unknown): error is PassageServerException {
  return error instanceof ServerException && error.provider === 'passage';
}

/** Codes for a mistake in your own configuration: your server should respond with 500, not with Passage's 404. */
const CONFIGURATION_CODES: ReadonlySet<string | null> = new Set(['app_not_found', 'api_key_not_found']);

/** Reads Passage's error body `{ code, error }`. A field that is missing or has another type becomes null. */
export function readPassageError(response: ProviderResponse): ProviderError {
  const body = fieldsOf(response.body);
  const errorType = stringOrNull(body['code']);
  return {
    errorType,
    errorMessage: stringOrNull(body['error']),
    ...(CONFIGURATION_CODES.has(errorType) && { responseStatus: 500 }),
  };
}

/** Reads the request ID from a header; Passage's bodies have none. */
export function readPassageRequestId({ headers }: ProviderResponse): string | null {
  return headers.get('x-request-id');
}

/** Recognizes an error body whatever the HTTP status: no successful response has both fields, and no gateway's such a code. */
export function isPassageErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const { code, error } = fieldsOf(body);
  return typeof code === 'string' && /^[a-z][a-z\d_]*$/.test(code) && typeof error === 'string';
}
