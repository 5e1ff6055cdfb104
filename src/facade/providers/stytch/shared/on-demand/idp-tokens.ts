import { refuse } from '../../../../session/refusal.ts';
import type { TokenClaims } from '../../../../session/result.ts';
import type { TokenPolicy, TokenVerifier } from '../../../../session/token-verifier.ts';
import { accessTokenVerifier, customClaimsOf, lackOfScopes, scopesOf } from './access-token.ts';
import { type IdpTokenOptions, readIdpTokenOptions } from './idp-options.ts';
import { type AuthorizationCheck, readAuthorizationCheck } from './rbac/authorization-check.ts';

/** What a checked access token says. */
export interface IntrospectTokenClaims {
  readonly subject: string;
  /** The granted scopes, separated by blanks; empty where the token has none. */
  readonly scope: string;
  readonly custom_claims: Record<string, unknown>;
  readonly audience: string | string[];
  /** Seconds since 1970, as all times here. */
  readonly expires_at: number;
  readonly issued_at: number;
  readonly issuer: string;
  /** The time of issue where the token does not say. */
  readonly not_before: number;
  readonly token_type: string;
}

/** Comes to its end when one of the scopes permits what is asked for; else throws. */
export type ScopeAuthorizer = (scopes: readonly string[], check: AuthorizationCheck) => Promise<void>;

/** Checks access tokens that the project has issued to connected apps, as an identity provider. */
export class IdpTokenVerifier {
  readonly #kind: string;
  readonly #tokens: TokenVerifier;
  readonly #authorizeScopes: ScopeAuthorizer;

  constructor(policy: TokenPolicy, authorizeScopes: ScopeAuthorizer) {
    this.#kind = policy.kind;
    this.#tokens = accessTokenVerifier(policy);
    this.#authorizeScopes = authorizeScopes;
  }

  /**
   * Answers with the claims of a token, without asking Stytch whether it has been revoked.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when no scope permits the action
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  async introspectTokenLocal(
    tokenJWT: unknown,
    options?: IdpTokenOptions<AuthorizationCheck>,
  ): Promise<IntrospectTokenClaims> {
    const { clockTolerance, now, check } = readIdpTokenOptions(options, readAuthorizationCheck);
    const claims = await this.#tokens.verify(tokenJWT, { clockTolerance }, now);
    if (check !== undefined) await authorizeAccess(this.#kind, claims, check, this.#authorizeScopes);
    return { ...introspectClaims(claims), custom_claims: customClaimsOf(claims) };
  }
}

/** A token without scopes permits nothing, whatever the policy says: that needs no policy. */
export async function authorizeAccess(
  kind: string,
  claims: TokenClaims,
  check: AuthorizationCheck,
  authorizeScopes: ScopeAuthorizer,
): Promise<void> {
  const scopes = scopesOf(claims);
  if (scopes.length === 0) {
    throw refuse(
      'stytch',
      kind,
      lackOfScopes(`a scope that permits "${check.action}" on "${check.resource_id}"`, scopes),
    );
  }
  await authorizeScopes(scopes, check);
}

/** The standard claims under the vendor's names for them. */
export function introspectClaims(claims: TokenClaims): Omit<IntrospectTokenClaims, 'custom_claims'> {
  // The policy of access tokens has demanded an expiry.
  const { iss, sub, aud, iat, exp = iat, nbf, scope } = claims;
  return {
    subject: sub,
    scope: typeof scope === 'string' ? scope : '',
    audience: Array.isArray(aud) ? aud.filter((name) => typeof name === 'string') : String(aud),
    expires_at: exp,
    issued_at: iat,
    issuer: iss,
    not_before: typeof nbf === 'number' ? nbf : iat,
    // The token does not say it: no other kind is signed for connected apps.
    token_type: 'access_token',
  };
}
