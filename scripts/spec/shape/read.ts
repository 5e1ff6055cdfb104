import { BudgetError, spend } from '../document/budget.ts';
import { childOf, membersOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap } from '../document/json.ts';
import { type Conjunction, conjunctionOf, definitionOf, type Part } from './conjunction.ts';
import { allOf, identityOf, memoised } from './derived.ts';
import { intersect } from './intersection.ts';
import { emptyShape, isConstraint, ownShape } from './own.ts';
import type { Shape } from './shape.ts';
import { named, readUnion, requiredGroup, UNION_KEYS } from './union.ts';

/** The variants that a schema may have. */
const MAX_VARIANTS = 2_000;

/** The variants that a product of unions may have. All fields of all unions are in each of them. */
const MAX_COMBINATIONS = 256;

/** The number of unions inside each other, as variants of variants. */
const MAX_DEPTH = 200;

const shapes = new WeakMap<object, Shape>();

/**
 * Reads the shape of a schema. Nested schemas stay unread nodes, so schemas may contain themselves.
 *
 * @throws `SpecError` if a reference is unresolved or circular, and `BudgetError` if the schema has too many variants.
 */
export function shapeOf(node: Node): Shape {
  const known = isMap(node.value) ? shapes.get(node.value) : undefined;
  return known ?? new Reader().read(node);
}

/** Reads a schema and the variants of its unions, which may be recursive. */
class Reader {
  /** The schemas that are being read, with their depth. */
  readonly #active = new Map<object, number>();
  /** The outermost schema at which the current one was cut off. Only whole shapes are kept. */
  #cutAt = Number.POSITIVE_INFINITY;

  read(node: Node): Shape {
    const { value } = node;
    if (!isMap(value)) return { ...emptyShape(node), ...(value === false && { values: [] }) };
    const known = shapes.get(value);
    if (known !== undefined) return known;
    // A schema that is composed of itself is constrained by its other parts only.
    return this.#isBeingRead(node) ? emptyShape(node) : this.#readNew(node, value);
  }

  #isBeingRead({ value }: Node): boolean {
    const depth = isMap(value) ? this.#active.get(value) : undefined;
    if (depth !== undefined) this.#cutAt = Math.min(this.#cutAt, depth);
    return depth !== undefined;
  }

  #readNew(node: Node, value: JsonMap): Shape {
    const depth = this.#active.size;
    if (depth >= MAX_DEPTH)
      throw new BudgetError(node, `more than ${MAX_DEPTH} schemas inside each other as variants; flatten them`);
    const cutBefore = this.#cutAt;
    this.#cutAt = Number.POSITIVE_INFINITY;
    this.#active.set(value, depth);
    const shape = this.#build(node);
    this.#active.delete(value);
    if (this.#cutAt >= depth) {
      shapes.set(value, shape);
      this.#cutAt = Number.POSITIVE_INFINITY;
    }
    this.#cutAt = Math.min(this.#cutAt, cutBefore);
    return shape;
  }

  #build(node: Node): Shape {
    const definition = definitionOf(node);
    if (definition.node !== node) {
      const shape = this.read(definition.node);
      return { ...shape, nullable: shape.nullable || definition.nullable };
    }
    const conjunction = conjunctionOf(node);
    const parts = conjunction.parts.map((part) => this.#readPart(part, conjunction));
    const plain = parts.flatMap(({ own, unions }) => [
      ...(own === undefined ? [] : [own]),
      ...unions.filter(({ variants }) => variants.length === 0),
    ]);
    const [first = emptyShape(node), ...others] = plain;
    const merged = others.reduce(intersect, first);
    const isOnlyOne = plain.length === 1 && parts.every(({ unions }) => unions.every((each) => plain.includes(each)));
    const shape = { ...merged, node: isOnlyOne ? merged.node : node, nullable: isNullable(parts) };
    spend(node, 1 + shape.properties.size);
    const variants = variantsOf(node, parts);
    // The constraints beside a union are part of each variant.
    return variants.length === 0 ? shape : { ...shape, ...NO_CONSTRAINTS, variants };
  }

  #readPart(part: Part, conjunction: Conjunction): ReadPart {
    const { node, schema } = part;
    const read = (each: Node): Shape => this.read(each);
    const isBeingRead = (each: Node): boolean => this.#isBeingRead(each);
    const unions = UNION_KEYS.flatMap((key) => readUnion(part, key, conjunction, read, isBeingRead) ?? []);
    const whole = memoised(ownShapes, schema, () => ownShape(node, schema));
    const isEmpty = Object.keys(schema).every((key) => !isConstraint(key) || isUnionKey(key));
    const own = isEmpty ? undefined : whole;
    const nullable = part.nullable || [whole, ...unions].some((each) => each.nullable);
    return { part, own, unions, nullable };
  }
}

