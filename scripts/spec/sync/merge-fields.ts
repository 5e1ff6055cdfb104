import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { shapeOf } from '../shape/read.ts';
import { type Direction, fieldsOf, isClientFilled } from '../shape/shape.ts';
import type { SchemaMatch } from './matches.ts';
import { agreed, conflict, type MergeContext, ownerOf } from './merge-context.ts';
import { type JsonObject, mapIn, put, setOrDelete } from './mutable-json.ts';

/** An upstream object in the place of one of ours. */
interface UpstreamObject {
  readonly fields: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly direction: Direction;
}

/** Merges which fields an object has, and which of them are required. */
export function mergeFields(target: JsonObject, { ours, theirs }: SchemaMatch, context: MergeContext): void {
  const one = shapeOf(ours);
  const others = theirs.map(({ node, direction }): UpstreamObject => {
    const shape = shapeOf(node);
    return { fields: fieldsOf(shape, direction), required: shape.required, direction };
  });
  if (others.every(({ fields }) => fields.size === 0)) return;
  addFields(target, ours, others, context);
  const removed = [...one.properties]
    .filter(([name, field]) => isRemoved(name, field, others, context))
    .map(([name]) => name);
  for (const name of removed) delete mapIn(target, 'properties')[name];
  const names = new Set([...one.properties.keys(), ...others.flatMap(({ fields }) => [...fields.keys()])]);
  const required = [...names].filter((name) => !removed.includes(name) && isRequired(name, ours, others, context));
  // In our order, new ones last.
  const ordered = [
    ...[...one.required].filter((name) => required.includes(name)),
    ...required.filter((name) => !one.required.has(name)),
  ];
  if (canonical(ordered) !== canonical([...one.required])) setOrDelete(target, 'required', ordered);
}

function addFields(
  target: JsonObject,
  ours: Node,
  others: readonly UpstreamObject[],
  { importer }: MergeContext,
): void {
  const known = shapeOf(ours).properties;
  for (const { fields, direction } of others)
    for (const [name, field] of fields) {
      if (known.has(name) || Object.hasOwn(mapIn(target, 'properties'), name)) continue;
      put(mapIn(target, 'properties'), name, importer.importSchema(field, { name, owner: ownerOf(ours), direction }));
    }
}

function isRemoved(name: string, field: Node, others: readonly UpstreamObject[], { prune }: MergeContext): boolean {
  return prune && !isClientFilled(field) && others.every(({ fields }) => !fields.has(name));
}

/** A new field is required if all operations require it. */
function isRequired(name: string, ours: Node, others: readonly UpstreamObject[], context: MergeContext): boolean {
  const { properties, required } = shapeOf(ours);
  const theirs = others.filter(({ fields }) => fields.has(name)).map((other) => other.required.has(name));
  if (!properties.has(name)) return theirs.length === others.length && theirs.every(Boolean);
  return agreed(required.has(name), theirs, conflict(ours, context, `requirements for ${name}`));
}
