import type { TokenErrorReason } from '../core/errors/session-error.ts';
import { kindOf } from '../core/options/checks.ts';
import { isText } from '../core/options/texts.ts';
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

/** Whether the claims that everything else depends on are there, with the right types. */
export function hasTokenClaims(claims: Claims, policy: ClaimsPolicy): claims is TokenClaims {
  return missingClaim(claims, policy) === undefined;
}

/** What is wrong with the claims that do not depend on the time. */
export function judgeClaims(claims: Claims, policy: ClaimsPolicy): ClaimsProblem | undefined {
  const missing = missingClaim(claims, policy);
  if (missing !== undefined) {
    const { name, expected } = missing;
    const received = kindOf(claims[name]);
    return {
      reason: 'claims',
      message: `its claim "${name}" is not ${expected}`,
      expected: `${name}: ${expected}`,
      received,
    };
  }
  return judgeIssuer(claims, policy) ?? judgeAudience(claims, policy) ?? judgeTexts(claims, policy);
}

/** What is wrong with the claims at this time. */
export function judgeTimes(
  claims: TokenClaims,
  { now, clockTolerance, maxTokenAge, maxAgeWithoutExpiry }: TimePolicy,
): ClaimsProblem | undefined {
  const notBefore = claims['nbf'];
  const { exp } = claims;
  if (exp !== undefined && now >= exp + clockTolerance)
    return { reason: 'expired', message: 'it has expired', received: `expired at ${isoTime(exp)}` };
  if (typeof notBefore === 'number' && notBefore > now + clockTolerance) {
    return {
      reason: 'not_yet_valid',
      message: 'it is not valid yet',
      received: `valid from ${isoTime(notBefore)}`,
      hint: CLOCK_HINT,
    };
  }
  if (claims.iat > now + clockTolerance) {
    return {
      reason: 'not_yet_valid',
      message: 'it was issued in the future',
      received: `issued at ${isoTime(claims.iat)}`,
      hint: CLOCK_HINT,
    };
  }
  const maxAge = maxTokenAge ?? (exp === undefined ? maxAgeWithoutExpiry : undefined);
  if (maxAge !== undefined && Math.max(0, now - claims.iat) >= maxAge) {
    return {
      reason: 'too_old',
      message: 'it is too old',
      expected: `younger than ${maxAge} s`,
      received: `issued at ${isoTime(claims.iat)}`,
    };
  }
  return undefined;
}

const CLOCK_HINT = 'Check this server\'s clock, or raise "clockTolerance" (at most 60 s).';

interface ClaimRule {
  readonly name: string;
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
}

const RULES: readonly ClaimRule[] = [
  { name: 'iss', expected: 'a non-empty string', test: isText },
  { name: 'sub', expected: 'a non-empty string', test: isText },
  { name: 'iat', expected: 'a number of seconds', test: isTime },
  { name: 'nbf', expected: 'absent or a number of seconds', test: isTimeOrAbsent },
];
const EXPIRY: ClaimRule = { name: 'exp', expected: 'a number of seconds', test: isTime };
const OPTIONAL_EXPIRY: ClaimRule = { name: 'exp', expected: 'absent or a number of seconds', test: isTimeOrAbsent };

function missingClaim(claims: Claims, { maxAgeWithoutExpiry }: ClaimsPolicy): ClaimRule | undefined {
  const rules = [...RULES, maxAgeWithoutExpiry === undefined ? EXPIRY : OPTIONAL_EXPIRY];
  return rules.find(({ name, test }) => !test(Object.hasOwn(claims, name) ? claims[name] : undefined));
}

function isTimeOrAbsent(value: unknown): boolean {
  return value === undefined || isTime(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_SECONDS;
}

function judgeIssuer(claims: Claims, { issuers, issuerHint }: ClaimsPolicy): ClaimsProblem | undefined {
  // Found to be a text before.
  const issuer = String(claims['iss']);
  if (issuers.includes(issuer)) return undefined;
  return {
    reason: 'issuer',
    message: 'it was issued by somebody else',
    expected: issuers.join(' or '),
    received: issuer.slice(0, 200),
    hint: issuerHint,
  };
}

function judgeAudience(claims: Claims, { audiences, audienceHint }: ClaimsPolicy): ClaimsProblem | undefined {
  if (audiences === undefined) return undefined;
  const given = [claims['aud']].flat();
  if (audiences.some((audience) => given.includes(audience))) return undefined;
  return {
    reason: 'audience',
    message: 'it was issued for somebody else',
    expected: audiences.join(' or '),
    received: given
      .map((name) => (typeof name === 'string' ? name : kindOf(name)))
      .join(', ')
      .slice(0, 200),
    ...(audienceHint !== undefined && { hint: audienceHint }),
  };
}

function judgeTexts(claims: Claims, { textClaims }: ClaimsPolicy): ClaimsProblem | undefined {
  const wrong = textClaims.find(
    (name) => claims[name] !== undefined && claims[name] !== null && typeof claims[name] !== 'string',
  );
  if (wrong === undefined) return undefined;
  return {
    reason: 'claims',
    message: `its claim "${wrong}" is not a string`,
    expected: `${wrong}: a string`,
    received: kindOf(claims[wrong]),
  };
}

/** A claim's time as an ISO text. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
