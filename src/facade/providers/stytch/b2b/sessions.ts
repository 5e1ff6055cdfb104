import { SessionsResource } from '../../../../generated/stytch-b2b/client.ts';
import type {
  AuthenticationFactor,
  AuthorizationCheck,
  B2BSessionsAuthenticateResponse,
  MemberSession,
} from '../../../../generated/stytch-b2b/types.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { ownProperties } from '../../../options/validators.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import { readB2BAuthorizationCheck } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import type { LocalFirstParams, LocalParams, RemoteParams } from '../shared/jwt-arguments.ts';
import { SessionChecks } from '../shared/session-checks.ts';
import {
  checkMemberSessionClaims,
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  type StytchB2BClaims,
  toStytchSession,
} from '../shared/session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from '../shared/session-options.ts';
import type { SessionMethods, SessionProduct } from '../shared/session-product.ts';
import { toWireSession } from '../shared/wire-session.ts';

/**
 * A verified B2B session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out if
 * the factors have none, or several.
 */
export type StytchB2BSession = Session<StytchB2BClaims>;
/** The result of validating a B2B session. */
export type StytchB2BSessionResult = SessionValidationResult<StytchB2BSession>;

/** The arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<AuthorizationCheck>;
/** The arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams = LocalFirstParams<AuthorizationCheck>;
/** The member's session and a JWT of it, and the whole response of `sessions.authenticate` if that was called. */
export type SessionsAuthenticateJwtResult = Pick<B2BSessionsAuthenticateResponse, 'member_session' | 'session_jwt'> &
  Partial<B2BSessionsAuthenticateResponse>;

const SESSIONS: SessionProduct<StytchB2BClaims, AuthorizationCheck, MemberSession, SessionsAuthenticateJwtResult> = {
  checkClaims: checkMemberSessionClaims,
  toSession: (claims) => ({ ...toStytchSession(claims), organizationId: organizationOf(claims) }),
  readCheck: readB2BAuthorizationCheck,
  toCheck: (permission, { claims }) => ({ ...permission, organization_id: organizationOf(claims) }),
  toWire: (claims) => {
    const { attributes: _, ...session } = toWireSession<AuthenticationFactor>(claims);
    return {
      ...session,
      member_session_id: claims[SESSION_CLAIM].id,
      member_id: claims.sub,
      organization_id: organizationOf(claims),
      organization_slug: ownProperties(claims[ORGANIZATION_CLAIM]).slug ?? '',
    };
  },
  toResponse: (member_session, session_jwt) => ({ member_session, session_jwt }),
};

function organizationOf(claims: StytchB2BClaims): string {
  return claims[ORGANIZATION_CLAIM].organization_id;
}

/** The session checks of the product. */
export type StytchB2BSessionChecks = SessionChecks<
  StytchB2BClaims,
  AuthorizationCheck,
  MemberSession,
  SessionsAuthenticateJwtResult
>;

/** Builds the session checks. @param authenticate calls `sessions.authenticate` */
export function createStytchB2BSessionChecks(
  policy: TokenPolicy,
  rbac: RbacAuthorizer,
  authenticate: (
    params: RemoteParams<AuthorizationCheck>,
    options?: CallOptions,
  ) => Promise<SessionsAuthenticateJwtResult>,
  surroundings: CacheSurroundings,
): StytchB2BSessionChecks {
  return new SessionChecks(SESSIONS, policy, rbac, authenticate, surroundings);
}

/**
 * Sessions of members: local checks, and the operations of the API.
 *
 * @example
 * const result = await b2b.sessions.validate(token, { require: { role: 'admin' } });
 * if (result.authenticated) console.log(result.userId);
 */
export class StytchB2BSessions
  extends SessionsResource
  implements SessionMethods<StytchB2BClaims, AuthorizationCheck, MemberSession, SessionsAuthenticateJwtResult>
{
  readonly #checks: StytchB2BSessionChecks;

  /** Created by the client. */
  constructor(client: ApiClient, checks: StytchB2BSessionChecks) {
    super(client);
    this.#checks = checks;
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#checks.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<AuthorizationCheck>): Promise<StytchB2BSessionResult> {
    return this.#checks.validate(token, options);
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
    return this.#checks.authenticateRequest(request, options);
  }

  authorizeRequest(
    request: RequestLike,
    session: StytchB2BSession,
    options: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
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

  authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<MemberSession> {
    return this.#checks.authenticateJwtLocal(params);
  }
}
