import { KeysUnavailableError, TokenValidationError } from '../../../../core/errors/session-error.ts';
import { Checks, isObject, kindOf } from '../../../../core/options/checks.ts';
import { type RequestLike, tokenOf } from '../../../../session/request-token.ts';
import type { Session } from '../../../../session/result.ts';
import { checkValidateOptions, type ValidateOptions } from '../../../../session/validate-options.ts';
import type { SessionVerifier } from '../../../../session/verifier.ts';
import { JWT_COOKIE, type StytchRequestOptions, type StytchValidateOptions } from '../session-checks.ts';
import type { StytchClaims } from '../session-claims.ts';
import {
  checkJwtArguments,
  currentTime,
  type JwtTimes,
  LOCAL_ARGUMENTS,
  LOCAL_FIRST_ARGUMENTS,
  type LocalFirstParams,
  type LocalParams,
} from './jwt-arguments.ts';
import { type AuthorizationCheck, readPermission } from './rbac/authorization-check.ts';
import type { RbacAuthorizer } from './rbac/rbac-authorizer.ts';
import { cannotSay, isOnlyTooOld, isRefusal, revoked } from './session-refusals.ts';

/** What asking Stytch about a session gives. */
interface RemoteSession {
  readonly session_jwt: unknown;
}

export interface FurtherChecksInit<Claims extends StytchClaims, Check extends AuthorizationCheck> {
  readonly verifier: SessionVerifier<Claims>;
  readonly rbac: RbacAuthorizer;
  readonly readCheck: (value: unknown, checks: Checks) => Check | undefined;
  /** What has to be checked for a permission, within the session's own organization where it has one. */
  readonly toCheck: (permission: AuthorizationCheck, session: Session<Claims>) => Check;
  /** Asks Stytch about a session token or a session JWT. */
  readonly authenticate: (params: { session_token: string } | { session_jwt: string }) => Promise<RemoteSession>;
}

/** The options of a check as they come: the authorization check is read by the product. */
type CheckOptions = Omit<StytchValidateOptions, 'authorization_check'> & { readonly authorization_check?: unknown };

const TOKEN_COOKIE = 'stytch_session';
const SUBJECT = 'Cannot check the session';

/** The session checks that are more than plain: about permissions, under the vendor's names, or remote when asked to be. */
export class FurtherSessionChecks<Claims extends StytchClaims, Check extends AuthorizationCheck> {
  readonly #init: FurtherChecksInit<Claims, Check>;

  constructor(init: FurtherChecksInit<Claims, Check>) {
    this.#init = init;
  }

  /** `sessions.authenticateJwtLocal`: local whatever the token is. */
  protected verifyLocal(params: LocalParams<Check>): Promise<Session<Claims>> {
    return this.#verifyJwt('sessions.authenticateJwtLocal', params, LOCAL_ARGUMENTS);
  }

  /** `sessions.authenticateJwt`: local, and where the token is only too old, what Stytch says. */
  protected async verifyLocalFirst<Answer>(
    params: LocalFirstParams<Check>,
    answerOf: (session: Session<Claims>) => Answer,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return answerOf(await this.#verifyJwt('sessions.authenticateJwt', params, LOCAL_FIRST_ARGUMENTS));
    } catch (error) {
      if (!isOnlyTooOld(error)) throw error;
      return ask();
    }
  }

