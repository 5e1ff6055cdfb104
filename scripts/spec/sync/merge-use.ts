import { isDeprecated } from '../fields.ts';
import { isMap } from '../json.ts';
import { shapeOf } from '../read-shape.ts';
import type { Site } from './counterparts.ts';
import { setOrDrop, type Target } from './json-target.ts';
import { allowNull, refuseNull } from './merge-union.ts';
import { agreed, disagreement, type Merging, saysSomething } from './merging.ts';

/** Brings in line what is said of a schema in the place where it is used: whether it may be null, or is deprecated. */
export function mergeUse(target: Target, { ours, theirs }: Site, merging: Merging): void {
  const { nullable } = shapeOf(ours);
  const others = theirs.map(({ node }) => shapeOf(node)).filter(saysSomething);
  const theirNulls = others.map((other) => other.nullable);
  const isNullable = agreed(nullable, theirNulls, disagreement(ours, merging, 'rules for null'));
  if (isNullable !== nullable) merging.later.push(() => (isNullable ? allowNull : refuseNull)(target));
  const was = isMap(ours.value) && ours.value['deprecated'] === true;
  const marks = theirs.map(({ node }) => isDeprecated(node));
  const isOld = agreed(was, marks, () => {});
  if (isOld !== was) setOrDrop(target, 'deprecated', isOld || undefined);
}
