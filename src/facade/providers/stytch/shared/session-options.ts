import { checkTokenCheckOptions, type TokenCheckOptions } from '../../../jwt/check-options.ts';
import { Checks, describeType, isObject } from '../../../options/validators.ts';
import { checkValidateOptions, type ValidateOptions } from '../../../session/options.ts';
import type { SessionRequirements } from '../../../session/requirements.ts';
import { type AuthorizationCheck, type CheckReader, readPermission } from '../rbac/authorization-check.ts';

/** The requirements of a Stytch session, beyond being valid. */
export interface StytchRequirements extends SessionRequirements {
  /**
   * An action that the session must be allowed to do by the project's RBAC policy; for members, in their own organization.
   * A session that is not is rejected with 403.
   */
  readonly permission?: AuthorizationCheck | undefined;
}

/** The options of one check of a Stytch session. */
export interface StytchValidateOptions<Check extends AuthorizationCheck = AuthorizationCheck> extends ValidateOptions {
  /** The requirements of the session, beyond being valid. */
  readonly require?: StytchRequirements | undefined;
  /** An action that the session must be allowed to do; checked locally, by the cached RBAC policy. */
  readonly authorization_check?: Check | undefined;
}

/** The options of the check of a request. */
export interface StytchRequestOptions<Check extends AuthorizationCheck = AuthorizationCheck>
  extends StytchValidateOptions<Check> {
  /**
   * Asks Stytch where the tokens of the request do not suffice: for the opaque cookie `stytch_session`, and for a session
   * JWT that is genuine but too old.
   *
   * @default false
   */
  readonly remote?: boolean | undefined;
}

/** The options of a check as they come. */
export type CheckOptions = Omit<StytchValidateOptions, 'authorization_check'> & {
  readonly authorization_check?: unknown;
};

/** The options of a check, taken apart. */
export interface SessionCheckOptions<Check> {
  /** Those that are the same for all providers. */
  readonly common: ValidateOptions | undefined;
  readonly check: Check | undefined;
  readonly permission: AuthorizationCheck | undefined;
}

const TOKEN_OPTIONS: readonly string[] = ['maxTokenAge', 'clockTolerance'] satisfies (keyof TokenCheckOptions)[];
const NO_OPTIONS = { common: undefined, check: undefined, permission: undefined };
const SUBJECT = 'Cannot check the session';

/** Takes the options of a check apart, or throws a `ValidationError`. */
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
  const { authorization_check: given, ...common } = options;
  checkValidateOptions(common, 'stytch', ['permission']);
  const { permission: wanted, ...require } = common.require ?? {};
  const check = readCheck(given, checks);
  const permission = readPermission(wanted, checks);
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return { common: common.require === undefined ? common : { ...common, require }, check, permission };
}

/** Takes the option `remote` from the options of a request's check, or throws a `ValidationError`. */
export function readRequestOptions<Check extends AuthorizationCheck>(
  given: StytchRequestOptions<Check> | undefined,
): { readonly remote: boolean; readonly options: StytchValidateOptions<Check> | undefined } {
  if (given === undefined) return { remote: false, options: undefined };
  const checks = openOptions(given);
  const { remote = false, ...options } = given;
  checks.optional('options.remote', remote, (value) => typeof value === 'boolean', 'true or false');
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return { remote, options };
}

/** Whether these are options that every token check has, and no others: most checks need nothing more. */
function isTokenOptions(options: unknown): boolean {
  return isObject(options) && Object.keys(options).every((name) => TOKEN_OPTIONS.includes(name));
}

/** Throws a `ValidationError` if the options are no object; collects what else is wrong with them. */
function openOptions(options: unknown): Checks {
  const checks = new Checks();
  if (!isObject(options)) checks.add('options', `expected an object, received ${describeType(options)}`);
  checks.throwIfAny(SUBJECT, 'stytch', 400);
  return checks;
}
