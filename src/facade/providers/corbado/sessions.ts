import { SessionsResource } from '../../../generated/corbado/client.ts';
import type { ApiClient } from '../../http/api-client.ts';
import { createObserver } from '../../http/events.ts';
import { jwksFormat, keyEndpoint, RemoteJwks } from '../../jwt/jwks.ts';
import type { TokenClaims } from '../../jwt/policy.ts';
import { version } from '../../options/env.ts';
import { ownProperties } from '../../options/validators.ts';
import type { ForgetOptions } from '../../session/forget.ts';
import type { ValidateOptions } from '../../session/options.ts';
import { type RequestLike, tokensOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { SessionVerifier } from '../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../session/trusted-issuer.ts';
import type { CorbadoConfig } from './options.ts';
import { SESSION } from './token-kinds.ts';

/** Claims of Corbado's session tokens, as its SDKs read them. */
export interface CorbadoClaims extends TokenClaims {
  readonly exp: number;
  readonly nbf?: number;
  readonly jti?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly orig?: string | null;
  readonly version?: string | null;
}

/** Validated Corbado session. */
export type CorbadoSession = Session<CorbadoClaims>;
/** Result of validating a Corbado session token. */
export type CorbadoSessionResult = SessionValidationResult<CorbadoSession>;

/** Cookies in which Corbado's front ends keep the session token; the second one until October 2024. */
const COOKIES = ['cbo_session_token', 'cbo_short_session'] as const;

/**
 * Session checks, and the operations on sessions. Checks are local: they fetch the project's key set and nothing else.
 *
 * @example
 * const result = await corbado.sessions.validate(token);
 * if (result.authenticated) console.log(result.userId, result.session.fullName);
 */
export class CorbadoSessions extends SessionsResource {
  readonly #verifier: SessionVerifier<CorbadoClaims>;

  /** Created by the client. */
  constructor(client: ApiClient, config: CorbadoConfig) {
    super(client);
    this.#verifier = createVerifier(config);
  }

  /** Issuers whose tokens are accepted; `composeVerifiers` uses them to choose a client. */
  get accepts(): readonly TrustedIssuer[] {
    return this.#verifier.accepts;
  }

  /**
   * Validates a session token of any type. Returns `signed-in` with the session, `signed-out` with the reason, or
   * `unavailable` if the key set cannot be fetched.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @example
   * const result = await corbado.sessions.validate(token);
   * if (result.authenticated) console.log(result.userId, result.session.fullName);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /**
   * Validates a session token and returns the session. Corbado's SDKs use this name.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link validate}, which returns a result instead
   */
  validateToken(token: unknown, options?: ValidateOptions): Promise<CorbadoSession> {
    return this.#verifier.verify(token, options);
  }

  /** Alias of {@link validate}. Corbado's older SDKs use this name. */
  getAndValidateShortSessionValue(token: unknown, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /** Validates the session of a request, as `Corbado.authenticateRequest` does. */
  async authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    const tokens = tokensOf(request, COOKIES, 'corbado');
    return this.#verifier.validateFirst(tokens, options);
  }

  /** Decides requirements on a session of a request; `Corbado.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: CorbadoSession,
    options: ValidateOptions,
  ): Promise<CorbadoSessionResult> {
    return this.#verifier.authorize(session, options);
  }

  /**
   * Drops cached keys and verified tokens of this client: when a key has leaked, or a session must be checked anew. Without
   * options, all of them.
   *
   * @throws {ValidationError} if an option is invalid
   * @example
   * corbado.sessions.forget({ keys: true });
   */
  forget(options?: ForgetOptions): void {
    this.#verifier.forget(options);
  }
}

function createVerifier({ projectId, frontendApi, issuers, common }: CorbadoConfig): SessionVerifier<CorbadoClaims> {
  const { clock, clockTolerance, tokenCache } = common;
  const keys = new RemoteJwks(
    keyEndpoint(common, {
      provider: 'corbado',
      url: `${frontendApi}/.well-known/jwks`,
      headers: { 'x-corbado-projectid': projectId, 'user-agent': `authloom/${version}` },
    }),
    jwksFormat('RS256'),
  );
  return new SessionVerifier<CorbadoClaims>({
    ...SESSION,
    provider: 'corbado',
    algorithm: 'RS256',
    keys,
    issuers,
    issuerHint:
      'If the project has a custom domain, set "cname" or "frontendApi" to it; otherwise the token belongs to another project.',
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
    toSession,
  });
}

function toSession(verified: TokenClaims): CorbadoSession {
  // The verifier has checked that `exp` is there and that each allowed claim is a string.
  const claims = verified as CorbadoClaims;
  const { sub, iat, exp, name, email, phone_number: phoneNumber } = ownProperties(claims);
  return {
    provider: 'corbado',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    ...(typeof name === 'string' && { fullName: name }),
    ...(typeof email === 'string' && { email }),
    ...(typeof phoneNumber === 'string' && { phoneNumber }),
    claims,
  };
}
