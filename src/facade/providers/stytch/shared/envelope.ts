import type { ProviderAnswer, ProviderError } from '../../../core/call/provider.ts';
import { isObject } from '../../../core/options/checks.ts';
import { textOrNull } from '../../../core/options/texts.ts';

/**
 * Words that Stytch has for errors and that callers tell apart. The list is open: `errorType` of an error is any text.
 * Source: Stytch's error pages and the official SDKs' documentation.
 */
export type StytchErrorType =
  | 'too_many_requests'
  | 'unauthorized_credentials'
  | 'unable_to_auth_magic_link'
  | 'magic_link_not_found'
  | 'oauth_token_not_found'
  | 'session_not_found'
  | 'user_not_found'
  | 'user_lock_limit_reached'
  | 'captcha_failed'
  | 'too_few_tokens_authenticated'
  | 'session_authorization_error'
  | 'session_authorization_tenancy_error'
  | 'consumer_session_authorization_error'
  | (string & {});

/**
 * Reads both shapes of errors: `{ status_code, request_id, error_type, error_message, error_url }`, and of the OAuth 2
 * endpoints `{ error, error_description, error_uri }`. Whatever is missing or of another type is null.
 */
export function readStytchError({ status, body }: ProviderAnswer): ProviderError {
  if (!isObject(body)) return { errorType: null, errorMessage: null };
  const errorType = textOrNull(body['error_type']) ?? textOrNull(body['error']);
  return {
    errorType,
    errorMessage: textOrNull(body['error_message']) ?? textOrNull(body['error_description']),
    errorUrl: textOrNull(body['error_url']) ?? textOrNull(body['error_uri']),
    requestData: isObject(body['error_details']) ? body['error_details'] : null,
    // Of the limits that are answered 429 only this one passes by itself.
    transient: status !== 429 || errorType === null || errorType === 'too_many_requests',
    // The OAuth 2 endpoints are asked by servers: their credentials are nobody else's business.
    answerStatus: answerStatusOf(status, textOrNull(body['error_type'])),
  };
}

/** The id of the request: in the body where it can be read, else in a header. */
export function readStytchRequestId({ body, headers }: ProviderAnswer): string | null {
  return (isObject(body) ? textOrNull(body['request_id']) : null) ?? headers.get('x-request-id');
}

/** An envelope that says by itself that it is an error. */
export function isStytchErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const status = body['status_code'];
  const isError = typeof status === 'number' && status >= 400 && typeof body['error_type'] === 'string';
  return isError || (typeof body['error'] === 'string' && !('status_code' in body) && !('access_token' in body));
}

/**
 * A 401 is mostly about a user's token or code, and then is for your own client too; only bad project keys are yours.
 * A 403 of an authorization check is about the user as well.
 */
function answerStatusOf(status: number, errorType: string | null): number | undefined {
  if (errorType === null || errorType === 'unauthorized_credentials') return undefined;
  if (status === 401) return 401;
  return status === 403 && errorType.includes('session_authorization') ? 403 : undefined;
}
