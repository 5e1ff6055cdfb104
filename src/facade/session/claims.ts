import type { TokenErrorReason } from '../core/errors/session-error.ts';
import { isText } from '../core/options/texts.ts';
import { Fault } from './fault.ts';
import type { TokenClaims } from './result.ts';

/** What a token's claims are held against. */
export interface ClaimsPolicy {
  /** Exact texts. */
  readonly issuers: readonly string[];
  /** What to do when the issuer is another. */
  readonly issuerHint: string;
  /** The audiences of which the token must name one; absent where the provider sets none. */
  readonly audiences?: readonly string[];
  /** What to do when the audience is another. */
  readonly audienceHint?: string;
  /** The greatest age in seconds of a token that has no expiry; absent where every token must have one. */
  readonly maxAgeWithoutExpiry?: number;
  /** The claims that are texts where they are there at all. */
  readonly textClaims: readonly string[];
}

/** The time by which claims are judged, in seconds. */
export interface TimePolicy {
  readonly now: number;
  readonly clockTolerance: number;
  readonly maxTokenAge: number | undefined;
  /** The greatest age of a token that has no expiry, where `maxTokenAge` does not set another. */
  readonly maxAgeWithoutExpiry?: number | undefined;
}

/** Why a token is refused, in words. */
export interface ClaimsProblem {
  readonly reason: TokenErrorReason;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  readonly hint?: string;
}

type Claims = Readonly<Record<string, unknown>>;

/** The largest number of seconds that a `Date` can hold. */
const MAX_SECONDS = 8_640_000_000_000;

/** The claims, found to be right but for their times; or what is wrong with them. */
export function readClaims(claims: Claims, policy: ClaimsPolicy): TokenClaims | Fault {
  const { issuers, audiences, textClaims } = policy;
  if (!hasTokenClaims(claims, policy)) {
    const name = wrongClaim(claims, policy);
    return new Fault('claims', name, claims[name ?? '']);
  }
  const { iss, aud } = claims;
  if (!issuers.includes(iss)) return new Fault('issuer', 'iss', iss);
  if (audiences !== undefined) {
    const given = [aud].flat();
    if (!audiences.some((audience) => given.includes(audience))) return new Fault('audience', 'aud', aud);
  }
  const name = textClaims.find((text) => typeof (claims[text] ?? '') !== 'string');
  return name === undefined ? claims : new Fault('claims', name, claims[name]);
}

/** What is wrong with the claims at this time. */
export function judgeTimes(
  claims: TokenClaims,
  { now, clockTolerance, maxTokenAge, maxAgeWithoutExpiry }: TimePolicy,
): Fault | undefined {
  const { exp, iat, nbf } = claims;
  if (exp !== undefined && now >= exp + clockTolerance) return new Fault('expired', 'exp', exp);
  if (typeof nbf === 'number' && nbf > now + clockTolerance) return new Fault('not_yet_valid', 'nbf', nbf);
  if (iat > now + clockTolerance) return new Fault('not_yet_valid', 'iat', iat);
  const maxAge = maxTokenAge ?? (exp === undefined ? maxAgeWithoutExpiry : undefined);
  const isTooOld = maxAge !== undefined && Math.max(0, now - iat) >= maxAge;
  return isTooOld ? new Fault('too_old', 'iat', iat, maxAge) : undefined;
}

/** The claims that everything else depends on, in the order in which they are judged. */
const CLAIM_TESTS: readonly (readonly [name: string, test: (value: unknown) => boolean])[] = [
  ['iss', isText],
  ['sub', isText],
  ['iat', isTime],
  ['nbf', isTimeOrAbsent],
];

function hasTokenClaims(claims: Claims, policy: ClaimsPolicy): claims is TokenClaims {
  return wrongClaim(claims, policy) === undefined;
}

/** The name of the first claim that is not what all tokens have there. */
function wrongClaim(claims: Claims, { maxAgeWithoutExpiry }: ClaimsPolicy): string | undefined {
  const own = (name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const wrong = CLAIM_TESTS.find(([name, test]) => !test(own(name)));
  if (wrong !== undefined) return wrong[0];
  const isExpiry = maxAgeWithoutExpiry === undefined ? isTime : isTimeOrAbsent;
  return isExpiry(own('exp')) ? undefined : 'exp';
}

function isTimeOrAbsent(value: unknown): boolean {
  return value === undefined || isTime(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_SECONDS;
}

/** A claim's time as an ISO text. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
