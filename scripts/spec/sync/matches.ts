import type { Node } from '../document/document.ts';
import type { Body, Parameter } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { isSame, pairVariants } from '../shape/matching.ts';
import { shapeOf } from '../shape/read.ts';
import { type Direction, fieldsOf, isDeprecated } from '../shape/shape.ts';
import { type OperationPair, pairMedia, pairParameters } from './match-operations.ts';

/** An upstream schema in the place of one of ours. */
interface UpstreamSchema {
  readonly node: Node;
  readonly direction: Direction;
}

/** A schema of ours, with the upstream schemas from all places where it is used. */
export interface SchemaMatch {
  readonly ours: Node;
  readonly theirs: UpstreamSchema[];
}

export interface ParameterMatch {
  readonly ours: Parameter;
  readonly theirs: Parameter[];
}

/** The parts of our spec that upstream describes, by pointer. */
export interface Matches {
  /** Schemas where they are used: `null` and `deprecated` belong there. */
  readonly uses: Map<string, SchemaMatch>;
  /** Schemas where they are defined, behind references: all other facts belong there. */
  readonly definitions: Map<string, SchemaMatch>;
  readonly parameters: Map<string, ParameterMatch>;
  /** Our components, by the value of the upstream schema in their place. */
  readonly components: Map<unknown, Node>;
}

/** Walks through all matched operations and finds the upstream matches of each of our schemas. */
export function findMatches(pairs: readonly OperationPair[]): Matches {
  const matches: Matches = { uses: new Map(), definitions: new Map(), parameters: new Map(), components: new Map() };
  for (const pair of pairs) visitOperation(matches, pair);
  return matches;
}

function visitOperation(matches: Matches, { ours, theirs }: OperationPair): void {
  const isWebhook = ours.method === 'WEBHOOK';
  const [sent, received]: [Direction, Direction] = isWebhook ? ['response', 'request'] : ['request', 'response'];
  for (const [one, other] of pairParameters(ours, theirs).pairs) {
    const match = matches.parameters.get(one.node.pointer) ?? { ours: one, theirs: [] };
    match.theirs.push(other);
    matches.parameters.set(one.node.pointer, match);
    visitSchema(matches, one.schema, other.schema, sent);
  }
  visitBody(matches, ours.body, theirs.body, sent);
  for (const [status, response] of ours.responses) visitBody(matches, response, theirs.responses.get(status), received);
}

function visitBody(matches: Matches, ours: Body | undefined, theirs: Body | undefined, direction: Direction): void {
  if (ours === undefined || theirs === undefined) return;
  for (const [one, other] of pairMedia(ours, theirs)) visitSchema(matches, one, other, direction);
}

function visitSchema(matches: Matches, ours: Node | undefined, theirs: Node | undefined, direction: Direction): void {
  if (ours === undefined || theirs === undefined) return;
  const [one, other] = [shapeOf(ours), shapeOf(theirs)];
  const upstream = { node: theirs, direction };
  addMatch(matches.uses, ours, upstream);
  if (other.types.includes('object')) matches.components.set(follow(other.node).value, one.node);
  if (!addMatch(matches.definitions, one.node, upstream)) return;
  if (one.variants.length + other.variants.length > 0) {
    for (const pair of pairVariants(one, other).pairs) visitSchema(matches, pair.before, pair.after, direction);
    return;
  }
  const fields = fieldsOf(other, direction);
  for (const [name, field] of one.properties) visitSchema(matches, field, fields.get(name), direction);
  visitSchema(matches, one.items, other.items, direction);
  if (typeof one.additional === 'object' && typeof other.additional === 'object')
    visitSchema(matches, one.additional, other.additional, direction);
}

/** Adds an upstream schema unless an equal one is known. Returns whether it was added. */
function addMatch(matches: Map<string, SchemaMatch>, ours: Node, theirs: UpstreamSchema): boolean {
  const match = matches.get(ours.pointer) ?? { ours, theirs: [] };
  matches.set(ours.pointer, match);
  if (match.theirs.some((other) => isEqual(other, theirs))) return false;
  match.theirs.push(theirs);
  return true;
}

function isEqual(one: UpstreamSchema, other: UpstreamSchema): boolean {
  if (one.direction !== other.direction) return false;
  return (
    one.node.value === other.node.value ||
    (isDeprecated(one.node) === isDeprecated(other.node) && isSame(one.node, other.node))
  );
}
