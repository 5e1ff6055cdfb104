import { OauthDiscoveryResource, OauthResource } from '../../../../generated/stytch-b2b/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import {
  type B2BOAuthDiscoveryStartUrlRequest,
  type B2BOAuthStartUrlRequest,
  b2bOAuthDiscoveryStartUrl,
  b2bOAuthStartUrl,
  type StartUrlTarget,
} from '../shared/start-urls.ts';

/** Discovery of organizations with OAuth providers. */
export class StytchB2BOAuthDiscovery extends OauthDiscoveryResource {
  readonly #target: StartUrlTarget;

  constructor(caller: Caller, target: StartUrlTarget) {
    super(caller);
    this.#target = target;
  }

  /**
   * Where to send a browser to find the organizations of somebody with an OAuth provider. Nothing is asked of Stytch.
   *
   * @throws {ValidationError} when an argument is bad, or the client has no `publicToken`
   */
  startUrl(params: B2BOAuthDiscoveryStartUrlRequest): string {
    return b2bOAuthDiscoveryStartUrl(this.#target, params);
  }
}

/** Login with OAuth providers. */
export class StytchB2BOAuth extends OauthResource {
  override readonly discovery: StytchB2BOAuthDiscovery;
  readonly #target: StartUrlTarget;

  constructor(caller: Caller, target: StartUrlTarget) {
    super(caller);
    this.#target = target;
    this.discovery = new StytchB2BOAuthDiscovery(caller, target);
  }

  /**
   * Where to send a member's browser to sign in to an organization with an OAuth provider. Nothing is asked of Stytch.
   *
   * @throws {ValidationError} when an argument is bad, or the client has no `publicToken`
   */
  startUrl(params: B2BOAuthStartUrlRequest): string {
    return b2bOAuthStartUrl(this.#target, params);
  }
}
