import { StytchB2bResources } from '../../../../generated/stytch-b2b/client.ts';
import type {
  AuthorizationCheck,
  CustomTypes,
  OpenTypes,
  paths,
  SessionsAuthenticateParams,
} from '../../../../generated/stytch-b2b/types.ts';
import type { RawClient } from '../../../http/raw-client.ts';
import { brand, instanceTest } from '../../../options/brand.ts';
import { checkMemberAuthorization } from '../../../options/call-options.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { RoleCache } from '../rbac/role-cache.ts';
import { type StytchProduct, stytchParts } from '../shared/client-parts.ts';
import type { Complete } from '../shared/custom-types.ts';
import type { StytchOptions, StytchSchemaOptions } from '../shared/options.ts';
import type { StytchRequestOptions } from '../shared/session-options.ts';
import { B2B_KINDS } from '../shared/token-kinds.ts';
import { StytchB2BIdp } from './idp.ts';
import { StytchB2BM2M, StytchB2BOAuth, StytchB2BRbac, StytchB2BSso } from './resources.ts';
import {
  createStytchB2BSessionChecks,
  type StytchB2BSession,
  type StytchB2BSessionChecks,
  type StytchB2BSessionResult,
  StytchB2BSessions,
} from './sessions.ts';

const PRODUCT: StytchProduct = {
  baseUrlVariables: ['STYTCH_B2B_BASE_URL', 'STYTCH_BASE_URL'],
  keySetPath: '/v1/b2b/sessions/jwks',
  schemaNames: ['trusted', 'untrusted', 'organization', 'claims'] satisfies (keyof CustomTypes)[],
  checkMemberAuthorization,
  memberHeaders: ({ session_token, session_jwt }) => ({
    ...(session_token !== undefined && { 'x-stytch-member-session': session_token }),
    ...(session_jwt !== undefined && { 'x-stytch-member-sessionjwt': session_jwt }),
  }),
};

/**
 * Client for Stytch's B2B API: a method for every operation, and local session checks.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections, retry budget, key set and
 * RBAC policies. Operations that can be called with a member's rights take `options.authorization`.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link StytchOptions}
 * @example
 * const b2b = new StytchB2B({ projectId: 'project-live-…', secret: 'secret-live-…' });
 * await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: 'ada@example.com' });
 * const result = await b2b.authenticateRequest(request);
 * @example
 * // Types for what your application defines itself, here without schemas that check them:
 * const typed = new StytchB2B<{ trusted: { plan: string }; organization: { tier: number } }>();
 */
export class StytchB2B<T extends Partial<CustomTypes> = OpenTypes> extends StytchB2bResources<Complete<T, OpenTypes>> {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean =
    /* @__PURE__ */ instanceTest('StytchB2B');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is StytchB2B {
    return value instanceof StytchB2B;
  }

  override readonly sessions: StytchB2BSessions<Complete<T, OpenTypes>>;
  override readonly oauth: StytchB2BOAuth<Complete<T, OpenTypes>>;
  override readonly sso: StytchB2BSso<Complete<T, OpenTypes>>;
  override readonly m2m: StytchB2BM2M;
  override readonly idp: StytchB2BIdp<Complete<T, OpenTypes>>;
  override readonly rbac: StytchB2BRbac;
  readonly #checks: StytchB2BSessionChecks<Complete<T, OpenTypes>>;
  readonly #api: RawClient<paths>;

  constructor(options?: StytchOptions);
  /** With schemas, the client's types are theirs. */
  constructor(options: StytchSchemaOptions<T>);
  constructor(options?: StytchOptions) {
    const { config, client, policyOf } = stytchParts(options, PRODUCT);
    super(client);
    brand(this, 'StytchB2B');
    const rbac = new RbacAuthorizer({
      ...config.common,
      maxAge: config.policyMaxAge,
      loadProjectPolicy: async () => (await this.rbac.policy()).policy,
      loadOrganizationPolicy: async (id) =>
        (await this.rbac.organizations.getOrgPolicy({ organization_id: id })).org_policy,
    });
    this.rbac = new StytchB2BRbac(
      client,
      this.organizations.members,
      rbac,
      new RoleCache(config.common, config.rolesMaxAge),
    );
    this.#checks = createStytchB2BSessionChecks(
      policyOf(B2B_KINDS.session),
      rbac,
      // The claims are those that the caller of authenticateJwt gave.
      (params, options) =>
        this.sessions.authenticate(params as SessionsAuthenticateParams<Complete<T, OpenTypes>>, options),
      config.common,
      config.schemas,
    );
    this.sessions = new StytchB2BSessions(client, this.#checks);
    this.oauth = new StytchB2BOAuth(client, config);
    this.sso = new StytchB2BSso(client, config);
    this.m2m = new StytchB2BM2M(client, policyOf(B2B_KINDS.m2m), config.common);
    this.idp = new StytchB2BIdp(client, policyOf(B2B_KINDS.access), rbac);
    this.#api = client.raw<paths>();
  }

  /**
   * Raw typed openapi-fetch client on the same transport, for anything that the methods lack.
   *
   * @example
   * const { data } = await b2b.api.GET('/v1/b2b/organizations/{organization_id}', { params: { path: { organization_id } } });
   */
  get api(): RawClient<paths> {
    return this.#api;
  }

  /**
   * Validates the session of a request to your server. Reads the token from `Authorization: Bearer`, then from the cookie
   * `stytch_session_jwt`. With `{ remote: true }`, Stytch checks what these cannot prove: a JWT that is genuine but too
   * old, and the opaque cookie `stytch_session`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} if `request` has no headers or an option is invalid; never because of the token
   * @example
   * const result = await b2b.authenticateRequest(request, { require: { permission: { resource_id: 'documents', action: 'read' } } });
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult<Complete<T, OpenTypes>>> {
    return this.#checks.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link StytchB2B.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: StytchB2BSession<Complete<T, OpenTypes>>,
    options: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult<Complete<T, OpenTypes>>> {
    return this.#checks.authorizeRequest(request, session, options);
  }
}
