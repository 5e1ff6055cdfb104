import { type BodyModel, buildBody, JSON_TYPE, namesIn } from './body.ts';
import { checkSchemas } from './check-schemas.ts';
import { separateDirections } from './directions.ts';
import { checkNames, checkOperationName } from './names.ts';
import { readPagination } from './pagination.ts';
import { readRequiredGroups } from './required-groups.ts';
import { follow, type RequiredGroup, type SchemaObject, typesOf, variantsOf } from './schema-object.ts';
import {
  atOperation,
  type Document,
  type METHODS,
  type OperationObject,
  operationsOf,
  type ParameterObject,
  type PathItemObject,
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
  /** What callers give. */
  readonly fields: readonly FieldModel[];
  /** What the client fills in itself, outside of headers. */
  readonly filled: readonly FieldModel[];
  readonly body:
    | {
        readonly encoding: 'json' | 'form';
        /** Set where the body is a union or a map, with the names of the fields that it may have. */
        readonly union?: SchemaObject;
        readonly unionNames?: readonly string[];
        /** Fields of which one is needed. */
        readonly group?: RequiredGroup;
      }
    | undefined;
  readonly answer: AnswerModel;
  readonly safe: boolean;
  readonly pagination: Readonly<Record<string, string>> | undefined;
  /** What a list consists of; set where there is pagination. */
  readonly item: SchemaObject | undefined;
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

/** Reads a spec into what the emitters need, and refuses what they could not write. */
export function buildModel({ api, hash, document: written }: Spec): ApiModel {
  const given = readRequiredGroups(written);
  checkSchemas(api, given);
  const { document, received } = separateDirections(given);
  const operations = [...operationsOf(document.paths)].map((place) =>
    atOperation(api, place, () => buildOperation(document, place)),
  );
  const { schemas } = document.components;
  checkNames(
    api,
    operations.map(({ name }) => name),
    // Also those that are not used, which separating leaves out.
    [...new Set([...Object.keys(given.components.schemas), ...Object.keys(schemas)])],
  );
  return { api, hash, title: document.info.title, document, schemas, received, operations };
}

interface Place {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly item: PathItemObject;
  readonly operation: OperationObject;
}

function buildOperation(document: Document, place: Place): OperationModel {
  const { path, method, operation: source } = place;
  const { operationId: name, summary = '', 'x-safe': safe, 'x-pagination': pagination } = source;
  const { schemas } = document.components;
  checkOperationName(name);
  if (summary.trim() === '') throw new Error('needs a summary: one sentence that says what it does');
  if (typeof safe !== 'boolean') throw new Error('needs x-safe: true where repeating it cannot hurt, false elsewhere');
  const body = buildBody(document, method, source);
  const all = [...parameterFields(document, place), ...bodyFields(schemas, body)];
  const unionNames = body?.union === undefined ? [] : namesIn(schemas, body.union);
  refuseCollisions([...all.map((field) => field.name), ...unionNames]);
  const group = body?.object?.['x-required-group'];
  const fields = all.filter(({ clientFilled }) => !clientFilled);
  const answer = buildAnswer(document, source);
  return {
    name,
    method: method.toUpperCase() as OperationModel['method'],
    path,
    source,
    summary,
    fields,
    filled: all.filter((field) => field.clientFilled && field.in !== 'header'),
    body: body && {
      encoding: body.encoding,
      ...(body.union && { union: body.union, unionNames }),
      ...(group && { group }),
    },
    answer,
    safe,
    pagination,
    item:
      pagination &&
      readPagination(schemas, pagination, [...fields.map((field) => field.name), ...unionNames], answer.schema),
  };
}

type AnyField = FieldModel & { readonly clientFilled: boolean };

function parameterFields({ components }: Document, { path, item, operation }: Place): AnyField[] {
  const own = (operation.parameters ?? []).map((parameter) => resolve(parameter, components.parameters));
  const shared = (item.parameters ?? []).map((parameter) => resolve(parameter, components.parameters));
  const parameters = [...shared.filter((parameter) => !own.some((other) => isSame(other, parameter))), ...own];
  checkPath(path, parameters);
  return parameters.map(({ name, in: place, required, schema, description, deprecated, ...rest }) => ({
    name,
    in: place,
    required: place === 'path' || required === true,
    schema,
    description: description ?? follow(components.schemas, schema).description,
    deprecated: deprecated === true,
    clientFilled: rest['x-client-filled'] === true,
  }));
}

/** An operation's own parameter replaces the one that it shares with others on its path. */
function isSame(one: ParameterObject, other: ParameterObject): boolean {
  return one.name === other.name && one.in === other.in;
}

const PLACES: readonly string[] = ['path', 'query', 'header'] satisfies ParameterObject['in'][];

function checkPath(path: string, parameters: readonly ParameterObject[]): void {
  const elsewhere = parameters.find((parameter) => !PLACES.includes(parameter.in));
  if (elsewhere !== undefined)
    throw new Error(`the parameter ${elsewhere.name} is in ${elsewhere.in}: only ${PLACES.join(', ')} are supported`);
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const used = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
  const undeclared = used.find((name) => !declared.includes(name));
  if (undeclared !== undefined)
    throw new Error(`the path parameter ${undeclared} is not declared: add it to the parameters`);
  const unused = declared.find((name) => !used.includes(name));
  if (unused !== undefined) throw new Error(`the path parameter ${unused} is not in the path: add {${unused}} to it`);
}

function bodyFields(schemas: ApiModel['schemas'], body: BodyModel | undefined): AnyField[] {
  const { properties = {}, required = [] } = body?.object ?? {};
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'body' as const,
    required: required.includes(name),
    schema,
    description: schema.description ?? follow(schemas, schema).description,
    deprecated: schema.deprecated === true,
    clientFilled: schema['x-client-filled'] === true,
  }));
}

function buildAnswer({ components }: Document, source: OperationObject): AnswerModel {
  const found = Object.entries(source.responses ?? {}).find(([status]) => status.startsWith('2'));
  if (found === undefined) throw new Error('needs a response of status 2xx: what it answers with when it succeeds');
  const content = resolve(found[1], components.responses).content ?? {};
  const json = content[JSON_TYPE];
  if (json === undefined)
    return { kind: Object.keys(content).length === 0 ? 'none' : 'text', schema: undefined, keys: [] };
  if (json.schema === undefined) throw new Error(`the response ${found[0]} needs a schema under ${JSON_TYPE}`);
  const followed = follow(components.schemas, json.schema);
  const types = typesOf(followed);
  if (types.includes('array')) return { kind: 'array', schema: json.schema, keys: [] };
  if (types.length > 0 && !types.includes('object') && variantsOf(followed) === undefined)
    throw new Error(`the response ${found[0]} must be an object or an array, or text under text/plain`);
  return { kind: 'object', schema: json.schema, keys: followed.required ?? [] };
}

function refuseCollisions(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`two parameters are named ${twice}, and one params object cannot hold both: rename or drop one`);
}
