import { SsoResource } from '../../../../generated/stytch-b2b/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import { type SsoStartUrlRequest, type StartUrlTarget, ssoStartUrl } from '../shared/start-urls.ts';

/** Single sign-on connections of organizations. */
export class StytchB2BSso extends SsoResource {
  readonly #target: StartUrlTarget;

  constructor(caller: Caller, target: StartUrlTarget) {
    super(caller);
    this.#target = target;
  }

  /**
   * Where to send a member's browser to sign in with an SSO connection. Nothing is asked of Stytch.
   *
   * @throws {ValidationError} when an argument is bad, or the client has no `publicToken`
   */
  startUrl(params: SsoStartUrlRequest): string {
    return ssoStartUrl(this.#target, params);
  }
}
