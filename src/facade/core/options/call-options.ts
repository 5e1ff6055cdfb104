import type { ProviderName } from '../errors/authloom-error.ts';
import { Checks, isObject, kindOf } from './checks.ts';
import { checkRetry, checkTimeout, type RetryOptions } from './client-options.ts';
import { checkHeaders } from './headers.ts';

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

const NAMES: readonly string[] = ['signal', 'timeout', 'retry', 'headers'] satisfies (keyof CallOptions)[];

/** Throws a `ValidationError` when the options of a call are not what they should be. */
export function checkCallOptions(
  operation: string,
  provider: ProviderName,
  options: unknown,
  extraNames: readonly string[],
): void {
  if (options === undefined) return;
  const checks = new Checks();
  if (isObject(options)) {
    checks.knownKeys('options', options, [...NAMES, ...extraNames]);
    checks.optional('options.signal', options['signal'], isAbortSignal, 'an AbortSignal');
    checkTimeout(checks, options['timeout']);
    checkRetry(checks, options['retry']);
    checkHeaders(checks, options['headers']);
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny(`Cannot call ${operation}`, provider, 400);
}

/** By shape, not by class: polyfilled and cross-realm signals are as good. */
function isAbortSignal(value: unknown): boolean {
  return isObject(value) && typeof value['aborted'] === 'boolean' && typeof value['addEventListener'] === 'function';
}
