import type { ProviderAnswer, ProviderError } from '../../core/call/provider.ts';
import { isObject } from '../../core/options/checks.ts';
import { textOrNull } from '../../core/options/texts.ts';

/** Things that only your own set-up can name wrongly: to your client they are no 404. */
const SET_UP: ReadonlySet<string | null> = new Set(['app_not_found', 'api_key_not_found']);

/** Reads Passage's error envelope `{ code, error }`. Whatever is missing or of another type is null. */
export function readPassageError({ body }: ProviderAnswer): ProviderError {
  if (!isObject(body)) return { errorType: null, errorMessage: null };
  const errorType = textOrNull(body['code']);
  return {
    errorType,
    errorMessage: textOrNull(body['error']),
    ...(SET_UP.has(errorType) && { answerStatus: 500 }),
  };
}

/** The id of the request: Passage's bodies have none. */
export function readPassageRequestId({ headers }: ProviderAnswer): string | null {
  return headers.get('x-request-id');
}

/** An envelope that says by itself that it is an error: no answer of success has both fields. */
export function isPassageErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  return typeof body['code'] === 'string' && typeof body['error'] === 'string';
}
