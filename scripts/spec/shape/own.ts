import { childOf, entriesOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap, listAt } from '../document/json.ts';
import { limitsOf } from './limits.ts';
import type { Openness, Shape } from './shape.ts';

/** Keywords that do not constrain values. */
const ANNOTATIONS =
  /^(\$(ref|dynamicRef|id|anchor|dynamicAnchor|schema|comment|defs)|description|summary|title|examples?|deprecated|externalDocs|xml|readOnly|writeOnly|x-.*)$/;

/** Tests if a keyword constrains values by itself: it is no annotation, and no other schema that it refers to does it. */
export function isConstraint(keyword: string): boolean {
  return !ANNOTATIONS.test(keyword) && keyword !== 'allOf' && keyword !== 'nullable';
}

/** The shape of a schema's own keywords, without references, `allOf` and unions. */
export function ownShape(node: Node, schema: JsonMap): Shape {
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

/** The shape that admits anything. */
export function emptyShape(node: Node): Shape {
  return { ...ownShape({ ...node, value: {} }, {}), node };
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
    isMap(found.value) && Object.keys(found.value).every((key) => ANNOTATIONS.test(key) && !/[rR]ef$/.test(key));
  return allowsAnything ? true : found;
}
