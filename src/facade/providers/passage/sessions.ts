import { createObserver } from '../../http/events.ts';
import { jwksFormat, keyEndpoint, RemoteJwks } from '../../jwt/jwks.ts';
import type { KeySource, TokenClaims } from '../../jwt/policy.ts';
import { version } from '../../options/env.ts';
import type { ForgetOptions } from '../../session/forget.ts';
import type { ValidateOptions } from '../../session/options.ts';
import { type RequestLike, tokensOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { SessionVerifier } from '../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../session/trusted-issuer.ts';
import type { PassageConfig } from './options.ts';
import { SESSION } from './token-kinds.ts';

/** Claims of Passage's tokens; times are in seconds since 1970. */
export interface PassageClaims extends TokenClaims {
  readonly exp: number;
  readonly nbf?: number;
  /** A string or a list. It names the app ID, or one of the option `audiences`. */
  readonly aud: string | readonly unknown[];
}

/** Validated Passage session. */
export type PassageSession = Session<PassageClaims>;
/** Result of validating a Passage session token. */
export type PassageSessionResult = SessionValidationResult<PassageSession>;

/** Cookie in which Passage's front ends keep the token. */
const COOKIES = ['psg_auth_token'] as const;

/**
 * Session checks. They are local: they fetch the app's key set and nothing else, and with the option `jwks` nothing at all.
 *
 * @example
 * const result = await passage.sessions.validate(token);
 * if (result.authenticated) console.log(result.userId);
 */
export class PassageSessions {
  readonly #verifier: SessionVerifier<PassageClaims>;

  /** Created by the client. */
  constructor(verifier: SessionVerifier<PassageClaims>) {
    this.#verifier = verifier;
  }

  /** Issuers and audiences whose tokens are accepted; `composeVerifiers` uses them to choose a client. */
  get accepts(): readonly TrustedIssuer[] {
    return this.#verifier.accepts;
  }

  /**
   * Validates a session token of any type. Returns `signed-in` with the session, `signed-out` with the reason, or
   * `unavailable` if the key set cannot be fetched.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @example
   * const result = await passage.sessions.validate(token);
   * if (result.authenticated) console.log(result.userId);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: ValidateOptions): Promise<PassageSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /** Validates the session of a request, as `Passage.authenticateRequest` does. */
  async authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<PassageSessionResult> {
    const tokens = tokensOf(request, COOKIES, 'passage');
    return this.#verifier.validateFirst(tokens, options);
  }

  /** Decides requirements on a session of a request; `Passage.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: PassageSession,
    options: ValidateOptions,
  ): Promise<PassageSessionResult> {
    return this.#verifier.authorize(session, options);
  }

  /**
   * Drops cached keys and verified tokens of this client: when a key has leaked, or a session must be checked anew. Without
   * options, all of them.
   *
   * @throws {ValidationError} if an option is invalid
   * @example
   * passage.sessions.forget({ keys: true });
   */
  forget(options?: ForgetOptions): void {
    this.#verifier.forget(options);
  }
}

/** Creates the verifier that `sessions` and `auth` of a client share, so that they share its key set. */
export function createPassageVerifier(config: PassageConfig): SessionVerifier<PassageClaims> {
  const { issuers, audiences, common } = config;
  const { clock, clockTolerance, tokenCache } = common;
  return new SessionVerifier<PassageClaims>({
    ...SESSION,
    provider: 'passage',
    algorithm: 'RS256',
    keys: config.localKeys ?? remoteKeys(config),
    issuers,
    issuerHint:
      'If this app has tokens of another issuer, add it to "issuers"; otherwise the token belongs to another app.',
    audiences,
    audienceHint: 'Tokens of 2022 name the auth origin: if this app still has some, add it to "audiences".',
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
    toSession,
  });
}

// The host of the key set responds with 403 to requests without a user agent.
function remoteKeys({ jwksUrl: url, common }: PassageConfig): KeySource {
  return new RemoteJwks(
    keyEndpoint(common, { provider: 'passage', url, headers: { 'user-agent': `authloom/${version}` } }),
    jwksFormat('RS256'),
  );
}

function toSession(verified: TokenClaims): PassageSession {
  // The verifier has checked that `exp` is there and that `aud` names an audience.
  const claims = verified as PassageClaims;
  const { sub, iat, exp } = claims;
  return {
    provider: 'passage',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    claims,
  };
}
