import type { ProviderAnswer, ProviderError } from '../../core/call/provider.ts';
import type { ValidationMessage } from '../../core/errors/server-exception.ts';
import { isObject } from '../../core/options/checks.ts';
import { textOrNull } from '../../core/options/texts.ts';

/**
 * Reads Corbado's error envelope `{ httpStatusCode, message, requestData, runtime, error: { type, details, validation,
 * links } }`. Whatever is missing or of another type is null: proxies in between answer with bodies of their own.
 */
export function readCorbadoError({ body }: ProviderAnswer): ProviderError {
  if (!isObject(body)) return { errorType: null, errorMessage: null };
  const error = isObject(body['error']) ? body['error'] : {};
  const link = firstText(error['links']);
  return {
    errorType: textOrNull(error['type']),
    errorMessage: textOrNull(error['details']) ?? textOrNull(body['message']),
    requestData: isObject(body['requestData']) ? body['requestData'] : null,
    runtime: typeof body['runtime'] === 'number' ? body['runtime'] : null,
    validationMessages: readValidation(error['validation']),
    ...(link === undefined ? {} : { docsUrl: link }),
  };
}

/** The id of the request: in the body where it can be read, else in a header. */
export function readCorbadoRequestId({ body, headers }: ProviderAnswer): string | null {
  const requestData = isObject(body) ? body['requestData'] : undefined;
  const id = isObject(requestData) ? textOrNull(requestData['requestID']) : null;
  return id ?? headers.get('x-corbado-request-id') ?? headers.get('x-request-id');
}

/** An envelope that says by itself that it is an error; some answers have a field `error` that is none. */
export function isCorbadoErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const status = body['httpStatusCode'];
  return typeof status === 'number' && status >= 400 && isObject(body['error']);
}

function readValidation(validation: unknown): readonly ValidationMessage[] | null {
  if (!Array.isArray(validation)) return null;
  return validation
    .filter(isObject)
    .map(({ field, message }) => ({ field: textOrNull(field) ?? '', message: textOrNull(message) ?? '' }));
}

function firstText(values: unknown): string | undefined {
  return Array.isArray(values)
    ? values.find((value): value is string => typeof value === 'string' && value.startsWith('https://'))
    : undefined;
}
