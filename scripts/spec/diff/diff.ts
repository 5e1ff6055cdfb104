import { operationsOf } from '../contract.ts';
import type { OpenApi } from '../document.ts';
import type { Change } from './change.ts';
import { compareHeads } from './compare-documents.ts';
import { addedOperation, compareOperation, removedOperation } from './compare-operations.ts';
import { compareSchemas } from './compare-schemas.ts';
import { gather } from './gather.ts';
import { matchOperations } from './match-operations.ts';
import type { Judging } from './pair.ts';
import { RATINGS } from './rating.ts';

/**
 * Every difference between two documents that callers can notice, each rated from their side; the gravest first. Components
 * that no operation uses are left out. Throws a `SpecError` for a reference that leads nowhere.
 *
 * `closedEnums` (default `false`): whether a value that is new in an enum of an answer breaks callers. In the types that we
 * generate it does not.
 */
export function diffDocuments(before: OpenApi, after: OpenApi, judging: Partial<Judging> = {}): Change[] {
  const matched = matchOperations(operationsOf(before), operationsOf(after));
  const compared = matched.pairs.map(compareOperation);
  const seeds = compared.flatMap((each) => each.seeds);
  const changes = gather([
    ...compareHeads(before, after).map((change) => ({ change })),
    ...matched.removed.map(removedOperation),
    ...matched.added.map(addedOperation),
    ...compared.flatMap(({ found }) => found),
    ...compareSchemas(seeds, { closedEnums: judging.closedEnums ?? false }),
  ]);
  return RATINGS.flatMap((rating) => changes.filter((each) => each.rating === rating));
}
