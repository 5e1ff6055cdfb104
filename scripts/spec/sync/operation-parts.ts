import { childOf, entriesOf, inside, type Node, type OpenApi, rootOf } from '../document/document.ts';
import { isMap, stringAt } from '../document/json.ts';
import { type Body, isErrorStatus, type Operation, type Parameter } from '../document/operations.ts';
import { refOf } from '../document/references.ts';
import { isSame } from '../shape/matching.ts';
import { isClientFilled } from '../shape/shape.ts';
import type { SchemaImporter } from './import-schema.ts';
import type { JsonObject } from './mutable-json.ts';
import { describedBy, pascalCase } from './naming.ts';

/** Writes parts of operations in the style of a spec, reusing its components. */
export class OperationParts {
  readonly #ours: OpenApi;
  readonly #importer: SchemaImporter;

  constructor(ours: OpenApi, importer: SchemaImporter) {
    this.#ours = ours;
    this.#importer = importer;
  }

  #components(kind: string): (readonly [string, Node])[] {
    return entriesOf(inside(rootOf(this.#ours), 'components', kind));
  }

  /** A parameter, or a reference to one of our components with the same meaning. */
  parameter(theirs: Parameter, operation: string): JsonObject {
    const known = this.#components('parameters').find(([, node]) => isSameParameter(node, theirs));
    if (known !== undefined) return { $ref: `#/components/parameters/${known[0]}` };
    const { name, in: place, required, schema } = theirs;
    const purpose = { name, owner: pascalCase(operation), direction: 'request' } as const;
    const imported: JsonObject =
      schema === undefined ? { type: 'string' } : this.#importer.importSchema(schema, purpose);
    const { description, ...plain } = imported;
    const text = typeof description === 'string' ? description : describedBy(name);
    return { name, in: place, ...(required && { required }), description: text, schema: plain };
  }

  /** A request body, or the content of a response. */
  body({ required, content }: Body, operation: string, suffix: 'Request' | 'Response'): JsonObject {
    const direction = suffix === 'Request' ? 'request' : 'response';
    const purpose = { name: suffix, owner: pascalCase(operation), direction } as const;
    const media = [...content].map(([type, schema]) => [
      type,
      schema === undefined ? {} : { schema: this.#importer.importSchema(schema, purpose) },
    ]);
    return { ...(required && { required }), content: Object.fromEntries(media) };
  }

  /** A response. An error may be a reference to one of our components with the same schema. */
  response(status: string, theirs: Body, operation: string): JsonObject {
    const known = isErrorStatus(status) ? this.#knownError(theirs) : undefined;
    if (known !== undefined) return { $ref: `#/components/responses/${known}` };
    const description = isErrorStatus(status) ? `Error ${status}.` : `Response of \`${operation}\`.`;
    if (theirs.content.size === 0) return { description };
    const suffix = isErrorStatus(status) ? 'Error' : '';
    return { description, ...this.body(theirs, `${operation}${suffix}`, 'Response') };
  }

  #knownError({ content }: Body): string | undefined {
    const [theirs] = content.values();
    return this.#components('responses').find(([, node]) => {
      const [, media] = entriesOf(childOf(node, 'content'))[0] ?? [];
      const schema = media && childOf(media, 'schema');
      return schema !== undefined && theirs !== undefined && isSame(schema, theirs);
    })?.[0];
  }

  /** The error responses that most operations of ours have. */
  commonErrors(operations: readonly Operation[]): JsonObject {
    const errors = operations.map(({ node }) =>
      entriesOf(childOf(node, 'responses'))
        .filter(([status]) => isErrorStatus(status))
        .map(([status, response]) => [status, response.value] as const),
    );
    return Object.fromEntries(mostFrequent(errors));
  }

  /** References to the client-filled parameters that most operations of ours have. */
  commonParameters(operations: readonly Operation[], path: string): JsonObject[] {
    const isCommon = ({ pointer }: Node): boolean => {
      const users = operations.filter(({ parameters }) => parameters.some(({ node }) => node.pointer === pointer));
      return users.length * 2 > operations.length;
    };
    return this.#components('parameters')
      .filter(([, node]) => isClientFilled(node))
      .filter(([, { value }]) => stringAt(value, 'in') !== 'path' || path.includes(`{${stringAt(value, 'name')}}`))
      .filter(([, node]) => isCommon(node))
      .map(([name]) => ({ $ref: `#/components/parameters/${name}` }));
  }
}

function mostFrequent<T>(values: readonly T[]): T | readonly never[] {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.value ?? [];
}

function isSameParameter(node: Node, { name, in: place, required, schema }: Parameter): boolean {
  const own = childOf(node, 'schema');
  if (stringAt(node.value, 'name') !== name || stringAt(node.value, 'in') !== place || refOf(node.value) !== undefined)
    return false;
  if (isClientFilled(node)) return true;
  const isRequired = place === 'path' || (isMap(node.value) && node.value['required'] === true);
  return isRequired === required && own !== undefined && schema !== undefined && isSame(own, schema);
}
