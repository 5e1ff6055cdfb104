import type { Change } from './change.ts';

/** The operation that a change concerns, as reports name it. */
export interface Concerned {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

/** A change as it is found, at one operation or at none. */
export interface Found {
  readonly change: Omit<Change, 'operations' | keyof Concerned>;
  readonly of?: Concerned;
}

/** Makes one change of what is found more than once, with all the operations that it concerns. */
export function gather(all: Iterable<Found>): Change[] {
  const gathered = new Map<string, { readonly change: Found['change']; readonly concerned: Map<string, Concerned> }>();
  for (const { change, of } of all) {
    const key = keyOf(change, of);
    const known = gathered.get(key) ?? { change, concerned: new Map() };
    if (of !== undefined) known.concerned.set(`${of.method} ${of.path}`, of);
    gathered.set(key, known);
  }
  return [...gathered.values()].map(({ change, concerned }) => concerning(change, [...concerned.values()]));
}

/** What operations are themselves is told of each, unless it is how they are authorised. */
function keyOf({ rating, kind, direction, place, message }: Found['change'], of: Concerned | undefined): string {
  const isOwn = place === 'operation' && kind !== 'auth-changed';
  return JSON.stringify([rating, kind, direction, place, message, isOwn ? [of?.method, of?.path] : undefined]);
}

function concerning(change: Found['change'], all: readonly Concerned[]): Change {
  const [only, ...others] = all;
  const one = only !== undefined && others.length === 0 ? only : {};
  return { ...change, ...one, operations: all.map(({ operation }) => operation) };
}
