import { componentName, type Node } from '../document.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';
import { said } from './change.ts';
import { typeText } from './compare-types.ts';
import { listed } from './compare-values.ts';
import { pairVariants } from './match.ts';
import type { Compared } from './pair.ts';
import { type Direction, narrowed, widened } from './rating.ts';

/** Compares what two schemas are one of; variants that belong together are paired. */
export function compareUnions(one: Shape, other: Shape, place: string, direction: Direction): Compared {
  const matched = pairVariants(one, other);
  const removed = matched.removed.map((node) =>
    said(narrowed(direction), 'variant-removed', `never is ${variantText(node)} any more`),
  );
  const added = matched.added.map((node) => said(widened(direction), 'variant-added', `may be ${variantText(node)}`));
  const findings = [...removed, ...added].map((each) => ({ ...each, place }));
  return { findings, pairs: matched.pairs.map((pair) => ({ ...pair, place, areVariants: true })) };
}

function variantText(node: Node): string {
  const shape = shapeOf(node);
  const mark = [...shape.properties].find(([, property]) => shapeOf(property).values?.length === 1);
  if (mark !== undefined) return `the variant of ${mark[0]} ${listed(shapeOf(mark[1]).values ?? [])}`;
  return componentName(shape.node) ?? typeText(shape);
}
