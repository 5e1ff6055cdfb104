import { propertyKey, quoted } from './code.ts';
import { takesParams } from './emit-params.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { paramsName } from './names.ts';
import { type BodyObject, type Document, JSON_TYPE, type OperationObject, resolve } from './openapi.ts';
import type { FieldModel } from './request.ts';
import { follow, type SchemaObject, typesOf, variantsOf } from './schema.ts';
import { typeText } from './typescript-types.ts';

const LOCATIONS = ['path', 'query', 'header'] as const satisfies readonly FieldModel['in'][];

/**
 * The type `paths` of the raw client, in openapi-typescript's form. Arguments refer to the `…Params` types, so that nothing
 * is declared twice. Every user's compiler reads it, so it is short: the usual shape of an operation has a name, and headers
 * that the client sets, and errors that repeat the default one, are left out. `used` collects the components.
 */
export function emitPaths({ document, operations }: ApiModel, used: Set<string>): string {
  const context: Context = { document, used, usualErrors: '' };
  const usualErrors = mostFrequent(operations.map(({ source }) => responsesOf(context, source).errors));
  const members = Object.keys(document.paths).map((path) => {
    const methods = operations
      .filter((operation) => operation.path === path)
      .map(
        (operation) => `${operation.method.toLowerCase()}: ${operationText({ ...context, usualErrors }, operation)};\n`,
      );
    return `${propertyKey(path)}: {\n${methods.join('')}};\n`;
  });
  const text = `export interface paths {\n${members.join('')}}\n`;
  // Each helper uses those that follow it in the list.
  return helpers(usualErrors).reduce(
    (all, [name, helper]) => (all.includes(`${name}<`) ? `${helper}\n${all}` : all),
    text,
  );
}

interface Context {
  readonly document: Document;
  readonly used: Set<string>;
  /** The error responses that most operations have. */
  readonly usualErrors: string;
}

function helpers(errors: string): [name: string, text: string][] {
  const failures = errors === '' ? '' : `${errors};\n`;
  return [
    [
      'BodyCall',
      'interface BodyCall<Body, Response, Params = {}> extends Call<Response, Params> {\nrequestBody: Json<Body>;\n}\n',
    ],
    ['Call', 'interface Call<Response, Params = {}> {\nparameters: Params;\nresponses: Responses<Response>;\n}\n'],
    ['Responses', `interface Responses<T> {\n200: Json<T>;\n${failures}}\n`],
    ['Json', `interface Json<T> {\ncontent: { '${JSON_TYPE}': T };\n}\n`],
  ];
}

/** An operation by a helper's name if its responses and body are the usual JSON, and in full otherwise. */
function operationText(context: Context, operation: OperationModel): string {
  const parameters = parametersText(context, operation);
  const request = requestText(context, operation);
  const { success, errors } = responsesOf(context, operation.source);
  const response = /^200: Json<(.*)>$/.exec(success)?.[1];
  const body = request.map((text) => /^requestBody: Json<(.*)>$/.exec(text)?.[1] ?? '');
  if (response !== undefined && errors === context.usualErrors && !body.includes(''))
    return `${body.length === 0 ? 'Call' : 'BodyCall'}<${[...body, response, ...parameters].join(', ')}>`;
  const responses = [success, errors].filter((text) => text !== '').join('; ');
  const members = [...parameters.map((text) => `parameters: ${text}`), ...request, `responses: { ${responses} }`];
  return `{ ${members.join('; ')} }`;
}

/** The type of the parameters; empty for an operation without any. */
function parametersText(context: Context, operation: OperationModel): string[] {
  const groups = LOCATIONS.flatMap((location) => {
    const isHere = (field: FieldModel): boolean => field.in === location;
    const [own, client] = [operation.fields.filter(isHere), operation.clientParams.filter(isHere)];
    const isRequired = [...own, ...client].some(({ required }) => required);
    const type = partOfParams(context, operation, own, client);
    return type === undefined ? [] : [`${location}${mark(isRequired)}: ${type}`];
  });
  return groups.length === 0 ? [] : [`{ ${groups.join('; ')} }`];
}

