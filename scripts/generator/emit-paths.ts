import { JSON_TYPE } from './body.ts';
import { propertyKey } from './literal.ts';
import type { ApiModel } from './model.ts';
import { follow, type SchemaObject, typesOf, variantsOf } from './schema-object.ts';
import {
  type BodyObject,
  type Document,
  METHODS,
  type OperationObject,
  operationsOf,
  type ParameterObject,
  type PathItemObject,
  resolve,
} from './spec.ts';
import { typeText } from './type-text.ts';

const PLACES = ['path', 'query', 'header'] as const satisfies readonly ParameterObject['in'][];

/**
 * The type `paths` that the bare client knows, in openapi-typescript's form. Every compiler of every user reads it, so it
 * is kept short: what nearly all operations have in common has a name, what is said of a whole path stands with its
 * operations, and headers that the client fills in and errors that are the default one again are left out.
 */
export function emitPaths({ document }: ApiModel): string {
  const errors = commonErrors(document);
  const paths = Object.entries(document.paths).map(([path, item]) => pathText(document, errors, path, item));
  const text = `export interface paths {\n${paths.join('')}}\n`;
  // The ones before stand on the ones after.
  return helpers(errors).reduce((all, [name, helper]) => (all.includes(`${name}<`) ? `${helper}\n${all}` : all), text);
}

function helpers(errors: string): [name: string, text: string][] {
  const failures = errors === '' ? '' : `  ${errors.replaceAll('; ', ';\n  ')};\n`;
  return [
    [
      'BodyCall',
      'interface BodyCall<Body, Answer, Params = {}> extends Call<Answer, Params> {\n  requestBody: Json<Body>;\n}\n',
    ],
    ['Call', 'interface Call<Answer, Params = {}> {\n  parameters: Params;\n  responses: Answers<Answer>;\n}\n'],
    ['Answers', `interface Answers<T> {\n  200: Json<T>;\n${failures}}\n`],
    ['Json', `interface Json<T> {\n  content: { '${JSON_TYPE}': T };\n}\n`],
  ];
}

function pathText(document: Document, errors: string, path: string, item: PathItemObject): string {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    return `    ${method}: ${operationText(document, errors, item.parameters ?? [], operation)};\n`;
  });
  return `  ${propertyKey(path)}: {\n${operations.join('')}  };\n`;
}

/** An operation by a name where it answers and takes JSON as most do, and in full elsewhere. */
function operationText(
  document: Document,
  common: string,
  shared: readonly ParameterObject[],
  operation: OperationObject,
): string {
  const parameters = parametersText(document, [...shared, ...(operation.parameters ?? [])]);
  const request = requestText(document, operation);
  const { success, errors } = answersOf(document, operation);
  const answer = /^200: Json<(.*)>$/.exec(success)?.[1];
  const body = request.map((text) => /^requestBody: Json<(.*)>$/.exec(text)?.[1] ?? '');
  if (answer !== undefined && errors === common && !body.includes(''))
    return `${body.length === 0 ? 'Call' : 'BodyCall'}<${[...body, answer, ...parameters].join(', ')}>`;
  const responses = [success, errors].filter((text) => text !== '').join('; ');
  const members = [...parameters.map((text) => `parameters: ${text}`), ...request, `responses: { ${responses} }`];
  return `{ ${members.join('; ')} }`;
}

/** The type of the parameters; none where there are none. */
function parametersText({ components }: Document, given: readonly ParameterObject[]): string[] {
  const all = given.map((parameter) => resolve(parameter, components.parameters));
  const groups = PLACES.flatMap((place) => {
    const isFilled = (parameter: ParameterObject): boolean =>
      place === 'header' && parameter['x-client-filled'] === true;
    const here = all.filter((parameter) => parameter.in === place && !isFilled(parameter));
    const isNeeded = (parameter: ParameterObject): boolean => place === 'path' || parameter.required === true;
    // An operation's own parameter replaces the one of its path.
    const members = new Map(
      here.map((parameter) => [parameter.name, memberText(parameter.name, isNeeded(parameter), parameter.schema)]),
    );
    return members.size === 0 ? [] : [`${place}${mark(here.some(isNeeded))}: { ${[...members.values()].join('; ')} }`];
  });
  return groups.length === 0 ? [] : [`{ ${groups.join('; ')} }`];
}

function memberText(name: string, isNeeded: boolean, schema: SchemaObject): string {
  return `${propertyKey(name)}${mark(isNeeded)}: ${typeText(schema, new Set())}`;
}

function mark(isNeeded: boolean): string {
  return isNeeded ? '' : '?';
}

function requestText(document: Document, { requestBody }: OperationObject): string[] {
  if (requestBody === undefined) return [];
  const body = resolve(requestBody, document.components.requestBodies);
  return [`requestBody${mark(body.required === true)}: ${bodyText(document, body)}`];
}

/** The errors that the most operations have. */
function commonErrors(document: Document): string {
  const counts = new Map<string, number>();
  for (const { operation } of operationsOf(document.paths)) {
    const { errors } = answersOf(document, operation);
    counts.set(errors, (counts.get(errors) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}

function answersOf(document: Document, { responses = {} }: OperationObject): { success: string; errors: string } {
  const { default: usual } = responses;
  const answers = Object.entries(responses)
    .filter(([status, answer]) => status === 'default' || answer.$ref === undefined || answer.$ref !== usual?.$ref)
    .map(([status, answer]) => [status, resolve(answer, document.components.responses)] as const);
  const textOf = (isSuccess: boolean): string =>
    answers
      .filter(([status]) => status.startsWith('2') === isSuccess)
      .map(
        ([status, answer]) => `${/^\d+$/.test(status) ? status : propertyKey(status)}: ${bodyText(document, answer)}`,
      )
      .join('; ');
  return { success: textOf(true), errors: textOf(false) };
}

/** What is in a body, by its media type. */
function bodyText(document: Document, { content = {} }: BodyObject): string {
  const types = Object.entries(content).map(([type, { schema }]) => [type, contentType(document, schema)] as const);
  const [first] = types;
  if (first === undefined) return '{}';
  if (types.length === 1 && first[0] === JSON_TYPE) return `Json<${first[1]}>`;
  return `{ content: { ${types.map(([type, text]) => `${propertyKey(type)}: ${text}`).join('; ')} } }`;
}

function contentType({ components: { schemas } }: Document, schema: SchemaObject = {}): string {
  const { properties, additionalProperties } = follow(schemas, schema);
  const isEmpty = properties === undefined && additionalProperties === undefined && variantsOf(schema) === undefined;
  if (schema.$ref === undefined && isEmpty && typesOf(schema).join() === 'object') return 'Record<string, never>';
  return typeText(schema, new Set());
}
