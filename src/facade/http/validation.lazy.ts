/** The only file that imports zod: generated schemas are built from it, and loaded with the first validation. */

/**
 * By name: bundlers keep all of zod, 76 kB more, if it is re-exported as a whole.
 * @public Some are for cycles, `null` types and unions with fields, which no spec has today.
 */
export {
  array,
  boolean,
  int,
  intersection,
  lazy,
  looseObject,
  maximum,
  minimum,
  null,
  nullable,
  number,
  optional,
  record,
  string,
  union,
  unknown,
  type ZodMiniType,
} from 'zod/mini';
export type { Schemas } from './validation.ts';

/** Builds a value on first use, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The input of a zod check. */
interface CheckInput {
  readonly value: unknown;
  readonly issues: { push(issue: { code: 'custom'; input: unknown; expected: string; received: string }): unknown };
}

/** Builds a check that at least one of some fields is present. */
export function someOf(...names: readonly string[]): (input: CheckInput) => void {
  return groupCheck(names, 'at least one of', (count) => count >= 1);
}

/** Builds a check that exactly one of some fields is present. */
export function oneOf(...names: readonly string[]): (input: CheckInput) => void {
  return groupCheck(names, 'exactly one of', (count) => count === 1);
}

function groupCheck(
  names: readonly string[],
  quantity: string,
  isValid: (count: number) => boolean,
): (input: CheckInput) => void {
  return ({ value, issues }) => {
    const given = names.filter((name) => Reflect.get(Object(value), name) !== undefined);
    if (isValid(given.length)) return;
    const expected = `${quantity} ${names.join(', ')}`;
    issues.push({ code: 'custom', input: value, expected, received: given.join(', ') || 'none' });
  };
}
