import { signatures } from '#platform/crypto';
import { Lru } from '../cache/lru.ts';
import { readClock } from '../cache/refreshing-cache.ts';
import type { ResolvedTokenCache } from '../options/client-options.ts';
import { isNonEmptyString, ownProperties } from '../options/validators.ts';
import { decodeUtf8 } from '../web/encoding.ts';
import { checkTokenCheckOptions, type TokenCheckOptions } from './check-options.ts';
import { TokenFailure, type TokenProblem, tokenError } from './failure.ts';
import { claimsOf, readKeyId, readToken, type UnverifiedToken } from './jws.ts';
import { describeFailure } from './messages.ts';
import type {
  CheckTrace,
  ClaimRule,
  ClaimsPolicy,
  ForbiddenRule,
  PublicKey,
  TimePolicy,
  TokenClaims,
  TokenKind,
  TokenPolicy,
} from './policy.ts';

const NO_OPTIONS: TokenCheckOptions = Object.freeze({});

/**
 * Verifies signed tokens in this order: header, key, signature, claims.
 *
 * @example
 * const verifier = new TokenVerifier<CorbadoClaims>(policy);
 * const claims = await verifier.verify(token, { maxTokenAge: 300 });
 */
export class TokenVerifier<Claims extends TokenClaims = TokenClaims> {
  readonly #policy: TokenPolicy;
  readonly #cache: Lru<string, VerifiedToken<Claims>> | undefined;

  constructor(policy: TokenPolicy) {
    this.#policy = policy;
    this.#cache = policy.cacheLimits && tokenCache(policy.cacheLimits);
  }

