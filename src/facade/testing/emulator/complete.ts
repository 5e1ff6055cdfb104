import type { Check } from '../../http/checks.ts';
import { isObject } from '../../options/validators.ts';
import type { Fields } from './fields.ts';

/** Returns a value that a check accepts: empty strings, zeros, empty lists, `null` where it may be. */
function blankOf(check: Check): unknown {
  switch (check.kind) {
    case 'string':
      return '';
    case 'boolean':
      return false;
    case 'int':
    case 'number':
      return check.min ?? 0;
    case 'array':
      return [];
    case 'record':
      return {};
    case 'object':
      return completeObject(check, {});
    case 'test':
      return check.only ?? '';
    case 'union':
    case 'variants':
      return check.of[0] === undefined ? null : blankOf(check.of[0]);
    case 'lazy':
      return blankOf(check.of());
    case 'unknown':
    case 'nullable':
    case 'optional':
      return null;
  }
}

/**
 * Adds what a response lacks: the fields that its check requires, with blank values, at every depth. So a flow states only
 * what it means, and every response has the vendor's shape.
 */
export function complete(check: Check, value: unknown): unknown {
  switch (check.kind) {
    case 'lazy':
      return complete(check.of(), value);
    case 'nullable':
    case 'optional':
      return value === null || value === undefined ? value : complete(check.of, value);
    case 'array':
      return Array.isArray(value) ? value.map((item) => complete(check.of, item)) : value;
    case 'record':
      return isObject(value) ? mapValues(value, (item) => complete(check.of, item)) : value;
    case 'object':
      return isObject(value) ? completeObject(check, value) : value;
    case 'union':
    case 'variants':
    case 'test':
    case 'string':
    case 'boolean':
    case 'int':
    case 'number':
    case 'unknown':
      return value;
  }
}

function completeObject({ fields }: Extract<Check, { kind: 'object' }>, value: Fields): Fields {
  const completed: Record<string, unknown> = { ...value };
  for (const [name, check] of Object.entries(fields)) {
    const given = value[name];
    if (given !== undefined) completed[name] = complete(check, given);
    else if (check.kind !== 'optional') completed[name] = blankOf(check);
  }
  return completed;
}

function mapValues(value: Fields, map: (item: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, map(item)]));
}
