import { spend } from '../document/budget.ts';
import type { Node } from '../document/document.ts';
import { canonical, isMap } from '../document/json.ts';
import { matchesPattern } from './pattern.ts';
import { shapeOf } from './read.ts';
import type { Shape } from './shape.ts';

/**
 * Validates a value against a schema and returns the first mismatch, with the path of the field; `undefined` if the value is
 * valid. Enums count as closed, and undeclared fields as mistakes.
 */
export function findMismatch(schema: Node, value: unknown, path = ''): string | undefined {
  spend(schema);
  const shape = shapeOf(schema);
  if (value === null) return isNullAllowed(shape) ? undefined : at(path, 'must not be null');
  if (shape.variants.length > 0) return variantsMismatch(shape, value, path);
  return (
    typeMismatch(shape, value, path) ??
    enumMismatch(shape, value, path) ??
    limitMismatch(shape, value, path) ??
    patternMismatch(shape, value, path) ??
    (Array.isArray(value) ? itemsMismatch(shape, value, path) : undefined) ??
    (isMap(value) ? fieldsMismatch(shape, value, path) : undefined)
  );
}

function at(path: string, problem: string): string {
  return path === '' ? problem : `${path} ${problem}`;
}

function isNullAllowed({ nullable, types, values, variants }: Shape): boolean {
  return nullable || (types.length === 0 && values === undefined && variants.length === 0);
}

function variantsMismatch({ variants }: Shape, value: unknown, path: string): string | undefined {
  const reasons = variants.map((variant) => findMismatch(variant, value, path));
  return reasons.includes(undefined)
    ? undefined
    : at(path, `matches none of ${variants.length} variants: ${reasons[0]}`);
}

function typeMismatch({ types }: Shape, value: unknown, path: string): string | undefined {
  const own = typesOf(value);
  if (types.length === 0 || types.some((type) => own.includes(type))) return undefined;
  return at(path, `must be of type ${types.join(' or ')}, received ${own[0]}`);
}

function typesOf(value: unknown): string[] {
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

function enumMismatch({ values }: Shape, value: unknown, path: string): string | undefined {
  if (values === undefined || values.some((each) => canonical(each) === canonical(value))) return undefined;
  return at(path, `must be one of ${values.map((each) => JSON.stringify(each)).join(', ')}`);
}

function limitMismatch({ limits }: Shape, value: unknown, path: string): string | undefined {
  const size = sizeOf(value);
  for (const [name, limit] of limits) {
    const isViolated = Object.hasOwn(CHECKS, name) && CHECKS[name]?.(size, limit, value) === false;
    if (isViolated) return at(path, `violates ${name} ${JSON.stringify(limit)}`);
  }
  return undefined;
}

function patternMismatch({ node, limits }: Shape, value: unknown, path: string): string | undefined {
  const pattern = limits.get('pattern');
  if (typeof pattern !== 'string' || typeof value !== 'string') return undefined;
  const result = matchesPattern(node, pattern, value);
  if (result === true) return undefined;
  const shown = JSON.stringify(pattern);
  return at(path, result === false ? `violates pattern ${shown}` : `cannot be checked: pattern ${shown} ${result}`);
}

type Size = Readonly<Record<string, number | undefined>>;

function sizeOf(value: unknown): Size {
  if (typeof value === 'string') return { length: Array.from(value).length };
  if (Array.isArray(value)) return { items: value.length };
  if (typeof value === 'number') return { number: value };
  return { properties: isMap(value) ? Object.keys(value).length : undefined };
}

type Check = (size: Size, limit: unknown, value: unknown) => boolean;

function atLeast(kind: string): Check {
  return (size, limit) => (size[kind] ?? Number.POSITIVE_INFINITY) >= Number(limit);
}

function atMost(kind: string): Check {
  return (size, limit) => (size[kind] ?? Number.NEGATIVE_INFINITY) <= Number(limit);
}

const CHECKS: Readonly<Record<string, Check>> = {
  minimum: atLeast('number'),
  maximum: atMost('number'),
  exclusiveMinimum: (size, limit) => size['number'] === undefined || size['number'] > Number(limit),
  exclusiveMaximum: (size, limit) => size['number'] === undefined || size['number'] < Number(limit),
  minLength: atLeast('length'),
  maxLength: atMost('length'),
  minItems: atLeast('items'),
  maxItems: atMost('items'),
  minProperties: atLeast('properties'),
  maxProperties: atMost('properties'),
  format: (_, limit, value) => typeof value !== 'string' || FORMATS.get(limit)?.test(value) !== false,
};

/** Formats that are worth checking in examples. */
const FORMATS: ReadonlyMap<unknown, RegExp> = new Map([
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['uri', /^[a-z][a-z\d+.-]*:\S+$/i],
]);

function itemsMismatch({ items }: Shape, value: readonly unknown[], path: string): string | undefined {
  if (items === undefined) return undefined;
  return value.map((each, index) => findMismatch(items, each, `${path}[${index}]`)).find((reason) => reason);
}

function fieldsMismatch(shape: Shape, value: Readonly<Record<string, unknown>>, path: string): string | undefined {
  const missing = [...shape.required].find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return at(path, `lacks the required field ${missing}`);
  for (const [name, each] of Object.entries(value)) {
    const field = shape.properties.get(name) ?? (typeof shape.additional === 'object' ? shape.additional : undefined);
    const inner = path === '' ? name : `${path}.${name}`;
    const reason = field === undefined ? undeclaredField(shape, inner) : findMismatch(field, each, inner);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Undeclared fields are allowed by the schema, but a mistake in an example. */
function undeclaredField({ properties, additional }: Shape, path: string): string | undefined {
  return properties.size > 0 && (additional === undefined || additional === false)
    ? `${path} is not a field of this schema`
    : undefined;
}
