import { CLOCK_TOLERANCE, MAX_AGE } from '../../../options/resolve-options.ts';
import { Checks, integerWithin, isObject, ownProperties, type Rule, satisfies } from '../../../options/validators.ts';
import { CURRENT_DATE, checkValued, readArguments } from './arguments.ts';

/** The arguments of `sessions.authenticateJwtLocal`. */
export interface LocalParams<Check> {
  readonly session_jwt: string;
  /** The maximum age of the token in seconds, from `iat`. A token of exactly this age is too old. */
  readonly max_token_age_seconds?: number;
  /** The clock difference to tolerate, in seconds, 0 to 60. @default the client's `clockTolerance` */
  readonly clock_tolerance_seconds?: number;
  /** The time to check against. @default the client's `clock` */
  readonly current_date?: Date | string;
  /** An action that the session must be allowed to do; checked locally, by the cached RBAC policy. */
  readonly authorization_check?: Check;
}

/** The arguments of `sessions.authenticateJwt`. */
export interface LocalFirstParams<Check, Claims = object> {
  readonly session_jwt: string;
  /** The age in seconds from which Stytch checks the token. A token of exactly this age is too old, so 0 always calls it. */
  readonly max_token_age_seconds?: number;
  /** The clock difference to tolerate in the local check, in seconds, 0 to 60. @default the client's `clockTolerance` */
  readonly clock_tolerance_seconds?: number;
  readonly session_duration_minutes?: number | null;
  readonly session_custom_claims?: Claims | null;
  readonly authorization_check?: Check;
}

/** The arguments of `sessions.authenticate`. */
export interface RemoteParams<Check> {
  session_token?: string;
  session_jwt?: string;
  session_duration_minutes?: number | null;
  session_custom_claims?: object | null;
  authorization_check?: Check;
}

/** A method under the vendor's name, and its arguments. */
interface JwtMethod {
  readonly name: string;
  readonly known: readonly string[];
}

/** `sessions.authenticateJwtLocal`. */
export const LOCAL: JwtMethod = {
  name: 'sessions.authenticateJwtLocal',
  known: [
    'session_jwt',
    'max_token_age_seconds',
    'clock_tolerance_seconds',
    'current_date',
    'authorization_check',
  ] satisfies (keyof LocalParams<unknown>)[],
};

/** `sessions.authenticateJwt`. */
export const LOCAL_FIRST: JwtMethod = {
  name: 'sessions.authenticateJwt',
  known: [
    'session_jwt',
    'max_token_age_seconds',
    'clock_tolerance_seconds',
    'session_duration_minutes',
    'session_custom_claims',
    'authorization_check',
  ] satisfies (keyof LocalFirstParams<unknown>)[],
};

/** Stytch takes null for none. */
function orNull(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || test(value);
}

/** The rules of the arguments; the token is left to the verifier, and the check to the product. */
const RULES: Readonly<Record<string, Rule>> = {
  max_token_age_seconds: MAX_AGE,
  clock_tolerance_seconds: CLOCK_TOLERANCE,
  current_date: CURRENT_DATE,
  session_duration_minutes: satisfies(orNull(integerWithin(5, 527_040)), 'whole minutes from 5 to 527040'),
  session_custom_claims: satisfies(orNull(isObject), 'an object'),
};

/**
 * Checks the arguments of a method.
 *
 * @throws {ValidationError} listing every issue
 */
export function checkJwtArguments({ name, known }: JwtMethod, params: unknown): void {
  const checks = new Checks();
  const given = readArguments(checks, params, known);
  if (given !== undefined) {
    checkValued(checks, given);
    if (given['session_jwt'] === undefined) checks.add('session_jwt', 'is missing; expected a session JWT');
    for (const [argument, rule] of Object.entries(RULES)) rule(checks, argument, given[argument]);
  }
  checks.throwIfAny(`Cannot call ${name}`, 'stytch', 400);
}

/** Returns the arguments for Stytch: all but those of the local check. */
export function remoteParams<Check>(params: LocalFirstParams<Check>): RemoteParams<Check> {
  const { session_jwt, session_duration_minutes, session_custom_claims, authorization_check } = ownProperties(params);
  return {
    session_jwt,
    ...(session_duration_minutes !== undefined && { session_duration_minutes }),
    ...(session_custom_claims !== undefined && { session_custom_claims }),
    ...(authorization_check !== undefined && { authorization_check }),
  };
}
