import type { Direction } from '../diff/rating.ts';
import type { Node } from '../document.ts';
import { fieldsOf, isFilled } from '../fields.ts';
import { canonical } from '../json.ts';
import { shapeOf } from '../read-shape.ts';
import type { Site } from './counterparts.ts';
import { mapIn, setOrDrop, type Target } from './json-target.ts';
import { agreed, disagreement, type Merging, ownerOf } from './merging.ts';

/** An object of upstream's in the place of one of ours. */
interface Other {
  readonly fields: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly direction: Direction;
}

/** Brings in line which fields an object has, and which it has to have. */
export function mergeFields(target: Target, { ours, theirs }: Site, merging: Merging): void {
  const one = shapeOf(ours);
  const others = theirs.map(({ node, direction }): Other => {
    const shape = shapeOf(node);
    return { fields: fieldsOf(shape, direction), required: shape.required, direction };
  });
  if (others.every(({ fields }) => fields.size === 0)) return;
  addFields(target, ours, others, merging);
  const gone = [...one.properties]
    .filter(([name, field]) => isGone(name, field, others, merging))
    .map(([name]) => name);
  for (const name of gone) delete mapIn(target, 'properties')[name];
  const names = new Set([...one.properties.keys(), ...others.flatMap(({ fields }) => [...fields.keys()])]);
  const required = [...names].filter((name) => !gone.includes(name) && isNeeded(name, ours, others, merging));
  // In our order, with what is new at the end.
  const ordered = [
    ...[...one.required].filter((name) => required.includes(name)),
    ...required.filter((name) => !one.required.has(name)),
  ];
  if (canonical(ordered) !== canonical([...one.required])) setOrDrop(target, 'required', ordered);
}

function addFields(target: Target, ours: Node, others: readonly Other[], { grower }: Merging): void {
  const known = shapeOf(ours).properties;
  for (const { fields, direction } of others)
    for (const [name, field] of fields) {
      if (known.has(name) || Object.hasOwn(mapIn(target, 'properties'), name)) continue;
      mapIn(target, 'properties')[name] = grower.schema(field, { name, owner: ownerOf(ours), direction });
    }
}

function isGone(name: string, field: Node, others: readonly Other[], { prune }: Merging): boolean {
  return prune && !isFilled(field) && others.every(({ fields }) => !fields.has(name));
}

/** What is new is needed where all operations need it. */
function isNeeded(name: string, ours: Node, others: readonly Other[], merging: Merging): boolean {
  const { properties, required } = shapeOf(ours);
  const demands = others.filter(({ fields }) => fields.has(name)).map((other) => other.required.has(name));
  if (!properties.has(name)) return demands.length === others.length && demands.every(Boolean);
  return agreed(required.has(name), demands, disagreement(ours, merging, `demands for ${name}`));
}
