import { SessionsResource } from '../../../../generated/stytch-consumer/client.ts';
import type {
  AuthenticationFactor,
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
import type { LocalFirstParams, LocalParams, RemoteParams } from '../shared/jwt-arguments.ts';
import { SessionChecks } from '../shared/session-checks.ts';
import { checkSessionClaims, SESSION_CLAIM, type StytchClaims, toStytchSession } from '../shared/session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from '../shared/session-options.ts';
import type { SessionMethods, SessionProduct } from '../shared/session-product.ts';
import { toWireSession } from '../shared/wire-session.ts';

/**
 * A verified consumer session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out if
 * the factors have none, or several.
 */
export type StytchSession = Session<StytchClaims>;
/** The result of validating a consumer session. */
export type StytchSessionResult = SessionValidationResult<StytchSession>;

/** The arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<SessionsAuthorizationCheck>;
/** The arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams = LocalFirstParams<SessionsAuthorizationCheck>;
/** The session and a JWT of it, and the whole response of `sessions.authenticate` if that was called. */
export type SessionsAuthenticateJwtResult = Pick<SessionsAuthenticateResponse, 'session' | 'session_jwt'> &
  Partial<SessionsAuthenticateResponse>;

const SESSIONS: SessionProduct<StytchClaims, SessionsAuthorizationCheck, WireSession, SessionsAuthenticateJwtResult> = {
  checkClaims: checkSessionClaims,
  toSession: toStytchSession,
  readCheck: readAuthorizationCheck,
  toCheck: (permission) => permission,
  toWire: (claims) => ({
    ...toWireSession<AuthenticationFactor>(claims),
    session_id: claims[SESSION_CLAIM].id,
    user_id: claims.sub,
  }),
  toResponse: (session, session_jwt) => ({ session, session_jwt }),
};

/** The session checks of the product. */
export type StytchSessionChecks = SessionChecks<
  StytchClaims,
  SessionsAuthorizationCheck,
  WireSession,
  SessionsAuthenticateJwtResult
>;

/** Builds the session checks. @param authenticate calls `sessions.authenticate` */
export function createStytchSessionChecks(
  policy: TokenPolicy,
  rbac: RbacAuthorizer,
  authenticate: (
    params: RemoteParams<SessionsAuthorizationCheck>,
    options?: CallOptions,
  ) => Promise<SessionsAuthenticateJwtResult>,
  surroundings: CacheSurroundings,
): StytchSessionChecks {
  return new SessionChecks(SESSIONS, policy, rbac, authenticate, surroundings);
}

/**
 * Sessions of users: local checks, and the operations of the API.
 *
 * @example
 * const result = await stytch.sessions.validate(token, { require: { role: 'admin' } });
 * if (result.authenticated) console.log(result.userId);
 */
export class StytchSessions
  extends SessionsResource
  implements SessionMethods<StytchClaims, SessionsAuthorizationCheck, WireSession, SessionsAuthenticateJwtResult>
{
  readonly #checks: StytchSessionChecks;

  /** Created by the client. */
  constructor(client: ApiClient, checks: StytchSessionChecks) {
    super(client);
    this.#checks = checks;
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#checks.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<SessionsAuthorizationCheck>): Promise<StytchSessionResult> {
    return this.#checks.validate(token, options);
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.#checks.authenticateRequest(request, options);
  }

  authorizeRequest(
    request: RequestLike,
    session: StytchSession,
    options: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.#checks.authorizeRequest(request, session, options);
  }

  forget(options?: ForgetOptions): void {
    this.#checks.forget(options);
  }

  authenticateJwt(
    params: SessionsAuthenticateJwtParams,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult> {
    return this.#checks.authenticateJwt(params, options);
  }

  authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession> {
    return this.#checks.authenticateJwtLocal(params);
  }
}
