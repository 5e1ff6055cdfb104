import { InvalidSpecError, ProblemCollector, type SpecPath } from './invalid-spec-error.ts';
import { type BodyObject, type Document, operationsOf, type ParameterObject, type Place, resolve } from './openapi.ts';
import { follow, refName, type SchemaObject, typesOf, variantsOf } from './schema.ts';

/** Keywords of JSON Schema that the generator would ignore, and what to write instead. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  allOf: 'list its fields instead',
  const: 'write an enum of one value instead',
  not: 'leave it out',
  nullable: "write type: [string, 'null'], or anyOf with type: 'null', instead",
  patternProperties: 'write additionalProperties instead',
  prefixItems: 'write items instead',
};

/**
 * Checks that each reference of each operation and webhook resolves, and that the generator supports each schema.
 *
 * @throws {InvalidSpecError} with all problems.
 */
export function validateSchemas(document: Document): void {
  const validator = new Validator(document);
  for (const place of operationsOf(document)) validator.checkOperation(place);
  for (const place of operationsOf(document, 'webhooks')) validator.checkOperation(place);
  validator.checkReferred();
  validator.problems.check();
}

class Validator {
  readonly problems: ProblemCollector = new ProblemCollector();
  readonly #components: Document['components'];
  /** Paths of what was checked before: many operations share parameters and components. */
  readonly #checked = new Set<string>();
  /** Components that are still to be checked: they refer to each other in chains of any length. */
  readonly #pending: string[] = [];

  constructor({ components }: Document) {
    this.#components = components;
  }

  checkOperation({ item, operation, at: path }: Place): void {
    const shared = [...path.slice(0, -1), 'parameters'];
    for (const [index, parameter] of (item.parameters ?? []).entries())
      this.#checkParameter(parameter, [...shared, index]);
    for (const [index, parameter] of (operation.parameters ?? []).entries())
      this.#checkParameter(parameter, [...path, 'parameters', index]);
    if (operation.requestBody !== undefined)
      this.#checkBody(operation.requestBody, 'requestBodies', [...path, 'requestBody']);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      this.#checkBody(response, 'responses', [...path, 'responses', status]);
  }

  /** Checks the components that operations refer to, directly or through others. */
  checkReferred(): void {
    for (let name = this.#pending.pop(); name !== undefined; name = this.#pending.pop())
      this.#checkSchema(this.#components.schemas[name] ?? {}, ['components', 'schemas', name]);
  }

  #checkParameter(reference: ParameterObject, path: SpecPath): void {
    this.#checkResolved(reference, this.#components.parameters, ['parameters', path], (parameter, resolvedPath) => {
      const { name, schema }: { name: string; schema?: SchemaObject } = parameter;
      if (schema === undefined) throw new InvalidSpecError(`missing schema of the parameter ${name}; add one`);
      this.#checkSchema(schema, [...resolvedPath, 'schema']);
    });
  }

  #checkBody(reference: BodyObject, kind: 'requestBodies' | 'responses', path: SpecPath): void {
    this.#checkResolved(reference, this.#components[kind], [kind, path], ({ content = {} }, resolvedPath) => {
      for (const [type, { schema }] of Object.entries(content))
        if (schema !== undefined) this.#checkSchema(schema, [...resolvedPath, 'content', type, 'schema']);
    });
  }

  /** Checks a parameter or a body at the place where it is defined. */
  #checkResolved<T extends { readonly $ref?: string }>(
    reference: T,
    components: Readonly<Record<string, T>> | undefined,
    [kind, path]: readonly [kind: string, path: SpecPath],
    check: (value: T, path: SpecPath) => void,
  ): void {
    const resolved = this.problems.attempt(path, () => resolve(reference, components));
    if (resolved === undefined) return;
    const name = reference.$ref?.slice(reference.$ref.lastIndexOf('/') + 1);
    const resolvedPath = name === undefined ? path : ['components', kind, name];
    if (this.#isNew(resolvedPath)) this.problems.attempt(resolvedPath, () => check(resolved, resolvedPath));
  }

  #checkSchema(schema: SchemaObject, path: SpecPath): void {
    if (!this.#isNew(path)) return;
    this.problems.attempt(path, () => {
      const name = refName(schema);
      if (name !== undefined) {
        follow(this.#components.schemas, schema);
        this.#pending.push(name);
        return;
      }
      const keyword = Object.keys(schema).find((key) => Object.hasOwn(UNSUPPORTED, key));
      if (keyword !== undefined)
        throw new InvalidSpecError(`unsupported keyword ${keyword} in a schema; ${UNSUPPORTED[keyword]}`);
      if (schema.properties !== undefined && variantsOf(schema) !== undefined)
        throw new InvalidSpecError(
          'unsupported anyOf or oneOf beside properties; use only alternatives of the form { required: [name] }',
        );
      typesOf(schema);
      for (const [child, keys] of locatedChildren(schema)) this.#checkSchema(child, [...path, ...keys]);
    });
  }

  #isNew(path: SpecPath): boolean {
    const key = JSON.stringify(path);
    if (this.#checked.has(key)) return false;
    this.#checked.add(key);
    return true;
  }
}

/** The schemas directly inside a schema, with the keys that lead to them. */
function locatedChildren(schema: SchemaObject): (readonly [SchemaObject, SpecPath])[] {
  const { properties = {}, items, anyOf = [], oneOf = [], additionalProperties } = schema;
  return [
    ...Object.entries(properties).map(([name, child]) => [child, ['properties', name]] as const),
    ...(items === undefined ? [] : [[items, ['items']] as const]),
    ...anyOf.map((child, index) => [child, ['anyOf', index]] as const),
    ...oneOf.map((child, index) => [child, ['oneOf', index]] as const),
    ...(typeof additionalProperties === 'object' ? [[additionalProperties, ['additionalProperties']] as const] : []),
  ];
}
