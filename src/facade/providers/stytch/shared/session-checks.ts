import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import { TokenValidationError, VerificationUnavailableError } from '../../../errors/session-errors.ts';
import { TokenFailure } from '../../../jwt/failure.ts';
import { claimsOf, readToken } from '../../../jwt/jws.ts';
import type { CheckTrace, TokenClaims, TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { isObject, ownProperties } from '../../../options/validators.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import { type RequestLike, tokensOf } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import { firstValid, resultOf, SessionVerifier } from '../../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import type { AuthorizationCheck } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { currentTime } from './arguments.ts';
import { isStale, toPolicyUnavailable } from './errors.ts';
import {
  checkJwtArguments,
  LOCAL,
  LOCAL_FIRST,
  type LocalFirstParams,
  type LocalParams,
  type RemoteParams,
  remoteParams,
} from './jwt-arguments.ts';
import { isOpaqueToken, RemoteExchange, type RemoteToken } from './remote-exchange.ts';
import { authentications, type StytchClaims } from './session-claims.ts';
import {
  type CheckOptions,
  readRequestOptions,
  readSessionOptions,
  type StytchRequestOptions,
  type StytchValidateOptions,
} from './session-options.ts';
import type { SessionMethods, SessionProduct } from './session-product.ts';

const JWT_COOKIE = 'stytch_session_jwt';
const TOKEN_COOKIE = 'stytch_session';
/** Limits the calls that the opaque cookies of one request can cause. */
const MAX_OPAQUE = 3;
/** Stands for an opaque token of a wrong form: it is rejected as malformed. */
const NO_JWT = ' ';

/** Checks sessions: locally, by the RBAC policy if a permission is required, and with Stytch if `remote` is set. */
export class SessionChecks<
  Claims extends StytchClaims,
  Check extends AuthorizationCheck,
  Wire,
  Response extends { readonly session_jwt: string },
> implements SessionMethods<Claims, Check, Wire, Response>
{
  readonly #product: SessionProduct<Claims, Check, Wire, Response>;
  readonly #verifier: SessionVerifier<Claims>;
  readonly #rbac: RbacAuthorizer;
  readonly #authenticate: (params: RemoteParams<Check>, options?: CallOptions) => Promise<Response>;
  readonly #exchange: RemoteExchange;
  readonly #clockTolerance: number;

  /** @param authenticate calls `sessions.authenticate` */
  constructor(
    product: SessionProduct<Claims, Check, Wire, Response>,
    policy: TokenPolicy,
    rbac: RbacAuthorizer,
    authenticate: (params: RemoteParams<Check>, options?: CallOptions) => Promise<Response>,
    surroundings: CacheSurroundings,
  ) {
    // The verifier passes on only claims that `checkClaims` has accepted.
    const checked = (claims: TokenClaims): Claims => claims as Claims;
    this.#product = product;
    this.#verifier = new SessionVerifier({
      ...policy,
      checkOwnClaims: product.checkClaims,
      authentications: (claims) => authentications(checked(claims)),
      toSession: (claims) => product.toSession(checked(claims)),
    });
    this.#rbac = rbac;
    this.#authenticate = authenticate;
    this.#exchange = new RemoteExchange(authenticate, surroundings);
    this.#clockTolerance = policy.clockTolerance;
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#verifier.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<Check>): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.#verifier.observe((trace) => this.#verify(token, options, undefined, trace)));
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    return this.#verifier.observe((trace) => this.#checkRequest(request, options, trace));
  }

  forget(options?: ForgetOptions): void {
    this.#verifier.forget(options);
    this.#exchange.forget();
  }

  async authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    given: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (isDecidedBySession(given)) return this.#verifier.authorize(session, given);
    const { remote, options } = readRequestOptions(given);
    return this.#verifier.observe(async (trace) => {
      const result = await resultOf(this.#authorizeSession(session, options));
      // Stytch may know a newer authentication than one that is too long ago.
      return remote && isStale(result.error) ? this.#checkRequest(request, given, trace) : result;
    }, false);
  }

  async authenticateJwt(params: LocalFirstParams<Check>, options?: CallOptions): Promise<Response> {
    checkJwtArguments(LOCAL_FIRST, params);
    return this.#verifier.observe(async (trace) => {
      try {
        const { claims } = await this.#verifyJwt(params, undefined, trace);
        return this.#product.toResponse(this.#product.toWire(claims), params.session_jwt);
      } catch (error) {
        if (!isStale(error)) throw error;
        if (trace !== undefined) trace.source = 'remote';
        return this.#authenticate(remoteParams(params), options);
      }
    });
  }

  async authenticateJwtLocal(params: LocalParams<Check>): Promise<Wire> {
    checkJwtArguments(LOCAL, params);
    const now = currentTime(params.current_date);
    const { claims } = await this.#verifier.observe((trace) => this.#verifyJwt(params, now, trace));
    return this.#product.toWire(claims);
  }

  #verifyJwt(
    params: LocalFirstParams<Check> | LocalParams<Check>,
    now: number | undefined,
    trace: CheckTrace | undefined,
  ): Promise<Session<Claims>> {
    const { session_jwt, max_token_age_seconds, clock_tolerance_seconds, authorization_check } = ownProperties(params);
    const options = {
      ...(max_token_age_seconds !== undefined && { maxTokenAge: max_token_age_seconds }),
      ...(clock_tolerance_seconds !== undefined && { clockTolerance: clock_tolerance_seconds }),
      ...(authorization_check !== undefined && { authorization_check }),
    };
    return this.#verify(session_jwt, options, now, trace);
  }

  /**
   * Returns the session.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set or the RBAC policy cannot be fetched
   * @throws {ValidationError} if an option is invalid
   */
  async #verify(token: unknown, options?: CheckOptions, now?: number, trace?: CheckTrace): Promise<Session<Claims>> {
    const { common, check, permission } = readSessionOptions(options, this.#product.readCheck);
    const session = await this.#verifier.check(token, common, now, trace);
    await this.#authorizeAll(session, check, permission);
    return session;
  }

  /** Checks the required permissions, if any. */
  async #authorizeAll(
    session: Session<Claims>,
    check: Check | undefined,
    permission: AuthorizationCheck | undefined,
  ): Promise<void> {
    if (permission !== undefined) await this.#authorize(session, this.#product.toCheck(permission, session));
    if (check !== undefined) await this.#authorize(session, check);
  }

  async #authorize(session: Session, check: Check): Promise<void> {
    const { roles, organizationId } = ownProperties(session);
    try {
      await this.#rbac.authorizeSession({ roles, organizationId }, check);
    } catch (error) {
      throw error instanceof TokenValidationError ? error : toPolicyUnavailable(error);
    }
  }

  async #checkRequest(
    request: RequestLike,
    given: StytchRequestOptions<Check> | undefined,
    trace: CheckTrace | undefined,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (given === undefined) {
      const tokens = tokensOf(request, [JWT_COOKIE], 'stytch');
      return firstValid(tokens, (jwt) => resultOf(this.#verifier.check(jwt, undefined, undefined, trace)));
    }
    const { remote, options } = readRequestOptions(given);
    // Before the request is read: invalid options are a mistake in this server.
    readSessionOptions(options, this.#product.readCheck);
    const verify = (jwt: unknown): Promise<Session<Claims>> => this.#verify(jwt, options, undefined, trace);
    const jwts = tokensOf(request, [JWT_COOKIE], 'stytch');
    if (!remote) return firstValid(jwts, (jwt) => resultOf(verify(jwt)));
    // An empty cookie is how some servers delete one.
    const present = jwts.filter((jwt) => jwt !== '');
    if (present.length > 0)
      return firstValid(present, (jwt) => resultOf(this.#verifyOrAsk(String(jwt), options, trace)));
    const tokens = tokensOf(request, [TOKEN_COOKIE], 'stytch');
    // A string that cannot be an opaque token is rejected by its form, like any other token.
    const opaque = tokens.filter(isOpaqueToken).slice(0, MAX_OPAQUE);
    if (opaque.length === 0) return resultOf(verify(tokens[0] === '' ? undefined : tokens[0] && NO_JWT));
    return firstValid(opaque, (token) =>
      resultOf(this.#verifyRemotely({ session_token: String(token) }, options, trace)),
    );
  }

  async #verifyOrAsk(
    jwt: string,
    options: StytchValidateOptions<Check> | undefined,
    trace: CheckTrace | undefined,
  ): Promise<Session<Claims>> {
    try {
      return await this.#verify(jwt, options, undefined, trace);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.#verifyRemotely({ session_jwt: jwt }, options, trace);
    }
  }

  async #authorizeSession(
    session: Session<Claims>,
    options: StytchValidateOptions<Check> | undefined,
  ): Promise<Session<Claims>> {
    const { common = {}, check, permission } = readSessionOptions(options, this.#product.readCheck);
    this.#verifier.enforce(session, common);
    await this.#authorizeAll(session, check, permission);
    return session;
  }

  /** Exchanges the token for a fresh JWT, and verifies that like any other. It must be of the same session, and of now. */
  async #verifyRemotely(
    token: RemoteToken,
    options: StytchValidateOptions<Check> | undefined,
    trace: CheckTrace | undefined,
  ): Promise<Session<Claims>> {
    if (trace !== undefined) trace.source = 'remote';
    const { jwt, requestedAt } = await this.#exchange.run(token);
    // It was issued just now, whatever age is allowed.
    const { maxTokenAge: _, ...others } = options ?? {};
    const session = await this.#verify(jwt, others, undefined, trace);
    if (trace !== undefined) trace.source = 'remote';
    const { clockTolerance = this.#clockTolerance } = others;
    // `iat` has whole seconds.
    if (session.issuedAt.getTime() + 1000 <= requestedAt - clockTolerance * 1000)
      throw unexpected('an old session JWT');
    if ('session_jwt' in token && !this.#isSameSession(token.session_jwt, session))
      throw unexpected('the JWT of another session');
    return session;
  }

  /** Compares with a JWT that is genuine, but too old. */
  #isSameSession(oldJwt: string, { userId, sessionId }: Session<Claims>): boolean {
    const parsed = readToken(oldJwt);
    const claims = parsed instanceof TokenFailure ? undefined : claimsOf(parsed);
    // Its claims were accepted before its age was checked.
    const old = claims && this.#product.toSession(claims as Claims);
    return old !== undefined && old.userId === userId && old.sessionId === sessionId;
  }
}

/** The response is not about this check, as from a cache in between: it says nothing about the session. */
function unexpected(what: string): VerificationUnavailableError {
  return new VerificationUnavailableError(`Stytch returned ${what}; the session cannot be verified`, {
    code: 'provider_unavailable',
    provider: 'stytch',
    hint: "Check that no cache is between this server and Stytch, and that this server's clock is right.",
  });
}

/** Tests for requirements that need neither the RBAC policy nor Stytch. */
function isDecidedBySession({ require, ...others }: StytchRequestOptions): boolean {
  return Object.keys(others).length === 0 && isObject(require) && !('permission' in require);
}
