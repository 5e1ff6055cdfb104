import { IdpResource } from '../../../../generated/stytch-consumer/client.ts';
import type { Caller } from '../../../core/call/caller.ts';
import { loadOnce } from '../../../core/load-once.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { IdpTokenOptions } from '../shared/on-demand/idp-options.ts';
import type { IdpTokenVerifier, IntrospectTokenClaims } from '../shared/on-demand/idp-tokens.ts';
import type { AuthorizationCheck } from '../shared/on-demand/rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../shared/on-demand/rbac/rbac-authorizer.ts';

/** The project as an identity provider of connected apps. */
export class StytchIdp extends IdpResource {
  readonly #tokens: () => Promise<IdpTokenVerifier>;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, rbac: () => Promise<RbacAuthorizer>) {
    super(caller);
    this.#tokens = loadOnce(async () => {
      const { IdpTokenVerifier } = await import('./on-demand/on-demand.ts');
      return new IdpTokenVerifier(policy, async (scopes, check) => (await rbac()).authorizeScopes(scopes, check));
    });
  }

  /**
   * Checks an access token of a connected app here, without asking Stytch whether it has been revoked.
   *
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when no scope permits the action
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  async introspectTokenLocal(
    tokenJWT: string,
    options?: IdpTokenOptions<AuthorizationCheck>,
  ): Promise<IntrospectTokenClaims> {
    return (await this.#tokens()).introspectTokenLocal(tokenJWT, options);
  }
}
