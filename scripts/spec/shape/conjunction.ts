import { childOf, membersOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap } from '../document/json.ts';
import { follow, refOf } from '../document/references.ts';
import { partsOfDerived } from './derived.ts';
import { isConstraint } from './own.ts';

/** A schema that a value must satisfy by its own keywords. */
export interface Part {
  readonly node: Node;
  readonly schema: JsonMap;
  /** True if a schema around it allows `null`. */
  readonly nullable: boolean;
}

/** All schemas that a value must satisfy at once: a schema, the targets of its reference and of its `allOf`, and theirs. */
export interface Conjunction {
  /** Those with constraints of their own, each once. */
  readonly parts: readonly Part[];
  /** The values of all of them. */
  readonly schemas: ReadonlySet<unknown>;
}

/**
 * Collects the schemas that a value must satisfy at once. Each is visited once, so diamonds and circles of `allOf` take no more
 * work than chains.
 */
export function conjunctionOf(node: Node): Conjunction {
  const parts: Part[] = [];
  const schemas = new Set<unknown>();
  const pending: Pending[] = [{ node, nullable: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (schemas.has(next.node.value)) continue;
    schemas.add(next.node.value);
    const { part, inside } = opened(next);
    if (part !== undefined) parts.push(part);
    pending.push(...inside);
  }
  return { parts, schemas };
}

interface Pending {
  readonly node: Node;
  readonly nullable: boolean;
}

/** The part that a schema is itself, and its components, the first last. */
function opened({ node, nullable }: Pending): { readonly part?: Part; readonly inside: readonly Pending[] } {
  const schema = isMap(node.value) ? node.value : node.value === false ? NOTHING : undefined;
  if (schema === undefined) return { inside: [] };
  const components = componentsOf(node);
  const isInsideNullable = nullable || allowsNull(schema);
  const inside = components.map((each) => ({ node: each, nullable: isInsideNullable })).reverse();
  // `nullable` alone, as one member of an `allOf`, is meant for all of them.
  const isMark = schema['nullable'] === true && components.length === 0;
  return isConstrained(schema) || isMark ? { part: { node, schema, nullable }, inside } : { inside };
}

/** The meaning of the schema `false`. */
const NOTHING: JsonMap = { enum: [] };

function isConstrained(schema: JsonMap): boolean {
  return Object.keys(schema).some(isConstraint);
}

function allowsNull({ nullable, type }: JsonMap): boolean {
  return nullable === true || [type].flat().includes('null');
}

/** The target of a schema's reference, and the members of its `allOf`. */
function componentsOf(node: Node): readonly Node[] {
  const derived = partsOfDerived(node);
  if (derived !== undefined) return derived;
  return [...(refOf(node.value) === undefined ? [] : [follow(node)]), ...membersOf(childOf(node, 'allOf'))];
}

/** A definition behind aliases. */
export interface Definition {
  readonly node: Node;
  /** True if an alias allows `null`. */
  readonly nullable: boolean;
}

const definitions = new WeakMap<object, Definition>();

/** Follows aliases: schemas without constraints, but for a single reference or member of `allOf`. */
export function definitionOf(node: Node): Definition {
  const passed = new Map<unknown, Node>();
  let current = node;
  for (let next = unknownAlias(current); next !== undefined && !passed.has(next.value); next = unknownAlias(current)) {
    passed.set(current.value, current);
    current = next;
  }
  let found = (isMap(current.value) ? definitions.get(current.value) : undefined) ?? { node: current, nullable: false };
  // Each alias on the way is followed once, however many begin there.
  for (const { value } of [...passed.values()].reverse()) {
    if (!isMap(value)) continue;
    found = { node: found.node, nullable: found.nullable || allowsNull(value) };
    definitions.set(value, found);
  }
  return found;
}

function unknownAlias(node: Node): Node | undefined {
  return isMap(node.value) && definitions.has(node.value) ? undefined : aliased(node);
}

function aliased(node: Node): Node | undefined {
  if (!isMap(node.value) || isConstrained(node.value)) return undefined;
  const [only, ...others] = componentsOf(node);
  return others.length === 0 ? only : undefined;
}
