import type { ProviderName } from '../errors/authloom-error.ts';
import {
  Checks,
  describeType,
  isNonEmptyString,
  isObject,
  objectOf,
  ownProperties,
  satisfies,
} from '../options/validators.ts';

/** The options of `sessions.forget`. */
export interface ForgetOptions {
  /**
   * Drop the keys: the next check fetches them, and is `unavailable` while that fails.
   * @default true without any option, else false
   */
  readonly keys?: boolean | undefined;
  /**
   * Drop all verified tokens: their signatures are verified again.
   * @default true without any option, else false
   */
  readonly tokens?: boolean | undefined;
  /** Drop the verified tokens of this user only. */
  readonly userId?: string | undefined;
  /** Drop the verified tokens of this session only; with `userId`, of this session of the user. */
  readonly sessionId?: string | undefined;
}

const BOOLEAN = satisfies((value) => typeof value === 'boolean', 'true or false');
const ID = satisfies(isNonEmptyString, 'a non-empty string');
const RULE = objectOf({ keys: BOOLEAN, tokens: BOOLEAN, userId: ID, sessionId: ID });

/**
 * Reads the options of `sessions.forget`.
 *
 * @throws {ValidationError} if one is invalid, or nothing is to be dropped
 */
export function readForgetOptions(given: unknown, provider: ProviderName): ForgetOptions {
  if (given === undefined) return { keys: true, tokens: true };
  const checks = new Checks();
  RULE(checks, 'options', given);
  const options: ForgetOptions = isObject(given) ? ownProperties(given) : {};
  const { keys, tokens, userId, sessionId } = options;
  // In an emergency, an id that is missing must not look like a success.
  for (const [name, value] of Object.entries(options))
    if (value === undefined) checks.add(`options.${name}`, `must have a value, received ${describeType(value)}`);
  if (!keys && !tokens && userId === undefined && sessionId === undefined)
    checks.add(
      'options',
      'expected "keys", "tokens", "userId" or "sessionId"; without options, keys and tokens are dropped',
    );
  checks.throwIfAny('Cannot forget', provider, 400);
  return options;
}
