import { Checks, integerWithin, isObject, kindOf } from '../../../../core/options/checks.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../../../../core/options/seconds.ts';

/** The names of the arguments of `sessions.authenticateJwtLocal`. */
export const LOCAL_ARGUMENTS: readonly string[] = [
  'session_jwt',
  'max_token_age_seconds',
  'clock_tolerance_seconds',
  'current_date',
  'authorization_check',
];

/** The names of the arguments of `sessions.authenticateJwt`. */
export const LOCAL_FIRST_ARGUMENTS: readonly string[] = [
  'session_jwt',
  'max_token_age_seconds',
  'clock_tolerance_seconds',
  'session_duration_minutes',
  'session_custom_claims',
  'authorization_check',
];

/** Arguments of `sessions.authenticateJwtLocal`. */
export interface LocalParams<Check> extends JwtTimes {
  readonly session_jwt: string;
  /** What the session must be allowed to do, judged here by the cached RBAC policy. */
  readonly authorization_check?: Check | undefined;
}

/** Arguments of `sessions.authenticateJwt`. */
export interface LocalFirstParams<Check> {
  readonly session_jwt: string;
  /** The age from which on Stytch is asked, in seconds; a token of exactly this age is too old, so 0 always asks. */
  readonly max_token_age_seconds?: number | undefined;
  /** Clock difference to allow for in the local check, in seconds, 0 to 60. */
  readonly clock_tolerance_seconds?: number | undefined;
  readonly session_duration_minutes?: number | undefined;
  readonly session_custom_claims?: { [key: string]: unknown } | undefined;
  readonly authorization_check?: Check | undefined;
}

/** What Stytch is asked by `sessions.authenticateJwt`: all but what only the local check needs. */
export function remoteParams<Params extends LocalFirstParams<unknown>>(
  params: Params,
): {
  [Key in Exclude<keyof Params, 'max_token_age_seconds' | 'clock_tolerance_seconds'>]?: Exclude<Params[Key], undefined>;
} {
  const { max_token_age_seconds: _, clock_tolerance_seconds: __, ...rest } = params;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  // `Object.fromEntries` forgets which names its entries had.
  return Object.fromEntries(given) as ReturnType<typeof remoteParams<Params>>;
}

/** What both local checks take besides the token and the authorization check. */
export interface JwtTimes {
  readonly max_token_age_seconds?: number | undefined;
  readonly clock_tolerance_seconds?: number | undefined;
  /** The time to check against, in place of the client's clock. */
  readonly current_date?: Date | string | undefined;
}

/** Throws a `ValidationError` when the arguments of a check under the vendor's names are not what they should be. */
export function checkJwtArguments(name: string, params: unknown, known: readonly string[]): void {
  const checks = new Checks();
  if (isObject(params)) {
    checks.knownKeys('', params, known);
    if (params['session_jwt'] === undefined) checks.add('session_jwt', 'is missing; expected the JWT of a session');
    MAX_AGE(checks, 'max_token_age_seconds', params['max_token_age_seconds']);
    CLOCK_TOLERANCE(checks, 'clock_tolerance_seconds', params['clock_tolerance_seconds']);
    checks.optional('current_date', params['current_date'], isDate, 'a date');
    checks.optional(
      'session_duration_minutes',
      params['session_duration_minutes'],
      integerWithin(0, Number.MAX_SAFE_INTEGER),
      'whole minutes',
    );
    checks.optional('session_custom_claims', params['session_custom_claims'], isObject, 'an object');
  } else {
    checks.add('params', `expected one object with all arguments, received ${kindOf(params)}`);
  }
  checks.throwIfAny(`Cannot call ${name}`, 'stytch', 400);
}

/** The time that a call asks to be judged by, in milliseconds. */
export function currentTime(date: Date | string | undefined): number | undefined {
  return date === undefined ? undefined : new Date(date).getTime();
}

function isDate(value: unknown): boolean {
  return (value instanceof Date || typeof value === 'string') && Number.isFinite(new Date(value).getTime());
}
