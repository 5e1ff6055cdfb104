import { checkTokenCheckOptions, type TokenCheckOptions } from '../../../jwt/check-options.ts';
import { Checks, describeType, isObject, ownProperties } from '../../../options/validators.ts';
import { checkValidateOptions, type ValidateOptions } from '../../../session/options.ts';
import type { SessionRequirements } from '../../../session/requirements.ts';
import { type AuthorizationCheck, type CheckReader, readPermission } from '../rbac/authorization-check.ts';

/** Requirements on a Stytch session, beyond being valid. */
export interface StytchRequirements extends SessionRequirements {
  /**
   * An action that the session must be allowed to do by the project's RBAC policy; for members, in their own organization.
   * Otherwise 403.
   */
  readonly permission?: AuthorizationCheck;
}

/** Options for validating one Stytch session. */
export interface StytchValidateOptions<Check extends AuthorizationCheck = AuthorizationCheck> extends ValidateOptions {
  /** Requirements on the session, beyond being valid. */
  readonly require?: StytchRequirements;
  /** An action that the session must be allowed to do; checked locally, by the cached RBAC policy. */
  readonly authorization_check?: Check;
}

/** Options for validating the session of a request. */
export interface StytchRequestOptions<Check extends AuthorizationCheck = AuthorizationCheck>
  extends StytchValidateOptions<Check> {
  /**
   * Check with Stytch what the tokens of the request cannot prove: the opaque cookie `stytch_session`, and a session JWT
   * that is genuine but too old.
   *
   * @default false
   */
  readonly remote?: boolean;
}

/** The options of a check before they are read. */
export type CheckOptions = Omit<StytchValidateOptions, 'authorization_check'> & {
  readonly authorization_check?: unknown;
};

/** The options of a check, by who handles them. */
export interface SessionCheckOptions<Check> {
  /** Those that are the same for all providers. */
  readonly common: ValidateOptions | undefined;
  readonly check: Check | undefined;
  readonly permission: AuthorizationCheck | undefined;
}

const TOKEN_OPTIONS: readonly string[] = ['maxTokenAge', 'clockTolerance'] satisfies (keyof TokenCheckOptions)[];
const NO_OPTIONS = { common: undefined, check: undefined, permission: undefined };
const SUBJECT = 'Cannot check the session';

/**
 * Reads the options of a check.
 *
 * @throws {ValidationError} if an option is invalid
 */
export function readSessionOptions<Check extends AuthorizationCheck>(
  options: CheckOptions | undefined,
  readCheck: CheckReader<Check>,
): SessionCheckOptions<Check> {
  if (options === undefined) return NO_OPTIONS;
  if (isTokenOptions(options)) {
    checkTokenCheckOptions(options, 'stytch');
    return { ...NO_OPTIONS, common: options };
  }
  const checks = openOptions(options);
  const { authorization_check: given, ...common } = ownProperties(options);
  checkValidateOptions(common, 'stytch', [], ['permission']);
  const { permission: wanted, ...require } = ownProperties<StytchRequirements>(common.require ?? {});
  checkValued(checks, options, 'authorization_check');
  const check = readCheck(given, checks);
  const permission = readPermission(wanted, checks);
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return { common: common.require === undefined ? common : { ...common, require }, check, permission };
}

/**
 * Separates `remote` from the other options of a request's check.
 *
 * @throws {ValidationError} if `remote` is invalid, or the options are not an object
 */
export function readRequestOptions<Check extends AuthorizationCheck>(
  given: StytchRequestOptions<Check> | undefined,
): { readonly remote: boolean; readonly options: StytchValidateOptions<Check> | undefined } {
  if (given === undefined) return { remote: false, options: undefined };
  const checks = openOptions(given);
  const { remote = false, ...options } = ownProperties(given);
  checkValued(checks, given, 'remote');
  checks.optional('options.remote', remote, (value) => typeof value === 'boolean', 'true or false');
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return { remote, options };
}

/** Adds an issue for an option that is present without a value: it must not be skipped. */
function checkValued(checks: Checks, options: object, name: string): void {
  if (Object.hasOwn(options, name)) checks.valuedKeys('options', { [name]: Reflect.get(options, name) });
}

/** Tests for options that every token check has, and no others. Most checks need nothing more. */
function isTokenOptions(options: unknown): boolean {
  return isObject(options) && Object.keys(options).every((name) => TOKEN_OPTIONS.includes(name));
}

/**
 * Starts the checks of an options object.
 *
 * @throws {ValidationError} if it is not an object
 */
function openOptions(options: unknown): Checks {
  const checks = new Checks();
  if (!isObject(options)) checks.add('options', `expected an object, received ${describeType(options)}`);
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return checks;
}
