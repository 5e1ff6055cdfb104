import type { Node } from '../document.ts';
import { canonical, isMap } from '../json.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';

/** Why a value does not satisfy a schema, with the field that is wrong; `undefined` where it does. Enums count as closed. */
export function misfit(node: Node, value: unknown, place = ''): string | undefined {
  const shape = shapeOf(node);
  if (value === null) return isNullAllowed(shape) ? undefined : said(place, 'may not be null');
  if (shape.variants.length > 0) return misfitAll(shape, value, place);
  return (
    misfitType(shape, value, place) ??
    misfitValue(shape, value, place) ??
    misfitLimits(shape, value, place) ??
    (Array.isArray(value) ? misfitItems(shape, value, place) : undefined) ??
    (isMap(value) ? misfitFields(shape, value, place) : undefined)
  );
}

function said(place: string, text: string): string {
  return place === '' ? text : `${place} ${text}`;
}

function isNullAllowed({ nullable, types, values, variants }: Shape): boolean {
  return nullable || (types.length === 0 && values === undefined && variants.length === 0);
}

function misfitAll({ variants }: Shape, value: unknown, place: string): string | undefined {
  const reasons = variants.map((variant) => misfit(variant, value, place));
  return reasons.includes(undefined)
    ? undefined
    : said(place, `fits none of ${variants.length} variants: ${reasons[0]}`);
}

function misfitType({ types }: Shape, value: unknown, place: string): string | undefined {
  const own = typesOf(value);
  if (types.length === 0 || types.some((type) => own.includes(type))) return undefined;
  return said(place, `must be of the type ${types.join(' or ')}, and is ${own[0]}`);
}

function typesOf(value: unknown): string[] {
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

function misfitValue({ values }: Shape, value: unknown, place: string): string | undefined {
  if (values === undefined || values.some((each) => canonical(each) === canonical(value))) return undefined;
  return said(place, `must be one of ${values.map((each) => JSON.stringify(each)).join(', ')}`);
}

function misfitLimits({ limits }: Shape, value: unknown, place: string): string | undefined {
  const size = sizeOf(value);
  for (const [name, limit] of limits) {
    const isBroken = Object.hasOwn(CHECKS, name) && CHECKS[name]?.(size, limit, value) === false;
    if (isBroken) return said(place, `breaks ${name} ${JSON.stringify(limit)}`);
  }
  return undefined;
}

function sizeOf(value: unknown): { [kind: string]: number | undefined } {
  if (typeof value === 'string') return { length: Array.from(value).length };
  if (Array.isArray(value)) return { items: value.length };
  return typeof value === 'number'
    ? { number: value }
    : { properties: isMap(value) ? Object.keys(value).length : undefined };
}

type Check = (size: { [kind: string]: number | undefined }, limit: unknown, value: unknown) => boolean;

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
  pattern: (_, limit, value) => typeof value !== 'string' || new RegExp(String(limit), 'u').test(value),
  format: (_, limit, value) => typeof value !== 'string' || FORMATS[String(limit)]?.test(value) !== false,
};

/** The formats that mistakes in examples are made with. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
};

function misfitItems({ items }: Shape, value: readonly unknown[], place: string): string | undefined {
  if (items === undefined) return undefined;
  return value.map((each, index) => misfit(items, each, `${place}[${index}]`)).find((reason) => reason !== undefined);
}

function misfitFields(shape: Shape, value: Readonly<Record<string, unknown>>, place: string): string | undefined {
  const missing = [...shape.required].find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return said(place, `needs ${missing}`);
  for (const [name, each] of Object.entries(value)) {
    const field = shape.properties.get(name) ?? (typeof shape.additional === 'object' ? shape.additional : undefined);
    const at = place === '' ? name : `${place}.${name}`;
    const reason = field === undefined ? undeclared(shape, at) : misfit(field, each, at);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** An example that names a field which the schema does not know is a slip of the pen. */
function undeclared({ properties, additional }: Shape, place: string): string | undefined {
  return properties.size > 0 && (additional === undefined || additional === false)
    ? `${place} is no field of this schema`
    : undefined;
}
