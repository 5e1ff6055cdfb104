import type { Checks } from './checks.ts';
import { kindOf } from './checks.ts';
import { readEnv } from './env.ts';
import { VISIBLE_ASCII } from './texts.ts';

/** How a credential has to look. */
export interface CredentialRule {
  /** The option's name. */
  readonly option: string;
  /** The vendor's environment variable that it falls back to. */
  readonly env: string;
  readonly prefix?: string;
  /** What may follow the prefix; by default anything that fits into a header. */
  readonly rest?: RegExp;
}

/**
 * Reads a credential from the option or the environment. What is wrong is said without the value: a secret that
 * would break a header has to be refused here, because `fetch` puts the whole header into its error.
 */
export function readCredential(checks: Checks, rule: CredentialRule, given: unknown): string | undefined {
  const fromEnv = given === undefined || given === null ? readEnv(rule.env) : undefined;
  const value = given ?? fromEnv;
  const problem = problemOf(value, rule);
  if (problem === undefined) return value as string;
  checks.add(rule.option, fromEnv === undefined ? problem : `${problem} (it was read from ${rule.env})`);
  return undefined;
}

function problemOf(
  value: unknown,
  { option, env, prefix = '', rest = VISIBLE_ASCII }: CredentialRule,
): string | undefined {
  if (value === undefined) return `is missing; pass "${option}" or set ${env}`;
  if (typeof value !== 'string') return `expected a string, received ${kindOf(value)}`;
  if (value !== value.trim()) return 'has white space around it; remove it';
  if (!value.startsWith(prefix))
    return `expected a value that starts with "${prefix}"; copy it from the vendor's console`;
  if (value.length === prefix.length)
    return `expected more than ${prefix === '' ? 'an empty string' : `the prefix "${prefix}"`}`;
  if (!VISIBLE_ASCII.test(value) || !rest.test(value.slice(prefix.length))) {
    return 'holds characters that it cannot have; copy it again, without line breaks, blanks or quotation marks';
  }
  return undefined;
}
