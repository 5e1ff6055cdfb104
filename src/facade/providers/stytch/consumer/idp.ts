import { IdpResource } from '../../../../generated/stytch-consumer/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { IdpTokenOptions } from '../shared/idp-options.ts';
import { IdpTokenVerifier, type IntrospectTokenClaims, type ScopeAuthorizer } from '../shared/idp-tokens.ts';
import type { AuthorizationCheck } from '../shared/rbac/authorization-check.ts';

/** The project as an identity provider of connected apps. */
export class StytchIdp extends IdpResource {
  readonly #tokens: IdpTokenVerifier;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, authorizeScopes: ScopeAuthorizer) {
    super(caller);
    this.#tokens = new IdpTokenVerifier(policy, authorizeScopes);
  }

  /**
   * Checks an access token of a connected app here, without asking Stytch whether it has been revoked.
   *
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when no scope permits the action
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  introspectTokenLocal(
    tokenJWT: string,
    options?: IdpTokenOptions<AuthorizationCheck>,
  ): Promise<IntrospectTokenClaims> {
    return this.#tokens.introspectTokenLocal(tokenJWT, options);
  }
}
