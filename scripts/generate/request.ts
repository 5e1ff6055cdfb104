import { InvalidSpecError } from './invalid-spec-error.ts';
import {
  type Document,
  FORM_TYPE,
  JSON_TYPE,
  type OperationObject,
  type ParameterObject,
  type Place,
  parametersOf,
  resolve,
} from './openapi.ts';
import { follow, type RequiredGroup, type SchemaObject, typesOf, variantsOf, withoutNull } from './schema.ts';

/** A field of the one params object. */
export interface FieldModel {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly required: boolean;
  readonly schema: SchemaObject;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Required on the wire, but set by the client if callers leave it out. */
  readonly clientDefault?: true;
  /** Another name that callers may use for it. */
  readonly alias?: string;
}

/** The body of a request. */
interface BodyModel {
  readonly encoding: 'json' | 'form';
  /** Set if the body is a plain object. */
  readonly object?: SchemaObject;
  /** Fields of which one is required. */
  readonly group?: RequiredGroup;
  /** Set if the body is a union or a map. */
  readonly union?: SchemaObject;
  /** The names of all fields that the union may have. */
  readonly unionNames: readonly string[];
}

export interface RequestModel {
  /** The fields that callers give. */
  readonly fields: readonly FieldModel[];
  /** The fields that the client sets, except for headers. */
  readonly clientParams: readonly FieldModel[];
  readonly body: BodyModel | undefined;
}

/** Reads the parameters and the body of an operation. */
export function buildRequest(document: Document, place: Place): RequestModel {
  const { schemas } = document.components;
  const body = buildBody(document, place);
  const all = [...parameterFields(document, place), ...bodyFields(schemas, body?.object)];
  checkCollisions([...all.map(({ field }) => field.name), ...(body?.unionNames ?? [])]);
  return {
    fields: all.filter(({ isClientParam }) => !isClientParam).map(({ field }) => field),
    clientParams: all
      .filter(({ isClientParam, field }) => isClientParam && field.in !== 'header')
      .map(({ field }) => field),
    body,
  };
}

interface AnyField {
  readonly field: FieldModel;
  readonly isClientParam: boolean;
}

function parameterFields(document: Document, place: Place): AnyField[] {
  const parameters = parametersOf(document, place);
  checkParameters(place.path, parameters);
  return parameters.map((parameter) => ({
    field: {
      name: parameter.name,
      in: parameter.in,
      required: parameter.in === 'path' || parameter.required === true,
      schema: parameter.schema,
      description: parameter.description ?? descriptionOf(document.components.schemas, parameter.schema),
      deprecated: parameter.deprecated === true,
      ...(parameter['x-alias'] !== undefined && { alias: parameter['x-alias'] }),
    },
    isClientParam: parameter['x-client-filled'] === true,
  }));
}

function descriptionOf(schemas: Document['components']['schemas'], schema: SchemaObject): string | undefined {
  return schema.description ?? follow(schemas, withoutNull(schema)).description;
}

const LOCATIONS: readonly string[] = ['path', 'query', 'header'] satisfies ParameterObject['in'][];

function checkParameters(path: string, parameters: readonly ParameterObject[]): void {
  for (const { name, in: location } of parameters)
    if (!LOCATIONS.includes(location))
      throw new InvalidSpecError(`unsupported location ${location} of parameter ${name}; use ${LOCATIONS.join(', ')}`);
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const used = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
  for (const name of used)
    if (!declared.includes(name))
      throw new InvalidSpecError(`undeclared path parameter ${name}; add it to the parameters`);
  for (const name of declared)
    if (!used.includes(name)) throw new InvalidSpecError(`unused path parameter ${name}; add {${name}} to the path`);
}

/** Reads an operation's request body. */
function buildBody({ components }: Document, { method, operation }: Place): BodyModel | undefined {
  if (operation.requestBody === undefined) return undefined;
  if (method === 'get' || method === 'head')
    throw new InvalidSpecError(`unsupported requestBody of a ${method.toUpperCase()}; drop it or use another method`);
  const { encoding, schema } = contentOf(resolve(operation.requestBody, components.requestBodies));
  if (!isObject(components.schemas, schema))
    throw new InvalidSpecError(
      'unsupported requestBody; use an object or a union of objects: its fields are arguments',
    );
  const followed = follow(components.schemas, schema);
  const group = followed['x-required-group'];
  if (followed.properties !== undefined) return { encoding, object: followed, ...(group && { group }), unionNames: [] };
  const isFree = followed.additionalProperties !== undefined || variantsOf(followed) !== undefined;
  // Without fields or room for any, it is an empty object: some servers require one.
  return isFree
    ? { encoding, union: schema, unionNames: namesIn(components.schemas, schema) }
    : { encoding, unionNames: [] };
}

function contentOf({ content = {} }: NonNullable<OperationObject['requestBody']>): {
  encoding: BodyModel['encoding'];
  schema: SchemaObject;
} {
  const encoding = JSON_TYPE in content ? 'json' : 'form';
  const schema = content[encoding === 'json' ? JSON_TYPE : FORM_TYPE]?.schema;
  if (schema === undefined)
    throw new InvalidSpecError(`missing schema of the requestBody; add one under ${JSON_TYPE} or ${FORM_TYPE}`);
  return { encoding, schema };
}

function isObject(schemas: Document['components']['schemas'], schema: SchemaObject): boolean {
  const followed = follow(schemas, schema);
  const variants = variantsOf(followed);
  return variants === undefined
    ? typesOf(followed).join() === 'object'
    : variants.every((variant) => isObject(schemas, variant));
}

/** The names of all fields that a union of objects may have. */
function namesIn(schemas: Document['components']['schemas'], schema: SchemaObject): string[] {
  const followed = follow(schemas, schema);
  const variants = variantsOf(followed) ?? [];
  const names = [
    ...Object.keys(followed.properties ?? {}),
    ...variants.flatMap((variant) => namesIn(schemas, variant)),
  ];
  return [...new Set(names)];
}

function bodyFields(
  schemas: Document['components']['schemas'],
  { properties = {}, required = [] }: SchemaObject = {},
): AnyField[] {
  return Object.entries(properties).map(([name, schema]) => ({
    field: {
      name,
      in: 'body',
      required: required.includes(name) && schema['x-client-default'] !== true,
      ...(schema['x-client-default'] && { clientDefault: true as const }),
      schema,
      description: descriptionOf(schemas, schema),
      deprecated: schema.deprecated === true,
    },
    isClientParam: schema['x-client-filled'] === true,
  }));
}

function checkCollisions(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new InvalidSpecError(`duplicate parameter ${twice}: one params object cannot hold both; rename or drop one`);
}
