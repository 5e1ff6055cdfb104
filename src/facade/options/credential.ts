import { readEnv } from './env.ts';
import { type Checks, describeType, VISIBLE_ASCII } from './validators.ts';

/** The format of a credential. */
export interface CredentialRule {
  /** The option's name. */
  readonly option: string;
  /** The vendor's environment variable, the fallback. */
  readonly env: string;
  readonly prefix?: string;
  /** The pattern after the prefix.
   * @default any visible ASCII characters
   */
  readonly rest?: RegExp;
  /** Starts of other credentials, which end up here by mistake, each with what it is and where it belongs. */
  readonly foreign?: Readonly<Record<string, string>>;
}

/**
 * Reads a credential from the option or the environment. Issues never contain the value. A secret that would break a
 * header must be rejected here, because `fetch` puts the whole header into its error.
 */
export function readCredential(checks: Checks, rule: CredentialRule, given: unknown): string | undefined {
  const fromEnv = given === undefined || given === null ? readEnv(rule.env) : undefined;
  const value = given ?? fromEnv;
  const problem = problemOf(value, rule);
  if (problem === undefined) return value as string;
  checks.add(rule.option, fromEnv === undefined ? problem : `${problem} (read from ${rule.env})`);
  return undefined;
}

function problemOf(
  value: unknown,
  { option, env, prefix = '', rest = VISIBLE_ASCII, foreign = {} }: CredentialRule,
): string | undefined {
  if (value === undefined) return `is missing; pass "${option}" or set ${env}`;
  if (typeof value !== 'string') return `expected a string, received ${describeType(value)}`;
  if (value !== value.trim()) return 'has leading or trailing white space; remove it';
  const start = Object.keys(foreign).find((other) => value.startsWith(other));
  if (start !== undefined) return `is ${foreign[start]}`;
  if (!value.startsWith(prefix))
    return `expected a value that starts with "${prefix}"; copy it from the vendor's console`;
  if (value.length === prefix.length)
    return `expected more than ${prefix === '' ? 'an empty string' : `the prefix "${prefix}"`}`;
  if (!VISIBLE_ASCII.test(value) || !rest.test(value.slice(prefix.length))) {
    return 'contains invalid characters; copy it again without line breaks, spaces or quotes';
  }
  return undefined;
}
