import { types } from 'node:util';
import {
  Checks,
  describeType,
  fieldsOf,
  isFunction,
  isNonEmptyString,
  isObject,
  normalize,
  numberWithin,
} from '../options/validators.ts';

/** The format of an option. */
export interface OptionFormat {
  /** In words, after "expected". */
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
  /** Absent if the option may be left out. */
  readonly required?: true;
}

/** The formats of several options, by option name. */
export type OptionFormats = Readonly<Record<string, OptionFormat>>;

const CENTURY = 100 * 366 * 24 * 3600;

export const STRING: OptionFormat = { expected: 'a non-empty string', test: isNonEmptyString };
export const STRINGS: OptionFormat = { expected: 'an array of non-empty strings', test: isArrayOf(isNonEmptyString) };
export const STRING_OR_STRINGS: OptionFormat = {
  expected: 'a non-empty string or an array of them',
  test: (value) => isNonEmptyString(value) || STRINGS.test(value),
};
export const BOOLEAN: OptionFormat = { expected: 'true or false', test: (value) => typeof value === 'boolean' };
export const OBJECT: OptionFormat = { expected: 'an object', test: isObject };
export const FUNCTION: OptionFormat = { expected: 'a function', test: isFunction };
export const SECONDS: OptionFormat = { expected: 'seconds', test: numberWithin(-CENTURY, CENTURY) };
export const TIME: OptionFormat = { expected: 'a valid Date, or seconds since 1970 (not milliseconds)', test: isTime };
export const PORT: OptionFormat = {
  expected: 'a whole number from 0 to 65535',
  test: (value) => Number.isInteger(value) && numberWithin(0, 65_535)(value),
};

/** A string that matches the pattern. */
export function matching(pattern: RegExp, expected: string): OptionFormat {
  return { expected, test: (value) => typeof value === 'string' && pattern.test(value) };
}

/** One of the given values. */
export function oneOf(values: readonly string[]): OptionFormat {
  return { expected: `one of ${values.join(', ')}`, test: (value) => values.some((known) => known === value) };
}

/** Returns a test for an array whose elements all pass. */
export function isArrayOf(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(test);
}

/** Recognizes dates of other realms, too: the sandboxes of test runners have a `Date` of their own. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}

function isTime(value: unknown): boolean {
  return isDate(value) ? Number.isFinite(value.getTime()) : numberWithin(0, 10 * CENTURY)(value);
}

/**
 * Rejects options that are unknown or have the wrong format: a misspelt option must not turn a bad token into a good one.
 * `undefined` counts as no options.
 *
 * @throws {ValidationError} if any option is invalid; it names all of them
 */
export function checkOptions(subject: string, options: unknown, formats: OptionFormats): void {
  const checks = new Checks();
  if (options === undefined || isObject(options)) checkEach(checks, fieldsOf(options), formats);
  else checks.add('options', `expected an object, received ${describeType(options)}`);
  checks.throwIfAny(subject, null, 500);
}

function checkEach(checks: Checks, options: Readonly<Record<string, unknown>>, formats: OptionFormats): void {
  checks.knownKeys('', options, Object.keys(formats));
  for (const [name, { expected, test, required }] of Object.entries(formats)) {
    const value = options[name];
    if (required === true && value === undefined) checks.add(name, `expected ${expected}, received nothing`);
    else checks.optional(name, value, test, expected);
  }
}

const MAX_EDITS = 4;
const MAX_SUGGESTIONS = 3;

/** Suggests similar names, nearest first, as the end of a message; an empty string if none is similar. */
export function didYouMean(given: string, known: readonly string[]): string {
  const wanted = normalize(given);
  const near = known
    .map((name) => ({ name, edits: editDistance(wanted, normalize(name)) }))
    .filter(({ name, edits }) => edits <= MAX_EDITS || (wanted !== '' && normalize(name).includes(wanted)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => `"${name}"`);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** The Levenshtein distance: insertions, deletions and substitutions between two strings. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: Array.from(b).length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
