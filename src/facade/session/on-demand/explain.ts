import type { TokenErrorReason } from '../../core/errors/session-error.ts';
import { kindOf } from '../../core/options/checks.ts';
import { type ClaimsProblem, isoTime } from '../claims.ts';
import type { Fault } from '../fault.ts';
import type { TokenPolicy } from '../token-verifier.ts';

/** The part of a policy that faults are explained by. */
export type ExplainedPolicy = Pick<
  TokenPolicy,
  'issuers' | 'issuerHint' | 'audiences' | 'audienceHint' | 'maxAgeWithoutExpiry'
> &
  Partial<Pick<TokenPolicy, 'algorithm'>>;

type Words = Omit<ClaimsProblem, 'reason'>;

// Loaded when a first token is refused.

/** Puts into words why a token is refused: what was expected, what came, and how to mend it. Never the token itself. */
export function explain(fault: Fault, policy: ExplainedPolicy): ClaimsProblem {
  return { reason: fault.reason, ...(WORDS[fault.reason]?.(fault, policy) ?? { message: fault.reason }) };
}

const CLOCK_HINT = 'Check this server\'s clock, or raise "clockTolerance" (at most 60 s).';

const WORDS: { readonly [Reason in TokenErrorReason]?: (fault: Fault, policy: ExplainedPolicy) => Words } = {
  missing: () => ({ message: 'there is none' }),
  malformed: ({ part, found }) => malformed(part, found),
  algorithm: ({ found }, { algorithm }) => ({
    message: 'it is signed with another algorithm',
    ...(algorithm !== undefined && { expected: algorithm }),
    received: typeof found === 'string' ? found.slice(0, 40) : kindOf(found),
  }),
  unknown_key: ({ part }) => unknownKey(part),
  signature: () => ({ message: 'its signature does not fit' }),
  claims({ part, found }, policy) {
    const expected = expectedOf(part, policy);
    return {
      message: `its claim "${part}" is not ${expected}`,
      expected: `${part}: ${expected}`,
      received: kindOf(found),
    };
  },
  issuer: ({ found }, { issuers, issuerHint }) => ({
    message: 'it was issued by somebody else',
    expected: issuers.join(' or '),
    received: namesIn(found),
    hint: issuerHint,
  }),
  audience: ({ found }, { audiences, audienceHint }) => ({
    message: 'it was issued for somebody else',
    expected: (audiences ?? []).join(' or '),
    received: namesIn(found),
    ...(audienceHint !== undefined && { hint: audienceHint }),
  }),
  expired: ({ found }) => ({ message: 'it has expired', received: `expired at ${timeIn(found)}` }),
  not_yet_valid: ({ part, found }) =>
    part === 'nbf'
      ? { message: 'it is not valid yet', received: `valid from ${timeIn(found)}`, hint: CLOCK_HINT }
      : { message: 'it was issued in the future', received: `issued at ${timeIn(found)}`, hint: CLOCK_HINT },
  too_old: ({ found, bound }) => ({
    message: 'it is too old',
    expected: `younger than ${String(bound)} s`,
    received: `issued at ${timeIn(found)}`,
  }),
};

function malformed(part: string, found: unknown): Words {
  if (part === 'type') return { message: `it is ${kindOf(found)} instead of a string` };
  if (part === 'form') return { message: `it has ${String(found)}` };
  if (part === 'crit') return { message: 'its header asks for extensions' };
  if (part === 'typ') return { message: 'its header says that it is something else', expected: 'typ: JWT' };
  return { message: 'its payload is not a JSON object' };
}

function unknownKey(part: string): Words {
  if (part === 'kid') return { message: 'its header names no key', expected: 'kid: a non-empty string' };
  if (part === 'key') return { message: 'the key that it is signed with cannot be used' };
  return { message: 'it is signed with a key that the provider does not publish' };
}

/** What a claim has to be. Beside those of all tokens there are only texts. */
function expectedOf(claim: string, { maxAgeWithoutExpiry }: ExplainedPolicy): string {
  if (claim === 'iss' || claim === 'sub') return 'a non-empty string';
  if (claim === 'nbf' || (claim === 'exp' && maxAgeWithoutExpiry !== undefined)) return 'absent or a number of seconds';
  return claim === 'iat' || claim === 'exp' ? 'a number of seconds' : 'a string';
}

/** The names that a claim holds, one or many, and no more than the beginning of long ones. */
function namesIn(value: unknown): string {
  return [value]
    .flat()
    .map((name) => (typeof name === 'string' ? name : kindOf(name)))
    .join(', ')
    .slice(0, 200);
}

function timeIn(value: unknown): string {
  return isoTime(Number(value));
}
