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

const NAMES: readonly string[] = ['signal', 'timeout', 'retry', 'headers'] satisfies (keyof CallOptions)[];
const TOKEN_NAMES: readonly string[] = ['session_token', 'session_jwt'] satisfies (keyof MemberAuthorization)[];

/**
 * Checks the options of a call.
 *
 * @param authorization the rule for this option; without it, the option is unknown
 * @throws {ValidationError} if an option is unknown or invalid
 */
export function checkCallOptions(
  operation: string,
  provider: ProviderName,
  given: unknown,
  authorization?: Rule,
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
    if ('authorization' in options) authorization?.(checks, 'options.authorization', options['authorization']);
  } else {
    checks.add('options', `expected an object, received ${describeType(given)}`);
  }
  checks.throwIfAny(`Cannot call ${operation}`, provider, 400);
}

/** The rule for `authorization`. One without a token would silently run with the full rights of the project. */
export function checkMemberAuthorization(checks: Checks, path: string, authorization: unknown): void {
  if (!isObject(authorization)) {
    checks.add(
      path,
      `expected an object, received ${describeType(authorization)}; omit it for the rights of the project`,
    );
    return;
  }
  checks.knownKeys(path, authorization, TOKEN_NAMES);
  const own = ownProperties(authorization);
  const given = TOKEN_NAMES.filter((name) => own[name] !== undefined);
  if (given.length === 0) checks.add(path, `contains no token; pass ${TOKEN_NAMES.join(' or ')}, or omit it`);
  for (const name of given) {
    const isToken = (value: unknown): boolean => typeof value === 'string' && VISIBLE_ASCII.test(value);
    checks.optional(`${path}.${name}`, own[name], isToken, 'a token of visible ASCII characters');
  }
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
