import { isNonEmptyString } from '../options/validators.ts';
import { TokenFailure } from './failure.ts';
import type { ClaimsPolicy, TimePolicy, TokenClaims } from './policy.ts';

type Claims = Readonly<Record<string, unknown>>;

/** The largest number of seconds that a `Date` supports. */
const MAX_SECONDS = 8_640_000_000_000;

/** Checks everything but the times, and returns the claims. */
export function checkClaims(claims: Claims, policy: ClaimsPolicy): TokenClaims | TokenFailure {
  const { issuers, audiences, textClaims } = policy;
  if (!hasTokenClaims(claims, policy)) {
    const name = invalidClaim(claims, policy);
    return new TokenFailure('claims', name, claims[name ?? '']);
  }
  const { iss, aud } = claims;
  if (!issuers.includes(iss)) return new TokenFailure('issuer', 'iss', iss);
  if (audiences !== undefined) {
    const given = [aud].flat();
    if (!audiences.some((audience) => given.includes(audience))) return new TokenFailure('audience', 'aud', aud);
  }
  const name = textClaims.find((text) => typeof (claims[text] ?? '') !== 'string');
  return name === undefined ? claims : new TokenFailure('claims', name, claims[name]);
}

/** Checks the times; `undefined` if they are valid now. */
export function checkTimes(
  claims: TokenClaims,
  { now, clockTolerance, maxTokenAge, maxAgeWithoutExpiry }: TimePolicy,
): TokenFailure | undefined {
  const { exp, iat, nbf } = claims;
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

function hasTokenClaims(claims: Claims, policy: ClaimsPolicy): claims is TokenClaims {
  return invalidClaim(claims, policy) === undefined;
}

/** Returns the name of the first invalid claim of those in every token. */
function invalidClaim(claims: Claims, { maxAgeWithoutExpiry }: ClaimsPolicy): string | undefined {
  const own = (name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const invalid = CLAIM_TESTS.find(([name, test]) => !test(own(name)));
  if (invalid !== undefined) return invalid[0];
  const isExpiry = maxAgeWithoutExpiry === undefined ? isTime : isTimeOrAbsent;
  return isExpiry(own('exp')) ? undefined : 'exp';
}

function isTimeOrAbsent(value: unknown): boolean {
  return value === undefined || isTime(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_SECONDS;
}
