import { M2mResource } from '../../../../generated/stytch-consumer/client.ts';
import type { M2MTokenRawResponse } from '../../../../generated/stytch-consumer/types.ts';
import { CallPromise } from '../../../core/call/call-promise.ts';
import type { Caller } from '../../../core/call/caller.ts';
import { loadOnce } from '../../../core/load-once.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { M2MTokenOptions, M2MTokenParams, M2MTokenSource } from '../shared/on-demand/m2m-token.ts';
import type {
  AuthenticateTokenRequest,
  AuthenticateTokenResponse,
  M2MTokenVerifier,
} from '../shared/on-demand/m2m-tokens.ts';
import type { ScopeAuthorizationFunc } from '../shared/on-demand/scopes.ts';

/** Machine-to-machine clients and their tokens. */
export class StytchM2M extends M2mResource {
  readonly #source: () => Promise<M2MTokenSource<M2MTokenRawResponse>>;
  readonly #tokens: () => Promise<M2MTokenVerifier>;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy) {
    super(caller);
    this.#source = loadOnce(async () => {
      const { M2MTokenSource } = await import('./on-demand/on-demand.ts');
      return new M2MTokenSource((params, options) => super.token(params, options), policy.clock);
    });
    this.#tokens = loadOnce(async () => {
      const { M2MTokenVerifier } = await import('./on-demand/on-demand.ts');
      return new M2MTokenVerifier(policy);
    });
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
    return new CallPromise(this.#source().then((source) => source.token(params, options)));
  }

  /**
   * Checks an access token of a client here, without asking Stytch.
   *
   * @param scopeAuthorizationFunc decides about the scopes in place of the usual rule, in which `*` is any resource
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when it lacks scopes
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  async authenticateToken(
    params: AuthenticateTokenRequest,
    scopeAuthorizationFunc?: ScopeAuthorizationFunc,
  ): Promise<AuthenticateTokenResponse> {
    return (await this.#tokens()).authenticateToken(params, scopeAuthorizationFunc);
  }
}
