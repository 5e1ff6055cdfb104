import { entriesOf, inside, type Node, type OpenApi, rootOf } from '../document/document.ts';
import { componentName, follow } from '../document/references.ts';
import { schemasIn } from '../document/schemas.ts';
import { isKeyName } from '../lint/rules/examples.ts';
import { isSame } from '../shape/matching.ts';
import { shapeOf } from '../shape/read.ts';
import { type Direction, fieldsOf, isDeprecated, type Shape } from '../shape/shape.ts';
import { likelyExample } from './examples.ts';
import { type JsonObject, mapIn, put } from './mutable-json.ts';
import { describedBy, pascalCase, singular } from './naming.ts';

/** The role of an imported schema. */
export interface Purpose {
  readonly name: string;
  /** The component or operation that it belongs to. Names of new components begin with it. */
  readonly owner: string;
  readonly direction: Direction;
}

/** Imports upstream schemas into our spec: with our names and descriptions, reusing our components if they mean the same. */
export class SchemaImporter {
  readonly #schemas: JsonObject;
  readonly #ours: readonly (readonly [string, Node])[];
  readonly #matches: ReadonlyMap<unknown, Node>;
  readonly #examples: ReadonlyMap<string, unknown>;
  readonly #imported: (readonly [string, Node])[] = [];

  /**
   * @param root receives new components
   * @param matches our components, by the value of the upstream schema in their place
   */
  constructor(ours: OpenApi, root: JsonObject, matches: ReadonlyMap<unknown, Node>) {
    const components = entriesOf(inside(rootOf(ours), 'components', 'schemas'));
    this.#schemas = mapIn(mapIn(root, 'components'), 'schemas');
    this.#ours = components.filter(([, node]) => shapeOf(node).properties.size > 0);
    this.#matches = matches;
    this.#examples = new Map(
      schemasIn(ours).flatMap(({ name, node }) => {
        const examples: unknown = Reflect.get(Object(node.value), 'examples');
        return name !== undefined && Array.isArray(examples) ? [[name, examples[0]]] : [];
      }),
    );
  }

  /** Returns a schema of ours with the meaning of an upstream one. */
  importSchema(node: Node, purpose: Purpose): JsonObject {
    const shape = shapeOf(node);
    const schema = this.#withoutNull(node, shape, purpose);
    if (!shape.nullable || 'type' in schema) return schema;
    if (Array.isArray(schema['anyOf'])) return { ...schema, anyOf: [...schema['anyOf'], { type: 'null' }] };
    const isConstrained = Object.keys(schema).some((key) => key !== 'description');
    return isConstrained ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  #withoutNull(node: Node, shape: Shape, purpose: Purpose): JsonObject {
    const description = describedBy(purpose.name);
    if (shape.variants.length > 0)
      return {
        description,
        anyOf: shape.variants.map((variant, index) =>
          this.importSchema(variant, { ...purpose, name: `${purpose.name}${index + 1}` }),
        ),
      };
    if (shape.properties.size > 0) return { $ref: `#/components/schemas/${this.#component(shape, purpose)}` };
    const facts: JsonObject = { ...this.#facts(shape, purpose), ...(isDeprecated(node) ? { deprecated: true } : {}) };
    const { type, ...rest } = facts;
    const schema: JsonObject = { ...(type === undefined ? {} : { type }), description, ...rest };
    if (!isKeyName(purpose.name) || !shape.types.includes('string') || shape.values !== undefined) return schema;
    const written = { document: node.document, pointer: node.pointer, value: facts };
    const example = likelyExample(purpose.name, written, this.#examples);
    return example === undefined ? schema : { ...schema, examples: [example] };
  }

  #facts({ types, nullable, values, items, additional, limits }: Shape, purpose: Purpose): JsonObject {
    const all = nullable && types.length > 0 ? [...types, 'null'] : types;
    const inner = { ...purpose, name: singular(purpose.name) };
    return {
      ...(all.length > 0 && { type: all.length === 1 ? all[0] : all }),
      ...(values !== undefined && { enum: nullable ? [...values, null] : [...values] }),
      ...Object.fromEntries(limits),
      ...(types.includes('array') && { items: items === undefined ? {} : this.importSchema(items, inner) }),
      ...(types.includes('object') && {
        additionalProperties: typeof additional === 'object' ? this.importSchema(additional, inner) : true,
      }),
    };
  }

  /** Returns the name of a component with the meaning of an object, a new one if necessary. */
  #component(shape: Shape, purpose: Purpose): string {
    const match = this.#matches.get(follow(shape.node).value);
    const [same] = [...this.#ours, ...this.#imported].find(([, each]) => isSame(each, shape.node)) ?? [];
    const known = same ?? (match && componentName(match));
    if (known !== undefined) return known;
    const name = this.#freeName(purpose);
    // Registered before its fields are imported, because they may refer to it.
    this.#imported.push([name, shape.node]);
    const schema: JsonObject = {};
    put(this.#schemas, name, schema);
    Object.assign(schema, this.#object(shape, name, purpose));
    return name;
  }

  #object(shape: Shape, name: string, { direction }: Purpose): JsonObject {
    const fields = [...fieldsOf(shape, direction)];
    const required = [...shape.required].filter((field) => fields.some(([each]) => each === field));
    return {
      type: 'object',
      description: describedBy(name),
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        fields.map(([field, each]) => [field, this.importSchema(each, { name: field, owner: name, direction })]),
      ),
      ...(typeof shape.additional === 'object' && {
        additionalProperties: this.importSchema(shape.additional, { name: 'value', owner: name, direction }),
      }),
    };
  }

  #freeName({ owner, name }: Purpose): string {
    const base = `${owner}${pascalCase(name)}` || 'Type';
    // The generator reserves these endings.
    const wanted = /(Params|Resources?|Input)$/.test(base) ? `${base}Type` : base;
    const isTaken = (each: string): boolean => Object.hasOwn(this.#schemas, each);
    for (let count = 2, candidate = wanted; ; candidate = `${wanted}${count++}`)
      if (!isTaken(candidate)) return candidate;
  }
}
