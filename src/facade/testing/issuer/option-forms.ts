import { types } from 'node:util';
import { Checks, isFunction, isObject, kindOf, numberWithin } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';

/** How an option has to look. */
export interface OptionForm {
  /** In words, after "expected". */
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
  /** Absent where the option may be left out. */
  readonly required?: true;
}

/** The forms of some options, by their names. */
export type OptionForms = Readonly<Record<string, OptionForm>>;

const CENTURY = 100 * 366 * 24 * 3600;

export const TEXT: OptionForm = { expected: 'a non-empty text', test: isText };
export const TEXTS: OptionForm = { expected: 'a list of non-empty texts', test: isListOf(isText) };
export const TEXT_OR_TEXTS: OptionForm = {
  expected: 'a non-empty text or a list of them',
  test: (value) => isText(value) || TEXTS.test(value),
};
export const FLAG: OptionForm = { expected: 'true or false', test: (value) => typeof value === 'boolean' };
export const RECORD: OptionForm = { expected: 'an object', test: isObject };
export const FUNCTION: OptionForm = { expected: 'a function', test: isFunction };
export const SECONDS: OptionForm = { expected: 'seconds', test: numberWithin(-CENTURY, CENTURY) };
export const TIME: OptionForm = { expected: 'a valid date, or seconds since 1970 and not milliseconds', test: isTime };
export const PORT: OptionForm = { expected: 'a whole number from 0 to 65535', test: isPort };

/** A text that matches. */
export function matching(pattern: RegExp, expected: string): OptionForm {
  return { expected, test: (value) => typeof value === 'string' && pattern.test(value) };
}

/** One of these. */
export function oneOf(values: readonly string[]): OptionForm {
  return { expected: `one of ${values.join(', ')}`, test: (value) => values.some((known) => known === value) };
}

/** A list whose members all pass. */
export function isListOf(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(test);
}

/**
 * Refuses options that are unknown or of the wrong form: a misspelt one would otherwise give a good token where a bad one
 * was meant. `undefined` in place of all options is none of them.
 *
 * @throws {ValidationError} that names every one of them
 */
export function checkOptions(subject: string, options: unknown, forms: OptionForms): void {
  const checks = new Checks();
  if (options === undefined || isObject(options)) checkEach(checks, options ?? {}, forms);
  else checks.add('options', `expected an object, received ${kindOf(options)}`);
  checks.throwIfAny(subject, null, 500);
}

function checkEach(checks: Checks, options: Readonly<Record<string, unknown>>, forms: OptionForms): void {
  checks.knownKeys('', options, Object.keys(forms));
  for (const [name, { expected, test, required }] of Object.entries(forms)) {
    const value = options[name];
    if (required === true && value === undefined) checks.add(name, `expected ${expected}, received nothing`);
    else checks.optional(name, value, test, expected);
  }
}

/** Also those of another realm: test runners have sandboxes with a `Date` of their own. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}

function isTime(value: unknown): boolean {
  return isDate(value) ? Number.isFinite(value.getTime()) : numberWithin(0, 10 * CENTURY)(value);
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && numberWithin(0, 65_535)(value);
}
