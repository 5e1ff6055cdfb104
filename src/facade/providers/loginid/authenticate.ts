import { AuthenticateResource } from '../../../generated/loginid/client.ts';
import type { AuthenticateCodeWaitParams, AuthenticationResponse } from '../../../generated/loginid/types.ts';
import type { CallPromise } from '../../core/call/call-promise.ts';
import type { CallOptions } from '../../core/options/call-options.ts';

/** The vendor's own clients hold on for as long. */
const WAIT = 180_000;

/** The operations of signing in. */
export class LoginIDAuthenticate extends AuthenticateResource {
  /**
   * Waits until a code is authorized: the server holds the request. `LoginID.waitCode` does the same and verifies the
   * token of the answer, which here is taken as it comes.
   *
   * `POST /authenticate/code/wait`. Never repeated unless `retry` says so. `timeout` is 180,000 ms by default.
   */
  override codeWait(params: AuthenticateCodeWaitParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return super.codeWait(params, {
      ...options,
      timeout: options?.timeout ?? WAIT,
      retry: options?.retry ?? false,
    });
  }
}
