import { InvalidSpecError } from './invalid-spec-error.ts';
import {
  type BodyObject,
  type Document,
  METHODS,
  type OperationObject,
  operationsOf,
  type ParameterObject,
  type PathItemObject,
  parametersOf,
  schemasOf,
} from './openapi.ts';
import { acceptsNull, childrenOf, mapChildren, refName, type SchemaObject, typesOf } from './schema.ts';

type Change = (schema: SchemaObject) => SchemaObject;
type Schemas = Readonly<Record<string, SchemaObject>>;

/**
 * Separates the schemas of requests from those of responses. Providers send `null` for optional fields and accept it, so
 * both allow it. A component that is used in both, but is checked more strictly in requests, becomes two: `X` and `XInput`.
 */
export function splitSchemas(document: Document): { document: Document; received: ReadonlySet<string> } {
  const { components } = document;
  const { schemas } = components;
  const sent = reachable(schemas, requestSchemas(document));
  const received = reachable(schemas, responseSchemas(document));
  const split = new Set([...sent].filter((name) => received.has(name) && isStricterInRequests(schemas, name)));
  const toRequest: Change = (schema) => {
    const name = refName(schema);
    const mapped = withNullableFields(closeSingleEnum(mapChildren(schema, toRequest)), toNullableArgument);
    return name !== undefined && split.has(name)
      ? { ...mapped, $ref: `#/components/schemas/${inputName(name)}` }
      : mapped;
  };
  return {
    document: {
      ...document,
      paths: mapItems(document.paths, toRequest, toResponse),
      // A webhook's request is received.
      ...(document.webhooks && { webhooks: mapItems(document.webhooks, toResponse, toRequest) }),
      components: {
        ...components,
        schemas: splitComponents(schemas, { sent, received, split }, toRequest),
        ...(components.parameters && { parameters: mapValues(components.parameters, parameterMapper(toRequest)) }),
        ...(components.requestBodies && { requestBodies: mapValues(components.requestBodies, bodyMapper(toRequest)) }),
        ...(components.responses && { responses: mapValues(components.responses, bodyMapper(toResponse)) }),
      },
    },
    received,
  };
}

interface Usage {
  readonly sent: ReadonlySet<string>;
  readonly received: ReadonlySet<string>;
  /** Those of both that become two. */
  readonly split: ReadonlySet<string>;
}

/** The components after the split. Those that no request and no response uses are left out. */
function splitComponents(schemas: Schemas, { sent, received, split }: Usage, toRequest: Change): Schemas {
  const result: Record<string, SchemaObject> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (received.has(name)) result[name] = toResponse(schema);
    else if (sent.has(name)) result[name] = toRequest(schema);
    if (!split.has(name)) continue;
    const input = inputName(name);
    if (schemas[input] !== undefined) {
      const message = `name ${input} is reserved for ${name} in requests; rename this schema`;
      throw new InvalidSpecError([{ message, path: ['components', 'schemas', input] }]);
    }
    result[input] = toRequest(schema);
  }
  return result;
}

function inputName(name: string): string {
  return `${name}Input`;
}

/** Closes an enum of one value in requests: it discriminates the variants of a union. */
function closeSingleEnum(schema: SchemaObject): SchemaObject {
  if (schema.enum?.length !== 1) return schema;
  const { enum: values, ...rest } = schema;
  return { ...rest, const: values[0] };
}

function toResponse(schema: SchemaObject): SchemaObject {
  return withNullableFields(mapChildren(schema, toResponse), nullable);
}

/** Lets optional fields be null. */
function withNullableFields(schema: SchemaObject, toNullable: Change): SchemaObject {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) =>
    schema.required?.includes(name) ? ([name, property] as const) : ([name, toNullable(property)] as const),
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

function nullable(schema: SchemaObject): SchemaObject {
  if (acceptsNull(schema)) return schema;
  // As one more value: openapi-typescript closes an enum inside anyOf.
  if (schema.enum !== undefined) return { ...schema, type: [...typesOf(schema), 'null'], enum: [...schema.enum, null] };
  const { description, deprecated, default: _, ...rest } = schema;
  return { ...(description && { description }), ...(deprecated && { deprecated }), anyOf: [rest, { type: 'null' }] };
}

