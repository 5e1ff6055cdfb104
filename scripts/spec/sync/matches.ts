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
  for (const pair of pairs) {
    // A stack instead of recursion: schemas refer to each other in chains of any length.
    const pending = schemasIn(matches, pair).reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop())
      pending.push(...visitSchema(matches, next).reverse());
  }
  return matches;
}

/** An upstream schema in the place of one of ours. */
interface Visit extends UpstreamSchema {
  readonly ours: Node;
}

function visitOf(ours: Node | undefined, theirs: Node | undefined, direction: Direction): Visit[] {
  return ours === undefined || theirs === undefined ? [] : [{ ours, node: theirs, direction }];
}

/** The schemas of an operation. */
function schemasIn(matches: Matches, { ours, theirs }: OperationPair): Visit[] {
  const isWebhook = ours.method === 'WEBHOOK';
  const [sent, received]: [Direction, Direction] = isWebhook ? ['response', 'request'] : ['request', 'response'];
  const parameters = pairParameters(ours, theirs).pairs.flatMap(([one, other]) => {
    const match = matches.parameters.get(one.node.pointer) ?? { ours: one, theirs: [] };
    match.theirs.push(other);
    matches.parameters.set(one.node.pointer, match);
    return visitOf(one.schema, other.schema, sent);
  });
  return [
    ...parameters,
    ...schemasOfBody(ours.body, theirs.body, sent),
    ...[...ours.responses].flatMap(([status, one]) => schemasOfBody(one, theirs.responses.get(status), received)),
  ];
}

function schemasOfBody(ours: Body | undefined, theirs: Body | undefined, direction: Direction): Visit[] {
  if (ours === undefined || theirs === undefined) return [];
  return pairMedia(ours, theirs).flatMap(([one, other]) => visitOf(one, other, direction));
}

/** Adds a match, and returns the schemas inside both that match. */
function visitSchema(matches: Matches, { ours, node: theirs, direction }: Visit): Visit[] {
  const [one, other] = [shapeOf(ours), shapeOf(theirs)];
  const upstream = { node: theirs, direction };
  addMatch(matches.uses, ours, upstream);
  if (other.types.includes('object')) matches.components.set(follow(other.node).value, one.node);
  if (!addMatch(matches.definitions, one.node, upstream)) return [];
  if (one.variants.length + other.variants.length > 0)
    return pairVariants(one, other).pairs.flatMap(({ before, after }) => visitOf(before, after, direction));
  const fields = fieldsOf(other, direction);
  const additional = [one.additional, other.additional].map((each) => (typeof each === 'object' ? each : undefined));
  return [
    ...[...one.properties].flatMap(([name, field]) => visitOf(field, fields.get(name), direction)),
    ...visitOf(one.items, other.items, direction),
    ...visitOf(additional[0], additional[1], direction),
  ];
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
