import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import type { AuthorizationCheck, CheckReader } from '../rbac/authorization-check.ts';
import type { LocalFirstParams, LocalParams } from './jwt-arguments.ts';
import type { StytchClaims } from './session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from './session-options.ts';

/** The differences between the sessions of the two products. */
export interface SessionProduct<Claims extends StytchClaims, Check extends AuthorizationCheck, Wire, Response> {
  /** Checks the claims that only session tokens of this product have. */
  readonly checkClaims: (claims: TokenClaims) => TokenProblem | undefined;
  readonly toSession: (claims: Claims) => Session<Claims>;
  readonly readCheck: CheckReader<Check>;
  /** Creates the check for a permission, within the session's own organization if it has one. */
  readonly toCheck: (permission: AuthorizationCheck, session: Session<Claims>) => Check;
  /** Converts the claims to a session as in API responses. */
  readonly toWire: (claims: Claims) => Wire;
  /** Creates the part of the response of `sessions.authenticate` that a local check knows. */
  readonly toResponse: (session: Wire, session_jwt: string) => Response;
}

/** The session methods of both products. */
export interface SessionMethods<Claims extends StytchClaims, Check extends AuthorizationCheck, Wire, Response> {
  /** Issuers and audiences whose tokens are accepted; `composeVerifiers` uses them to choose a client. */
  readonly accepts: readonly TrustedIssuer[];

  /**
   * Validates a session JWT locally. Returns `signed-in` with the session, `signed-out` with the reason, or `unavailable` if
   * the key set or the RBAC policy cannot be fetched.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @example
   * const result = await stytch.sessions.validate(jwt, { require: { factors: ['totp'] } });
   * if (result.authenticated) console.log(result.session.userId);
   */
  validate(token: unknown, options?: StytchValidateOptions<Check>): Promise<SessionValidationResult<Session<Claims>>>;

  /** Validates the session of a request, as `authenticateRequest` of the client does. */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>>;

  /** Checks requirements on a session of a request; `authorizeRequest` of the client calls it. */
  authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    options: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>>;

  /**
   * Drops cached keys and verified tokens of this client: when a key has leaked, or a session must be checked anew. Without
   * options, all of them. The keys of M2M tokens and access tokens are the same.
   *
   * @throws {ValidationError} if an option is invalid
   * @example
   * stytch.sessions.forget({ keys: true });
   */
  forget(options?: ForgetOptions): void;

  /**
   * Verifies a session JWT locally, and calls `sessions.authenticate` only if the token is genuine but expired or older than
   * `max_token_age_seconds`. A malformed or forged token costs no request.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set or the RBAC policy cannot be fetched
   * @example
   * const { session_jwt } = await stytch.sessions.authenticateJwt({ session_jwt: jwt, max_token_age_seconds: 60 });
   */
  authenticateJwt(params: LocalFirstParams<Check>, options?: CallOptions): Promise<Response>;

  /**
   * Verifies a session JWT locally and returns the session as in API responses.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set or the RBAC policy cannot be fetched
   */
  authenticateJwtLocal(params: LocalParams<Check>): Promise<Wire>;
}
