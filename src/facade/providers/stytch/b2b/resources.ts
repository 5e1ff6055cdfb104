import {
  M2mResource,
  OauthDiscoveryResource,
  OauthResource,
  type OrganizationsMembersResource,
  RbacResource,
  SsoResource,
} from '../../../../generated/stytch-b2b/client.ts';
import type { CustomTypes, M2MTokenRawResponse, OpenTypes } from '../../../../generated/stytch-b2b/types.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { CallPromise } from '../../../http/call-promise.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { type M2MTokenOptions, type M2MTokenParams, M2MTokenSource } from '../m2m/token-source.ts';
import {
  type AuthenticateTokenRequest,
  type AuthenticateTokenResponse,
  type M2MMethods,
  M2MTokenVerifier,
  type ScopeAuthorizationFunc,
} from '../m2m/token-verifier.ts';
import type { B2BAuthorizationCheck } from '../rbac/authorization-check.ts';
import { checkIsAuthorized, hasRight, rolesOfMember } from '../rbac/is-authorized.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import type { HeldRights, RoleCache } from '../rbac/role-cache.ts';
import {
  type B2BOAuthDiscoveryStartUrlRequest,
  type B2BOAuthStartUrlRequest,
  b2bOAuthDiscoveryStartUrl,
  b2bOAuthStartUrl,
  type SsoStartUrlRequest,
  type StartUrlTarget,
  ssoStartUrl,
} from '../shared/start-urls.ts';

/** The arguments of `rbac.isAuthorized`. */
export interface B2BIsAuthorizedParams extends B2BAuthorizationCheck {
  readonly member_id: string;
}

type Members = Pick<OrganizationsMembersResource<CustomTypes>, 'get'>;

/**
 * The RBAC policies of the project and of its organizations.
 *
 * @example
 * const mayRead = await b2b.rbac.isAuthorized({ organization_id, member_id, resource_id: 'documents', action: 'read' });
 */
export class StytchB2BRbac extends RbacResource {
  readonly #members: Members;
  readonly #authorizer: RbacAuthorizer;
  readonly #roles: RoleCache;

  /** Created by the client. */
  constructor(client: ApiClient, members: Members, authorizer: RbacAuthorizer, roles: RoleCache) {
    super(client);
    this.#members = members;
    this.#authorizer = authorizer;
    this.#roles = roles;
  }

  /**
   * Tests whether a member may do an action in the organization, without a session: by the roles of the member and
   * the policies, all cached. A role that only single sign-on gives does not count, because it belongs to a session. A member
   * who is not active may do nothing. Roles are requested again after 10 seconds, or the option `policy.rolesMaxAge`. For the
   * member of a request, require the `permission` of its session.
   *
   * @throws {ValidationError} if an argument is invalid
   * @throws {NotFoundException} if there is no such member; other errors of `organizations.members.get` are thrown as well
   * @throws {VerificationUnavailableError} if a policy cannot be fetched
   * @example
   * const check = { resource_id: 'documents', action: 'read' };
   * if (!(await b2b.rbac.isAuthorized({ organization_id, member_id, ...check }))) return;
   */
  async isAuthorized(params: B2BIsAuthorizedParams, options?: CallOptions): Promise<boolean> {
    const names = ['organization_id', 'member_id', 'resource_id', 'action'] satisfies (keyof B2BIsAuthorizedParams)[];
    checkIsAuthorized(params, names);
    const { organization_id, member_id, resource_id, action } = params;
    const request = async (shared: CallOptions): Promise<HeldRights> => {
      const { member } = await this.#members.get({ organization_id, member_id }, shared);
      if (member?.status !== 'active') return 'none';
      return { roles: rolesOfMember(member.roles), organizationId: member.organization_id };
    };
    const rights = await this.#roles.get([organization_id, member_id], request, options);
    if (rights === 'none') return false;
    // The argument may also be the slug or an external id of the organization.
    const check = { organization_id: rights.organizationId ?? '', resource_id, action };
    return hasRight(this.#authorizer, rights, check);
  }
}

/**
 * Discovery of organizations with OAuth providers.
 *
 * @example
 * const url = b2b.oauth.discovery.startUrl({ provider: 'google' });
 */
export class StytchB2BOAuthDiscovery<T extends CustomTypes = OpenTypes> extends OauthDiscoveryResource<T> {
  readonly #target: StartUrlTarget;

