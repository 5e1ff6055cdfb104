import { SessionsResource } from '../../../../generated/stytch-b2b/client.ts';
import type {
  AuthorizationCheck,
  B2BSessionsAuthenticateResponse,
  MemberSession,
} from '../../../../generated/stytch-b2b/types.ts';
import type { Caller } from '../../../core/call/caller.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/result.ts';
import type { TokenRoute } from '../../../session/route.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { LocalFirstParams, LocalParams } from '../shared/on-demand/jwt-arguments.ts';
import type { RbacAuthorizer } from '../shared/on-demand/rbac/rbac-authorizer.ts';
import { SessionChecks, type StytchRequestOptions, type StytchValidateOptions } from '../shared/session-checks.ts';
import {
  factorTimes,
  judgeMemberSessionClaims,
  ORGANIZATION_CLAIM,
  type StytchB2BClaims,
  toStytchSession,
} from '../shared/session-claims.ts';
import type { MemberSessionChecks } from './on-demand/member-session-checks.ts';

/**
 * A checked B2B session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out where
 * the factors name none, or several.
 */
export type StytchB2BSession = Session<StytchB2BClaims>;
/** The outcome of checking a B2B session. */
export type StytchB2BSessionResult = SessionValidationResult<StytchB2BSession>;

/** Arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<AuthorizationCheck>;
/** Arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams = LocalFirstParams<AuthorizationCheck>;

/** What `sessions.authenticateJwt` answers: the member's session and a JWT of it, and all of Stytch's answer where it was asked. */
export type SessionsAuthenticateJwtResult = Pick<B2BSessionsAuthenticateResponse, 'member_session' | 'session_jwt'> &
  Partial<B2BSessionsAuthenticateResponse>;

/** Session checks, and the operations on sessions. */
export class StytchB2BSessions extends SessionsResource {
  readonly #checks: SessionChecks<StytchB2BClaims, AuthorizationCheck, MemberSessionChecks>;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, rbac: () => Promise<RbacAuthorizer>) {
    super(caller);
    this.#checks = new SessionChecks(
      {
        ...policy,
        judgeOwnClaims: judgeMemberSessionClaims,
        // The verifier has judged them.
        factorTimes,
        toSession: (claims) => toB2BSession(claims as StytchB2BClaims),
      },
      async (verifier) => {
        const { MemberSessionChecks } = await import('./on-demand/on-demand.ts');
        return new MemberSessionChecks(verifier, await rbac(), (params, options) => this.authenticate(params, options));
      },
    );
  }

  /** Which tokens are accepted, by what they say of themselves; `composeVerifiers` chooses by it. */
  get accepts(): readonly TokenRoute[] {
    return this.#checks.accepts;
  }

  /**
   * Checks a session JWT here, without asking Stytch, and answers with a result, whatever the token is.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   */
  validate(token: unknown, options?: StytchValidateOptions<AuthorizationCheck>): Promise<StytchB2BSessionResult> {
    return this.#checks.validate(token, options);
  }

  /** Checks the session of a request; `StytchB2B.authenticateRequest` calls it. */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
    return this.#checks.authenticateRequest(request, options);
  }

  /** Decides requirements on a session of a request; `StytchB2B.authorizeRequest` calls it. */
  authorizeRequest(
    request: RequestLike,
    session: StytchB2BSession,
    options: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
    return this.#checks.authorizeRequest(request, session, options);
  }

  /**
   * Checks a session JWT here, and asks Stytch only when the token is genuine but expired or older than
   * `max_token_age_seconds`. A malformed or forged token costs no request.
   *
   * @throws {TokenValidationError} when the token must not be trusted
   * @throws {KeysUnavailableError} when the key set or the RBAC policy cannot be had
   */
  async authenticateJwt(
    params: SessionsAuthenticateJwtParams,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult> {
    return (await this.#checks.further()).authenticateJwt(params, options);
  }

  /**
   * Checks a session JWT here and answers with the session under the names of the wire; Stytch is never asked.
   *
   * @throws {TokenValidationError} when the token must not be trusted
   * @throws {KeysUnavailableError} when the key set or the RBAC policy cannot be had
   */
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<MemberSession> {
    return (await this.#checks.further()).authenticateJwtLocal(params);
  }
}

function toB2BSession(claims: StytchB2BClaims): StytchB2BSession {
  return { ...toStytchSession(claims), organizationId: claims[ORGANIZATION_CLAIM].organization_id };
}
