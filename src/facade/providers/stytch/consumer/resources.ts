import {
  IdpResource,
  M2mResource,
  OauthResource,
  RbacResource,
  UsersResource,
} from '../../../../generated/stytch-consumer/client.ts';
import type {
  CustomTypes,
  M2MTokenRawResponse,
  OpenTypes,
  User,
  UsersSearchParams,
} from '../../../../generated/stytch-consumer/types.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { CallPromise } from '../../../http/call-promise.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import {
  type IdpMethods,
  type IdpTokenOptions,
  IdpTokenVerifier,
  type IntrospectTokenClaims,
} from '../idp/token-verifier.ts';
import { type M2MTokenOptions, type M2MTokenParams, M2MTokenSource } from '../m2m/token-source.ts';
import {
  type AuthenticateTokenRequest,
  type AuthenticateTokenResponse,
  type M2MMethods,
  M2MTokenVerifier,
  type ScopeAuthorizationFunc,
} from '../m2m/token-verifier.ts';
import { type AuthorizationCheck, readAuthorizationCheck } from '../rbac/authorization-check.ts';
import { checkIsAuthorized, hasRight, rolesOfUser } from '../rbac/is-authorized.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import type { HeldRights, RoleCache } from '../rbac/role-cache.ts';
import { type OAuthStartUrlRequest, oauthStartUrl, type StartUrlTarget } from '../shared/start-urls.ts';

/** Users of the project. */
export class StytchUsers<T extends CustomTypes = OpenTypes> extends UsersResource<T> {
  /**
   * Searches for users, page by page: an async iterable of lists, as in the vendor's SDK.
   *
   * @see `users.search.all` for the users one by one
   * @example
   * for await (const users of stytch.users.searchAll({ limit: 500 })) console.log(users.length);
   */
  async *searchAll(params?: UsersSearchParams, options?: CallOptions): AsyncGenerator<User<T>[], void, undefined> {
    // `null` is how some servers write an empty list.
    for await (const { results } of this.search.pages(params, options)) yield results ?? [];
  }
}

/** The arguments of `rbac.isAuthorized`. */
export interface IsAuthorizedParams extends AuthorizationCheck {
  readonly user_id: string;
}

/**
 * The RBAC policy of the project.
 *
 * @example
 * const mayRead = await stytch.rbac.isAuthorized({ user_id, resource_id: 'documents', action: 'read' });
 */
export class StytchRbac extends RbacResource {
  readonly #users: Pick<UsersResource<CustomTypes>, 'get'>;
  readonly #authorizer: RbacAuthorizer;
  readonly #roles: RoleCache;

  /** Created by the client. */
  constructor(
    client: ApiClient,
    users: Pick<UsersResource<CustomTypes>, 'get'>,
    authorizer: RbacAuthorizer,
    roles: RoleCache,
  ) {
    super(client);
    this.#users = users;
    this.#authorizer = authorizer;
    this.#roles = roles;
  }

  /**
   * Tests whether a user may do an action, without a session: by the roles of the user and the policy, both cached. A user
   * who is not active may do nothing. Roles are requested again after 10 seconds, or the option `policy.rolesMaxAge`. For the
   * user of a request, require the `permission` of its session.
   *
   * @throws {ValidationError} if an argument is invalid
   * @throws {NotFoundException} if there is no such user; other errors of `users.get` are thrown as well
   * @throws {VerificationUnavailableError} if the policy cannot be fetched
   * @example
   * if (!(await stytch.rbac.isAuthorized({ user_id, resource_id: 'documents', action: 'read' }))) return;
   */
  async isAuthorized(params: IsAuthorizedParams, options?: CallOptions): Promise<boolean> {
    checkIsAuthorized(params, ['user_id', 'resource_id', 'action'] satisfies (keyof IsAuthorizedParams)[]);
    const { user_id, resource_id, action } = params;
    const request = async (shared: CallOptions): Promise<HeldRights> => {
      const { status, roles } = await this.#users.get({ user_id }, shared);
      return status === 'active' ? { roles: rolesOfUser(roles) } : 'none';
    };
    const rights = await this.#roles.get([user_id], request, options);
    return rights !== 'none' && hasRight(this.#authorizer, rights, { resource_id, action });
  }
}

/**
 * Login with OAuth providers.
 *
 * @example
 * const url = stytch.oauth.startUrl({ provider: 'google' });
 */
export class StytchOAuth<T extends CustomTypes = OpenTypes> extends OauthResource<T> {
  readonly #target: StartUrlTarget;

  /** Created by the client. */
  constructor(client: ApiClient, target: StartUrlTarget) {
    super(client);
    this.#target = target;
  }

  /**
   * Returns the URL to send a user's browser to, to sign in with an OAuth provider. No request is made.
   *
   * @throws {ValidationError} if an argument is invalid, or the client has no `publicToken`
   * @example
   * const url = stytch.oauth.startUrl({ provider: 'google', login_redirect_url: 'https://example.com/callback' });
   */
  startUrl(params: OAuthStartUrlRequest): string {
    return oauthStartUrl(this.#target, params);
  }
}

/**
 * Machine-to-machine clients and their tokens.
 *
 * @example
 * const { client_id, scopes } = await stytch.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] });
 */
export class StytchM2M extends M2mResource implements M2MMethods<M2MTokenRawResponse> {
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

/**
 * The project as an identity provider of connected apps.
 *
 * @example
 * const { subject, scope } = await stytch.idp.introspectTokenLocal(tokenJWT);
 */
export class StytchIdp<T extends CustomTypes = OpenTypes>
  extends IdpResource<T>
  implements IdpMethods<AuthorizationCheck, IntrospectTokenClaims>
{
  readonly #verifier: IdpTokenVerifier<AuthorizationCheck, IntrospectTokenClaims>;

  /** Created by the client. */
  constructor(client: ApiClient, policy: TokenPolicy, rbac: RbacAuthorizer) {
    super(client);
    const product = { readCheck: readAuthorizationCheck, toClaims: (claims: IntrospectTokenClaims) => claims };
    this.#verifier = new IdpTokenVerifier(product, policy, rbac);
  }

  introspectTokenLocal(
    tokenJWT: string,
    options?: IdpTokenOptions<AuthorizationCheck>,
  ): Promise<IntrospectTokenClaims> {
    return this.#verifier.introspectTokenLocal(tokenJWT, options);
  }
}
