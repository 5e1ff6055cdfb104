import { separateDirections } from './directions.ts';
import { refName, type SchemaObject, typesOf } from './schema-object.ts';
import {
  type BodyObject,
  type Document,
  type METHODS,
  type OperationObject,
  operationsOf,
  type ParameterObject,
  resolve,
  type Spec,
} from './spec.ts';

/** A field of the one params object. */
export interface FieldModel {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly required: boolean;
  readonly schema: SchemaObject;
  readonly description: string | undefined;
  readonly deprecated: boolean;
}

interface AnswerModel {
  readonly kind: 'object' | 'array' | 'text' | 'none';
  readonly schema: SchemaObject | undefined;
  /** Required fields of an object. */
  readonly keys: readonly string[];
}

export interface OperationModel {
  /** The name by which it is reached, such as `users.longSessions.create`. */
  readonly name: string;
  readonly method: Uppercase<(typeof METHODS)[number]>;
  readonly path: string;
  readonly source: OperationObject;
  readonly summary: string;
  readonly fields: readonly FieldModel[];
  readonly body:
    | {
        readonly encoding: 'json' | 'form' /** Set where the body is no plain object. */;
        readonly union?: SchemaObject;
      }
    | undefined;
  readonly answer: AnswerModel;
  readonly safe: boolean;
  readonly pagination: Readonly<Record<string, string>> | undefined;
}

export interface ApiModel {
  readonly api: string;
  readonly hash: string;
  readonly title: string;
  /** What the emitters work from: sent and received told apart. */
  readonly document: Document;
  readonly schemas: Readonly<Record<string, SchemaObject>>;
  /** Names of the schemas that answers are made of. */
  readonly received: ReadonlySet<string>;
  readonly operations: readonly OperationModel[];
}

