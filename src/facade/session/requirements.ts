import type { TokenProblem } from '../jwt/failure.ts';
import { isoTime } from '../jwt/messages.ts';
import { MAX_AGE } from '../options/resolve-options.ts';
import { type Checks, isNonEmptyString, objectOf, ownProperties, type Rule, satisfies } from '../options/validators.ts';
import type { Session } from './session.ts';

/** Requirements on a session, beyond being valid. A session that does not meet them is rejected. */
export interface SessionRequirements {
  /** A role that the user must have; of several, one of them. Otherwise 403. */
  readonly role?: string | readonly string[] | undefined;
  /** Authentication factors that the session must have, such as `totp`: all of them. Otherwise 401. */
  readonly factors?: readonly string[] | undefined;
  /**
   * The greatest time since the user last authenticated, in seconds: with `factors`, by each of these; otherwise by any.
   * Tokens without such times count from when they were issued. Otherwise 401.
   */
  readonly maxAge?: number | undefined;
}

/** The time of a factor's last use, in seconds since 1970. */
export interface FactorTime {
  readonly type: string;
  readonly at: number;
}

/** The rule for each requirement. */
export const REQUIREMENT_RULES: Readonly<Record<keyof SessionRequirements, Rule>> = {
  role: satisfies((value) => isNonEmptyString(value) || isStringList(value), 'a role, or a list of roles'),
  factors: satisfies(isStringList, 'a list of factors, such as ["totp"]'),
  maxAge: MAX_AGE,
};
const REQUIREMENTS = objectOf(REQUIREMENT_RULES);

/** Adds issues for invalid requirements. `extended` are the provider's own, which it validates itself. */
export function checkRequirements(checks: Checks, require: unknown, extended: readonly string[] = []): void {
  if (require === undefined) return;
  const added = extended.map((name): [string, Rule] => [name, () => {}]);
  const rule = added.length === 0 ? REQUIREMENTS : objectOf({ ...REQUIREMENT_RULES, ...Object.fromEntries(added) });
  rule(checks, 'options.require', require);
}

/** The first requirement that a session does not meet at `now`, in seconds since 1970; `undefined` if it meets all. */
export function unmetRequirement(
  { factors = [], roles, issuedAt, provider }: Session,
  require: SessionRequirements,
  times: readonly FactorTime[],
  now: number,
): TokenProblem | undefined {
  const { role, factors: required = [], maxAge } = ownProperties(require);
  const missing = required.find((factor) => !factors.includes(factor));
  if (missing !== undefined) return missingFactor(missing, factors);
  if (maxAge !== undefined) {
    const authenticatedAt = lastAuthentication(required, times, issuedAt.getTime() / 1000);
    if (Math.max(0, now - authenticatedAt) >= maxAge) return staleAuthentication(maxAge, authenticatedAt);
  }
  if (role === undefined) return undefined;
  const accepted = [role].flat();
  return accepted.some((name) => roles?.includes(name)) ? undefined : missingRole(accepted, roles, provider);
}

/** The oldest time of the required factors; the newest of all if none is required; else the token's own time. */
function lastAuthentication(required: readonly string[], times: readonly FactorTime[], issuedAt: number): number {
  const newest = (proofs: readonly FactorTime[]): number =>
    proofs.length === 0 ? issuedAt : Math.max(...proofs.map(({ at }) => at));
  if (required.length === 0) return newest(times);
  return Math.min(...required.map((factor) => newest(times.filter(({ type }) => type === factor))));
}

function missingFactor(missing: string, factors: readonly string[]): TokenProblem {
  return {
    reason: 'factors',
    message: `missing factor "${missing}"`,
    expected: missing,
    received: factors.join(', ') || 'none',
    hint: 'Let the user authenticate with this factor as well, then check the new token.',
  };
}

function staleAuthentication(maxAge: number, authenticatedAt: number): TokenProblem {
  return {
    reason: 'too_old',
    message: 'the user authenticated too long ago',
    expected: `within ${maxAge} s`,
    received: `authenticated at ${isoTime(authenticatedAt)}`,
    hint: 'Let the user authenticate again.',
  };
}

function missingRole(
  accepted: readonly string[],
  roles: readonly string[] | undefined,
  provider: Session['provider'],
): TokenProblem {
  return {
    reason: 'permissions',
    message: 'the user lacks the role',
    expected: accepted.join(' or '),
    received: roles?.join(', ') || 'none',
    ...(roles === undefined && { hint: `Tokens of ${provider} carry no roles: keep roles in your own database.` }),
  };
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isNonEmptyString);
}
