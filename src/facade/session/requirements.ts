import type { Checks } from '../core/options/checks.ts';
import { optionsOf, type Rule, valueThat } from '../core/options/rules.ts';
import { MAX_AGE } from '../core/options/seconds.ts';
import { isText } from '../core/options/texts.ts';
import { type ClaimsProblem, isoTime } from './claims.ts';
import type { Session } from './result.ts';

/** What a session has to be, beyond being good. A session that is not is refused, and its user is still known. */
export interface SessionRequirements {
  /** A role that the user must have; of several, one of them. Otherwise 403. */
  readonly role?: string | readonly string[] | undefined;
  /** Authentication factors that must stand behind the session, such as `totp`: all of them. Otherwise 401. */
  readonly factors?: readonly string[] | undefined;
  /**
   * How long ago the user may have proven to be there, in seconds: with `factors`, by each of these; otherwise by any.
   * Tokens that do not tell it count from when they were issued. Otherwise 401.
   */
  readonly maxAge?: number | undefined;
}

/** When a factor was last proven, in seconds since 1970. */
export interface FactorTime {
  readonly type: string;
  readonly at: number;
}

const RULES: Readonly<Record<keyof SessionRequirements, Rule>> = {
  role: valueThat((value) => isText(value) || isTexts(value), 'a role, or a list of roles'),
  factors: valueThat(isTexts, 'a list of factors, such as ["totp"]'),
  maxAge: MAX_AGE,
};
const REQUIREMENTS = optionsOf(RULES);

/** Notes what is wrong with requirements. `further` are those that the provider adds, and judges itself. */
export function checkRequirements(checks: Checks, require: unknown, further: readonly string[] = []): void {
  if (require === undefined) return;
  const added = further.map((name): [string, Rule] => [name, () => {}]);
  const rule = added.length === 0 ? REQUIREMENTS : optionsOf({ ...RULES, ...Object.fromEntries(added) });
  rule(checks, 'options.require', require);
}

/** What a session lacks, judged at `now`, in seconds since 1970. */
export function judgeRequirements(
  { factors = [], roles, issuedAt, provider }: Session,
  { role, factors: wanted = [], maxAge }: SessionRequirements,
  times: readonly FactorTime[],
  now: number,
): ClaimsProblem | undefined {
  const missing = wanted.find((factor) => !factors.includes(factor));
  if (missing !== undefined) return lackOfFactor(missing, factors);
  if (maxAge !== undefined) {
    const provenAt = lastProof(wanted, times, issuedAt.getTime() / 1000);
    if (Math.max(0, now - provenAt) >= maxAge) return tooLongAgo(maxAge, provenAt);
  }
  if (role === undefined) return undefined;
  const accepted = [role].flat();
  return accepted.some((name) => roles?.includes(name)) ? undefined : lackOfRole(accepted, roles, provider);
}

/** The oldest of the wanted factors' proofs; the newest of all where none is wanted. Unknown ones are as old as the token. */
function lastProof(wanted: readonly string[], times: readonly FactorTime[], issuedAt: number): number {
  const newest = (proofs: readonly FactorTime[]): number =>
    proofs.length === 0 ? issuedAt : Math.max(...proofs.map(({ at }) => at));
  if (wanted.length === 0) return newest(times);
  return Math.min(...wanted.map((factor) => newest(times.filter(({ type }) => type === factor))));
}

function lackOfFactor(missing: string, factors: readonly string[]): ClaimsProblem {
  return {
    reason: 'factors',
    message: `it lacks the factor "${missing}"`,
    expected: missing,
    received: factors.join(', ') || 'none',
    hint: 'Ask the user to authenticate with this factor as well, then check the new token.',
  };
}

function tooLongAgo(maxAge: number, provenAt: number): ClaimsProblem {
  return {
    reason: 'too_old',
    message: 'its user has not proven to be there lately',
    expected: `within ${maxAge} s`,
    received: `authenticated at ${isoTime(provenAt)}`,
    hint: 'Ask the user to authenticate again.',
  };
}

function lackOfRole(
  accepted: readonly string[],
  roles: readonly string[] | undefined,
  provider: Session['provider'],
): ClaimsProblem {
  return {
    reason: 'permissions',
    message: 'its user lacks the role',
    expected: accepted.join(' or '),
    received: roles?.join(', ') || 'none',
    ...(roles === undefined && { hint: `Tokens of ${provider} carry no roles: keep roles in your own records.` }),
  };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
