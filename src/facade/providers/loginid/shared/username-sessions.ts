import { type TokenProblem, tokenError } from '../../../jwt/failure.ts';
import type { CheckTrace, TokenClaims } from '../../../jwt/policy.ts';
import { Checks, describeType, isNonEmptyString, isObject, ownProperties } from '../../../options/validators.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import type { ValidateOptions } from '../../../session/options.ts';
import { type RequestLike, tokensOf } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import { firstValid, resultOf, type SessionVerifier } from '../../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';

/** Options for validating one LoginID token. */
export interface LoginIDValidateOptions extends ValidateOptions {
  /** Username that the token must belong to, compared exactly. Without it, any user of the application is accepted. */
  readonly username?: string;
}

/** The differences between LoginID's two products. */
export interface UsernameTokens<Claims extends TokenClaims> {
  /**
   * Returns the verifier of the client.
   *
   * @throws {ValidationError} if the client lacks an option that it needs
   */
  readonly verifier: () => SessionVerifier<Claims>;
  /** The name of the tokens in messages. */
  readonly kind: string;
  /** Reads the username in the claims, which have no prototype. */
  readonly usernameOf: (claims: Claims) => unknown;
  /** The cookies of the provider's front ends. */
  readonly cookies: readonly string[];
}

/** Validation of tokens that name a user, for either product. It fetches keys and nothing else. */
export class UsernameSessions<Claims extends TokenClaims> {
  readonly #tokens: UsernameTokens<Claims>;

  /** Created by the client. */
  constructor(tokens: UsernameTokens<Claims>) {
    this.#tokens = tokens;
  }

  /** Issuers and audiences whose tokens are accepted; `composeVerifiers` uses them to choose a client. */
  get accepts(): readonly TrustedIssuer[] {
    return this.#tokens.verifier().accepts;
  }

  /**
   * Validates the token of a login, of any type. Returns `signed-in` with the session, `signed-out` with the reason, or
   * `unavailable` if the keys cannot be fetched. Checks algorithm (ES256), signature, issuer, audience and times.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @example
   * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
   * if (result.authenticated) console.log(result.userId);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: LoginIDValidateOptions): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.verify(token, options));
  }

  /**
   * Validates a token and returns the session.
   *
   * @throws {TokenValidationError} if the token is invalid, or belongs to another user than `username`
   * @throws {VerificationUnavailableError} if the keys cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link validate}, which returns a result instead
   */
  async verify(token: unknown, options: LoginIDValidateOptions = {}): Promise<Session<Claims>> {
    const own = readOptions(options);
    return this.#tokens.verifier().observe((trace) => this.#check(token, own, trace));
  }

  /** Validates the token of a request, as `authenticateRequest` of the client does. */
  async authenticateRequest(
    request: RequestLike,
    options: LoginIDValidateOptions = {},
  ): Promise<SessionValidationResult<Session<Claims>>> {
    const tokens = tokensOf(request, this.#tokens.cookies, 'loginid');
    const own = readOptions(options);
    return this.#tokens
      .verifier()
      .observe((trace) => firstValid(tokens, (token) => resultOf(this.#check(token, own, trace))));
  }

  /** Decides `require` and `username` on a session of a request; `authorizeRequest` of the client calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: Session<Claims>,
    options: LoginIDValidateOptions,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    const { username, ...rest } = readOptions(options);
    const verifier = this.#tokens.verifier();
    const decide = async (): Promise<Session<Claims>> => this.#requireUser(verifier.enforce(session, rest), username);
    return verifier.observe(() => resultOf(decide()), false);
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
    this.#tokens.verifier().forget(options);
  }

  async #check(
    token: unknown,
    { username, ...rest }: LoginIDValidateOptions,
    trace: CheckTrace | undefined,
  ): Promise<Session<Claims>> {
    return this.#requireUser(await this.#tokens.verifier().check(token, rest, undefined, trace), username);
  }

  #requireUser(session: Session<Claims>, username: string | undefined): Session<Claims> {
    const { usernameOf, kind } = this.#tokens;
    const problem = checkUsername(usernameOf, session.claims, username);
    if (problem !== undefined) throw tokenError('loginid', kind, problem);
    return session;
  }
}

/** Rejects the tokens of other users, if a username is given. Usernames are compared exactly. */
export function checkUsername<Claims extends TokenClaims>(
  usernameOf: (claims: Claims) => unknown,
  claims: Claims,
  username: string | undefined,
): TokenProblem | undefined {
  if (username === undefined || usernameOf(ownProperties(claims)) === username) return undefined;
  return { reason: 'claims', message: 'issued for another user', expected: 'the given username' };
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
