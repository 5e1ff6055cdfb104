import { childOf, entriesOf, follow, membersOf, type Node, refOf } from './document.ts';
import { isMap, type JsonMap, listAt } from './json.ts';
import { limitsOf } from './read-limits.ts';
import type { Openness, Read, Shape } from './shape.ts';
import { intersect } from './shape-intersect.ts';
import { withUnion } from './shape-union.ts';

/** Keywords that say nothing about values. */
const NOTES =
  /^(\$ref|\$comment|description|summary|title|examples?|deprecated|externalDocs|xml|readOnly|writeOnly|x-.*)$/;

const known = new WeakMap<object, Shape>();

/**
 * Reads a schema. What is inside is read only when asked for, so schemas may contain themselves. Throws a `SpecError` for a
 * reference that leads nowhere.
 */
export function shapeOf(node: Node): Shape {
  return read(node, new Set());
}

function read(node: Node, passed: ReadonlySet<unknown>): Shape {
  if (!isMap(node.value)) return { ...emptyShape(node), ...(node.value === false && { values: [] }) };
  const found = known.get(node.value);
  if (found !== undefined) return found;
  // A schema that is made of itself says nothing more than its other parts.
  if (passed.has(node.value)) return emptyShape(node);
  const next = new Set([...passed, node.value]);
  const shape = build(node, node.value, (each) => read(each, next));
  if (passed.size === 0) known.set(node.value, shape);
  return shape;
}

function build(node: Node, value: JsonMap, readPart: Read): Shape {
  const parts = [
    ...(refOf(value) === undefined ? [] : [readPart(follow(node))]),
    ...membersOf(childOf(node, 'allOf')).map(readPart),
  ];
  const own = withUnion(ownShape(node, value), readPart);
  if (parts.length === 0) return own;
  const saysMore = Object.keys(value).some((key) => !NOTES.test(key) && key !== 'allOf' && key !== 'nullable');
  const [first, ...others] = saysMore ? [own, ...parts] : parts;
  const merged = others.reduce(intersect, first ?? own);
  const isOne = !saysMore && others.length === 0;
  return { ...merged, node: isOne ? merged.node : node, nullable: own.nullable || merged.nullable };
}

function ownShape(node: Node, value: JsonMap): Shape {
  const values = valuesOf(value);
  const named = [value['type'] ?? []].flat().filter((each) => typeof each === 'string');
  const types = named.length > 0 ? named : impliedTypes(value, values ?? []);
  return {
    node,
    // Numbers include integers.
    types: types.filter((each) => each !== 'null' && !(each === 'integer' && types.includes('number'))).sort(),
    nullable: value['nullable'] === true || types.includes('null') || values?.includes(null) === true,
    values: values?.filter((each) => each !== null),
    openness: opennessOf(value),
    properties: new Map(entriesOf(childOf(node, 'properties'))),
    required: new Set(listAt(value, 'required').filter((each) => typeof each === 'string')),
    additional: additionalOf(node),
    items: childOf(node, 'items'),
    variants: [],
    group: undefined,
    limits: limitsOf(value),
  };
}

function emptyShape(node: Node): Shape {
  return ownShape(node, {});
}

function valuesOf(value: JsonMap): readonly unknown[] | undefined {
  if (Object.hasOwn(value, 'const')) return [value['const']];
  const values: unknown = value['enum'] ?? value['x-extensible-enum'];
  return Array.isArray(values) ? values : undefined;
}

function opennessOf(value: JsonMap): Openness {
  if (Object.hasOwn(value, 'const')) return 'closed';
  if (Array.isArray(value['x-extensible-enum'])) return 'open';
  const values = listAt(value, 'enum').filter((each) => each !== null);
  const isOpened = ['string', 'number'].some((type) => values.every((each) => typeof each === type));
  return isOpened ? 'plain' : 'closed';
}

function impliedTypes(value: JsonMap, values: readonly unknown[]): string[] {
  if (value['properties'] !== undefined || value['additionalProperties'] !== undefined) return ['object'];
  if (value['items'] !== undefined) return ['array'];
  return [...new Set(values.map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function additionalOf(node: Node): Shape['additional'] {
  const found = childOf(node, 'additionalProperties');
  if (found === undefined || typeof found.value === 'boolean')
    return found?.value === undefined ? undefined : found.value === true;
  return isMap(found.value) && Object.keys(found.value).every((key) => NOTES.test(key) && key !== '$ref')
    ? true
    : found;
}
