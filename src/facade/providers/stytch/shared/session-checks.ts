import { TokenValidationError, VerificationUnavailableError } from '../../../errors/session-errors.ts';
import type { TokenClaims, TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { isObject, ownProperties } from '../../../options/validators.ts';
import { type RequestLike, tokensOf } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import { firstValid, resultOf, SessionVerifier } from '../../../session/session-verifier.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import type { AuthorizationCheck } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { currentTime } from './arguments.ts';
import { isStale, sessionErrorOf, toUnavailable } from './errors.ts';
import {
  checkJwtArguments,
  LOCAL,
  LOCAL_FIRST,
  type LocalFirstParams,
  type LocalParams,
  type RemoteParams,
  remoteParams,
} from './jwt-arguments.ts';
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

  /** @param authenticate calls `sessions.authenticate` */
  constructor(
    product: SessionProduct<Claims, Check, Wire, Response>,
    policy: TokenPolicy,
    rbac: RbacAuthorizer,
    authenticate: (params: RemoteParams<Check>, options?: CallOptions) => Promise<Response>,
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
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#verifier.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<Check>): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.#verify(token, options));
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    return this.#checkRequest(request, options);
  }

  async authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    given: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (isDecidedBySession(given)) return this.#verifier.authorize(session, given);
    const { remote, options } = readRequestOptions(given);
    const result = await resultOf(this.#authorizeSession(session, options));
    // Stytch may know a newer authentication than one that is too long ago.
    return remote && isStale(result.error) ? this.#checkRequest(request, given) : result;
  }

  async authenticateJwt(params: LocalFirstParams<Check>, options?: CallOptions): Promise<Response> {
    checkJwtArguments(LOCAL_FIRST, params);
    try {
      const { claims } = await this.#verifyJwt(params);
      return this.#product.toResponse(this.#product.toWire(claims), params.session_jwt);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.#authenticate(remoteParams(params), options);
    }
  }

  async authenticateJwtLocal(params: LocalParams<Check>): Promise<Wire> {
    checkJwtArguments(LOCAL, params);
    const { claims } = await this.#verifyJwt(params, currentTime(params.current_date));
    return this.#product.toWire(claims);
  }

  #verifyJwt(params: LocalFirstParams<Check> | LocalParams<Check>, now?: number): Promise<Session<Claims>> {
    const { session_jwt, max_token_age_seconds, clock_tolerance_seconds, authorization_check } = ownProperties(params);
    const options = {
      ...(max_token_age_seconds !== undefined && { maxTokenAge: max_token_age_seconds }),
      ...(clock_tolerance_seconds !== undefined && { clockTolerance: clock_tolerance_seconds }),
      ...(authorization_check !== undefined && { authorization_check }),
    };
    return this.#verify(session_jwt, options, now);
  }

  /**
   * Returns the session.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set or the RBAC policy cannot be fetched
   * @throws {ValidationError} if an option is invalid
   */
  async #verify(token: unknown, options?: CheckOptions, now?: number): Promise<Session<Claims>> {
    const { common, check, permission } = readSessionOptions(options, this.#product.readCheck);
    const session = await this.#verifier.verify(token, common, now);
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
      throw error instanceof TokenValidationError
        ? error
        : toUnavailable(
            'policy_unavailable',
            "Cannot fetch stytch's RBAC policy; permissions cannot be checked",
            error,
          );
    }
  }

  async #checkRequest(
    request: RequestLike,
    given?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (given === undefined)
      return firstValid(tokensOf(request, [JWT_COOKIE], 'stytch'), (jwt) => this.#verifier.validate(jwt));
    const { remote, options } = readRequestOptions(given);
    // Before the request is read: invalid options are a mistake in this server.
    readSessionOptions(options, this.#product.readCheck);
    const jwts = tokensOf(request, [JWT_COOKIE], 'stytch');
    if (!remote) return firstValid(jwts, (jwt) => resultOf(this.#verify(jwt, options)));
    // An empty cookie is how some servers delete one.
    const present = jwts.filter((jwt) => jwt !== '');
    if (present.length > 0) return firstValid(present, (jwt) => resultOf(this.#verifyOrAsk(String(jwt), options)));
    const [token] = tokensOf(request, [TOKEN_COOKIE], 'stytch');
    return resultOf(
      token === undefined || token === ''
        ? this.#verify(undefined, options)
        : this.#verifyRemotely({ session_token: token }, options),
    );
  }

  async #verifyOrAsk(jwt: string, options: StytchValidateOptions<Check> | undefined): Promise<Session<Claims>> {
    try {
      return await this.#verify(jwt, options);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.#verifyRemotely({ session_jwt: jwt }, options);
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

  /** Exchanges the token for a fresh JWT, and verifies that like any other. */
  async #verifyRemotely(
    params: RemoteParams<Check>,
    options: StytchValidateOptions<Check> | undefined,
  ): Promise<Session<Claims>> {
    // The fresh one was issued just now, whatever age is allowed.
    const { maxTokenAge: _, ...others } = options ?? {};
    return this.#verify(await this.#requestJwt(params), others);
  }

  async #requestJwt(params: RemoteParams<Check>): Promise<string> {
    let session_jwt: unknown;
    try {
      ({ session_jwt } = await this.#authenticate(params));
    } catch (error) {
      throw sessionErrorOf(error);
    }
    if (typeof session_jwt === 'string' && session_jwt !== '') return session_jwt;
    throw new VerificationUnavailableError('Stytch returned no session JWT; the session cannot be verified', {
      code: 'provider_unavailable',
      provider: 'stytch',
    });
  }
}

/** Tests for requirements that need neither the RBAC policy nor Stytch. */
function isDecidedBySession({ require, ...others }: StytchRequestOptions): boolean {
  return Object.keys(others).length === 0 && isObject(require) && !('permission' in require);
}
