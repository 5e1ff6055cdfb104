import { type Checks, isObject, joinPath, kindOf } from './checks.ts';

/** Notes what is wrong with an option, when it is there. */
export type Rule = (checks: Checks, path: string, value: unknown) => void;

/** Values that satisfy a test. */
// @__NO_SIDE_EFFECTS__
export function valueThat(test: (value: unknown) => boolean, expected: string): Rule {
  return (checks, path, value) => checks.optional(path, value, test, expected);
}

/** Objects of options, each by its own rule, and no others; where it says so, also `false`. */
// @__NO_SIDE_EFFECTS__
export function optionsOf(rules: Readonly<Record<string, Rule>>, orFalse: '' | ' or false' = ''): Rule {
  const entries = Object.entries(rules);
  const names = Object.keys(rules);
  return (checks, path, value) => {
    if (value === undefined || (value === false && orFalse !== '')) return;
    if (!isObject(value)) {
      checks.add(path, `expected an object${orFalse}, received ${kindOf(value)}`);
      return;
    }
    checks.knownKeys(path, value, names);
    for (const [name, rule] of entries) if (value[name] !== undefined) rule(checks, joinPath(path, name), value[name]);
  };
}
