import { SessionsResource } from '../../../../generated/stytch-consumer/client.ts';
import type {
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  Session as WireSession,
} from '../../../../generated/stytch-consumer/types.ts';
import type { Caller } from '../../../core/call/caller.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/result.ts';
import type { TokenRoute } from '../../../session/route.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { LocalFirstParams, LocalParams } from '../shared/on-demand/jwt-arguments.ts';
import type { RbacAuthorizer } from '../shared/on-demand/rbac/rbac-authorizer.ts';
import { SessionChecks, type StytchRequestOptions, type StytchValidateOptions } from '../shared/session-checks.ts';
import { factorTimes, judgeSessionClaims, type StytchClaims, toStytchSession } from '../shared/session-claims.ts';
import type { UserSessionChecks } from './on-demand/user-session-checks.ts';

/**
 * A checked consumer session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out where
 * the factors name none, or several.
 */
export type StytchSession = Session<StytchClaims>;
/** The outcome of checking a consumer session. */
export type StytchSessionResult = SessionValidationResult<StytchSession>;

/** Arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<SessionsAuthorizationCheck>;
/** Arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams = LocalFirstParams<SessionsAuthorizationCheck>;

/** What `sessions.authenticateJwt` answers: the session and a JWT of it, and all of Stytch's answer where it was asked. */
export type SessionsAuthenticateJwtResult = Pick<SessionsAuthenticateResponse, 'session' | 'session_jwt'> &
  Partial<SessionsAuthenticateResponse>;

/** Session checks, and the operations on sessions. */
export class StytchSessions extends SessionsResource {
  readonly #checks: SessionChecks<StytchClaims, SessionsAuthorizationCheck, UserSessionChecks>;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, rbac: () => Promise<RbacAuthorizer>) {
    super(caller);
    this.#checks = new SessionChecks(
      {
        ...policy,
        judgeOwnClaims: judgeSessionClaims,
        // The verifier has judged them.
        factorTimes,
        toSession: (claims) => toStytchSession(claims as StytchClaims),
      },
      async (verifier) => {
        const { UserSessionChecks } = await import('./on-demand/on-demand.ts');
        return new UserSessionChecks(verifier, await rbac(), (params, options) => this.authenticate(params, options));
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
  validate(token: unknown, options?: StytchValidateOptions<SessionsAuthorizationCheck>): Promise<StytchSessionResult> {
    return this.#checks.validate(token, options);
  }

  /** Checks the session of a request; `Stytch.authenticateRequest` calls it. */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.#checks.authenticateRequest(request, options);
  }

  /** Decides requirements on a session of a request; `Stytch.authorizeRequest` calls it. */
  authorizeRequest(
    request: RequestLike,
    session: StytchSession,
    options: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
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
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession> {
    return (await this.#checks.further()).authenticateJwtLocal(params);
  }
}
