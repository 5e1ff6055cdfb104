import { M2mResource } from '../../../../generated/stytch-b2b/client.ts';
import type { M2MTokenRawResponse } from '../../../../generated/stytch-b2b/types.ts';
import type { CallPromise } from '../../../core/call/call-promise.ts';
import type { Caller } from '../../../core/call/caller.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import { type M2MTokenOptions, type M2MTokenParams, M2MTokenSource } from '../shared/m2m-token.ts';
import {
  type AuthenticateTokenRequest,
  type AuthenticateTokenResponse,
  M2MTokenVerifier,
} from '../shared/m2m-tokens.ts';
import type { ScopeAuthorizationFunc } from '../shared/scopes.ts';

/** Machine-to-machine clients and their tokens. */
export class StytchB2BM2M extends M2mResource {
  readonly #source: M2MTokenSource<M2MTokenRawResponse>;
  readonly #tokens: M2MTokenVerifier;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy) {
    super(caller);
    this.#source = new M2MTokenSource((params, options) => super.token(params, options), policy.clock);
    this.#tokens = new M2MTokenVerifier(policy);
  }

  /**
   * Asks for an access token for a client, by its credentials.
   *
   * `POST /v1/public/{project_id}/oauth2/token`, form-encoded. With `{ cache: true }` the token is kept until it is about
   * to expire, and callers that wait share one request.
   *
   * @example
   * const { access_token } = await stytch.m2m.token({ client_id, client_secret, scopes: ['read:users'] }, { cache: true });
   */
  override token(params: M2MTokenParams, options?: M2MTokenOptions): CallPromise<M2MTokenRawResponse> {
    return this.#source.token(params, options);
  }

  /**
   * Checks an access token of a client here, without asking Stytch.
   *
   * @param scopeAuthorizationFunc decides about the scopes in place of the usual rule, in which `*` is any resource
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when it lacks scopes
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  authenticateToken(
    params: AuthenticateTokenRequest,
    scopeAuthorizationFunc?: ScopeAuthorizationFunc,
  ): Promise<AuthenticateTokenResponse> {
    return this.#tokens.authenticateToken(params, scopeAuthorizationFunc);
  }
}
