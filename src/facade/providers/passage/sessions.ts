import { jwksForm } from '../../session/keys/key-form.ts';
import type { KeySource } from '../../session/keys/key-source.ts';
import { RemoteKeySet } from '../../session/keys/remote-key-set.ts';
import { type RequestLike, tokenOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult, TokenClaims } from '../../session/result.ts';
import type { TokenRoute } from '../../session/route.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import { SessionVerifier } from '../../session/verifier.ts';
import type { PassageConfig } from './options.ts';
import { CALLER } from './provider.ts';

/** The claims of Passage's tokens; times are in seconds since 1970. */
export interface PassageClaims extends TokenClaims {
  readonly exp: number;
  readonly nbf?: number;
  /** A text, or a list: the app id is among them, or one of the option `audiences`. */
  readonly aud: string | readonly unknown[];
}

/** A checked Passage session. */
export type PassageSession = Session<PassageClaims>;
/** The outcome of checking a Passage token. */
export type PassageSessionResult = SessionValidationResult<PassageSession>;

/** The cookie in which Passage's front ends keep the token. */
const COOKIES = ['psg_auth_token'] as const;

/** Session checks. They are local: they ask for the app's key set and nothing else, and with `jwks` for nothing at all. */
export class PassageSessions {
  readonly #verifier: SessionVerifier<PassageClaims>;

  /**  Made by the client. */
  constructor(verifier: SessionVerifier<PassageClaims>) {
    this.#verifier = verifier;
  }

  /** Which tokens are accepted, by what they say of themselves; `composeVerifiers` chooses by it. */
  get accepts(): readonly TokenRoute[] {
    return this.#verifier.accepts;
  }

  /**
   * Checks a session token and answers with a result, whatever the token is: `signed-in` with the session, `signed-out`
   * with the reason, or `unavailable` when the key set cannot be had.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   * @example
   * const result = await passage.sessions.validate(token);
   * if (result.authenticated) console.log(result.userId);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: ValidateOptions): Promise<PassageSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /** Checks the session of a request; `Passage.authenticateRequest` calls it. */
  async authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<PassageSessionResult> {
    return this.#verifier.validate(tokenOf(request, COOKIES, 'passage'), options);
  }

  /** Decides requirements on a session of a request; `Passage.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: PassageSession,
    options: ValidateOptions,
  ): Promise<PassageSessionResult> {
    return this.#verifier.authorize(session, options);
  }
}

/** What checks an app's tokens: one for all names of the check, so that they share the key set. */
export function passageVerifier(config: PassageConfig): SessionVerifier<PassageClaims> {
  const { issuers, audiences, common } = config;
  const { clock, clockTolerance, tokenCache } = common;
  return new SessionVerifier<PassageClaims>({
    provider: 'passage',
    kind: 'session token',
    algorithm: 'RS256',
    keys: config.fixedKeys ?? remoteKeys(config),
    issuers,
    issuerHint: 'If this app has tokens of another issuer, add it to "issuers"; otherwise the token is of another app.',
    audiences,
    audienceHint: 'Tokens of 2022 name the auth origin: if this app still has some, add it to "audiences".',
    textClaims: [],
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    toSession: toPassageSession,
  });
}

function remoteKeys({ jwksUrl: url, common: { fetch, clock } }: PassageConfig): KeySource {
  return new RemoteKeySet(
    { provider: 'passage', url, headers: { 'user-agent': CALLER }, fetch, clock },
    jwksForm('RS256'),
  );
}

function toPassageSession(checked: TokenClaims): PassageSession {
  // The verifier has found expiry and audience to be what they should be.
  const claims = checked as PassageClaims;
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
