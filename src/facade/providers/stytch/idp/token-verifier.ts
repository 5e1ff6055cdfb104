import { type TokenProblem, tokenError } from '../../../jwt/failure.ts';
import type { TokenClaims, TokenPolicy } from '../../../jwt/policy.ts';
import { TokenVerifier } from '../../../jwt/token-verifier.ts';
import { CLOCK_TOLERANCE } from '../../../options/resolve-options.ts';
import { Checks, describeType, isObject, ownProperties } from '../../../options/validators.ts';
import type { AuthorizationCheck, CheckReader } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { customClaimsOf, missingScopes, scopesOf } from '../shared/access-token.ts';
import { CURRENT_DATE, currentTime } from '../shared/arguments.ts';

/** The options of `idp.introspectTokenLocal`. */
export interface IdpTokenOptions<Check> {
  /** The clock difference to tolerate, in seconds, 0 to 60. @default the client's `clockTolerance` */
  readonly clock_tolerance_seconds?: number;
  /** The time to check against. @default the client's `clock` */
  readonly current_date?: Date | string;
  /** An action that one of the token's scopes must permit. */
  readonly authorization_check?: Check;
}

/** The claims of a verified access token. */
export interface IntrospectTokenClaims {
  readonly subject: string;
  /** The granted scopes, separated by spaces; empty if the token has none. */
  readonly scope: string;
  readonly custom_claims: Record<string, unknown>;
  readonly audience: string | string[];
  /** Seconds since 1970, as all times here. */
  readonly expires_at: number;
  readonly issued_at: number;
  readonly issuer: string;
  /** The time of issue if the token has no such claim. */
  readonly not_before: number;
  readonly token_type: string;
}

/** The differences between the access tokens of the two products. */
export interface IdpProduct<Check extends AuthorizationCheck, Claims extends IntrospectTokenClaims> {
  readonly readCheck: CheckReader<Check>;
  /** Checks the claims that only this product's tokens have. */
  readonly checkClaims?: (claims: TokenClaims) => TokenProblem | undefined;
  /** Checks that the token is for the organization of the check. */
  readonly checkTenancy?: (claims: TokenClaims, check: Check) => TokenProblem | undefined;
  /** Adds the claims that only this product's tokens have. */
  readonly toClaims: (introspected: IntrospectTokenClaims, claims: TokenClaims) => Claims;
}

/** The local method for access tokens of both products. */
export interface IdpMethods<Check, Claims> {
  /**
   * Verifies an access token of a connected app locally. A revoked token is accepted until it expires.
   *
   * @throws {ValidationError} if an option is invalid; never because of the token
   * @throws {TokenValidationError} if the token is invalid; `permissions` if no scope permits the action, and for
   *   members `tenancy` if it is for another organization
   * @throws {VerificationUnavailableError} if the key set or the RBAC policy cannot be fetched
   * @see `idp.introspectTokenNetwork`, which also finds revoked tokens
   */
  introspectTokenLocal(tokenJWT: string, options?: IdpTokenOptions<Check>): Promise<Claims>;
}

const NAMES: readonly string[] = [
  'clock_tolerance_seconds',
  'current_date',
  'authorization_check',
] satisfies (keyof IdpTokenOptions<unknown>)[];

/** Verifies access tokens that the project has issued to connected apps, as an identity provider. */
export class IdpTokenVerifier<Check extends AuthorizationCheck, Claims extends IntrospectTokenClaims> {
  readonly #product: IdpProduct<Check, Claims>;
  readonly #kind: string;
  readonly #tokens: TokenVerifier;
  readonly #rbac: Pick<RbacAuthorizer, 'authorizeScopes'>;

  constructor(product: IdpProduct<Check, Claims>, policy: TokenPolicy, rbac: Pick<RbacAuthorizer, 'authorizeScopes'>) {
    this.#product = product;
    this.#kind = policy.kind;
    const { checkClaims } = product;
    this.#tokens = new TokenVerifier({ ...policy, ...(checkClaims && { checkOwnClaims: checkClaims }) });
    this.#rbac = rbac;
  }

  /** Implements `idp.introspectTokenLocal`. */
  async introspectTokenLocal(tokenJWT: unknown, options?: IdpTokenOptions<Check>): Promise<Claims> {
    const check = this.#readCheck(options ?? {});
    const { clock_tolerance_seconds: clockTolerance, current_date } = ownProperties(options ?? {});
    const tolerance = clockTolerance === undefined ? undefined : { clockTolerance };
    const claims = await this.#tokens.verify(tokenJWT, tolerance, currentTime(current_date));
    if (check !== undefined) await this.#authorize(claims, check);
    return this.#product.toClaims(introspect(claims), claims);
  }

  /**
   * Returns the check of the options.
   *
   * @throws {ValidationError} listing every issue
   */
  #readCheck(options: unknown): Check | undefined {
    const checks = new Checks();
    let check: Check | undefined;
    if (isObject(options)) {
      const own = ownProperties(options);
      checks.knownKeys('', own, NAMES);
      checks.valuedKeys('', own);
      CLOCK_TOLERANCE(checks, 'clock_tolerance_seconds', own['clock_tolerance_seconds']);
      CURRENT_DATE(checks, 'current_date', own['current_date']);
      check = this.#product.readCheck(own['authorization_check'], checks);
    } else {
      checks.add('options', `expected an object, received ${describeType(options)}`);
    }
    checks.throwIfAny('Cannot call idp.introspectTokenLocal', 'stytch', 400);
    return check;
  }

  async #authorize(claims: TokenClaims, check: Check): Promise<void> {
    const scopes = scopesOf(claims);
    const problem =
      this.#product.checkTenancy?.(claims, check) ??
      // A token without scopes permits nothing, whatever the policy says: that needs no policy.
      (scopes.length === 0 ? noScopes(check) : undefined);
    if (problem !== undefined) throw tokenError('stytch', this.#kind, problem);
    await this.#rbac.authorizeScopes(scopes, check);
  }
}

function noScopes({ action, resource_id }: AuthorizationCheck): TokenProblem {
  return missingScopes(`a scope that permits "${action}" on "${resource_id}"`, []);
}

/** Names the claims as the vendor does. */
function introspect(claims: TokenClaims): IntrospectTokenClaims {
  // The policy of access tokens has required an expiry.
  const { iss, sub, aud, iat, exp = iat, nbf, scope } = ownProperties(claims);
  return {
    subject: sub,
    scope: typeof scope === 'string' ? scope : '',
    custom_claims: customClaimsOf(claims),
    audience: Array.isArray(aud) ? aud.filter((name) => typeof name === 'string') : String(aud),
    expires_at: exp,
    issued_at: iat,
    issuer: iss,
    not_before: typeof nbf === 'number' ? nbf : iat,
    // Not a claim of the token: its kind is checked.
    token_type: 'access_token',
  };
}
