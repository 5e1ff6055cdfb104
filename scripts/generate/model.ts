import { at, InvalidSpecError, ProblemCollector, type SpecPath } from './invalid-spec-error.ts';
import { checkNames, checkOperationName } from './names.ts';
import {
  type Document,
  JSON_TYPE,
  type METHODS,
  type OperationObject,
  operationsOf,
  type Place,
  resolve,
} from './openapi.ts';
import { readPagination } from './pagination.ts';
import { buildRequest, type RequestModel } from './request.ts';
import { splitSchemas } from './request-response.ts';
import { readRequiredGroups } from './required-groups.ts';
import { follow, type SchemaObject, typesOf, variantsOf } from './schema.ts';
import type { Spec } from './spec.ts';
import { type TypeParameters, typeParametersOf } from './type-parameters.ts';
import { validateSchemas } from './validate.ts';

interface ResponseModel {
  readonly kind: 'object' | 'array' | 'any' | 'text' | 'none';
  readonly schema: SchemaObject | undefined;
  /** Required fields of an object. */
  readonly keys: readonly string[];
}

export interface OperationModel extends RequestModel {
  /** The name by which callers reach it, such as `users.longSessions.create`. */
  readonly name: string;
  readonly method: Uppercase<(typeof METHODS)[number]>;
  readonly path: string;
  /** Its place in the document. */
  readonly at: SpecPath;
  readonly source: OperationObject;
  readonly summary: string;
  /** The response of a success. */
  readonly response: ResponseModel;
  readonly safe: boolean;
  readonly pagination: Readonly<Record<string, string>> | undefined;
  /** The schema of a list's items; set if there is pagination. */
  readonly item: SchemaObject | undefined;
}

export interface ApiModel extends Pick<Spec, 'api' | 'hash'> {
  readonly title: string;
  /** The document with the schemas of requests and responses separated. */
  readonly document: Document;
  readonly schemas: Readonly<Record<string, SchemaObject>>;
  /** Names of the schemas that responses consist of. */
  readonly received: ReadonlySet<string>;
  readonly operations: readonly OperationModel[];
  readonly typeParameters: TypeParameters;
}

/**
 * Builds the model that the emitters work from.
 *
 * @throws {InvalidSpecError} if the spec cannot be compiled.
 */
export function buildModel({ api, hash, document: source }: Spec): ApiModel {
  const grouped = readRequiredGroups(source);
  validateSchemas(grouped);
  const { document, received } = splitSchemas(grouped);
  const problems = new ProblemCollector();
  const operations = [...operationsOf(document)].flatMap(
    (place) => problems.attempt(place.at, () => buildOperation(document, place)) ?? [],
  );
  problems.check();
  const { schemas } = document.components;
  // Unused schemas, too, which the split leaves out.
  checkNames(api, operations, [...new Set([...Object.keys(grouped.components.schemas), ...Object.keys(schemas)])]);
  const typeParameters = typeParametersOf(schemas, operations);
  return { api, hash, title: document.info.title, document, schemas, received, operations, typeParameters };
}

function buildOperation(document: Document, place: Place): OperationModel {
  const { path, method, operation: source, at: location } = place;
  const { operationId: name, summary = '', 'x-safe': safe, 'x-pagination': pagination } = source;
  const { schemas } = document.components;
  checkOperationName(name);
  if (summary.trim() === '')
    throw new InvalidSpecError('missing summary; add a sentence that says what the operation does');
  if (typeof safe !== 'boolean')
    throw new InvalidSpecError('missing x-safe; set it to true if a retry does no harm, to false otherwise');
  const request = buildRequest(document, place);
  const response = buildResponse(document, source);
  const names = [...request.fields.map((field) => field.name), ...(request.body?.unionNames ?? [])];
  return {
    ...request,
    name,
    method: method.toUpperCase() as OperationModel['method'],
    path,
    at: location,
    source,
    summary,
    response,
    safe,
    pagination,
    item:
      pagination &&
      at([...location, 'x-pagination'], () => readPagination(schemas, pagination, names, response.schema)),
  };
}

function buildResponse({ components }: Document, source: OperationObject): ResponseModel {
  const found = Object.entries(source.responses ?? {}).find(([status]) => status.startsWith('2'));
  if (found === undefined)
    throw new InvalidSpecError('missing response of status 2xx; describe the response of a success');
  const [status, reference] = found;
  const content = resolve(reference, components.responses).content ?? {};
  const json = content[JSON_TYPE];
  if (json === undefined)
    return { kind: Object.keys(content).length === 0 ? 'none' : 'text', schema: undefined, keys: [] };
  if (json.schema === undefined)
    throw new InvalidSpecError(`missing schema of the response ${status}; add one under ${JSON_TYPE}`);
  const { schema } = json;
  const followed = follow(components.schemas, schema);
  const types = variantsOf(followed) === undefined ? typesOf(followed) : ['object'];
  if (types.includes('array')) return { kind: 'array', schema, keys: [] };
  if (types.length === 0) return { kind: 'any', schema, keys: [] };
  if (!types.includes('object'))
    throw new InvalidSpecError(
      `unsupported type ${types.join()} of the response ${status}; use an object, an array, or text under text/plain`,
    );
  return { kind: 'object', schema, keys: followed.required ?? [] };
}
