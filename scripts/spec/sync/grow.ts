import type { Direction } from '../diff/rating.ts';
import { isSame } from '../diff/same.ts';
import { componentName, entriesOf, follow, inside, type Node, type OpenApi, rootOf } from '../document.ts';
import { fieldsOf, isDeprecated } from '../fields.ts';
import { isKeyName } from '../lint/rules/examples.ts';
import { schemasIn } from '../lint/schemas.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';
import { mapIn, type Target } from './json-target.ts';
import { likelyExample } from './likely-example.ts';
import { describedBy, pascal, singular } from './words.ts';

/** What a new schema is for. */
export interface Purpose {
  readonly name: string;
  /** The schema or the operation that it belongs to; its name is what new names begin with. */
  readonly owner: string;
  readonly direction: Direction;
}

/** Writes upstream's types as schemas of ours: by our names, with our words, made of our components where these say the same. */
export class Grower {
  readonly #schemas: Target;
  readonly #known: readonly (readonly [string, Node])[];
  readonly #named: ReadonlyMap<unknown, Node>;
  readonly #examples: ReadonlyMap<string, unknown>;
  readonly #grown: (readonly [string, Node])[] = [];

  /** `root` is where new components go; `named` tells which of our schemas stands for which of theirs. */
  constructor(ours: OpenApi, root: Target, named: ReadonlyMap<unknown, Node>) {
    const components = entriesOf(inside(rootOf(ours), 'components', 'schemas'));
    this.#schemas = mapIn(mapIn(root, 'components'), 'schemas');
    this.#known = components.filter(([, node]) => shapeOf(node).properties.size > 0);
    this.#named = named;
    this.#examples = new Map(
      schemasIn(ours).flatMap(({ name, node }) => {
        const examples: unknown = Reflect.get(Object(node.value), 'examples');
        return name !== undefined && Array.isArray(examples) ? [[name, examples[0]]] : [];
      }),
    );
  }

  /** A schema that says what one of theirs says. */
  schema(node: Node, purpose: Purpose): Target {
    const shape = shapeOf(node);
    const bare = this.#bare(node, shape, purpose);
    if (!shape.nullable || 'type' in bare) return bare;
    if (Array.isArray(bare['anyOf'])) return { ...bare, anyOf: [...bare['anyOf'], { type: 'null' }] };
    return Object.keys(bare).some((key) => key !== 'description') ? { anyOf: [bare, { type: 'null' }] } : bare;
  }

  #bare(node: Node, shape: Shape, purpose: Purpose): Target {
    const description = describedBy(purpose.name);
    if (shape.variants.length > 0)
      return {
        description,
        anyOf: shape.variants.map((variant, index) =>
          this.schema(variant, { ...purpose, name: `${purpose.name}${index + 1}` }),
        ),
      };
    if (shape.properties.size > 0) return { $ref: `#/components/schemas/${this.#component(shape, purpose)}` };
    const facts: Target = { ...this.#plain(shape, purpose), ...(isDeprecated(node) ? { deprecated: true } : {}) };
    const { type, ...rest } = facts;
    const written: Target = { ...(type === undefined ? {} : { type }), description, ...rest };
    if (!isKeyName(purpose.name) || !shape.types.includes('string') || shape.values !== undefined) return written;
    const example = likelyExample(
      purpose.name,
      { document: node.document, pointer: node.pointer, value: facts },
      this.#examples,
    );
    return example === undefined ? written : { ...written, examples: [example] };
  }

  #plain({ types, nullable, values, items, additional, limits }: Shape, purpose: Purpose): Target {
    const all = nullable && types.length > 0 ? [...types, 'null'] : types;
    const inner = { ...purpose, name: singular(purpose.name) };
    return {
      ...(all.length > 0 && { type: all.length === 1 ? all[0] : all }),
      ...(values !== undefined && { enum: nullable ? [...values, null] : [...values] }),
      ...Object.fromEntries(limits),
      ...(types.includes('array') && { items: items === undefined ? {} : this.schema(items, inner) }),
      ...(types.includes('object') && {
        additionalProperties: typeof additional === 'object' ? this.schema(additional, inner) : true,
      }),
    };
  }

  #component(shape: Shape, purpose: Purpose): string {
    const source = follow(shape.node).value;
    const ours = this.#named.get(source);
    const [same] = [...this.#known, ...this.#grown].find(([, each]) => isSame(each, shape.node)) ?? [];
    const known = same ?? (ours && componentName(ours));
    if (known !== undefined) return known;
    const name = this.#freeName(purpose);
    this.#grown.push([name, shape.node]);
    const made: Target = {};
    this.#schemas[name] = made;
    const fields = [...fieldsOf(shape, purpose.direction)];
    const required = [...shape.required].filter((field) => fields.some(([each]) => each === field));
    Object.assign(made, {
      type: 'object',
      description: describedBy(name),
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        fields.map(([field, each]) => [
          field,
          this.schema(each, { name: field, owner: name, direction: purpose.direction }),
        ]),
      ),
      ...(typeof shape.additional === 'object' && {
        additionalProperties: this.schema(shape.additional, { ...purpose, owner: name, name: 'value' }),
      }),
    });
    return name;
  }

  #freeName({ owner, name }: Purpose): string {
    const base = `${owner}${pascal(name)}` || 'Type';
    // What ends like this is the generator's.
    const wanted = /(Params|Resources?|Input)$/.test(base) ? `${base}Type` : base;
    const isTaken = (each: string): boolean => Object.hasOwn(this.#schemas, each);
    for (let count = 2, candidate = wanted; ; candidate = `${wanted}${count++}`)
      if (!isTaken(candidate)) return candidate;
  }
}
