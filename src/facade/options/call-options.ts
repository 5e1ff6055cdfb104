import type { ProviderName } from '../errors/authloom-error.ts';
import type { RetryOptions } from './client-options.ts';
import { checkHeaders } from './extra-headers.ts';
import { RETRY, TIMEOUT } from './resolve-options.ts';
import { Checks, describeType, isFunction, isObject, ownProperties, type Rule, VISIBLE_ASCII } from './validators.ts';

/** The options of one call. */
export interface CallOptions {
  /** Ends the call with an `AbortException` at any moment, also while it waits for a retry. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The deadline of this call in milliseconds, retries and body included.
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * The retries of this call; `false` disables them.
   * @default the client's `retry`
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Extra headers for this call. They replace those of the client's options, but not the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The token of a member's session. The call then has exactly the rights of that member. */
export interface MemberAuthorization {
  readonly session_token?: string | undefined;
  readonly session_jwt?: string | undefined;
}

/** The options of operations that accept a member's session. */
export interface MemberSessionOptions extends CallOptions {
  /** The member's session. Without it, the call has the full rights of the project. */
  readonly authorization?: MemberAuthorization;
}

/** The token of a user. The call then has exactly the rights of that user. */
export interface UserAuthorization {
  readonly token: string;
}

/** The options of operations that are called with a user's token. */
export interface UserTokenOptions extends CallOptions {
  /** The user's token. */
  readonly authorization: UserAuthorization;
}

/** The options of any operation, as far as they have been checked. */
export interface AnyCallOptions extends CallOptions {
  readonly authorization?: MemberAuthorization & Partial<UserAuthorization>;
}

const NAMES: readonly string[] = ['signal', 'timeout', 'retry', 'headers'] satisfies (keyof CallOptions)[];

/**
 * Checks the options of a call.
 *
 * @param authorization the rule for this option; without it, the option is unknown
 * @param needsAuthorization `true` if it must be given
 * @throws {ValidationError} if an option is unknown or invalid
 */
export function checkCallOptions(
  operation: string,
  provider: ProviderName,
  given: unknown,
  authorization?: Rule,
  needsAuthorization?: boolean,
): void {
  if (given === undefined) return;
  const checks = new Checks();
  if (isObject(given)) {
    const options = ownProperties(given);
    checks.knownKeys('options', options, authorization ? [...NAMES, 'authorization'] : NAMES);
    checks.optional('options.signal', options['signal'], isAbortSignal, 'an AbortSignal');
    TIMEOUT(checks, 'timeout', options['timeout']);
    RETRY(checks, 'retry', options['retry']);
    checkHeaders(checks, 'headers', options['headers']);
    if (needsAuthorization || 'authorization' in options)
      authorization?.(checks, 'options.authorization', options['authorization']);
  } else {
    checks.add('options', `expected an object, received ${describeType(given)}`);
  }
  checks.throwIfAny(`Cannot call ${operation}`, provider, 400);
}

/** The rule for `authorization` of operations that a member's session is optional for. */
export const checkMemberAuthorization: Rule = authorizationRule(
  ['session_token', 'session_jwt'] satisfies (keyof MemberAuthorization)[],
  ', or omit it for the rights of the project',
);

/** The rule for `authorization` of operations that are called with a user's token. */
export const checkUserAuthorization: Rule = authorizationRule(['token'] satisfies (keyof UserAuthorization)[]);

/** One without a token would silently run with other rights than those of the token. */
// @__NO_SIDE_EFFECTS__
function authorizationRule(names: readonly string[], otherwise: string = ''): Rule {
  const fix = `pass { ${names.join(' } or { ')} }${otherwise}`;
  return (checks, path, authorization) => {
    if (!isObject(authorization)) {
      checks.add(path, `expected an object, received ${describeType(authorization)}; ${fix}`);
      return;
    }
    checks.knownKeys(path, authorization, names);
    const own = ownProperties(authorization);
    const given = names.filter((name) => own[name] !== undefined);
    if (given.length === 0) checks.add(path, `contains no token; ${fix}`);
    for (const name of given) {
      const isToken = (value: unknown): boolean => typeof value === 'string' && VISIBLE_ASCII.test(value);
      checks.optional(`${path}.${name}`, own[name], isToken, 'a token of visible ASCII characters');
    }
  };
}

/** By shape, not by class, so that polyfilled and cross-realm signals are accepted. */
export function isAbortSignal(value: unknown): value is AbortSignal {
  return (
    isObject(value) &&
    typeof value['aborted'] === 'boolean' &&
    isFunction(value['addEventListener']) &&
    isFunction(value['removeEventListener'])
  );
}
