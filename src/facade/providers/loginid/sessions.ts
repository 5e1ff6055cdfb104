import { tokenError } from '../../jwt/failure.ts';
import type { TokenClaims, TokenKind, TokenPolicy } from '../../jwt/policy.ts';
import { Checks, describeType, isNonEmptyString, isObject, ownProperties } from '../../options/validators.ts';
import type { ForgetOptions } from '../../session/forget.ts';
import type { ValidateOptions } from '../../session/options.ts';
import { type RequestLike, tokensOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { resultOf, SessionVerifier } from '../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../session/trusted-issuer.ts';
import type { LoginIDConfig } from './options.ts';
import { LOGIN } from './token-kinds.ts';
import { checkTokenUsername, type LoginIDClaims } from './user-token.ts';

/** Validated LoginID session. */
export type LoginIDSession = Session<LoginIDClaims>;
/** Result of validating the token of a LoginID login. */
export type LoginIDSessionResult = SessionValidationResult<LoginIDSession>;

/** Options for validating one LoginID token. */
export interface LoginIDValidateOptions extends ValidateOptions {
  /** Username that the token must belong to, compared exactly. Without it, any user of the application is accepted. */
  readonly username?: string;
}

/**
 * Validation of the tokens that LoginID issues when a user signs in. It fetches the signing key and nothing else.
 *
 * @example
 * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
 * if (result.authenticated) console.log(result.userId);
 */
export class LoginIDSessions {
  readonly #verifier: SessionVerifier<LoginIDClaims>;

  /** Created by the client. */
  constructor(policyOf: (kind: TokenKind) => TokenPolicy, { maxTokenAge }: LoginIDConfig) {
    this.#verifier = new SessionVerifier<LoginIDClaims>({
      ...policyOf(LOGIN),
      toSession: (claims) => toSession(claims, maxTokenAge),
      // The login itself issues the token, and nothing renews it.
      authentications: ({ iat }) => [{ at: iat }],
    });
  }

  /** Issuers and audiences whose tokens are accepted; `composeVerifiers` uses them to choose a client. */
  get accepts(): readonly TrustedIssuer[] {
    return this.#verifier.accepts;
  }

  /**
   * Validates the token of a login, of any type. Returns `signed-in` with the session, `signed-out` with the reason, or
   * `unavailable` if the signing key cannot be fetched. Checks algorithm (ES256), signature, issuer, audience (the client
   * ID) and times; a token without an expiry is valid for `maxTokenAge` seconds.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @example
   * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
   * if (result.authenticated) console.log(result.userId);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return resultOf(this.verify(token, options));
  }

  /**
   * Validates a token and returns the session.
   *
   * @throws {TokenValidationError} if the token is invalid, or belongs to another user than `username`
   * @throws {VerificationUnavailableError} if the signing key cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link validate}, which returns a result instead
   */
  async verify(token: unknown, options: LoginIDValidateOptions = {}): Promise<LoginIDSession> {
    const { username, ...rest } = readOptions(options);
    return this.#verifier.observe(async (trace) =>
      checkUser(await this.#verifier.check(token, rest, undefined, trace), username),
    );
  }

  /** Validates the token of a request, as `LoginID.authenticateRequest` does. */
  async authenticateRequest(request: RequestLike, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return this.validate(tokensOf(request, [], 'loginid')[0], options);
  }

  /** Decides `require` and `username` on a session of a request; `LoginID.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: LoginIDSession,
    options: LoginIDValidateOptions,
  ): Promise<LoginIDSessionResult> {
    const { username, ...rest } = readOptions(options);
    const decide = async (): Promise<LoginIDSession> => checkUser(this.#verifier.enforce(session, rest), username);
    return this.#verifier.observe(() => resultOf(decide()), false);
  }

  /**
   * Drops cached keys and verified tokens of this client: when a key has leaked, or a session must be checked anew. Without
   * options, all of them.
   *
   * @throws {ValidationError} if an option is invalid
   * @example
   * loginid.sessions.forget({ keys: true });
   */
  forget(options?: ForgetOptions): void {
    this.#verifier.forget(options);
  }
}

/**
 * Copies the options. A username without a value must not count as "any user".
 *
 * @throws {ValidationError} if it has none
 */
function readOptions(given: LoginIDValidateOptions): LoginIDValidateOptions {
  const checks = new Checks();
  const options: unknown = given;
  if (!isObject(options)) checks.add('options', `expected an object, received ${describeType(options)}`);
  else if (Object.hasOwn(options, 'username') && !isNonEmptyString(options['username']))
    checks.add('options.username', `expected a non-empty string, received ${describeType(options['username'])}`);
  checks.throwIfAny('Cannot check the token', 'loginid', 400);
  return ownProperties(given);
}

function checkUser(session: LoginIDSession, username: string | undefined): LoginIDSession {
  const problem = checkTokenUsername(session.claims, username);
  if (problem !== undefined) throw tokenError('loginid', LOGIN.kind, problem);
  return session;
}

function toSession(verified: TokenClaims, maxTokenAge: number): LoginIDSession {
  // The verifier has checked that each allowed claim is a string.
  const claims = verified as LoginIDClaims;
  const { sub, iat, exp = iat + maxTokenAge } = ownProperties(claims);
  return {
    provider: 'loginid',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    claims,
  };
}
