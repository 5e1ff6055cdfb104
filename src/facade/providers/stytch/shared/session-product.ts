import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import type { AuthorizationCheck, CheckReader } from '../rbac/authorization-check.ts';
import type { LocalFirstParams, LocalParams } from './jwt-arguments.ts';
import type { StytchClaims } from './session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from './session-options.ts';

/** How sessions of one product differ from those of the other. */
export interface SessionProduct<Claims extends StytchClaims, Check extends AuthorizationCheck, Wire, Response> {
  /** Returns what is wrong with the claims that only session tokens of this product have. */
  readonly checkClaims: (claims: TokenClaims) => TokenProblem | undefined;
  readonly toSession: (claims: Claims) => Session<Claims>;
  readonly readCheck: CheckReader<Check>;
  /** Makes the check for a permission, within the session's own organization if it has one. */
  readonly toCheck: (permission: AuthorizationCheck, session: Session<Claims>) => Check;
  /** Makes the session as API responses have it. */
  readonly toWire: (claims: Claims) => Wire;
  /** Makes the part of the response of `sessions.authenticate` that a local check can tell. */
  readonly toResponse: (session: Wire, session_jwt: string) => Response;
}

/** The session methods of both products. */
export interface SessionMethods<Claims extends StytchClaims, Check extends AuthorizationCheck, Wire, Response> {
  /** The issuers and audiences whose tokens are accepted; `composeVerifiers` chooses by them. */
  readonly accepts: readonly TrustedIssuer[];

  /**
   * Verifies a session JWT locally. It resolves to a result, whatever the token is.
   *
   * @throws {ValidationError} if the options are invalid; never for anything in the token
   * @example
   * const result = await stytch.sessions.validate(jwt, { require: { factors: ['totp'] } });
   * if (result.authenticated) console.log(result.session.userId);
   */
  validate(token: unknown, options?: StytchValidateOptions<Check>): Promise<SessionValidationResult<Session<Claims>>>;

  /** Checks the session of a request. @see the method of this name of the client, which calls it */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>>;

  /** Checks requirements on a session of a request. @see the method of this name of the client, which calls it */
  authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    options: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>>;

  /**
   * Verifies a session JWT locally, and asks Stytch only if the token is genuine but expired or older than
   * `max_token_age_seconds`. A malformed or forged token costs no request.
   *
   * @throws {TokenValidationError} if the token must not be trusted
   * @throws {KeysUnavailableError} if the key set or the RBAC policy cannot be fetched
   * @example
   * const { session_jwt } = await stytch.sessions.authenticateJwt({ session_jwt: jwt, max_token_age_seconds: 60 });
   */
  authenticateJwt(params: LocalFirstParams<Check>, options?: CallOptions): Promise<Response>;

  /**
   * Verifies a session JWT locally and returns the session as API responses have it. Stytch is never asked.
   *
   * @throws {TokenValidationError} if the token must not be trusted
   * @throws {KeysUnavailableError} if the key set or the RBAC policy cannot be fetched
   */
  authenticateJwtLocal(params: LocalParams<Check>): Promise<Wire>;
}