/** A dotted name of camelCase parts. */
const OPERATION_NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
/** Names that the generated classes inherit. */
const RESERVED = ['call', 'paginate', 'constructor'];
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Reads a spec into what the emitters need, and refuses what they could not write. */
export function buildModel(spec: Spec): ApiModel {
  const { document, received } = separateDirections(spec.document);
  const operations = [...operationsOf(document.paths)].map(({ path, method, item, operation }) => {
    try {
      return buildOperation(
        document,
        path,
        method,
        [...(item.parameters ?? []), ...(operation.parameters ?? [])],
        operation,
      );
    } catch (error) {
      throw new Error(
        `${spec.api}: ${method.toUpperCase()} ${path}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  });
  refuseDuplicates(operations);
  const { schemas } = document.components;
  return { api: spec.api, hash: spec.hash, title: document.info.title, document, schemas, received, operations };
}

function buildOperation(
  document: Document,
  path: string,
  method: (typeof METHODS)[number],
  parameters: readonly ParameterObject[],
  source: OperationObject,
): OperationModel {
  const { operationId: name = '', summary, 'x-safe': safe, 'x-pagination': pagination } = source;
  if (!OPERATION_NAME.test(name)) throw new Error(`operationId "${name}" must be a dotted name such as users.get`);
  if (name.split('.').some((part) => RESERVED.includes(part)))
    throw new Error(`operationId "${name}" uses a reserved name: ${RESERVED.join(', ')}`);
  if (summary === undefined) throw new Error(`${name} needs a summary`);
  if (typeof safe !== 'boolean') throw new Error(`${name} needs x-safe: true or false`);
  const body = buildBody(document, source);
  const fields = [...parameterFields(document, path, parameters), ...(body?.fields ?? [])];
  refuseCollisions(fields);
  checkPagination(name, pagination, fields);
  return {
    name,
    method: method.toUpperCase() as OperationModel['method'],
    path,
    source,
    summary,
    fields,
    body: body && { encoding: body.encoding, ...(body.union && { union: body.union }) },
    answer: buildAnswer(document, source),
    safe,
    pagination,
  };
}

function parameterFields({ components }: Document, path: string, parameters: readonly ParameterObject[]): FieldModel[] {
  const resolved = parameters.map((parameter) => resolve(parameter, components.parameters));
  const declared = resolved.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  for (const name of [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1])) {
    if (name !== undefined && !declared.includes(name)) throw new Error(`the path parameter ${name} is not declared`);
  }
  return resolved
    .filter((parameter) => parameter['x-client-filled'] !== true)
    .map(({ name, in: place, required, schema, description, deprecated }) => ({
      name,
      in: place,
      required: place === 'path' || required === true,
      schema,
      description: description ?? schema.description,
      deprecated: deprecated === true,
    }));
}

function buildBody(
  { components }: Document,
  source: OperationObject,
): { encoding: 'json' | 'form'; fields: FieldModel[]; union?: SchemaObject } | undefined {
  if (source['x-empty-body'] === true) return { encoding: 'json', fields: [] };
  if (source.requestBody === undefined) return undefined;
  const content = resolve(source.requestBody, components.requestBodies).content ?? {};
  const encoding = JSON_TYPE in content ? 'json' : 'form';
  const given = content[encoding === 'json' ? JSON_TYPE : FORM_TYPE]?.schema;
  if (given === undefined) throw new Error(`a request body needs a schema under ${JSON_TYPE} or ${FORM_TYPE}`);
  const schema = follow(components.schemas, given);
  if (schema.properties === undefined) return { encoding, fields: [], union: given };
  const fields = Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: 'body' as const,
    required: schema.required?.includes(name) === true,
    schema: property,
    description: property.description,
    deprecated: property.deprecated === true,
  }));
  return { encoding, fields };
}

function buildAnswer({ components }: Document, source: OperationObject): AnswerModel {
  const found = Object.entries(source.responses ?? {}).find(([status]) => status.startsWith('2'));
  if (found === undefined) throw new Error('needs an answer of status 2xx');
  const content: BodyObject['content'] = resolve(found[1], components.responses).content;
  if (content === undefined) return { kind: 'none', schema: undefined, keys: [] };
  const schema = content[JSON_TYPE]?.schema;
  if (schema === undefined) return { kind: 'text', schema: undefined, keys: [] };
  const followed = follow(components.schemas, schema);
  const kind = typesOf(followed).includes('array') ? 'array' : 'object';
  return { kind, schema, keys: kind === 'object' ? (followed.required ?? []) : [] };
}

/** The schema behind a reference, or the schema itself. */
export function follow(schemas: Readonly<Record<string, SchemaObject>>, schema: SchemaObject): SchemaObject {
  const name = refName(schema);
  const found = name === undefined ? schema : schemas[name];
  if (found === undefined) throw new Error(`the schema ${name} is not defined`);
  return found;
}

function refuseCollisions(fields: readonly FieldModel[]): void {
  const names = fields.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two parameters are named ${twice}: one params object cannot hold both`);
}

function refuseDuplicates(operations: readonly OperationModel[]): void {
  const names = operations.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two operations are named ${twice}`);
}

/** The keys that each style of pagination has; the last may be left out. */
const PAGINATION_KEYS: Readonly<Record<string, readonly string[]>> = {
  page: ['style', 'page', 'size', 'items', 'totalPages'],
  cursor: ['style', 'cursor', 'items', 'next'],
};

function checkPagination(
  name: string,
  pagination: Readonly<Record<string, string>> | undefined,
  fields: readonly FieldModel[],
): void {
  if (pagination === undefined) return;
  const keys = PAGINATION_KEYS[pagination['style'] ?? ''];
  if (keys === undefined)
    throw new Error(`${name}: x-pagination.style must be ${Object.keys(PAGINATION_KEYS).join(' or ')}`);
  const unknown = Object.keys(pagination).filter((key) => !keys.includes(key));
  const missing = keys.filter((key) => key !== 'totalPages' && typeof pagination[key] !== 'string');
  if (unknown.length > 0 || missing.length > 0)
    throw new Error(`${name}: x-pagination needs exactly ${keys.join(', ')}`);
  for (const key of ['page', 'size', 'cursor']) {
    const parameter = pagination[key];
    if (parameter !== undefined && !fields.some((field) => field.name === parameter)) {
      throw new Error(`${name}: x-pagination.${key} names ${parameter}, which is no parameter`);
    }
  }
}
