import type { TokenProblem } from '../jwt/failure.ts';
import { isoTime } from '../jwt/messages.ts';
import { MAX_AGE } from '../options/resolve-options.ts';
import {
  type Checks,
  isNonEmptyString,
  isObject,
  joinPath,
  ownProperties,
  type Rule,
  satisfies,
  valuedObjectOf,
} from '../options/validators.ts';
import type { Session } from './session.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/**
 * Requirements on a session, beyond being valid. A session that does not meet them is rejected. One that is present must have
 * a value.
 */
export interface SessionRequirements {
  /** A role that the user must have; of several, one of them. Otherwise 403. */
  readonly role?: string | readonly string[];
  /** Authentication factors that the session must have, such as `totp`: all of them. Otherwise 401. */
  readonly factors?: readonly string[];
  /**
   * The greatest time since the user last authenticated, in seconds: with `factors`, by each of these; otherwise by any.
   * Otherwise 401. Tokens of Stytch contain these times, and those of LoginID are issued by the login itself. Those of
   * Corbado and Passage are renewed without the user, so that their clients reject this option as invalid.
   */
  readonly maxAge?: number;
}

/** One authentication by the user that a session rests on. */
export interface Authentication {
  /** The factor, if the provider names it. */
  readonly factor?: string;
  /** Seconds since 1970; `undefined` if the provider does not tell it. */
  readonly at: number | undefined;
}

/** The rule for each requirement. */
export const REQUIREMENT_RULES: Readonly<Record<keyof SessionRequirements, Rule>> = {
  role: satisfies((value) => isNonEmptyString(value) || isStringList(value), 'a role, or a list of roles'),
  factors: satisfies(isStringList, 'a list of factors, such as ["totp"]'),
  maxAge: MAX_AGE,
};
const REQUIREMENTS = valuedObjectOf(REQUIREMENT_RULES);

/**
 * Adds issues for invalid requirements, and for those that no session can meet.
 *
 * @param accepts the tokens that the requirements are for
 * @param extended the provider's own requirements, which it validates itself
 */
export function checkRequirements(
  checks: Checks,
  require: unknown,
  accepts: readonly TrustedIssuer[] = [],
  extended: readonly string[] = [],
): void {
  if (require === undefined) return;
  const added = extended.map((name): [string, Rule] => [name, () => {}]);
  const rule =
    added.length === 0 ? REQUIREMENTS : valuedObjectOf({ ...REQUIREMENT_RULES, ...Object.fromEntries(added) });
  rule(checks, 'options.require', require);
  if (isObject(require)) checkMeetable(checks, 'options.require', require, accepts);
}

/** Adds issues for requirements that no session can meet: a provider may not tell what they are about. */
export function checkMeetable(
  checks: Checks,
  path: string,
  require: Readonly<Record<string, unknown>>,
  accepts: readonly TrustedIssuer[],
): void {
  // Any other value is an issue already.
  if (typeof ownProperties(require)['maxAge'] !== 'number') return;
  const silent = accepts.filter(({ tellsAuthenticationTime }) => tellsAuthenticationTime === false);
  if (silent.length === 0) return;
  const providers = [...new Set(silent.map(({ provider }) => provider))].join(' and ');
  checks.add(
    joinPath(path, 'maxAge'),
    `cannot be checked: tokens of ${providers} are renewed without the user, and do not tell when the user authenticated; ` +
      'limit the age of the token by "maxTokenAge", or keep the time of each login in your own database and check that',
  );
}

/** The first requirement that a session does not meet; `undefined` if it meets all. Times are in seconds. */
export function unmetRequirement(
  session: Session,
  require: SessionRequirements,
  authentications: readonly Authentication[],
  { now, clockTolerance }: { readonly now: number; readonly clockTolerance: number },
): TokenProblem | undefined {
  const { role, factors: required = [], maxAge } = ownProperties(require);
  const missing = required.find((name) => !authentications.some(({ factor }) => factor === name));
  if (missing !== undefined) return missingFactor(missing, authentications, session);
  if (maxAge !== undefined) {
    const at = lastAuthentication(required, authentications, now + clockTolerance);
    if (at === undefined || Math.max(0, now - at) >= maxAge) return staleAuthentication(maxAge, at);
  }
  if (role === undefined) return undefined;
  const accepted = [role].flat();
  const { roles, provider } = ownProperties(session);
  return accepted.some((name) => roles?.includes(name)) ? undefined : missingRole(accepted, roles, provider);
}

/**
 * The oldest time of the required factors, or the newest of all if none is required; `undefined` without such a time. A time
 * that is missing or in the future proves nothing.
 */
function lastAuthentication(
  required: readonly string[],
  authentications: readonly Authentication[],
  latest: number,
): number | undefined {
  const newest = (proofs: readonly Authentication[]): number =>
    Math.max(...proofs.map(({ at }) => (at !== undefined && at <= latest ? at : Number.NEGATIVE_INFINITY)));
  const time =
    required.length === 0
      ? newest(authentications)
      : Math.min(...required.map((name) => newest(authentications.filter(({ factor }) => factor === name))));
  return Number.isFinite(time) ? time : undefined;
}

function missingFactor(missing: string, authentications: readonly Authentication[], session: Session): TokenProblem {
  const { provider, factors: named } = ownProperties(session);
  const factors = authentications.flatMap(({ factor }) => factor ?? []);
  return {
    reason: 'factors',
    message: `missing factor "${missing}"`,
    expected: missing,
    received: factors.join(', ') || 'none',
    hint:
      named !== undefined
        ? 'Let the user authenticate with this factor as well, then check the new token.'
        : `Tokens of ${provider} name no factors, so that no session can meet this requirement.`,
  };
}

function staleAuthentication(maxAge: number, authenticatedAt: number | undefined): TokenProblem {
  return {
    reason: 'too_old',
    message: 'the user authenticated too long ago',
    expected: `within ${maxAge} s`,
    received: authenticatedAt === undefined ? 'no proven time' : `authenticated at ${isoTime(authenticatedAt)}`,
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