/** Some of an operation's arguments, together with those that the client sets; `undefined` for an empty set. */
function partOfParams(
  { used }: Context,
  operation: OperationModel,
  own: readonly FieldModel[],
  client: readonly FieldModel[],
): string | undefined {
  const params = paramsName(operation.name);
  const names = own.map(({ name }) => quoted(name)).join(' | ');
  const others = operation.fields.filter((field) => !own.includes(field));
  const isAll = takesParams(operation) && others.length === 0 && operation.body?.union === undefined;
  const clientFields = client.map(
    ({ name, required, schema }) => `${propertyKey(name)}${mark(required)}: ${typeText(schema, used)}`,
  );
  const types = [
    ...(own.length === 0 ? [] : [isAll ? params : `Pick<${params}, ${names}>`]),
    ...(clientFields.length === 0 ? [] : [`{ ${clientFields.join('; ')} }`]),
  ];
  return types.length === 0 ? undefined : types.join(' & ');
}

function mark(isRequired: boolean): string {
  return isRequired ? '' : '?';
}

function requestText(context: Context, operation: OperationModel): string[] {
  const { requestBody } = operation.source;
  if (requestBody === undefined) return [];
  const body = resolve(requestBody, context.document.components.requestBodies);
  const types = Object.entries(body.content ?? {}).map(
    ([type, { schema }]) => [type, bodyType(context, operation, schema)] as const,
  );
  return [`requestBody${mark(body.required === true)}: ${contentText(types)}`];
}

/** The type of a body: the arguments without those that are elsewhere. */
function bodyType(context: Context, operation: OperationModel, schema: SchemaObject = {}): string {
  const isBody = (field: FieldModel): boolean => field.in === 'body';
  const own = operation.fields.filter(isBody);
  const others = operation.fields.filter((field) => !isBody(field)).map(({ name }) => quoted(name));
  // The raw client sets nothing.
  const defaults = own.filter(({ clientDefault }) => clientDefault).map((field) => ({ ...field, required: true }));
  const client = [...operation.clientParams.filter(isBody), ...defaults];
  const isExtensible = operation.body?.object?.additionalProperties !== undefined;
  if (operation.body?.object === undefined || isExtensible) return schemaType(context, schema);
  // Shorter than a list of all fields.
  if (own.length > others.length && others.length > 0) {
    const clientFields = partOfParams(context, operation, [], client);
    const rest = `Omit<${paramsName(operation.name)}, ${others.join(' | ')}>`;
    return clientFields === undefined ? rest : `${rest} & ${clientFields}`;
  }
  return partOfParams(context, operation, own, client) ?? 'Record<string, never>';
}

/** The most frequent of some strings. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}

function responsesOf(
  context: Context,
  { responses = {} }: OperationObject,
): { readonly success: string; readonly errors: string } {
  const { default: usual } = responses;
  const distinct = Object.entries(responses)
    .filter(
      ([status, response]) => status === 'default' || response.$ref === undefined || response.$ref !== usual?.$ref,
    )
    .map(([status, response]) => [status, resolve(response, context.document.components.responses)] as const);
  const textOf = (isSuccess: boolean): string =>
    distinct
      .filter(([status]) => status.startsWith('2') === isSuccess)
      .map(
        ([status, { content }]) =>
          `${/^\d+$/.test(status) ? status : propertyKey(status)}: ${responseType(context, content)}`,
      )
      .join('; ');
  return { success: textOf(true), errors: textOf(false) };
}

function responseType(context: Context, content: BodyObject['content'] = {}): string {
  return contentText(Object.entries(content).map(([type, { schema }]) => [type, schemaType(context, schema)] as const));
}

/** A body by its media types. */
function contentText(types: readonly (readonly [mediaType: string, type: string])[]): string {
  const [first] = types;
  if (first === undefined) return '{}';
  if (types.length === 1 && first[0] === JSON_TYPE) return `Json<${first[1]}>`;
  return `{ content: { ${types.map(([type, text]) => `${propertyKey(type)}: ${text}`).join('; ')} } }`;
}

function schemaType({ document, used }: Context, schema: SchemaObject = {}): string {
  const { properties, additionalProperties } = follow(document.components.schemas, schema);
  const isEmpty = properties === undefined && additionalProperties === undefined && variantsOf(schema) === undefined;
  if (schema.$ref === undefined && isEmpty && typesOf(schema).join() === 'object') return 'Record<string, never>';
  return typeText(schema, used);
}