  /**
   * Returns the claims. A token that is rejected as `expired` or `too_old` is genuine: all its other checks passed.
   *
   * @param now milliseconds since 1970; by default the client's clock
   * @throws {TokenValidationError} if the token must not be trusted
   * @throws {VerificationUnavailableError} if the keys cannot be fetched
   * @throws {ValidationError} if an option is invalid
   */
  async verify(token: unknown, options?: TokenCheckOptions, now?: number): Promise<Claims> {
    if (options !== undefined) checkTokenCheckOptions(options, this.#policy.provider);
    return this.verifyWith(token, options, now);
  }

  /** Does the same with options that have been checked. */
  async verifyWith(
    token: unknown,
    options: TokenCheckOptions = NO_OPTIONS,
    now: number = readClock(this.#policy.clock),
    trace?: CheckTrace,
  ): Promise<Claims> {
    const { clockTolerance = this.#policy.clockTolerance, maxTokenAge } = ownProperties(options);
    const known = typeof token === 'string' ? this.#cache?.get(token) : undefined;
    // A verified token stays genuine as long as the provider publishes its key.
    const isStillGenuine = known !== undefined && (await this.#policy.keys.find(known.kid)) === known.key;
    if (trace !== undefined && isStillGenuine) this.#note(trace, 'cache', known.kid);
    const claims = isStillGenuine ? known.claims : await this.#verifyAnew(token, trace);
    if (claims instanceof TokenFailure) throw this.#errorOf(claims);
    const { maxAgeWithoutExpiry } = this.#policy;
    const failure = checkTimes(claims, { now: now / 1000, clockTolerance, maxTokenAge, maxAgeWithoutExpiry });
    if (failure !== undefined) throw this.#errorOf(failure);
    return claims;
  }

  /** Drops the verified tokens whose claims pass the test, or all. They are verified again. */
  forget(test?: (claims: Claims) => boolean): void {
    this.#cache?.clear(test && (({ claims }) => test(claims)));
  }

  #note(trace: CheckTrace, source: CheckTrace['source'], kid: string): void {
    const age = this.#policy.keys.age?.(kid);
    trace.source = source;
    trace.keyAge = age === undefined ? null : age / 1000;
  }

  async #verifyAnew(token: unknown, trace: CheckTrace | undefined): Promise<Claims | TokenFailure> {
    const parsed = readToken(token);
    if (parsed instanceof TokenFailure) return parsed;
    const kid = readKeyId(parsed, this.#policy.algorithm);
    if (kid instanceof TokenFailure) return kid;
    const key = await this.#policy.keys.find(kid);
    if (trace !== undefined) this.#note(trace, 'local', kid);
    if (key === undefined) {
      this.#cache?.delete(parsed.compact);
      return new TokenFailure('unknown_key');
    }
    const claims = await this.#readSigned(parsed, key);
    if (claims instanceof TokenFailure) return claims;
    // The same object is returned from the cache later.
    const values = freeze(claims);
    this.#cache?.set(copyOf(parsed.compact), { kid, key, claims, values });
    return claims;
  }

  /** Verifies the signature, then reads the claims. */
  async #readSigned(token: UnverifiedToken, key: PublicKey): Promise<Claims | TokenFailure> {
    const { provider, kind, algorithm } = this.#policy;
    const platformKey = await key.load().catch(() => undefined);
    if (platformKey === undefined) return new TokenFailure('unknown_key', 'key');
    if (!(await signatures.verify(token.compact, platformKey, algorithm))) return new TokenFailure('signature');
    const payload = claimsOf(token);
    if (payload === undefined) return new TokenFailure('malformed', 'payload');
    const claims = checkClaims(payload, this.#policy);
    if (claims instanceof TokenFailure) return claims;
    const problem = checkKind(claims, this.#policy) ?? this.#policy.checkOwnClaims?.(claims);
    if (problem !== undefined) throw tokenError(provider, kind, problem);
    // The policy has checked everything in `Claims`; this is the only place that relies on it.
    return claims as Claims;
  }

  #errorOf(failure: TokenFailure): Error {
    return tokenError(this.#policy.provider, this.#policy.kind, describeFailure(failure, this.#policy));
  }
}

/** Freezes a JSON value and everything in it, and returns the number of values. */
function freeze(value: object): number {
  const queue: unknown[] = [value];
  let count = 0;
  while (queue.length > 0) {
    const next = queue.pop();
    count += 1;
    if (typeof next === 'object' && next !== null) queue.push(...Object.values(Object.freeze(next)));
  }
  return count;
}

/** A token whose signature and claims have passed all checks but those of its times. */
export interface VerifiedToken<Claims extends TokenClaims = TokenClaims> {
  readonly kid: string;
  /** The key that signed it: the token is genuine as long as the provider publishes this one. */
  readonly key: PublicKey;
  readonly claims: Claims;
  /** The number of values in the claims, however deep. */
  readonly values: number;
}

/** The token itself, and the strings in its claims. */
const COPIES = 2;
/** Bytes of the map's entry. */
const OVERHEAD = 500;
/** Bytes of a value in memory, which may be a few characters in the token: an object without members takes most. */
const VALUE = 80;

/** Builds a cache of the most recently verified tokens. */
export function tokenCache<Claims extends TokenClaims>({
  maxEntries,
  maxBytes,
}: ResolvedTokenCache): Lru<string, VerifiedToken<Claims>> {
  return new Lru<string, VerifiedToken<Claims>>({ maxEntries, maxWeight: maxBytes, weigh: sizeOf });
}

/** The token may be a part of a whole header, which a reference to it would keep in memory. */
export function copyOf(token: string): string {
  return decodeUtf8(new TextEncoder().encode(token));
}

function sizeOf(token: string, { values }: { readonly values: number }): number {
  return token.length * COPIES + OVERHEAD + values * VALUE;
}

type Payload = Readonly<Record<string, unknown>>;

/** The largest number of seconds that a `Date` supports. */
const MAX_SECONDS = 8_640_000_000_000;

/** Checks everything but the times and the kind, and returns the claims. */
export function checkClaims(
  claims: Payload,
  policy: ClaimsPolicy & Pick<TokenKind, 'allowed'>,
): TokenClaims | TokenFailure {
  const { issuers, audiences, allowed } = policy;
  if (!hasTokenClaims(claims, policy)) {
    const name = invalidClaim(claims, policy);
    return new TokenFailure('claims', name, claims[name ?? '']);
  }
  const { iss } = claims;
  const aud = own(claims, 'aud');
  if (!issuers.includes(iss)) return new TokenFailure('issuer', 'iss', iss);
  if (audiences !== undefined) {
    const given = [aud].flat();
    if (!audiences.some((audience) => given.includes(audience))) return new TokenFailure('audience', 'aud', aud);
  }
  const name = allowed.find((claim) => typeof (own(claims, claim) ?? '') !== 'string');
  return name === undefined ? claims : new TokenFailure('claims', name, claims[name]);
}

/** Checks the times; `undefined` if they are valid now. */
export function checkTimes(
  claims: TokenClaims,
  { now, clockTolerance, maxTokenAge, maxAgeWithoutExpiry }: TimePolicy,
): TokenFailure | undefined {
  const { iat } = claims;
  const nbf = own(claims, 'nbf');
  const exp = own(claims, 'exp') === undefined ? undefined : claims.exp;
  if (exp !== undefined && now >= exp + clockTolerance) return new TokenFailure('expired', 'exp', exp);
  if (typeof nbf === 'number' && nbf > now + clockTolerance) return new TokenFailure('not_yet_valid', 'nbf', nbf);
  if (iat > now + clockTolerance) return new TokenFailure('not_yet_valid', 'iat', iat);
  const maxAge = maxTokenAge ?? (exp === undefined ? maxAgeWithoutExpiry : undefined);
  const isTooOld = maxAge !== undefined && Math.max(0, now - iat) >= maxAge;
  return isTooOld ? new TokenFailure('too_old', 'iat', iat, maxAge) : undefined;
}

/** The claims of every token, in the order of the checks. */
const CLAIM_TESTS: readonly (readonly [name: string, test: (value: unknown) => boolean])[] = [
  ['iss', isNonEmptyString],
  ['sub', isNonEmptyString],
  ['iat', isTime],
  ['nbf', isTimeOrAbsent],
];

function hasTokenClaims(claims: Payload, policy: ClaimsPolicy): claims is TokenClaims {
  return invalidClaim(claims, policy) === undefined;
}

/** Returns an own claim: a property of `Object.prototype` is no claim. */
function own(claims: Payload, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

/** Returns the name of the first invalid claim of those in every token. */
function invalidClaim(claims: Payload, { maxAgeWithoutExpiry }: ClaimsPolicy): string | undefined {
  const invalid = CLAIM_TESTS.find(([name, test]) => !test(own(claims, name)));
  if (invalid !== undefined) return invalid[0];
  const isExpiry = maxAgeWithoutExpiry === undefined ? isTime : isTimeOrAbsent;
  return isExpiry(own(claims, 'exp')) ? undefined : 'exp';
}

function isTimeOrAbsent(value: unknown): boolean {
  return value === undefined || isTime(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_SECONDS;
}

/** Checks that a token is of a kind, and of no other. */
function checkKind(claims: Payload, { kind, required, forbidden }: TokenKind): TokenProblem | undefined {
  for (const rule of forbidden) {
    const name = foreignClaim(claims, rule);
    if (name !== undefined) return unexpectedKind(name, rule, kind);
  }
  const missing = required.find((rule) => !rule.claims.some((name) => has(claims, name, rule.like)));
  return missing && missingClaim(missing, kind);
}

/** Even a claim without a value is a sign of the other kind. */
function foreignClaim(claims: Payload, { claims: names, like, unless }: ForbiddenRule): string | undefined {
  return names.find(
    (name) =>
      Object.hasOwn(claims, name) &&
      (like === undefined || has(claims, name, like)) &&
      (unless === undefined || claims[name] !== claims[unless]),
  );
}

/** Tests for a claim with a value. */
function has(claims: Payload, name: string, like: RegExp | undefined): boolean {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (like !== undefined) return [value].flat().some((item) => typeof item === 'string' && like.test(item));
  return typeof value === 'object' ? value !== null : isNonEmptyString(value);
}

function unexpectedKind(name: string, { of, like, unless, checkedBy }: ForbiddenRule, kind: string): TokenProblem {
  return {
    reason: 'claims',
    message: `claim "${name}" belongs to ${of}, which is not accepted as a ${kind}`,
    expected: like === undefined && unless === undefined ? `no claim ${name}` : `the ${name} of a ${kind}`,
    ...(checkedBy !== undefined && { hint: `Check such tokens with ${checkedBy}.` }),
  };
}

function missingClaim({ claims, like }: ClaimRule, kind: string): TokenProblem {
  const names = claims.join(' or ');
  const problem = like === undefined ? 'is missing' : 'has an unexpected value';
  return {
    reason: 'claims',
    message: `claim "${names}" ${problem}, so the token is not a ${kind}`,
    expected: like === undefined ? `${names}: a non-empty value` : `the ${names} of a ${kind}`,
  };
}
