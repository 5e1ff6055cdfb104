import { type Node, type OpenApi, SpecError } from './document.ts';

/** Thrown if a document would take too much work. The message says where, and what to simplify. */
export class BudgetError extends SpecError {
  override readonly name = 'BudgetError';

  constructor({ document, pointer }: Node, reason: string) {
    super(`${document.name}: too complex at ${pointer === '' ? '/' : pointer}: ${reason}`);
  }
}

/** The work that a document may take: a step reads a schema, compares a pair, or checks an example against a schema. */
const MAX_STEPS = 300_000;

const spent = new WeakMap<OpenApi, number>();

/**
 * Counts work on a document, so that a document of any shape is either handled soon or rejected. The count does not depend on
 * the machine: the same document is always handled, or never.
 *
 * @param node the schema that is worked on, for the message
 * @throws `BudgetError` if the work exceeds the budget
 */
export function spend(node: Node, steps = 1): void {
  const total = (spent.get(node.document) ?? 0) + steps;
  spent.set(node.document, total);
  if (total > MAX_STEPS)
    throw new BudgetError(node, 'its allOf, anyOf and oneOf have too many combinations; split them up');
}

/** Returns the number of steps that a document has taken. */
export function stepsOf(document: OpenApi): number {
  return spent.get(document) ?? 0;
}
