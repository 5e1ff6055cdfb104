import { AuthenticateResource } from '../../../generated/loginid/client.ts';
import type {
  AuthenticateCodeWaitParams,
  AuthenticationCode,
  AuthenticationResponse,
} from '../../../generated/loginid/types.ts';
import { ResponseException } from '../../errors/standard-exception.ts';
import type { CallPromise, CallResult } from '../../http/call-promise.ts';
import type { CallOptions } from '../../options/call-options.ts';
import { isNonEmptyString } from '../../options/validators.ts';
import type { LoginIDSessions } from './sessions.ts';
import { checkParams, type ParamRules } from './shared/params.ts';

/** Timeout of a wait in milliseconds, as in the vendor's own clients. */
const WAIT_TIMEOUT = 180_000;

/**
 * Operations for signing in.
 *
 * @example
 * const { jwt } = await loginid.authenticate.password({ username, password });
 */
export class LoginIDAuthenticate extends AuthenticateResource {
  /**
   * Waits until a code is authorized; the server holds the request. The token in the response is returned unverified.
   *
   * `POST /authenticate/code/wait`. Retried only if `retry` is given. The default `timeout` is 180,000 ms.
   *
   * @see `LoginID.waitCode`, which also verifies the token
   */
  override codeWait(params: AuthenticateCodeWaitParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return super.codeWait(params, {
      ...options,
      timeout: options?.timeout ?? WAIT_TIMEOUT,
      retry: options?.retry ?? false,
    });
  }
}

/** Arguments of `waitCode`. */
export interface WaitCodeParams {
  readonly username: string;
  readonly code: string;
  readonly code_type: AuthenticationCode['type'];
  /** Requests the state of the code instead of waiting. The vendor does not document what the server does with it. */
  readonly no_wait?: boolean | null | undefined;
  /** Leaves the token out of the response, so that there is nothing to verify. */
  readonly no_jwt?: boolean | null | undefined;
}

const PARAM_RULES: ParamRules<WaitCodeParams> = {
  username: 'non-empty string',
  code: 'non-empty string',
  code_type: 'non-empty string',
  no_wait: 'unchecked',
  no_jwt: 'unchecked',
};

/** Implements `LoginID.waitCode`: waits for a code, then verifies the token in the response before returning it. */
export async function waitCode(
  authenticate: LoginIDAuthenticate,
  sessions: LoginIDSessions,
  params: WaitCodeParams,
  options: CallOptions | undefined,
): Promise<CallResult<AuthenticationResponse>> {
  checkParams('Cannot call waitCode', params, PARAM_RULES);
  const { username, code, code_type: type, no_wait, no_jwt } = params;
  const flags = { ...(no_wait === undefined ? {} : { no_wait }), ...(no_jwt === undefined ? {} : { no_jwt }) };
  const result = await authenticate
    .codeWait({ username, authentication_code: { code, type }, ...flags }, options)
    .withResponse();
  const { jwt, is_authenticated: isAuthenticated } = result.data;
  if (isNonEmptyString(jwt)) await sessions.verify(jwt, { username });
  else if (no_jwt !== true && (no_wait !== true || isAuthenticated === true)) throw withoutToken(result);
  return result;
}

function withoutToken({ attempts, response, requestId }: CallResult<unknown>): ResponseException {
  return new ResponseException('waitCode received a response without a token, so the sign-in is not proven', {
    provider: 'loginid',
    operation: 'waitCode',
    attempts,
    httpStatusCode: response.status,
    requestId,
    hint: 'Treat the user as not signed in. Set "no_jwt" if you want no token.',
  });
}
