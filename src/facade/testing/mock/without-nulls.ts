import type { Check } from '../../http/checks.ts';
import { findIssues } from '../../http/validation.ts';
import { isObject } from '../../options/validators.ts';

/** Copies the body of a request without optional fields that are null: to a provider, null is as good as absent there. */
export function withoutNulls(check: Check, value: unknown): unknown {
  if (value === null) return null;
  switch (check.kind) {
    case 'array':
      return Array.isArray(value) ? value.map((item: unknown) => withoutNulls(check.of, item)) : value;
    case 'record':
      return isObject(value) ? mapEntries(value, (_, item) => withoutNulls(check.of, item)) : value;
    case 'object':
      return isObject(value) ? mapEntries(value, (name, field) => withoutNull(check.fields[name], field)) : value;
    case 'optional':
    case 'nullable':
      return withoutNulls(check.of, value);
    case 'lazy':
      return withoutNulls(check.of(), value);
    case 'union':
    case 'variants':
      return withoutNullsOf(variantOf(check, value), value);
    case 'unknown':
    case 'test':
    case 'boolean':
    case 'string':
    case 'number':
    case 'int':
      return value;
  }
}

/** The check that a value of several forms meets. */
function variantOf(check: Extract<Check, { kind: 'union' | 'variants' }>, value: unknown): Check | undefined {
  if (check.kind === 'union') return check.of.find((candidate) => findIssues(candidate, value).length === 0);
  const variant = isObject(value) ? check.choose(value) : undefined;
  return variant !== undefined && 'kind' in variant ? variant : undefined;
}

function withoutNullsOf(check: Check | undefined, value: unknown): unknown {
  return check === undefined ? value : withoutNulls(check, value);
}

function withoutNull(check: Check | undefined, field: unknown): unknown {
  if (check === undefined) return field;
  return field === null && check.kind === 'optional' ? undefined : withoutNulls(check, field);
}

/** Fields that become undefined are left out. */
function mapEntries(value: object, map: (name: string, field: unknown) => unknown): Record<string, unknown> {
  const mapped = Object.entries(value).map(([name, field]) => [name, map(name, field)] as const);
  return Object.fromEntries(mapped.filter(([, field]) => field !== undefined));
}
