import { IdpResource } from '../../../../generated/stytch-b2b/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import { B2BIdpTokenVerifier, type B2BIntrospectTokenClaims } from '../shared/b2b-idp-tokens.ts';
import type { IdpTokenOptions } from '../shared/idp-options.ts';
import type { ScopeAuthorizer } from '../shared/idp-tokens.ts';
import type { B2BAuthorizationCheck } from '../shared/rbac/authorization-check.ts';

/** The project as an identity provider of connected apps. */
export class StytchB2BIdp extends IdpResource {
  readonly #tokens: B2BIdpTokenVerifier;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, authorizeScopes: ScopeAuthorizer) {
    super(caller);
    this.#tokens = new B2BIdpTokenVerifier(policy, authorizeScopes);
  }

  /**
   * Checks an access token of a connected app here, without asking Stytch whether it has been revoked.
   *
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when no scope permits the action
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  introspectTokenLocal(
    tokenJWT: string,
    options?: IdpTokenOptions<B2BAuthorizationCheck>,
  ): Promise<B2BIntrospectTokenClaims> {
    return this.#tokens.introspectTokenLocal(tokenJWT, options);
  }
}
