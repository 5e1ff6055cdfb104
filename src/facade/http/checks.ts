/** Checks of values as plain data: written by the generator, run by `validation.ts`, read by `zod-schemas.ts`. */

/** The check of one value. */
export type Check =
  | { readonly kind: 'unknown' | 'boolean' }
  | StringCheck
  | NumberCheck
  | ObjectCheck
  | { readonly kind: 'array' | 'optional' | 'nullable'; readonly of: Check }
  | { readonly kind: 'record'; readonly of: Check; readonly parameter: string | undefined }
  | { readonly kind: 'union'; readonly of: readonly Check[] }
  | VariantsCheck
  | TestCheck
  | { readonly kind: 'lazy'; readonly of: () => Check };

/** A string; of a length in characters, and of a form, if the provider states them. */
export interface StringCheck {
  readonly kind: 'string';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly pattern?: RegExp | undefined;
}

/** A finite number within bounds. */
export interface NumberCheck {
  readonly kind: 'number' | 'int';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** An object with some known fields. It may have others. */
export interface ObjectCheck {
  readonly kind: 'object';
  readonly fields: Fields;
  readonly group?: FieldGroup | undefined;
}

/** Objects that a field tells apart; see `variants.ts`. */
export interface VariantsCheck {
  readonly kind: 'variants';
  readonly of: readonly Check[];
  /** Returns the check of an object's variant, or the issue of the field. */
  readonly choose: (
    value: Readonly<Record<string, unknown>>,
  ) => Check | { readonly path: string; readonly message: string };
}

/** A value that passes a test. */
export interface TestCheck {
  readonly kind: 'test';
  readonly test: (value: unknown) => boolean;
  readonly expected: string;
  /** The only string that passes, if it is one. */
  readonly only?: string;
}

export type Fields = Readonly<Record<string, Check>>;

/** Fields of which at least one, or exactly one, must be present. */
export interface FieldGroup {
  readonly quantity: 'at least one of' | 'exactly one of';
  readonly names: readonly string[];
}

/** Any value but undefined. */
export const unknown: Check = { kind: 'unknown' };
export const string: Check = { kind: 'string' };
export const boolean: Check = { kind: 'boolean' };

/** A time by RFC 3339. */
export const dateTime: TestCheck = {
  kind: 'test',
  test: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(value) &&
    !Number.isNaN(Date.parse(value)),
  expected: 'a time such as 2026-01-15T09:30:00Z',
};

/** One string and no other. */
// @__NO_SIDE_EFFECTS__
export function literal(only: string): TestCheck {
  return { kind: 'test', test: (value) => value === only, expected: `"${only}"`, only };
}

// @__NO_SIDE_EFFECTS__
export function stringOf(min?: number, max?: number, pattern?: RegExp): StringCheck {
  return { kind: 'string', min, max, pattern };
}

// @__NO_SIDE_EFFECTS__
export function number(min?: number, max?: number): NumberCheck {
  return { kind: 'number', min, max };
}

/** An integer that JSON represents exactly. */
// @__NO_SIDE_EFFECTS__
export function int(min?: number, max?: number): NumberCheck {
  return { kind: 'int', min, max };
}

// @__NO_SIDE_EFFECTS__
export function object(fields: Fields, group?: FieldGroup): ObjectCheck {
  return { kind: 'object', fields, group };
}

/** An object with any field names, and values of one kind. @param parameter names the application's own type of it */
// @__NO_SIDE_EFFECTS__
export function record(of: Check, parameter?: string): Check {
  return { kind: 'record', of, parameter };
}

// @__NO_SIDE_EFFECTS__
export function array(of: Check): Check {
  return { kind: 'array', of };
}

// @__NO_SIDE_EFFECTS__
export function union(...of: readonly Check[]): Check {
  return { kind: 'union', of };
}

/** A field that may be absent or undefined. */
// @__NO_SIDE_EFFECTS__
export function optional(of: Check): Check {
  return { kind: 'optional', of };
}

// @__NO_SIDE_EFFECTS__
export function nullable(of: Check): Check {
  return { kind: 'nullable', of };
}

/** A field that may be absent, undefined or null. */
// @__NO_SIDE_EFFECTS__
export function nullish(of: Check): Check {
  return optional(nullable(of));
}

/** A check that is part of itself. */
// @__NO_SIDE_EFFECTS__
export function lazy(of: () => Check): Check {
  return { kind: 'lazy', of };
}

// @__NO_SIDE_EFFECTS__
export function someOf(...names: readonly string[]): FieldGroup {
  return { quantity: 'at least one of', names };
}

// @__NO_SIDE_EFFECTS__
export function oneOf(...names: readonly string[]): FieldGroup {
  return { quantity: 'exactly one of', names };
}

/** The check behind references and null. */
function resolve(check: Check): Check {
  if (check.kind === 'lazy') return resolve(check.of());
  return check.kind === 'nullable' || check.kind === 'optional' ? resolve(check.of) : check;
}

/** Tests if a check accepts arrays only. */
export function isArrayCheck(check: Check): boolean {
  return resolve(check).kind === 'array';
}

/** The names of the fields that an object must have. */
export function requiredNames(check: Check): string[] {
  const resolved = resolve(check);
  if (resolved.kind !== 'object') return [];
  return Object.keys(resolved.fields).filter((name) => resolved.fields[name]?.kind !== 'optional');
}

/** The names of all known fields of an object, or of all objects of a union. */
export function knownNames(check: Check): readonly string[] {
  const resolved = resolve(check);
  if (resolved.kind === 'union' || resolved.kind === 'variants') return [...new Set(resolved.of.flatMap(knownNames))];
  return resolved.kind === 'object' ? Object.keys(resolved.fields) : [];
}