  /** The check under the vendor's name: the session, or the error that says why not. */
  async #verifyJwt(
    name: string,
    params: JwtTimes & { readonly session_jwt?: unknown; readonly authorization_check?: unknown },
    known: readonly string[],
  ): Promise<Session<Claims>> {
    checkJwtArguments(name, params, known);
    const {
      session_jwt: token,
      max_token_age_seconds,
      clock_tolerance_seconds,
      current_date,
      authorization_check,
    } = params;
    const options = { maxTokenAge: max_token_age_seconds, clockTolerance: clock_tolerance_seconds };
    return this.verify(token, { ...options, authorization_check }, currentTime(current_date));
  }

  /** Answers with the session, or throws: `TokenValidationError`, `KeysUnavailableError`, or `ValidationError` for options. */
  async verify(token: unknown, options: CheckOptions = {}, now?: number): Promise<Session<Claims>> {
    const { own, check, permission } = this.#readOptions(options);
    const session = await this.#init.verifier.verify(token, own, now);
    if (permission !== undefined) await this.#authorize(session, this.#init.toCheck(permission, session));
    if (check !== undefined) await this.#authorize(session, check);
    return session;
  }

  /** Takes the options of a check apart, or throws a `ValidationError`: always before anything is asked. */
  #readOptions(options: CheckOptions): {
    readonly own: ValidateOptions;
    readonly check: Check | undefined;
    readonly permission: AuthorizationCheck | undefined;
  } {
    const checks = openCheckOptions(options);
    const { authorization_check: given, ...own } = options;
    checkValidateOptions(own, 'stytch', ['permission']);
    const { permission: wanted, ...require } = own.require ?? {};
    const check = this.#init.readCheck(given, checks);
    const permission = readPermission(wanted, checks);
    checks.throwIfAny(SUBJECT, 'stytch', 400);
    return { own: own.require === undefined ? own : { ...own, require }, check, permission };
  }

  #readRequestOptions(options: StytchRequestOptions<Check>): StytchRequestOptions<Check> {
    const checks = openCheckOptions(options);
    checks.optional('options.remote', options.remote, (value) => typeof value === 'boolean', 'true or false');
    checks.throwIfAny(SUBJECT, 'stytch', 400);
    return options;
  }

  async #authorize({ roles, organizationId }: Session, check: Check): Promise<void> {
    try {
      await this.#init.rbac.authorizeSession({ roles, organizationId }, check);
    } catch (error) {
      throw error instanceof TokenValidationError
        ? error
        : cannotSay('The RBAC policy cannot be had, so no permission can be checked', error);
    }
  }

  /** The same for a request: its JWT, and what Stytch says where that is asked for. */
  async verifyRequest(request: RequestLike, given: StytchRequestOptions<Check> = {}): Promise<Session<Claims>> {
    const { remote = false, ...options } = this.#readRequestOptions(given);
    this.#readOptions(options);
    const jwt = tokenOf(request, [JWT_COOKIE], 'stytch');
    return remote ? this.#verifyRemotely(request, jwt, options) : this.verify(jwt, options);
  }

  /**
   * Decides requirements on a session that `verifyRequest` has established with the same options otherwise. Where Stytch
   * may be asked, it is asked about an authentication that is too long ago: it may know a newer one.
   */
  async authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    given: StytchRequestOptions<Check>,
  ): Promise<Session<Claims>> {
    const { remote = false, ...options } = this.#readRequestOptions(given);
    const { own, permission } = this.#readOptions(options);
    try {
      await this.#init.verifier.enforce(session, own);
      if (permission !== undefined) await this.#authorize(session, this.#init.toCheck(permission, session));
      return session;
    } catch (error) {
      if (!remote || !isOnlyTooOld(error)) throw error;
      return this.verifyRequest(request, given);
    }
  }

  async #verifyRemotely(
    request: RequestLike,
    jwt: string | undefined,
    options: StytchValidateOptions<Check>,
  ): Promise<Session<Claims>> {
    // An empty cookie is how some servers delete one.
    if (jwt !== undefined && jwt !== '') {
      try {
        return await this.verify(jwt, options);
      } catch (error) {
        if (!isOnlyTooOld(error)) throw error;
        return this.#ask({ session_jwt: jwt }, options);
      }
    }
    const token = tokenOf(request, [TOKEN_COOKIE], 'stytch');
    return token === undefined || token === ''
      ? this.verify(undefined, options)
      : this.#ask({ session_token: token }, options);
  }

  /** Asks Stytch, and checks the fresh JWT that it answers with like any other. */
  async #ask(
    params: Parameters<FurtherChecksInit<Claims, Check>['authenticate']>[0],
    options: StytchValidateOptions<Check>,
  ): Promise<Session<Claims>> {
    try {
      const { session_jwt: fresh } = await this.#init.authenticate(params);
      if (typeof fresh !== 'string' || fresh === '') {
        throw new KeysUnavailableError('Stytch was asked about the session, and answered without a JWT of it', {
          provider: 'stytch',
        });
      }
      // Nothing is younger than what Stytch has just said, whatever age is allowed.
      return await this.verify(fresh, { ...options, maxTokenAge: undefined });
    } catch (error) {
      if (error instanceof TokenValidationError || error instanceof KeysUnavailableError) throw error;
      throw isRefusal(error) ? revoked(error) : cannotSay('Stytch cannot be asked about the session', error);
    }
  }
}

/** Throws a `ValidationError` when the options of a check are no object; notes what else is wrong with them. */
function openCheckOptions(options: unknown): Checks {
  const checks = new Checks();
  if (!isObject(options)) checks.add('options', `expected an object, received ${kindOf(options)}`);
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return checks;
}
