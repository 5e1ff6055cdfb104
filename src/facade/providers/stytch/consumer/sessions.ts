import { SessionsResource } from '../../../../generated/stytch-consumer/client.ts';
import type {
  AuthenticationFactor,
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
import {
  LOCAL_ARGUMENTS,
  LOCAL_FIRST_ARGUMENTS,
  type LocalFirstParams,
  type LocalParams,
  remoteParams,
} from '../shared/jwt-arguments.ts';
import { readAuthorizationCheck } from '../shared/rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../shared/rbac/rbac-authorizer.ts';
import { SessionChecks, type StytchRequestOptions, type StytchValidateOptions } from '../shared/session-checks.ts';
import {
  factorTimes,
  judgeSessionClaims,
  SESSION_CLAIM,
  type StytchClaims,
  toStytchSession,
  toWireSession,
} from '../shared/session-claims.ts';
import { isOnlyTooOld } from '../shared/session-refusals.ts';

/** A checked consumer session. */
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
  readonly #checks: SessionChecks<StytchClaims, SessionsAuthorizationCheck>;

  /**  Made by the client. */
  constructor(caller: Caller, policy: TokenPolicy, rbac: RbacAuthorizer) {
    super(caller);
    this.#checks = new SessionChecks({
      policy: {
        ...policy,
        judgeOwnClaims: judgeSessionClaims,
        // The verifier has judged them.
        factorTimes,
        toSession: (claims) => toStytchSession(claims as StytchClaims),
      },
      rbac,
      readCheck: readAuthorizationCheck,
      toCheck: (permission) => permission,
      authenticate: (params) => this.authenticate(params),
    });
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
  async authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.#checks.authenticateRequest(request, options);
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
    try {
      const session = await this.#checks.verifyJwt('sessions.authenticateJwt', params, LOCAL_FIRST_ARGUMENTS);
      return { session: toUserSession(session), session_jwt: params.session_jwt };
    } catch (error) {
      if (!isOnlyTooOld(error)) throw error;
      return this.authenticate(remoteParams(params), options);
    }
  }

  /**
   * Checks a session JWT here and answers with the session under the names of the wire; Stytch is never asked.
   *
   * @throws {TokenValidationError} when the token must not be trusted
   * @throws {KeysUnavailableError} when the key set or the RBAC policy cannot be had
   */
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession> {
    return toUserSession(await this.#checks.verifyJwt('sessions.authenticateJwtLocal', params, LOCAL_ARGUMENTS));
  }
}

function toUserSession({ claims }: StytchSession): WireSession {
  return { ...toWireSession<AuthenticationFactor>(claims), session_id: claims[SESSION_CLAIM].id, user_id: claims.sub };
}
