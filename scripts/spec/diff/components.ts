import { entriesOf, inside, type Node, type OpenApi, rootOf } from '../document/document.ts';
import { operationsOf } from '../document/operations.ts';
import { change, placed } from './change.ts';
import type { FoundChange } from './comparison.ts';
import type { OperationSchemas } from './schemas.ts';

interface ComparedComponents {
  readonly changes: readonly FoundChange[];
  readonly schemas: readonly OperationSchemas[];
}

/**
 * Compares the schemas of two documents without operations, by name: other documents use them. They may be sent and received,
 * so each pair is compared in both directions.
 */
export function compareComponents(before: OpenApi, after: OpenApi): ComparedComponents {
  if (operationsOf(before).length + operationsOf(after).length > 0) return { changes: [], schemas: [] };
  const [from, to] = [schemasOf(before), schemasOf(after)];
  const changes = [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    if (!to.has(name)) return placed(name, [change('breaking', 'schema-removed', 'removed')]);
    return from.has(name) ? [] : placed(name, [change('additive', 'schema-added', 'added')]);
  });
  const schemas = [...from].flatMap(([place, one]) => {
    const other = to.get(place);
    if (other === undefined) return [];
    const pair = { before: one, after: other, place };
    return (['request', 'response'] as const).map((direction) => ({ pair, direction }));
  });
  return { changes: changes.map((each) => ({ change: each })), schemas };
}

function schemasOf(document: OpenApi): Map<string, Node> {
  return new Map(entriesOf(inside(rootOf(document), 'components', 'schemas')));
}
