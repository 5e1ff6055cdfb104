import { childOf, entriesOf, membersOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap, listAt } from '../document/json.ts';
import { follow, refOf } from '../document/references.ts';
import { intersect } from './intersection.ts';
import { limitsOf } from './limits.ts';
import type { Openness, Shape } from './shape.ts';
import { withUnion } from './union.ts';

/** Keywords that do not constrain values. */
const ANNOTATIONS =
  /^(\$ref|\$comment|description|summary|title|examples?|deprecated|externalDocs|xml|readOnly|writeOnly|x-.*)$/;

const shapes = new WeakMap<object, Shape>();

/**
 * Reads the shape of a schema. Nested schemas stay unread nodes, so schemas may contain themselves.
 *
 * @throws `SpecError` if a reference is unresolved or circular.
 */
export function shapeOf(node: Node): Shape {
  return read(node, new Set());
}

/** `ancestors`: the schemas that are being read at the moment. */
function read(node: Node, ancestors: ReadonlySet<unknown>): Shape {
  if (!isMap(node.value)) return { ...emptyShape(node), ...(node.value === false && { values: [] }) };
  const known = shapes.get(node.value);
  if (known !== undefined) return known;
  // A schema that is composed of itself is constrained by its other parts only.
  if (ancestors.has(node.value)) return emptyShape(node);
  const path = new Set([...ancestors, node.value]);
  const shape = build(node, node.value, (part) => read(part, path));
  // A part of a recursive schema may have been cut off at an ancestor, so only whole schemas are kept.
  if (ancestors.size === 0) shapes.set(node.value, shape);
  return shape;
}

function build(node: Node, schema: JsonMap, readPart: (part: Node) => Shape): Shape {
  const parts = [
    ...(refOf(schema) === undefined ? [] : [readPart(follow(node))]),
    ...membersOf(childOf(node, 'allOf')).map(readPart),
  ];
  const own = withUnion(ownShape(node, schema), readPart);
  if (parts.length === 0) return own;
  const isConstrained = Object.keys(schema).some(
    (key) => !ANNOTATIONS.test(key) && key !== 'allOf' && key !== 'nullable',
  );
  const [first, ...others] = isConstrained ? [own, ...parts] : parts;
  const merged = others.reduce(intersect, first ?? own);
  const isAlias = !isConstrained && others.length === 0;
  return { ...merged, node: isAlias ? merged.node : node, nullable: own.nullable || merged.nullable };
}

/** The shape without references, `allOf` and unions. */
function ownShape(node: Node, schema: JsonMap): Shape {
  const values = valuesOf(schema);
  const named = [schema['type'] ?? []].flat().filter((each) => typeof each === 'string');
  const types = named.length > 0 ? named : impliedTypes(schema, values ?? []);
  return {
    node,
    // Numbers include integers.
    types: types.filter((each) => each !== 'null' && !(each === 'integer' && types.includes('number'))).sort(),
    nullable: schema['nullable'] === true || types.includes('null') || values?.includes(null) === true,
    values: values?.filter((each) => each !== null),
    openness: opennessOf(schema),
    properties: new Map(entriesOf(childOf(node, 'properties'))),
    required: new Set(listAt(schema, 'required').filter((each) => typeof each === 'string')),
    additional: additionalOf(node),
    items: childOf(node, 'items'),
    variants: [],
    group: undefined,
    limits: limitsOf(schema),
  };
}

function emptyShape(node: Node): Shape {
  return ownShape(node, {});
}

function valuesOf(schema: JsonMap): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  const values: unknown = schema['enum'] ?? schema['x-extensible-enum'];
  return Array.isArray(values) ? values : undefined;
}

function opennessOf(schema: JsonMap): Openness {
  if (Object.hasOwn(schema, 'const')) return 'closed';
  if (Array.isArray(schema['x-extensible-enum'])) return 'open';
  const values = listAt(schema, 'enum').filter((each) => each !== null);
  const isKeptOpen = ['string', 'number'].some((type) => values.every((each) => typeof each === type));
  return isKeptOpen ? 'plain' : 'closed';
}

function impliedTypes(schema: JsonMap, values: readonly unknown[]): string[] {
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined) return ['object'];
  if (schema['items'] !== undefined) return ['array'];
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
  const allowsAnything =
    isMap(found.value) && Object.keys(found.value).every((key) => ANNOTATIONS.test(key) && key !== '$ref');
  return allowsAnything ? true : found;
}
