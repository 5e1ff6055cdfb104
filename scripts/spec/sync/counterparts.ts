import type { Body, Operation, Parameter } from '../contract.ts';
import { pairVariants } from '../diff/match.ts';
import type { Direction } from '../diff/rating.ts';
import { isSame } from '../diff/same.ts';
import { follow, type Node } from '../document.ts';
import { fieldsOf, isDeprecated } from '../fields.ts';
import { shapeOf } from '../read-shape.ts';
import type { OperationPair } from './match-operations.ts';

/** What upstream has in the place of a schema of ours. */
export interface Counterpart {
  readonly node: Node;
  readonly direction: Direction;
}

/** A schema of ours, with all that upstream has in the places where we use it. */
export interface Site {
  readonly ours: Node;
  readonly theirs: Counterpart[];
}

export interface ParameterSite {
  readonly ours: Parameter;
  readonly theirs: Parameter[];
}

/** The places of ours that upstream speaks of, by their pointers. */
export interface Counterparts {
  /** As they are written: where `null` and `deprecated` are said. */
  readonly written: Map<string, Site>;
  /** Behind references: where all else is said. */
  readonly facts: Map<string, Site>;
  readonly parameters: Map<string, ParameterSite>;
  /** Names of our components, by the value that stands in their place upstream. */
  readonly named: Map<unknown, Node>;
}

/** Walks through all operations that both have, and finds for each of our schemas what upstream has instead. */
export function findCounterparts(pairs: readonly OperationPair[]): Counterparts {
  const found: Counterparts = { written: new Map(), facts: new Map(), parameters: new Map(), named: new Map() };
  for (const { ours, theirs } of pairs) {
    const [sent, received]: Direction[] = ours.method === 'WEBHOOK' ? ['response', 'request'] : ['request', 'response'];
    for (const [one, other] of pairParameters(ours, theirs).pairs) {
      const site = found.parameters.get(one.node.pointer) ?? { ours: one, theirs: [] };
      site.theirs.push(other);
      found.parameters.set(one.node.pointer, site);
      visit(found, one.schema, other.schema, sent ?? 'request');
    }
    visitBody(found, ours.body, theirs.body, sent ?? 'request');
    for (const [status, answer] of ours.answers)
      visitBody(found, answer, theirs.answers.get(status), received ?? 'response');
  }
  return found;
}

export interface PairedParameters {
  readonly pairs: readonly (readonly [Parameter, Parameter])[];
  readonly onlyOurs: readonly Parameter[];
  readonly onlyTheirs: readonly Parameter[];
}

/** Parameters of a path are matched by their positions, headers whatever their case, all others by their names. */
export function pairParameters(ours: Operation, theirs: Operation): PairedParameters {
  const left = new Map(keyed(ours.parameters));
  const pairs: (readonly [Parameter, Parameter])[] = [];
  const onlyTheirs = keyed(theirs.parameters).flatMap(([key, other]) => {
    const one = left.get(key);
    if (one === undefined) return [other];
    left.delete(key);
    pairs.push([one, other]);
    return [];
  });
  return { pairs, onlyOurs: [...left.values()], onlyTheirs };
}

function keyed(parameters: readonly Parameter[]): (readonly [string, Parameter])[] {
  const inPath = parameters.filter((each) => each.in === 'path');
  return parameters.map((each) => {
    if (each.in === 'path') return [`path ${inPath.indexOf(each)}`, each];
    return [`${each.in} ${each.in === 'header' ? each.name.toLowerCase() : each.name}`, each];
  });
}

function visitBody(found: Counterparts, ours: Body | undefined, theirs: Body | undefined, direction: Direction): void {
  if (ours === undefined || theirs === undefined) return;
  for (const [one, other] of pairMedia(ours, theirs)) visit(found, one, other, direction);
}

/** Media types of the same name, or the only one that each has. */
export function pairMedia(ours: Body, theirs: Body): (readonly [Node | undefined, Node | undefined])[] {
  const same = [...ours.content].filter(([type]) => theirs.content.has(type));
  if (same.length > 0) return same.map(([type, schema]) => [schema, theirs.content.get(type)]);
  const [[one], [other]] = [[...ours.content.values()], [...theirs.content.values()]];
  return ours.content.size === 1 && theirs.content.size === 1 ? [[one, other]] : [];
}

function visit(found: Counterparts, ours: Node | undefined, theirs: Node | undefined, direction: Direction): void {
  if (ours === undefined || theirs === undefined) return;
  const [one, other] = [shapeOf(ours), shapeOf(theirs)];
  const counterpart = { node: theirs, direction };
  note(found.written, ours, counterpart);
  if (other.types.includes('object')) found.named.set(follow(other.node).value, one.node);
  if (!note(found.facts, one.node, counterpart)) return;
  if (one.variants.length + other.variants.length > 0) {
    for (const pair of pairVariants(one, other).pairs) visit(found, pair.before, pair.after, direction);
    return;
  }
  const fields = fieldsOf(other, direction);
  for (const [name, field] of one.properties) visit(found, field, fields.get(name), direction);
  visit(found, one.items, other.items, direction);
  if (typeof one.additional === 'object' && typeof other.additional === 'object')
    visit(found, one.additional, other.additional, direction);
}

/** Whether this counterpart is one more: another that says the same is not. */
function note(sites: Map<string, Site>, ours: Node, theirs: Counterpart): boolean {
  const site = sites.get(ours.pointer) ?? { ours, theirs: [] };
  sites.set(ours.pointer, site);
  if (site.theirs.some((other) => isSameCounterpart(other, theirs))) return false;
  site.theirs.push(theirs);
  return true;
}

function isSameCounterpart(one: Counterpart, other: Counterpart): boolean {
  if (one.direction !== other.direction) return false;
  return (
    one.node.value === other.node.value ||
    (isDeprecated(one.node) === isDeprecated(other.node) && isSame(one.node, other.node))
  );
}
