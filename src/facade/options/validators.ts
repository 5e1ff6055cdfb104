import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';

const NO_VALUE = 'is present without a value; pass a value, or omit the key';

/** Collects the issues of one options object, so that a single error can name all of them. */
export class Checks {
  readonly #issues: ValidationIssue[] = [];

  /** Adds an issue. The message names the expected and the received kind, never the value. */
  add(path: string, message: string): void {
    this.#issues.push({ path, message });
  }

  /** Adds an issue for each unknown key, with a suggestion if a known name is close. */
  knownKeys(path: string, value: object, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const near = known.find((name) => normalize(name) === normalize(key));
      this.add(joinPath(path, key), `unknown option${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
  }

  /**
   * Adds an issue for each key without a value. A requirement or a limit that is written down must not be skipped because
   * its value could not be found.
   */
  valuedKeys(path: string, own: object): void {
    for (const [key, value] of Object.entries(own)) if (value === undefined) this.add(joinPath(path, key), NO_VALUE);
  }

  /** Adds an issue unless the value is absent or passes the test. */
  optional(path: string, value: unknown, test: (value: unknown) => boolean, expected: string): void {
    if (value === undefined || test(value)) return;
    // A numeric option is not a secret, and its limits are easier to understand beside it.
    const received = typeof value === 'number' && Number.isFinite(value) ? `the number ${value}` : describeType(value);
    this.add(path, `expected ${expected}, received ${received}`);
  }

  /** Throws one `ValidationError` with all issues, if there are any. */
  throwIfAny(subject: string, provider: ProviderName | null, status: 400 | 500): void {
    if (this.#issues.length > 0) throw new ValidationError(subject, this.#issues, { provider, status });
  }
}

/** Adds issues for the option at `path`, if it is present and invalid. */
export type Rule = (checks: Checks, path: string, value: unknown) => void;

/** Builds a rule for values that pass a test. */
// @__NO_SIDE_EFFECTS__
export function satisfies(test: (value: unknown) => boolean, expected: string): Rule {
  return (checks, path, value) => checks.optional(path, value, test, expected);
}

/** Builds a rule for an object that has only these options, each with its own rule; with ` or false`, also `false`. */
// @__NO_SIDE_EFFECTS__
export function objectOf(rules: Readonly<Record<string, Rule>>, orFalse: '' | ' or false' = ''): Rule {
  const entries = Object.entries(rules);
  const names = Object.keys(rules);
  return (checks, path, value) => {
    if (value === undefined || (value === false && orFalse !== '')) return;
    if (!isObject(value)) {
      checks.add(path, `expected an object${orFalse}, received ${describeType(value)}`);
      return;
    }
    checks.knownKeys(path, value, names);
    const own = ownProperties(value);
    for (const [name, rule] of entries) if (own[name] !== undefined) rule(checks, joinPath(path, name), own[name]);
  };
}

/** Does the same, but rejects options that are present without a value. */
// @__NO_SIDE_EFFECTS__
export function valuedObjectOf(rules: Readonly<Record<string, Rule>>): Rule {
  const check = objectOf(rules);
  return (checks, path, value) => {
    check(checks, path, value);
    if (isObject(value)) checks.valuedKeys(path, value);
  };
}

/** Describes the type of a value without its content: a number may be a one-time code or a password. */
export function describeType(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  if (value === '') return 'an empty string';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** `Array.isArray` throws for a revoked proxy. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tests for an error of any realm: in Jest, those of Node's own modules are no `instanceof Error`. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

/**
 * Copies the own properties of an object. Options are read from such a copy only: a property that something else has put on
 * `Object.prototype` must not become an option.
 */
export function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}

/** Copies the own fields of untrusted JSON, such as a claim or a response; empty if it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return ownProperties(isObject(value) ? value : {});
}

export function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === 'function';
}

export function isNonEmptyString(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Returns the string, or null if the value is anything else or empty. */
export function stringOrNull(value: unknown): string | null {
  return isNonEmptyString(value) ? value : null;
}

/** Builds a test for a finite number within bounds. */
// @__NO_SIDE_EFFECTS__
export function numberWithin(min: number, max: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && value >= min && value <= max;
}

/** Builds a test for a whole number within bounds. */
// @__NO_SIDE_EFFECTS__
export function integerWithin(min: number, max: number): (value: unknown) => boolean {
  return (value) => Number.isInteger(value) && numberWithin(min, max)(value);
}

/** Characters that are safe in a header, and in a path before encoding. */
export const VISIBLE_ASCII: RegExp = /^[\x21-\x7e]+$/;

/** Tests for RFC 9110 section 5.5, without the obsolete bytes above ASCII, which runtimes treat differently. */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(value);
}

export function joinPath(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** Lower case without separators, so that `user_id`, `userId` and `userID` compare as equal. */
export function normalize(name: string): string {
  return name.replaceAll(/[_\-.[\]]/g, '').toLowerCase();
}
