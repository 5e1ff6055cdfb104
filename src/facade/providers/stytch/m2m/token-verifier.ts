import type { CallPromise } from '../../../http/call-promise.ts';
import { tokenError } from '../../../jwt/failure.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import { TokenVerifier } from '../../../jwt/token-verifier.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../../../options/resolve-options.ts';
import { Checks, isFunction, ownProperties } from '../../../options/validators.ts';
import { customClaimsOf, missingScopes, scopesOf } from '../shared/access-token.ts';
import { checkValued, readArguments } from '../shared/arguments.ts';
import type { M2MTokenOptions, M2MTokenParams } from './token-source.ts';

/** The arguments of `m2m.authenticateToken`. */
export interface AuthenticateTokenRequest {
  readonly access_token: string;
  /** The scopes that the token must have, all of them: one or more. @default none is required */
  readonly required_scopes?: readonly string[];
  /** The maximum age of the token in seconds, from `iat`. A token of exactly this age is too old. */
  readonly max_token_age_seconds?: number;
  /** The clock difference to tolerate, in seconds, 0 to 60. @default the client's `clockTolerance` */
  readonly clock_tolerance_seconds?: number;
}

/** The claims of a verified M2M token. */
export interface AuthenticateTokenResponse {
  readonly client_id: string;
  readonly scopes: string[];
  readonly custom_claims: Record<string, unknown>;
}

/** Decides whether the scopes of a token are sufficient. */
export type ScopeAuthorizationFunc = (scopes: { hasScopes: string[]; requiredScopes: string[] }) => boolean;

/** The methods for M2M tokens of both products. */
export interface M2MMethods<Response> {
  /**
   * Requests an access token for a client, by its credentials.
   *
   * `POST /v1/public/{project_id}/oauth2/token`, form-encoded. With `{ cache: true }` the token is kept until it is about
   * to expire, and callers that wait share one request.
   *
   * @example
   * const { access_token } = await stytch.m2m.token({ client_id, client_secret, scopes: ['read:users'] }, { cache: true });
   */
  token(params: M2MTokenParams, options?: M2MTokenOptions): CallPromise<Response>;

  /**
   * Verifies an access token of a client locally.
   *
   * @param scopeAuthorizationFunc decides about the scopes; anything but `true` rejects. @default all required scopes must
   *   be held, where `action:*` stands for any resource
   * @throws {ValidationError} if an argument is invalid; never because of the token
   * @throws {TokenValidationError} if the token is invalid; `permissions` if it lacks scopes
   * @throws {VerificationUnavailableError} if the key set cannot be fetched
   */
  authenticateToken(
    params: AuthenticateTokenRequest,
    scopeAuthorizationFunc?: ScopeAuthorizationFunc,
  ): Promise<AuthenticateTokenResponse>;
}

const NAMES: readonly string[] = [
  'access_token',
  'required_scopes',
  'max_token_age_seconds',
  'clock_tolerance_seconds',
] satisfies (keyof AuthenticateTokenRequest)[];

/** Verifies access tokens of machine-to-machine clients locally. */
export class M2MTokenVerifier {
  readonly #kind: string;
  readonly #tokens: TokenVerifier;

  constructor(policy: TokenPolicy) {
    this.#kind = policy.kind;
    this.#tokens = new TokenVerifier(policy);
  }

  /** Implements `m2m.authenticateToken`. */
  async authenticateToken(
    data: AuthenticateTokenRequest,
    scopeAuthorizationFunc: ScopeAuthorizationFunc = hasScopes,
  ): Promise<AuthenticateTokenResponse> {
    checkArguments(data, scopeAuthorizationFunc);
    const own = ownProperties(data);
    const { max_token_age_seconds: maxTokenAge, clock_tolerance_seconds: clockTolerance } = own;
    const requiredScopes = [...(own.required_scopes ?? [])];
    const claims = await this.#tokens.verify(own.access_token, {
      ...(maxTokenAge !== undefined && { maxTokenAge }),
      ...(clockTolerance !== undefined && { clockTolerance }),
    });
    const scopes = scopesOf(claims);
    // Compared with true: the promise of an asynchronous function would count as a yes. Lists are copies: it may sort them.
    const isSufficient =
      requiredScopes.length === 0 ||
      scopeAuthorizationFunc({ hasScopes: [...scopes], requiredScopes: [...requiredScopes] }) === true;
    if (!isSufficient)
      throw tokenError('stytch', this.#kind, missingScopes(`scopes: ${requiredScopes.join(', ')}`, scopes));
    return { client_id: claims.sub, scopes, custom_claims: customClaimsOf(claims) };
  }
}

/** Leaves the token itself to the verifier: it comes from a request, and a bad one is rejected like any other. */
function checkArguments(data: unknown, scopeAuthorizationFunc: unknown): void {
  const checks = new Checks();
  const given = readArguments(checks, data, NAMES);
  checkValued(checks, given ?? {});
  checks.optional(
    'required_scopes',
    given?.['required_scopes'],
    isScopeList,
    'a list of one or more scopes without spaces',
  );
  MAX_AGE(checks, 'max_token_age_seconds', given?.['max_token_age_seconds']);
  CLOCK_TOLERANCE(checks, 'clock_tolerance_seconds', given?.['clock_tolerance_seconds']);
  const expected = 'a function that returns true or false';
  checks.optional('scopeAuthorizationFunc', scopeAuthorizationFunc, isFunction, expected);
  checks.throwIfAny('Cannot call m2m.authenticateToken', 'stytch', 400);
}

function isScopeList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((scope) => typeof scope === 'string' && scope !== '' && !scope.includes(' '))
  );
}

/**
 * The vendor's rule: all required scopes must be held. A held `action:*` satisfies every `action:resource`; every other
 * scope must be held as it is, so `*` alone has no special meaning. All parts between colons count: a `*` stands for one,
 * and at the end for all that follow.
 */
export const hasScopes: ScopeAuthorizationFunc = ({ hasScopes: held, requiredScopes }) => {
  return requiredScopes.every((required) => held.some((scope) => satisfiesScope(scope, required)));
};

function satisfiesScope(held: string, required: string): boolean {
  if (held === required) return true;
  const action = held.slice(0, held.indexOf(':') + 1);
  if (action === '' || !required.startsWith(action)) return false;
  const [, ...wanted] = required.split(':');
  const [, ...patterns] = held.split(':');
  const isOpen = patterns.at(-1) === '*';
  if (isOpen ? wanted.length < patterns.length : wanted.length !== patterns.length) return false;
  return patterns.every((pattern, index) => pattern === '*' || pattern === wanted[index]);
}
