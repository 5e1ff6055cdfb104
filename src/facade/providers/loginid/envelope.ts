import type { ProviderAnswer, ProviderError } from '../../core/call/provider.ts';
import { isObject } from '../../core/options/checks.ts';
import { isText, textOrNull } from '../../core/options/texts.ts';

/** Codes that blame the user who signs in, not the service token: your own server should answer 401 as well. */
const USER_CODES: ReadonlySet<string> = new Set([
  'account_deactivated',
  'failed_to_authenticate',
  'invalid_access_code',
  'invalid_credential',
  'invalid_registration_code',
  'invalid_verification_code',
]);

/** Reads LoginID's error envelope `{ code, message }`; errors of the server itself have the message only. */
export function readLoginIdError({ status, body }: ProviderAnswer): ProviderError {
  if (!isObject(body)) return { errorType: null, errorMessage: null };
  const errorType = textOrNull(body['code']);
  const blamesUser = (status === 401 || status === 403) && errorType !== null && USER_CODES.has(errorType);
  return { errorType, errorMessage: textOrNull(body['message']), ...(blamesUser && { answerStatus: 401 }) };
}

/** LoginID documents no id of the request. What a proxy in front of it adds is better than nothing. */
export function readLoginIdRequestId({ headers }: ProviderAnswer): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id');
}

/** An envelope that says by itself that it is an error: generated codes have a `code` too, but no `message`. */
export function isLoginIdErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  return isText(body['code']) && isText(body['message']);
}
