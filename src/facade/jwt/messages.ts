import type { TokenErrorReason } from '../errors/session-errors.ts';
import { describeType } from '../options/validators.ts';
import type { TokenFailure, TokenProblem } from './failure.ts';
import type { TokenPolicy } from './policy.ts';

/** The part of a policy that messages mention. */
export type DescribedPolicy = Pick<
  TokenPolicy,
  'issuers' | 'issuerHint' | 'audiences' | 'audienceHint' | 'maxAgeWithoutExpiry'
> &
  Partial<Pick<TokenPolicy, 'algorithm'>>;

type Description = Omit<TokenProblem, 'reason'>;

/** Describes a failed check: the expected value, the received one, and how to fix it. Never the token itself. */
export function describeFailure(failure: TokenFailure, policy: DescribedPolicy): TokenProblem {
  const { reason } = failure;
  return { reason, ...(DESCRIPTIONS[reason]?.(failure, policy) ?? { message: reason }) };
}

const CLOCK_HINT = 'Check this server\'s clock, or raise "clockTolerance" (at most 60 s).';

const DESCRIPTIONS: {
  readonly [Reason in TokenErrorReason]?: (failure: TokenFailure, policy: DescribedPolicy) => Description;
} = {
  missing: () => ({ message: 'the token is missing' }),
  malformed: ({ part, found }) => describeFormat(part, found),
  algorithm: ({ found }, { algorithm }) => ({
    message: 'unexpected signature algorithm',
    ...(algorithm !== undefined && { expected: algorithm }),
    received: typeof found === 'string' ? found.slice(0, 40) : describeType(found),
  }),
  unknown_key: ({ part }) => describeKey(part),
  signature: () => ({ message: 'signature verification failed' }),
  claims({ part, found }, policy) {
    const expected = expectedOf(part, policy);
    return {
      message: `claim "${part}" is not ${expected}`,
      expected: `${part}: ${expected}`,
      received: describeType(found),
    };
  },
  issuer: ({ found }, { issuers, issuerHint }) => ({
    message: 'unexpected issuer',
    expected: issuers.join(' or '),
    received: namesIn(found),
    hint: issuerHint,
  }),
  audience: ({ found }, { audiences, audienceHint }) => ({
    message: 'unexpected audience',
    expected: (audiences ?? []).join(' or '),
    received: namesIn(found),
    ...(audienceHint !== undefined && { hint: audienceHint }),
  }),
  expired: ({ found }) => ({ message: 'the token has expired', received: `expired at ${timeOf(found)}` }),
  not_yet_valid: ({ part, found }) =>
    part === 'nbf'
      ? { message: 'the token is not valid yet', received: `valid from ${timeOf(found)}`, hint: CLOCK_HINT }
      : { message: 'the token was issued in the future', received: `issued at ${timeOf(found)}`, hint: CLOCK_HINT },
  too_old: ({ found, limit }) => ({
    message: 'the token is too old',
    expected: `younger than ${String(limit)} s`,
    received: `issued at ${timeOf(found)}`,
  }),
};

function describeFormat(part: string, found: unknown): Description {
  if (part === 'type') return { message: `expected a string, received ${describeType(found)}` };
  if (part === 'format') return { message: String(found) };
  if (part === 'crit') return { message: 'the header requires extensions' };
  if (part === 'typ') return { message: 'unexpected type in the header', expected: 'typ: JWT' };
  return { message: 'the payload is not a JSON object' };
}

function describeKey(part: string): Description {
  if (part === 'kid') return { message: 'the header has no key id', expected: 'kid: a non-empty string' };
  if (part === 'key') return { message: 'the signing key cannot be used' };
  return { message: 'unknown signing key' };
}

/** Claims that are in every token have rules of their own; all others are strings. */
function expectedOf(claim: string, { maxAgeWithoutExpiry }: DescribedPolicy): string {
  if (claim === 'iss' || claim === 'sub') return 'a non-empty string';
  if (claim === 'nbf' || (claim === 'exp' && maxAgeWithoutExpiry !== undefined)) return 'absent or a number of seconds';
  return claim === 'iat' || claim === 'exp' ? 'a number of seconds' : 'a string';
}

/** The names in a claim, one or many, cut to a readable length. */
function namesIn(value: unknown): string {
  return [value]
    .flat()
    .map((name) => (typeof name === 'string' ? name : describeType(name)))
    .join(', ')
    .slice(0, 200);
}

function timeOf(seconds: unknown): string {
  return isoTime(Number(seconds));
}

/** Formats a claim's time as an ISO string. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
