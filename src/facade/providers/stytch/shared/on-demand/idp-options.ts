import { Checks, isObject, kindOf } from '../../../../core/options/checks.ts';
import { CLOCK_TOLERANCE } from '../../../../core/options/seconds.ts';
import { currentTime } from './jwt-arguments.ts';

/** What can be asked of one check of an access token. */
export interface IdpTokenOptions<Check> {
  /** Clock difference to allow for, 0 to 60. Default: the client's. */
  readonly clock_tolerance_seconds?: number | undefined;
  /** The time to check against, in place of the client's clock. */
  readonly current_date?: Date | string | undefined;
  /** What one of the token's scopes has to permit. */
  readonly authorization_check?: Check | undefined;
}

/** The options after checks. */
export interface ResolvedIdpTokenOptions<Check> {
  readonly clockTolerance: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number | undefined;
  readonly check: Check | undefined;
}

const NAMES: readonly string[] = [
  'clock_tolerance_seconds',
  'current_date',
  'authorization_check',
] satisfies (keyof IdpTokenOptions<unknown>)[];

/** Reads the options of `idp.introspectTokenLocal`, or throws one `ValidationError` that names everything wrong. */
export function readIdpTokenOptions<Check>(
  options: IdpTokenOptions<Check> | undefined,
  readCheck: (value: unknown, checks: Checks) => Check | undefined,
): ResolvedIdpTokenOptions<Check> {
  const checks = new Checks();
  const given: unknown = options ?? {};
  let check: Check | undefined;
  if (isObject(given)) {
    const { clock_tolerance_seconds: tolerance, current_date: date, authorization_check: asked } = given;
    checks.knownKeys('', given, NAMES);
    CLOCK_TOLERANCE(checks, 'clock_tolerance_seconds', tolerance);
    checks.optional('current_date', date, isDate, 'a Date or an ISO 8601 text');
    check = readCheck(asked, checks);
  } else {
    checks.add('options', `expected an object, received ${kindOf(given)}`);
  }
  checks.throwIfAny('Cannot call idp.introspectTokenLocal', 'stytch', 400);
  return { clockTolerance: options?.clock_tolerance_seconds, now: currentTime(options?.current_date), check };
}

function isDate(value: unknown): boolean {
  return (value instanceof Date || typeof value === 'string') && Number.isFinite(currentTime(value));
}
