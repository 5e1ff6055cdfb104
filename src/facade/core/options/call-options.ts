import type { ProviderName } from '../errors/authloom-error.ts';
import { Checks, isFunction, isObject, kindOf } from './checks.ts';
import { RETRY, type RetryOptions, TIMEOUT } from './client-options.ts';
import { checkHeaders } from './headers.ts';
import { VISIBLE_ASCII } from './texts.ts';

/** What can be set for one call. */
export interface CallOptions {
  /** Ends the call with an `AbortException`, at any moment, also while it waits for a retry. */
  readonly signal?: AbortSignal | undefined;
  /** The deadline for this call in milliseconds, retries and body included. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Retries of this call. Default: the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /** Extra headers for this call, over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The token of a member's session. Exactly the rights of that member are used for the call. */
export interface MemberAuthorization {
  readonly session_token?: string | undefined;
  readonly session_jwt?: string | undefined;
}

/** The options of operations that can be called with the rights of a member's session. */
export interface MemberSessionOptions extends CallOptions {
  /** Without it the call has the full rights of the project. */
  readonly authorization?: MemberAuthorization | undefined;
}

const NAMES: readonly string[] = ['signal', 'timeout', 'retry', 'headers'] satisfies (keyof CallOptions)[];

/** Throws a `ValidationError` when the options of a call are not what they should be. */
export function checkCallOptions(
  operation: string,
  provider: ProviderName,
  options: unknown,
  takesMemberSession: boolean,
): void {
  if (options === undefined) return;
  const checks = new Checks();
  if (isObject(options)) {
    checks.knownKeys('options', options, takesMemberSession ? [...NAMES, 'authorization'] : NAMES);
    checks.optional('options.signal', options['signal'], isAbortSignal, 'an AbortSignal');
    TIMEOUT(checks, 'timeout', options['timeout']);
    RETRY(checks, 'retry', options['retry']);
    checkHeaders(checks, 'headers', options['headers']);
    if (takesMemberSession) checkAuthorization(checks, options['authorization']);
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny(`Cannot call ${operation}`, provider, 400);
}

/** An authorization without a token would silently run with the full rights of the project. */
function checkAuthorization(checks: Checks, authorization: unknown): void {
  if (authorization === undefined) return;
  const path = 'options.authorization';
  if (!isObject(authorization)) {
    checks.add(path, `expected an object, received ${kindOf(authorization)}`);
    return;
  }
  checks.knownKeys(path, authorization, TOKEN_NAMES);
  const given = TOKEN_NAMES.filter((name) => authorization[name] !== undefined);
  if (given.length === 0) checks.add(path, `holds no token; pass ${TOKEN_NAMES.join(' or ')}, or leave it out`);
  for (const name of given) {
    const isToken = (value: unknown): boolean => typeof value === 'string' && VISIBLE_ASCII.test(value);
    checks.optional(`${path}.${name}`, authorization[name], isToken, 'a token of visible ASCII characters');
  }
}

const TOKEN_NAMES: readonly string[] = ['session_token', 'session_jwt'] satisfies (keyof MemberAuthorization)[];

/** By shape, not by class: polyfilled and cross-realm signals are as good. */
function isAbortSignal(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['aborted'] === 'boolean' &&
    isFunction(value['addEventListener']) &&
    isFunction(value['removeEventListener'])
  );
}
