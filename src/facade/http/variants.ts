import { describeType, isObject, normalize } from '../options/validators.ts';
import type { Check, TestCheck, VariantsCheck } from './checks.ts';

/** Another copy of the package marks by the same symbol. JSON leaves it out. */
const MARK: unique symbol = Symbol.for('authloom.unchecked');

/** A value that is sent unchecked, from {@link unchecked}. */
export interface Unchecked {
  /** Keeps other objects from being taken for one that was marked on purpose. */
  readonly [MARK]: true;
}

/**
 * Marks a value that the API knows and this package does not yet, such as a new filter of a search. It is sent unchanged and
 * unchecked.
 *
 * @returns a marked copy
 * @example
 * const operands = [unchecked({ filter_name: 'a_new_filter', filter_value: ['a'] })];
 * await stytch.users.search({ query: { operator: 'AND', operands } });
 */
export function unchecked<T extends object>(value: T): T & Unchecked {
  return { ...value, [MARK]: true };
}

/** The check of a variant that needs a mark: everything that is unknown. */
export const marked: TestCheck = {
  kind: 'test',
  test: (value) => isObject(value) && Object.hasOwn(value, MARK),
  expected: 'a value from unchecked()',
};

/**
 * Objects that a literal in one of their fields tells apart. Another literal is an issue, with the nearest known one as a hint;
 * after `marked`, it passes if the object is marked.
 */
// @__NO_SIDE_EFFECTS__
export function variants(by: string, ...of: readonly Check[]): VariantsCheck {
  const isOpen = of.includes(marked);
  const byName = new Map<unknown, readonly Check[]>();
  for (const check of of.flatMap((each) => (each.kind === 'variants' ? each.of : [each]))) {
    const field = check.kind === 'object' ? check.fields[by] : undefined;
    if (field?.kind === 'test' && field.only !== undefined)
      byName.set(field.only, [...(byName.get(field.only) ?? []), check]);
  }
  return {
    kind: 'variants',
    of,
    choose: (value) => {
      if (isOpen && marked.test(value)) return marked;
      const name: unknown = Object.hasOwn(value, by) ? value[by] : undefined;
      const [check, ...others] = byName.get(name) ?? [];
      if (check === undefined) return { path: by, message: unknownName(name, [...byName.keys()].map(String), isOpen) };
      return others.length === 0 ? check : { kind: 'union', of: [check, ...others] };
    },
  };
}

function unknownName(name: unknown, names: readonly string[], isOpen: boolean): string {
  const expected = `expected one of ${names.join(', ')}`;
  if (typeof name !== 'string')
    return name === undefined ? `is missing; ${expected}` : `${expected}, received ${describeType(name)}`;
  const near = nearest(name, names);
  return `unknown${isOpen ? ' without unchecked()' : ''}; ${near === undefined ? expected : `did you mean "${near}"?`}`;
}

/** Returns the name that differs in the fewest letters, if these are few and in one place. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names.map((known) => [differing(name, known), known] as const).sort(([one], [other]) => one - other);
  return best !== undefined && best[0] < 3 ? best[1] : undefined;
}

/** Counts the letters between the common beginning and the common end, without regard to case and underscores. */
function differing(name: string, known: string): number {
  const [one, other] = [normalize(name), normalize(known)];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail;
}
