import { OauthResource } from '../../../../generated/stytch-consumer/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import { type OAuthStartUrlRequest, oauthStartUrl, type StartUrlTarget } from '../shared/start-urls.ts';

/** Login with OAuth providers. */
export class StytchOAuth extends OauthResource {
  readonly #target: StartUrlTarget;

  constructor(caller: Caller, target: StartUrlTarget) {
    super(caller);
    this.#target = target;
  }

  /**
   * Where to send a user's browser to sign in with an OAuth provider. Nothing is asked of Stytch.
   *
   * @throws {ValidationError} when an argument is bad, or the client has no `publicToken`
   * @example
   * const url = stytch.oauth.startUrl({ provider: 'google', login_redirect_url: 'https://example.com/callback' });
   */
  startUrl(params: OAuthStartUrlRequest): string {
    return oauthStartUrl(this.#target, params);
  }
}
