import { loadOnce } from '../../../core/load-once.ts';
import { isObject } from '../../../core/options/checks.ts';
import { type RequestLike, tokenOf } from '../../../session/request-token.ts';
import type { SessionRequirements } from '../../../session/requirements.ts';
import type { Session, SessionValidationResult } from '../../../session/result.ts';
import type { TokenRoute } from '../../../session/route.ts';
import { checkTokenCheckOptions, type TokenCheckOptions } from '../../../session/token-options.ts';
import type { ValidateOptions } from '../../../session/validate-options.ts';
import { resultOf, SessionVerifier, type VerifierPolicy } from '../../../session/verifier.ts';
import type { FurtherSessionChecks } from './on-demand/further-session-checks.ts';
import type { AuthorizationCheck } from './on-demand/rbac/authorization-check.ts';
import type { StytchClaims } from './session-claims.ts';

/** What a Stytch session has to be, beyond being good. */
export interface StytchRequirements extends SessionRequirements {
  /**
   * What the session must be allowed to do, by the project's RBAC policy; for members, in their own organization.
   * Otherwise 403.
   */
  readonly permission?: AuthorizationCheck | undefined;
}

/** What can be asked of one check of a Stytch session. */
export interface StytchValidateOptions<Check extends AuthorizationCheck = AuthorizationCheck> extends ValidateOptions {
  /** What the session has to be, beyond being good. */
  readonly require?: StytchRequirements | undefined;
  /** What the session must be allowed to do, by the project's RBAC policy; judged here, from a cached policy. */
  readonly authorization_check?: Check | undefined;
}

/** What can be asked of the check of a request. */
export interface StytchRequestOptions<Check extends AuthorizationCheck = AuthorizationCheck>
  extends StytchValidateOptions<Check> {
  /**
   * Ask Stytch where the request's tokens do not suffice: for the opaque cookie `stytch_session`, and for a session JWT
   * that is genuine but too old. Default `false`: no request is made.
   */
  readonly remote?: boolean | undefined;
}

/** What needs nothing but the verifier. All other options, wrong ones included, are left to the further checks. */
const PLAIN_OPTIONS: readonly string[] = ['maxTokenAge', 'clockTolerance'] satisfies (keyof TokenCheckOptions)[];

export const JWT_COOKIE = 'stytch_session_jwt';

/** The session checks of both clients. The plain ones are made here, and what is more than that is loaded for it. */
export class SessionChecks<
  Claims extends StytchClaims,
  Check extends AuthorizationCheck,
  Further extends FurtherSessionChecks<Claims, Check>,
> {
  /** The checks that are more than plain, over the same verifier. */
  readonly further: () => Promise<Further>;
  readonly #verifier: SessionVerifier<Claims>;

  constructor(policy: VerifierPolicy<Claims>, loadFurther: (verifier: SessionVerifier<Claims>) => Promise<Further>) {
    const verifier = new SessionVerifier(policy);
    this.#verifier = verifier;
    this.further = loadOnce(() => loadFurther(verifier));
  }

  /** Which tokens are accepted, by what they say of themselves; `composeVerifiers` chooses by it. */
  get accepts(): readonly TokenRoute[] {
    return this.#verifier.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<Check>): Promise<SessionValidationResult<Session<Claims>>> {
    if (isPlain(options)) return this.#verifier.validate(token, options);
    return resultOf(this.further().then((checks) => checks.verify(token, options)));
  }

  /** Checks a request: its JWT, and what Stytch says where that is asked for. */
  async authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (!isPlain(options)) return resultOf((await this.further()).verifyRequest(request, options));
    // Before the request is looked at: bad options are the caller's own mistake.
    if (options !== undefined) checkTokenCheckOptions(options, 'stytch');
    return this.#verifier.validate(tokenOf(request, [JWT_COOKIE], 'stytch'), options);
  }

  /** Decides requirements on a session of a request. Its token is not verified again. */
  async authorizeRequest(
    request: RequestLike,
    session: Session<Claims>,
    options: StytchRequestOptions<Check>,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    if (isWithoutPolicy(options)) return this.#verifier.authorize(session, options);
    return resultOf(this.further().then((checks) => checks.authorizeRequest(request, session, options)));
  }
}

/** Tests for requirements that the session itself decides. */
function isWithoutPolicy({ require, ...options }: StytchRequestOptions): boolean {
  return isPlain(options) && isObject(require) && !('permission' in require);
}

function isPlain(options: unknown): options is TokenCheckOptions | undefined {
  if (options === undefined) return true;
  return isObject(options) && Object.keys(options).every((name) => PLAIN_OPTIONS.includes(name));
}
