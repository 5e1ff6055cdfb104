import { SessionsResource } from '../../../../generated/stytch-consumer/client.ts';
import type {
  AuthenticationFactor,
  Changes,
  CustomTypes,
  OpenTypes,
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  Session as WireSession,
} from '../../../../generated/stytch-consumer/types.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import { readAuthorizationCheck } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import type { WithClaims } from '../shared/custom-types.ts';
import type { LocalFirstParams, LocalParams, RemoteParams } from '../shared/jwt-arguments.ts';
import { type Schemas, withSchemas } from '../shared/schemas.ts';
import { SessionChecks } from '../shared/session-checks.ts';
import { checkSessionClaims, SESSION_CLAIM, type StytchClaims, toStytchSession } from '../shared/session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from '../shared/session-options.ts';
import type { SessionMethods, SessionProduct } from '../shared/session-product.ts';
import { toWireSession } from '../shared/wire-session.ts';

/**
 * A verified consumer session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out if
 * the factors have none, or several.
 */
export type StytchSession<Types = OpenTypes> = Session<WithClaims<StytchClaims, Types>>;
/** The result of validating a consumer session. */
export type StytchSessionResult<Types = OpenTypes> = SessionValidationResult<StytchSession<Types>>;

/** The arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<SessionsAuthorizationCheck>;
/** The arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams<T extends CustomTypes = OpenTypes> = LocalFirstParams<
  SessionsAuthorizationCheck,
  Changes<T['claims']>
>;
/** The session and a JWT of it, and the whole response of `sessions.authenticate` if that was called. */
export type SessionsAuthenticateJwtResult<T extends CustomTypes = OpenTypes> = Pick<
  SessionsAuthenticateResponse<T>,
  'session' | 'session_jwt'
> &
  Partial<SessionsAuthenticateResponse<T>>;

type Product<T extends CustomTypes> = SessionProduct<
  WithClaims<StytchClaims, T>,
  SessionsAuthorizationCheck,
  WireSession<T>,
  SessionsAuthenticateJwtResult<T>
>;

const productOf = <T extends CustomTypes>(schemas: Schemas | undefined): Product<T> => ({
  checkClaims: withSchemas(checkSessionClaims, schemas),
  toSession: toStytchSession,
  readCheck: readAuthorizationCheck,
  toCheck: (permission) => permission,
  toWire: (claims) => ({
    ...toWireSession<AuthenticationFactor, T['claims']>(claims),
    session_id: claims[SESSION_CLAIM].id,
    user_id: claims.sub,
  }),
  toResponse: (session, session_jwt) => localResult<T>({ session, session_jwt }),
});

/** All other fields are of the remote check. */
const localResult = <T extends CustomTypes>(
  known: Pick<SessionsAuthenticateResponse<T>, 'session' | 'session_jwt'>,
): SessionsAuthenticateJwtResult<T> => known;

/** The session checks of the product. */
export type StytchSessionChecks<T extends CustomTypes> = SessionChecks<
  WithClaims<StytchClaims, T>,
  SessionsAuthorizationCheck,
  WireSession<T>,
  SessionsAuthenticateJwtResult<T>
>;

/** Builds the session checks. @param authenticate calls `sessions.authenticate` */
export function createStytchSessionChecks<T extends CustomTypes>(
  policy: TokenPolicy,
  rbac: RbacAuthorizer,
  authenticate: (
    params: RemoteParams<SessionsAuthorizationCheck>,
    options?: CallOptions,
  ) => Promise<SessionsAuthenticateJwtResult<T>>,
  surroundings: CacheSurroundings,
  schemas: Schemas | undefined,
): StytchSessionChecks<T> {
  return new SessionChecks(productOf<T>(schemas), policy, rbac, authenticate, surroundings);
}

/**
 * Sessions of users: local checks, and the operations of the API.
 *
 * @example
 * const result = await stytch.sessions.validate(token, { require: { role: 'admin' } });
 * if (result.authenticated) console.log(result.userId);
 */
export class StytchSessions<T extends CustomTypes = OpenTypes>
  extends SessionsResource<T>
  implements
    SessionMethods<
      WithClaims<StytchClaims, T>,
      SessionsAuthorizationCheck,
      WireSession<T>,
      SessionsAuthenticateJwtResult<T>
    >
{
  readonly #checks: StytchSessionChecks<T>;

  /** Created by the client. */
  constructor(client: ApiClient, checks: StytchSessionChecks<T>) {
    super(client);
    this.#checks = checks;
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#checks.accepts;
  }

  validate(
    token: unknown,
    options?: StytchValidateOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult<T>> {
    return this.#checks.validate(token, options);
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult<T>> {
    return this.#checks.authenticateRequest(request, options);
  }

  authorizeRequest(
    request: RequestLike,
    session: StytchSession<T>,
    options: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult<T>> {
    return this.#checks.authorizeRequest(request, session, options);
  }

  forget(options?: ForgetOptions): void {
    this.#checks.forget(options);
  }

  authenticateJwt(
    params: SessionsAuthenticateJwtParams<T>,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult<T>> {
    return this.#checks.authenticateJwt(params, options);
  }

  authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession<T>> {
    return this.#checks.authenticateJwtLocal(params);
  }
}
