import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { Checks, integerWithin, isObject, kindOf } from '../../core/options/checks.ts';

/** 1 MB: webhooks of both vendors have a few kilobytes. */
const DEFAULT_MAX_BYTES = 1024 * 1024;
const MOST_BYTES = 100 * 1024 * 1024;

/** What all kinds of webhooks can be limited by. */
export interface BodyLimit {
  /** The most bytes that a body may have. It is not read any further. Default 1 048 576 (1 MB), at most 100 MB. */
  readonly maxBytes?: number | undefined;
}

/**
 * Opens the options of a check: what is wrong with any of them is told in one error, without their values.
 *
 * @param read notes what is wrong, and answers with the options after defaults
 */
export function readOptions<T>(
  options: unknown,
  known: readonly string[],
  provider: ProviderName | null,
  read: (checks: Checks, given: Readonly<Record<string, unknown>>) => T,
): T & { readonly maxBytes: number } {
  const checks = new Checks();
  const given = isObject(options) ? options : {};
  if (given !== options) checks.add('options', `expected an object, received ${kindOf(options)}`);
  checks.knownKeys('', given, [...known, 'maxBytes']);
  const { maxBytes } = given;
  checks.optional('maxBytes', maxBytes, integerWithin(0, MOST_BYTES), `a whole number from 0 to ${MOST_BYTES}`);
  const result = read(checks, given);
  checks.throwIfAny('Cannot verify the webhook', provider, 500);
  return { ...result, maxBytes: typeof maxBytes === 'number' ? maxBytes : DEFAULT_MAX_BYTES };
}