const ownShapes = new WeakMap<object, Shape>();

/** A part of a conjunction: its own keywords, and its unions without them. */
interface ReadPart {
  readonly part: Part;
  readonly own: Shape | undefined;
  readonly unions: readonly Shape[];
  readonly nullable: boolean;
}

const NO_CONSTRAINTS = {
  types: [],
  values: undefined,
  properties: new Map(),
  required: new Set<string>(),
  additional: undefined,
  items: undefined,
} as const;

function isUnionKey(key: string): boolean {
  return UNION_KEYS.some((each) => each === key) || key === 'discriminator';
}

/** All parts with types must admit `null`. A part without types admits it for all. */
function isNullable(parts: readonly ReadPart[]): boolean {
  const typed = parts.filter(({ own, unions }) =>
    [...(own === undefined ? [] : [own]), ...unions].some(({ types, variants }) => types.length + variants.length > 0),
  );
  const untyped = parts.filter((each) => !typed.includes(each));
  return untyped.some(({ nullable }) => nullable) || (typed.length > 0 && typed.every(({ nullable }) => nullable));
}

/** The variants of all unions of a schema, each with the constraints beside them. Several unions give their product. */
function variantsOf(node: Node, parts: readonly ReadPart[]): Node[] {
  const unions = parts.flatMap((each) => each.unions.filter(({ variants }) => variants.length > 0));
  if (unions.length === 0) return [];
  const count = unions.reduce((product, { variants }) => product * variants.length, 1);
  const limit = unions.length === 1 ? MAX_VARIANTS : MAX_COMBINATIONS;
  if (count > limit)
    throw new BudgetError(node, `its unions have ${count} combinations, more than ${limit}; split the schema up`);
  spend(node, count * parts.length);
  const beside = parts.flatMap(constraintsOf);
  const combinations = unions.reduce<readonly (readonly Node[])[]>(
    (found, { variants }) => found.flatMap((each) => variants.map((variant) => [...each, variant])),
    [[]],
  );
  const variants = combinations.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length + beside.length === 0 ? [first] : [allOf(named(first), ...others, ...beside)];
  });
  return [...new Map(variants.map((variant) => [identityOf(variant.value), variant])).values()];
}

/** The schemas that the variants of a union must satisfy too. */
function constraintsOf({ part: { node, schema }, own, unions }: ReadPart): Node[] {
  const single = unions.filter(({ variants, properties }) => variants.length === 0 && properties.size > 0);
  const isConstrained = own !== undefined && hasConstraints(own);
  return [
    ...(isConstrained ? [{ ...node, value: withoutUnions(node, schema) }] : []),
    ...single.map((each) => each.node),
  ];
}

function hasConstraints({ types, properties, required, items, values, additional, group, limits }: Shape): boolean {
  const isObject = properties.size + required.size > 0 || additional !== undefined || group !== undefined;
  const hasLimits = [...limits.keys()].some((name) => name !== 'default');
  return isObject || types.length > 0 || items !== undefined || values !== undefined || hasLimits;
}

const schemasBesideUnions = new WeakMap<JsonMap, JsonMap>();

/** A schema without what it refers to, and without its unions; rules about required fields are not unions. */
function withoutUnions(node: Node, schema: JsonMap): JsonMap {
  return memoised(schemasBesideUnions, schema, () => {
    const isRule = (key: string): boolean => requiredGroup(membersOf(childOf(node, key))) !== undefined;
    const dropped = ['$ref', 'allOf', 'discriminator', 'default', ...UNION_KEYS.filter((key) => !isRule(key))];
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !dropped.includes(key)));
  });
}
