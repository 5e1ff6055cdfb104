import type { CorbadoErrorType } from '../../errors/error-types/corbado.ts';
import { ServerException, type ValidationMessage } from '../../errors/server-exception.ts';
import type { ProviderError, ProviderResponse } from '../../http/provider-adapter.ts';
import { fieldsOf, isObject, stringOrNull } from '../../options/validators.ts';

/** An error that Corbado returned. */
export interface CorbadoServerException extends ServerException {
  readonly provider: 'corbado';
  readonly errorType: CorbadoErrorType | null;
}

/**
 * Tests for an error that Corbado returned, so that editors complete its names.
 *
 * @example
 * try {
 *   await corbado.users.get({ userID });
 * } catch (error) {
 *   if (!isCorbadoError(error) || error.errorType !== 'project_id_mismatch') throw error;
 * }
 */
export function isCorbadoError(error: unknown): error is CorbadoServerException {
  return error instanceof ServerException && error.provider === 'corbado';
}

/**
 * Reads Corbado's error body `{ httpStatusCode, message, requestData, runtime, error: { type, details, validation,
 * links } }`. A field that is missing or has another type becomes null: proxies in between respond with bodies of their own.
 */
export function readCorbadoError(response: ProviderResponse): ProviderError {
  const body = fieldsOf(response.body);
  const error = fieldsOf(body['error']);
  const link = firstLink(error['links']);
  return {
    errorType: stringOrNull(error['type']),
    errorMessage: stringOrNull(error['details']) ?? stringOrNull(body['message']),
    requestData: isObject(body['requestData']) ? body['requestData'] : null,
    runtime: typeof body['runtime'] === 'number' ? body['runtime'] : null,
    validationMessages: readValidation(error['validation']),
    ...(link === undefined ? {} : { docsUrl: link }),
  };
}

/** Reads the request ID from the body, else from a header. */
export function readCorbadoRequestId({ body, headers }: ProviderResponse): string | null {
  const { requestID } = fieldsOf(fieldsOf(body)['requestData']);
  return stringOrNull(requestID) ?? headers.get('x-corbado-request-id') ?? headers.get('x-request-id');
}

/** Recognizes an error body whatever the HTTP status; a field `error` alone is not enough, some successful responses have one. */
export function isCorbadoErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const { httpStatusCode: status, error } = fieldsOf(body);
  return typeof status === 'number' && status >= 400 && isObject(error);
}

function readValidation(validation: unknown): readonly ValidationMessage[] | null {
  if (!Array.isArray(validation)) return null;
  return validation
    .filter(isObject)
    .map(fieldsOf)
    .map(({ field, message }) => ({ field: stringOrNull(field) ?? '', message: stringOrNull(message) ?? '' }));
}

function firstLink(links: unknown): string | undefined {
  return Array.isArray(links)
    ? links.find((link): link is string => typeof link === 'string' && link.startsWith('https://'))
    : undefined;
}
