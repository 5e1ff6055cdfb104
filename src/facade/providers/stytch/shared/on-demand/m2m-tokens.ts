import { Checks, isFunction, isObject, kindOf } from '../../../../core/options/checks.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../../../../core/options/seconds.ts';
import type { ClaimsProblem } from '../../../../session/claims.ts';
import { refuse } from '../../../../session/refusal.ts';
import type { TokenClaims } from '../../../../session/result.ts';
import type { TokenPolicy, TokenVerifier } from '../../../../session/token-verifier.ts';
import { checkArgumentNames } from '../argument-names.ts';
import { SESSION_CLAIM } from '../session-claims.ts';
import { accessTokenVerifier, customClaimsOf, lackOfScopes, scopesOf } from './access-token.ts';
import { hasScopes, type ScopeAuthorizationFunc } from './scopes.ts';

/** The arguments of `m2m.authenticateToken`. */
export interface AuthenticateTokenRequest {
  readonly access_token: string;
  /** Scopes that the token must hold, all of them. */
  readonly required_scopes?: readonly string[] | undefined;
  /** The greatest age of the token, counted from `iat`; a token of exactly this age is too old. */
  readonly max_token_age_seconds?: number | undefined;
  /** Clock difference to allow for, 0 to 60. Default: the client's. */
  readonly clock_tolerance_seconds?: number | undefined;
}

/** What a checked M2M token says. */
export interface AuthenticateTokenResponse {
  readonly client_id: string;
  readonly scopes: string[];
  readonly custom_claims: Record<string, unknown>;
}

const NAMES: readonly string[] = [
  'access_token',
  'required_scopes',
  'max_token_age_seconds',
  'clock_tolerance_seconds',
] satisfies (keyof AuthenticateTokenRequest)[];

/** Checks access tokens of machine-to-machine clients, locally. */
export class M2MTokenVerifier {
  readonly #kind: string;
  readonly #tokens: TokenVerifier;

  constructor(policy: TokenPolicy) {
    this.#kind = policy.kind;
    this.#tokens = accessTokenVerifier(policy, judgeM2MClaims);
  }

  /**
   * Answers with the client that the token was issued to, and its scopes.
   *
   * @param scopeAuthorizationFunc decides about the scopes in place of the usual rule; anything but `true` refuses
   * @throws {ValidationError} when the arguments are bad; never for anything in the token
   * @throws {TokenValidationError} when the token must not be trusted; `permissions` when it lacks scopes
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  async authenticateToken(
    data: AuthenticateTokenRequest,
    scopeAuthorizationFunc: ScopeAuthorizationFunc = hasScopes,
  ): Promise<AuthenticateTokenResponse> {
    checkArguments(data, scopeAuthorizationFunc);
    const { access_token: token, required_scopes = [] } = data;
    const requiredScopes = [...required_scopes];
    const claims = await this.#tokens.verify(token, {
      maxTokenAge: data.max_token_age_seconds,
      clockTolerance: data.clock_tolerance_seconds,
    });
    const scopes = scopesOf(claims);
    // Compared with true: the promise of an asynchronous function would count as a yes. Lists are copies: it may sort them.
    const isEnough =
      requiredScopes.length === 0 ||
      scopeAuthorizationFunc({ hasScopes: [...scopes], requiredScopes: [...requiredScopes] }) === true;
    if (!isEnough) throw refuse('stytch', this.#kind, lackOfScopes(`scopes: ${requiredScopes.join(', ')}`, scopes));
    return { client_id: claims.sub, scopes, custom_claims: customClaimsOf(claims) };
  }
}

/** Users' session tokens are signed with the same keys: without this, every user would be an M2M client. */
function judgeM2MClaims(claims: TokenClaims): ClaimsProblem | undefined {
  if (!Object.hasOwn(claims, SESSION_CLAIM)) return undefined;
  return {
    reason: 'claims',
    message: 'it is the session token of a user',
    expected: `no claim ${SESSION_CLAIM}`,
    hint: 'Check session tokens with "sessions.validate" or "sessions.authenticateJwt".',
  };
}

/** The token itself is left to the verifier: it comes from a request, and a bad one is a refusal, not a wrong call. */
function checkArguments(data: unknown, scopeAuthorizationFunc: unknown): void {
  const checks = new Checks();
  if (isObject(data)) {
    checkArgumentNames(checks, data, NAMES);
    const { required_scopes: scopes, max_token_age_seconds: maxAge, clock_tolerance_seconds: tolerance } = data;
    checks.optional('required_scopes', scopes, isScopeList, 'a list of scopes, each a text without blanks');
    MAX_AGE(checks, 'max_token_age_seconds', maxAge);
    CLOCK_TOLERANCE(checks, 'clock_tolerance_seconds', tolerance);
  } else {
    checks.add('params', `expected one object with all arguments, received ${kindOf(data)}`);
  }
  checks.optional(
    'scopeAuthorizationFunc',
    scopeAuthorizationFunc,
    isFunction,
    'a function that answers true or false',
  );
  checks.throwIfAny('Cannot call m2m.authenticateToken', 'stytch', 400);
}

function isScopeList(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((scope) => typeof scope === 'string' && scope !== '' && !scope.includes(' '))
  );
}
