import { IdpResource } from '../../../../generated/stytch-b2b/client.ts';
import type { CustomTypes, OpenTypes } from '../../../../generated/stytch-b2b/types.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims, TokenPolicy } from '../../../jwt/policy.ts';
import { describeType, fieldsOf, isNonEmptyString } from '../../../options/validators.ts';
import {
  type IdpMethods,
  type IdpProduct,
  type IdpTokenOptions,
  IdpTokenVerifier,
  type IntrospectTokenClaims,
} from '../idp/token-verifier.ts';
import { type B2BAuthorizationCheck, readB2BAuthorizationCheck } from '../rbac/authorization-check.ts';
import { checkTenancy } from '../rbac/permissions.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { ORGANIZATION_CLAIM } from '../shared/session-claims.ts';

/** The organization that a member's access token is for. */
interface OrganizationClaim {
  readonly organization_id: string;
  readonly slug: string;
}

/** The claims of a verified access token of a member. */
export interface B2BIntrospectTokenClaims extends IntrospectTokenClaims {
  readonly organization: OrganizationClaim;
}

const ACCESS_TOKENS: IdpProduct<B2BAuthorizationCheck, B2BIntrospectTokenClaims> = {
  readCheck: readB2BAuthorizationCheck,
  checkClaims: checkOrganization,
  checkTenancy: (claims, check) => checkTenancy(organizationOf(claims).organization_id, check),
  toClaims: (introspected, claims) => {
    const { [ORGANIZATION_CLAIM]: _, ...custom_claims } = introspected.custom_claims;
    return { ...introspected, custom_claims, organization: organizationOf(claims) };
  },
};

/**
 * The project as an identity provider of connected apps.
 *
 * @example
 * const { subject, organization } = await b2b.idp.introspectTokenLocal(tokenJWT);
 */
export class StytchB2BIdp<T extends CustomTypes = OpenTypes>
  extends IdpResource<T>
  implements IdpMethods<B2BAuthorizationCheck, B2BIntrospectTokenClaims>
{
  readonly #verifier: IdpTokenVerifier<B2BAuthorizationCheck, B2BIntrospectTokenClaims>;

  /** Created by the client. */
  constructor(client: ApiClient, policy: TokenPolicy, rbac: RbacAuthorizer) {
    super(client);
    this.#verifier = new IdpTokenVerifier(ACCESS_TOKENS, policy, rbac);
  }

  introspectTokenLocal(
    tokenJWT: string,
    options?: IdpTokenOptions<B2BAuthorizationCheck>,
  ): Promise<B2BIntrospectTokenClaims> {
    return this.#verifier.introspectTokenLocal(tokenJWT, options);
  }
}

function checkOrganization(claims: TokenClaims): TokenProblem | undefined {
  const organization = claims[ORGANIZATION_CLAIM];
  if (isOrganization(organization)) return undefined;
  return {
    reason: 'claims',
    message: `claim "${ORGANIZATION_CLAIM}" contains no organization`,
    expected: `${ORGANIZATION_CLAIM}: an object with organization_id and slug`,
    received: describeType(organization),
  };
}

/** Returns the organization of claims that `checkOrganization` has accepted. */
function organizationOf(claims: TokenClaims): OrganizationClaim {
  const organization = claims[ORGANIZATION_CLAIM];
  if (!isOrganization(organization)) throw new TypeError('the organization claim has not been checked');
  const { organization_id, slug } = organization;
  return { organization_id, slug };
}

function isOrganization(value: unknown): value is OrganizationClaim {
  const { organization_id: id, slug } = fieldsOf(value);
  return isNonEmptyString(id) && isNonEmptyString(slug);
}
