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
  const queue: { readonly node: Node; readonly nullable: boolean }[] = [{ node, nullable: false }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { value } = next.node;
    if (schemas.has(value)) continue;
    schemas.add(value);
    const schema: JsonMap | undefined = isMap(value) ? value : value === false ? NOTHING : undefined;
    if (schema === undefined) continue;
    const { nullable } = next;
    const components = componentsOf(next.node);
    // `nullable` alone, as one member of an `allOf`, is meant for all of them.
    const isMark = schema['nullable'] === true && components.length === 0;
    if (isConstrained(schema) || isMark) parts.push({ node: next.node, schema, nullable });
    const inside = nullable || allowsNull(schema);
    queue.unshift(...components.map((each) => ({ node: each, nullable: inside })));
  }
  return { parts, schemas };
}

/** What the schema `false` means. */
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
  const passed: Node[] = [];
  const seen = new Set<unknown>();
  let found: Definition = { node, nullable: false };
  for (let current: Node | undefined = node; current !== undefined && !seen.has(current.value); ) {
    const known: Definition | undefined = isMap(current.value) ? definitions.get(current.value) : undefined;
    found = known ?? { node: current, nullable: false };
    const next: Node | undefined = known === undefined ? aliased(current) : undefined;
    if (next !== undefined) {
      seen.add(current.value);
      passed.push(current);
    }
    current = next;
  }
  // Each alias on the way is followed once, however many begin there.
  for (const { value } of passed.reverse()) {
    if (!isMap(value)) continue;
    found = { node: found.node, nullable: found.nullable || allowsNull(value) };
    definitions.set(value, found);
  }
  return found;
}

function aliased(node: Node): Node | undefined {
  if (!isMap(node.value) || isConstrained(node.value)) return undefined;
  const [only, ...others] = componentsOf(node);
  return others.length === 0 ? only : undefined;
}
