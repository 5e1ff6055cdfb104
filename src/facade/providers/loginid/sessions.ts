import { Checks, isObject, kindOf } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import { refuse } from '../../session/refusal.ts';
import { type RequestLike, tokenOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult, TokenClaims } from '../../session/result.ts';
import type { TokenRoute } from '../../session/route.ts';
import type { TokenPolicy } from '../../session/token-verifier.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import { resultOf, SessionVerifier } from '../../session/verifier.ts';
import { judgeLoginClaims, judgeUsername, type LoginIDClaims } from './claims.ts';
import type { LoginIDConfig } from './options.ts';

/** A checked LoginID session. */
export type LoginIDSession = Session<LoginIDClaims>;
/** The outcome of checking the token of a LoginID login. */
export type LoginIDSessionResult = SessionValidationResult<LoginIDSession>;

/** What can be asked of the check of one LoginID token. */
export interface LoginIDValidateOptions extends ValidateOptions {
  /** The username that the token must be for, compared exactly. Without it, any user of the application is taken. */
  readonly username?: string | undefined;
}

const KIND = 'token';

/** Checks of the tokens that LoginID issues when a user signs in. They ask for the signing key and nothing else. */
export class LoginIDSessions {
  readonly #verifier: SessionVerifier<LoginIDClaims>;

  /** Made by the client. */
  constructor(policy: (kind: string) => TokenPolicy, { maxTokenAge }: LoginIDConfig) {
    this.#verifier = new SessionVerifier<LoginIDClaims>({
      ...policy(KIND),
      judgeOwnClaims: judgeLoginClaims,
      toSession: (claims) => toLoginIDSession(claims, maxTokenAge),
    });
  }

  /** Which tokens are accepted, by what they say of themselves; `composeVerifiers` chooses by it. */
  get accepts(): readonly TokenRoute[] {
    return this.#verifier.accepts;
  }

  /**
   * Checks the token of a login and answers with a result, whatever the token is: `signed-in` with the session,
   * `signed-out` with the reason, or `unavailable` when the signing key cannot be had. Algorithm (ES256), signature,
   * issuer, audience (the client id) and times are checked; a token without expiry is good for `maxTokenAge` seconds.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   * @example
   * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
   * if (result.authenticated) console.log(result.userId);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return resultOf(this.verify(token, options));
  }

  /** Checks a token and answers with the session; `LoginID.verifyToken` calls it. */
  async verify(token: unknown, options: LoginIDValidateOptions = {}): Promise<LoginIDSession> {
    checkUsername(options);
    const { username, ...rest } = options;
    const session = await this.#verifier.verify(token, rest);
    const problem = judgeUsername(session.claims, username);
    if (problem !== undefined) throw refuse('loginid', KIND, problem);
    return session;
  }

  /** Checks the token of a request; `LoginID.authenticateRequest` calls it. */
  async authenticateRequest(request: RequestLike, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return this.validate(tokenOf(request, [], 'loginid'), options);
  }

  /** Decides requirements on a session of a request; `LoginID.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: LoginIDSession,
    { username: _, ...options }: LoginIDValidateOptions,
  ): Promise<LoginIDSessionResult> {
    return this.#verifier.authorize(session, options);
  }
}

/** An empty username must not pass for "any user". */
function checkUsername(options: unknown): void {
  const checks = new Checks();
  if (isObject(options)) checks.optional('options.username', options['username'], isText, 'a non-empty string');
  else checks.add('options', `expected an object, received ${kindOf(options)}`);
  checks.throwIfAny('Cannot check the token', 'loginid', 400);
}

function toLoginIDSession(checked: TokenClaims, maxTokenAge: number): LoginIDSession {
  // The verifier has found the text claims to be texts.
  const claims = checked as LoginIDClaims;
  const { sub, iat, exp = iat + maxTokenAge } = claims;
  return {
    provider: 'loginid',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    claims,
  };
}