  /** Created by the client. */
  constructor(client: ApiClient, target: StartUrlTarget) {
    super(client);
    this.#target = target;
  }

  /**
   * Returns the URL to send a browser to, to find someone's organizations with an OAuth provider. No request is made.
   *
   * @throws {ValidationError} if an argument is invalid, or the client has no `publicToken`
   * @example
   * const url = b2b.oauth.discovery.startUrl({ provider: 'google' });
   */
  startUrl(params: B2BOAuthDiscoveryStartUrlRequest): string {
    return b2bOAuthDiscoveryStartUrl(this.#target, params);
  }
}

/**
 * Login with OAuth providers.
 *
 * @example
 * const url = b2b.oauth.startUrl({ provider: 'google', slug: 'acme' });
 */
export class StytchB2BOAuth<T extends CustomTypes = OpenTypes> extends OauthResource<T> {
  override readonly discovery: StytchB2BOAuthDiscovery<T>;
  readonly #target: StartUrlTarget;

  /** Created by the client. */
  constructor(client: ApiClient, target: StartUrlTarget) {
    super(client);
    this.#target = target;
    this.discovery = new StytchB2BOAuthDiscovery(client, target);
  }

  /**
   * Returns the URL to send a member's browser to, to sign in to an organization with an OAuth provider. No request is made.
   *
   * @throws {ValidationError} if an argument is invalid, or the client has no `publicToken`
   * @example
   * const url = b2b.oauth.startUrl({ provider: 'google', slug: 'acme' });
   */
  startUrl(params: B2BOAuthStartUrlRequest): string {
    return b2bOAuthStartUrl(this.#target, params);
  }
}

/**
 * Single sign-on connections of organizations.
 *
 * @example
 * const url = b2b.sso.startUrl({ connection_id });
 */
export class StytchB2BSso<T extends CustomTypes = OpenTypes> extends SsoResource<T> {
  readonly #target: StartUrlTarget;

  /** Created by the client. */
  constructor(client: ApiClient, target: StartUrlTarget) {
    super(client);
    this.#target = target;
  }

  /**
   * Returns the URL to send a member's browser to, to sign in with an SSO connection. No request is made.
   *
   * @throws {ValidationError} if an argument is invalid, or the client has no `publicToken`
   * @example
   * const url = b2b.sso.startUrl({ connection_id });
   */
  startUrl(params: SsoStartUrlRequest): string {
    return ssoStartUrl(this.#target, params);
  }
}

/**
 * Machine-to-machine clients and their tokens.
 *
 * @example
 * const { client_id, scopes } = await b2b.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] });
 */
export class StytchB2BM2M extends M2mResource implements M2MMethods<M2MTokenRawResponse> {
  readonly #source: M2MTokenSource<M2MTokenRawResponse>;
  readonly #verifier: M2MTokenVerifier;

  /** Created by the client. */
  constructor(client: ApiClient, policy: TokenPolicy, surroundings: CacheSurroundings) {
    super(client);
    this.#source = new M2MTokenSource((params, options) => super.token(params, options), surroundings);
    this.#verifier = new M2MTokenVerifier(policy);
  }

  override token(params: M2MTokenParams, options?: M2MTokenOptions): CallPromise<M2MTokenRawResponse> {
    return this.#source.token(params, options);
  }

  authenticateToken(
    params: AuthenticateTokenRequest,
    scopeAuthorizationFunc?: ScopeAuthorizationFunc,
  ): Promise<AuthenticateTokenResponse> {
    return this.#verifier.authenticateToken(params, scopeAuthorizationFunc);
  }
}
