import { StytchConsumerResources } from '../../../../generated/stytch-consumer/client.ts';
import type {
  CustomTypes,
  OpenTypes,
  paths,
  SessionsAuthenticateParams,
  SessionsAuthorizationCheck,
} from '../../../../generated/stytch-consumer/types.ts';
import type { RawClient } from '../../../http/raw-client.ts';
import { brand, instanceTest } from '../../../options/brand.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { RoleCache } from '../rbac/role-cache.ts';
import { type StytchProduct, stytchParts } from '../shared/client-parts.ts';
import type { Complete } from '../shared/custom-types.ts';
import type { StytchOptions, StytchSchemaOptions } from '../shared/options.ts';
import type { StytchRequestOptions } from '../shared/session-options.ts';
import { CONSUMER_KINDS } from '../shared/token-kinds.ts';
import { StytchMagicLinks } from './magic-links.ts';
import { StytchIdp, StytchM2M, StytchOAuth, StytchRbac, StytchUsers } from './resources.ts';
import {
  createStytchSessionChecks,
  type StytchSession,
  type StytchSessionChecks,
  type StytchSessionResult,
  StytchSessions,
} from './sessions.ts';

const PRODUCT: StytchProduct = {
  baseUrlVariables: ['STYTCH_BASE_URL'],
  keySetPath: '/v1/sessions/jwks',
  schemaNames: ['trusted', 'untrusted', 'claims'] satisfies (keyof CustomTypes)[],
};

/**
 * Client for Stytch's consumer API: a method for every operation, and local session checks.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections, retry budget, key set and
 * RBAC policy.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link StytchOptions}
 * @example
 * const stytch = new Stytch({ projectId: 'project-live-…', secret: 'secret-live-…' });
 * await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' });
 * const result = await stytch.authenticateRequest(request);
 * @example
 * // Types for what your application defines itself, here without schemas that check them:
 * const typed = new Stytch<{ trusted: { plan: string }; claims: { tenant: string } }>();
 */
export class Stytch<T extends Partial<CustomTypes> = OpenTypes> extends StytchConsumerResources<
  Complete<T, OpenTypes>
> {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = /* @__PURE__ */ instanceTest('Stytch');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is Stytch {
    return value instanceof Stytch;
  }

  override readonly users: StytchUsers<Complete<T, OpenTypes>>;
  override readonly magicLinks: StytchMagicLinks<Complete<T, OpenTypes>>;
  override readonly sessions: StytchSessions<Complete<T, OpenTypes>>;
  override readonly oauth: StytchOAuth<Complete<T, OpenTypes>>;
  override readonly m2m: StytchM2M;
  override readonly idp: StytchIdp<Complete<T, OpenTypes>>;
  override readonly rbac: StytchRbac;
  readonly #checks: StytchSessionChecks<Complete<T, OpenTypes>>;
  readonly #api: RawClient<paths>;

  constructor(options?: StytchOptions);
  /** With schemas, the client's types are theirs. */
  constructor(options: StytchSchemaOptions<T>);
  constructor(options?: StytchOptions) {
    const { config, client, policyOf } = stytchParts(options, PRODUCT);
    super(client);
    brand(this, 'Stytch');
    const rbac = new RbacAuthorizer({
      ...config.common,
      maxAge: config.policyMaxAge,
      loadProjectPolicy: async () => (await this.rbac.policy()).policy,
    });
    this.users = new StytchUsers(client);
    this.magicLinks = new StytchMagicLinks(client);
    this.rbac = new StytchRbac(client, this.users, rbac, new RoleCache(config.common, config.rolesMaxAge));
    this.#checks = createStytchSessionChecks(
      policyOf(CONSUMER_KINDS.session),
      rbac,
      // The claims are those that the caller of authenticateJwt gave.
      (params, options) =>
        this.sessions.authenticate(params as SessionsAuthenticateParams<Complete<T, OpenTypes>>, options),
      config.common,
      config.schemas,
    );
    this.sessions = new StytchSessions(client, this.#checks);
    this.oauth = new StytchOAuth(client, config);
    this.m2m = new StytchM2M(client, policyOf(CONSUMER_KINDS.m2m), config.common);
    this.idp = new StytchIdp(client, policyOf(CONSUMER_KINDS.access), rbac);
    this.#api = client.raw<paths>();
  }

  /**
   * Raw typed openapi-fetch client on the same transport, for anything that the methods lack.
   *
   * @example
   * const { data } = await stytch.api.GET('/v1/users/{user_id}', { params: { path: { user_id } } });
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
   * const result = await stytch.authenticateRequest(request, { require: { maxAge: 3600 } });
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult<Complete<T, OpenTypes>>> {
    return this.#checks.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link Stytch.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: StytchSession<Complete<T, OpenTypes>>,
    options: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult<Complete<T, OpenTypes>>> {
    return this.#checks.authorizeRequest(request, session, options);
  }
}
