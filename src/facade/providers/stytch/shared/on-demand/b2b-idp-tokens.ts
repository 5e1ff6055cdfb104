import { isObject, kindOf } from '../../../../core/options/checks.ts';
import { isText } from '../../../../core/options/texts.ts';
import type { ClaimsProblem } from '../../../../session/claims.ts';
import { refuse } from '../../../../session/refusal.ts';
import type { TokenClaims } from '../../../../session/result.ts';
import type { TokenPolicy, TokenVerifier } from '../../../../session/token-verifier.ts';
import { ORGANIZATION_CLAIM } from '../session-claims.ts';
import { accessTokenVerifier, customClaimsOf } from './access-token.ts';
import { type IdpTokenOptions, readIdpTokenOptions } from './idp-options.ts';
import { authorizeAccess, type IntrospectTokenClaims, introspectClaims, type ScopeAuthorizer } from './idp-tokens.ts';
import { type B2BAuthorizationCheck, readB2BAuthorizationCheck } from './rbac/authorization-check.ts';
import { judgeTenancy } from './rbac/authorize.ts';

/** The organization that a member's token is for. */
interface OrganizationClaim {
  readonly organization_id: string;
  readonly slug: string;
}

/** What a checked access token of a member says. */
export interface B2BIntrospectTokenClaims extends IntrospectTokenClaims {
  readonly organization: OrganizationClaim;
}

/** Checks access tokens of members that the project has issued to connected apps. */
export class B2BIdpTokenVerifier {
  readonly #kind: string;
  readonly #tokens: TokenVerifier;
  readonly #authorizeScopes: ScopeAuthorizer;

  constructor(policy: TokenPolicy, authorizeScopes: ScopeAuthorizer) {
    this.#kind = policy.kind;
    this.#tokens = accessTokenVerifier(policy, judgeOrganization);
    this.#authorizeScopes = authorizeScopes;
  }

  /**
   * Answers with the claims of a token, without asking Stytch whether it has been revoked.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   * @throws {TokenValidationError} when the token must not be trusted; `tenancy` when it is of another organization than
   *   the check's, `permissions` when no scope permits the action
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  async introspectTokenLocal(
    tokenJWT: unknown,
    options?: IdpTokenOptions<B2BAuthorizationCheck>,
  ): Promise<B2BIntrospectTokenClaims> {
    const { clockTolerance, now, check } = readIdpTokenOptions(options, readB2BAuthorizationCheck);
    const claims = await this.#tokens.verify(tokenJWT, { clockTolerance }, now);
    const organization = organizationOf(claims);
    if (check !== undefined) {
      const problem = judgeTenancy(organization.organization_id, check);
      if (problem !== undefined) throw refuse('stytch', this.#kind, problem);
      await authorizeAccess(this.#kind, claims, check, this.#authorizeScopes);
    }
    const { [ORGANIZATION_CLAIM]: _, ...custom_claims } = customClaimsOf(claims);
    return { ...introspectClaims(claims), custom_claims, organization };
  }
}

function judgeOrganization(claims: TokenClaims): ClaimsProblem | undefined {
  const organization = claims[ORGANIZATION_CLAIM];
  if (isOrganization(organization)) return undefined;
  return {
    reason: 'claims',
    message: `its claim ${ORGANIZATION_CLAIM} names no organization`,
    expected: `${ORGANIZATION_CLAIM}: an object with organization_id and slug`,
    received: kindOf(organization),
  };
}

/** The organization of claims that have been judged. */
function organizationOf(claims: TokenClaims): OrganizationClaim {
  const organization = claims[ORGANIZATION_CLAIM];
  if (!isOrganization(organization)) throw new TypeError('the organization claim has not been judged');
  const { organization_id, slug } = organization;
  return { organization_id, slug };
}

function isOrganization(value: unknown): value is Record<string, unknown> & OrganizationClaim {
  return isObject(value) && isText(value['organization_id']) && isText(value['slug']);
}