/** Keeps what the documentation of an argument says besides its type. */
function toNullableArgument(schema: SchemaObject): SchemaObject {
  if (schema['x-client-filled']) return schema;
  const { format, default: preset, example, examples } = schema;
  const documented = { format, default: preset, example, examples };
  const given = Object.entries(documented).filter(([, value]) => value !== undefined);
  return { ...nullable(schema), ...Object.fromEntries(given) };
}

function isStricterInRequests(schemas: Schemas, name: string): boolean {
  return [...reachable(schemas, [{ $ref: `#/components/schemas/${name}` }])].some((reached) =>
    isStricter(schemas[reached] ?? {}),
  );
}

/** Groups, limits and whole numbers are checked, and enums of one value closed, in requests only. */
function isStricter(schema: SchemaObject): boolean {
  const { minimum, maximum, minLength, maxLength, pattern, 'x-required-group': group } = schema;
  const limits = [minimum, maximum, minLength, maxLength, pattern, group];
  const isLimited = limits.some((limit) => limit !== undefined) || typesOf(schema).includes('integer');
  return isLimited || schema.enum?.length === 1 || childrenOf(schema).some(isStricter);
}

/** The names of all components that some schemas refer to, directly or through others. */
export function reachable(schemas: Schemas, roots: readonly SchemaObject[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    queue.push(...childrenOf(schema));
    const name = refName(schema);
    const component = name === undefined ? undefined : schemas[name];
    if (name === undefined || component === undefined || reached.has(name)) continue;
    reached.add(name);
    queue.push(component);
  }
  return reached;
}

function requestSchemas(document: Document): SchemaObject[] {
  return [...operationsOf(document)].flatMap((place) => [
    ...parametersOf(document, place).map(({ schema }) => schema),
    ...schemasOf(place.operation.requestBody, document.components.requestBodies),
  ]);
}

/** The schemas of responses, and of the requests of webhooks. */
function responseSchemas(document: Document): SchemaObject[] {
  const { components } = document;
  const responses = [...operationsOf(document)].flatMap(({ operation }) =>
    Object.values(operation.responses ?? {}).flatMap((response) => schemasOf(response, components.responses)),
  );
  const events = [...operationsOf(document, 'webhooks')].flatMap(({ operation }) =>
    schemasOf(operation.requestBody, components.requestBodies),
  );
  return [...responses, ...events];
}

function mapItems(items: Document['paths'], request: Change, response: Change): Document['paths'] {
  const parameter = parameterMapper(request);
  const mapOperation = (operation: OperationObject): OperationObject => ({
    ...operation,
    ...(operation.parameters && { parameters: operation.parameters.map(parameter) }),
    ...(operation.requestBody && { requestBody: bodyMapper(request)(operation.requestBody) }),
    ...(operation.responses && { responses: mapValues(operation.responses, bodyMapper(response)) }),
  });
  return mapValues(items, (item) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, mapOperation(operation)] as const];
    });
    const parameters = item.parameters && { parameters: item.parameters.map(parameter) };
    return { ...item, ...Object.fromEntries(operations), ...parameters } as PathItemObject;
  });
}

function parameterMapper(change: Change): (parameter: ParameterObject) => ParameterObject {
  return (parameter) => {
    if (parameter.$ref !== undefined) return parameter;
    const schema = change(parameter.schema);
    const isGiven = parameter.required || parameter.in === 'path' || parameter['x-client-filled'];
    return { ...parameter, schema: isGiven ? schema : toNullableArgument(schema) };
  };
}

function bodyMapper(change: Change): (body: BodyObject) => BodyObject {
  return (body) => {
    if (body.content === undefined) return body;
    const content = mapValues(body.content, (media) =>
      media.schema === undefined ? media : { ...media, schema: change(media.schema) },
    );
    return { ...body, content };
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
