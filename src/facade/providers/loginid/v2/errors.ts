import { ValidationError } from '../../../errors/validation-error.ts';
import type { Operation } from '../../../http/operation.ts';
import type { ProviderError, ProviderResponse } from '../../../http/provider-adapter.ts';
import { fieldsOf, stringOrNull } from '../../../options/validators.ts';

/** Reads the error body `{ msg, msgCode }`; the vendor's samples know `{ message, error_code }` as well. */
export function readLoginIDV2Error({ status, ...response }: ProviderResponse, { userToken }: Operation): ProviderError {
  const body = fieldsOf(response.body);
  // The user's token was rejected: these operations do not send the API key.
  const concernsUser = userToken !== undefined && (status === 401 || status === 403);
  return {
    errorType: stringOrNull(body['msgCode']) ?? stringOrNull(body['error_code']),
    errorMessage: stringOrNull(body['msg']) ?? stringOrNull(body['message']),
    ...(concernsUser && { responseStatus: status }),
  };
}

/** Reads the request ID from a header. LoginID documents none, but a proxy in front of it may add one. */
export function readLoginIDV2RequestId({ headers }: ProviderResponse): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id');
}

/** Recognizes an error body whatever the HTTP status: no successful response has these fields. */
export function isLoginIDV2ErrorBody(body: Readonly<Record<string, unknown>>): boolean {
  const { msg, msgCode } = fieldsOf(body);
  return typeof msgCode === 'string' && /^[a-z][a-z\d_]*$/.test(msgCode) && typeof msg === 'string';
}

/** Creates the error for something that cannot be done without the application's ID. */
export function missingAppId(subject: string): ValidationError {
  const message = 'is missing; pass "appId", set LOGINID_APP_ID, or use the URL https://{appId}.api.loginid.io';
  return new ValidationError(subject, [{ path: 'appId', message }], { provider: 'loginid', status: 500 });
}
