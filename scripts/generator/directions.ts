import { acceptsNull, childrenOf, mapChildren, refName, type SchemaObject, typesOf } from './schema-object.ts';
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

type Change = (schema: SchemaObject) => SchemaObject;
type Schemas = Readonly<Record<string, SchemaObject>>;

/**
 * Tells what is sent from what is received. Providers send `null` for optional fields, so received ones allow it; they
 * need not take it, so sent ones do not. A schema that travels both ways and has optional fields becomes two.
 */
export function separateDirections(document: Document): { document: Document; received: ReadonlySet<string> } {
  const { components } = document;
  const { schemas } = components;
  const sent = reach(schemas, sentRoots(document));
  const received = reach(schemas, receivedRoots(document));
  const doubled = new Set([...sent].filter((name) => received.has(name) && hasOptional(schemas, name)));
  const toSent: Change = (schema) => {
    const name = refName(schema);
    const mapped = closeSingleEnum(mapChildren(schema, toSent));
    return name !== undefined && doubled.has(name)
      ? { ...mapped, $ref: `#/components/schemas/${inputName(name)}` }
      : mapped;
  };
  const separated = separateSchemas(schemas, { sent, received, doubled }, toSent);
  return {
    document: {
      ...document,
      paths: mapItems(document.paths, toSent, toReceived),
      // What a webhook brings is a request to us.
      ...(document.webhooks && { webhooks: mapItems(document.webhooks, toReceived, toSent) }),
      components: {
        ...components,
        schemas: separated,
        ...(components.parameters && { parameters: mapValues(components.parameters, parameterMapper(toSent)) }),
        ...(components.requestBodies && { requestBodies: mapValues(components.requestBodies, bodyMapper(toSent)) }),
        ...(components.responses && { responses: mapValues(components.responses, bodyMapper(toReceived)) }),
      },
    },
    received,
  };
}

interface Travels {
  readonly sent: ReadonlySet<string>;
  readonly received: ReadonlySet<string>;
  readonly doubled: ReadonlySet<string>;
}

function separateSchemas(schemas: Schemas, { sent, received, doubled }: Travels, toSent: Change): Schemas {
  const separated: Record<string, SchemaObject> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (received.has(name)) separated[name] = toReceived(schema);
    // What travels neither way is a type of the vendor's SDKs: our arguments say the same.
    else if (sent.has(name)) separated[name] = toSent(schema);
    if (!doubled.has(name)) continue;
    if (schemas[inputName(name)] !== undefined)
      throw new Error(`${inputName(name)} is needed for what is sent as ${name}: rename the schema ${inputName(name)}`);
    separated[inputName(name)] = toSent(schema);
  }
  return separated;
}

function inputName(name: string): string {
  return `${name}Input`;
}

/** One value to send is no choice but a mark, by which the variants of a union are told apart. */
function closeSingleEnum(schema: SchemaObject): SchemaObject {
  if (schema.enum?.length !== 1) return schema;
  const { enum: values, ...rest } = schema;
  return { ...rest, const: values[0] };
}

/** Optional fields may be null. */
function toReceived(schema: SchemaObject): SchemaObject {
  const mapped = mapChildren(schema, toReceived);
  if (mapped.properties === undefined) return mapped;
  const properties = Object.entries(mapped.properties).map(([name, property]) =>
    schema.required?.includes(name) ? ([name, property] as const) : ([name, nullable(property)] as const),
  );
  return { ...mapped, properties: Object.fromEntries(properties) };
}

function nullable(schema: SchemaObject): SchemaObject {
  if (acceptsNull(schema)) return schema;
  // As one more value: openapi-typescript would close an enum that stands inside of anyOf.
  if (schema.enum !== undefined) return { ...schema, type: [...typesOf(schema), 'null'], enum: [...schema.enum, null] };
  const { description, deprecated, default: _, ...rest } = schema;
  return { ...(description && { description }), ...(deprecated && { deprecated }), anyOf: [rest, { type: 'null' }] };
}

function hasOptional(schemas: Schemas, name: string): boolean {
  return [...reach(schemas, [{ $ref: `#/components/schemas/${name}` }])].some((reached) =>
    hasOwnOptional(schemas[reached] ?? {}),
  );
}

function hasOwnOptional(schema: SchemaObject): boolean {
  const { properties = {}, required = [] } = schema;
  const optional = Object.entries(properties).filter(([name]) => !required.includes(name));
  // What is sent is held to its required group, what is received is not.
  if (schema['x-required-group'] !== undefined) return true;
  return optional.some(([, property]) => !acceptsNull(property)) || childrenOf(schema).some(hasOwnOptional);
}

/** The names of all components that can be reached from some schemas. */
function reach(schemas: Schemas, roots: readonly SchemaObject[]): Set<string> {
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

function sentRoots({ paths, components }: Document): SchemaObject[] {
  return [...operationsOf(paths)].flatMap(({ item, operation }) => [
    ...[...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
      (parameter) => resolve(parameter, components.parameters).schema,
    ),
    ...schemasOf(operation.requestBody, components.requestBodies),
  ]);
}

/** Answers, and what webhooks bring. */
function receivedRoots({ paths, webhooks = {}, components }: Document): SchemaObject[] {
  const answers = [...operationsOf(paths)].flatMap(({ operation }) =>
    Object.values(operation.responses ?? {}).flatMap((response) => schemasOf(response, components.responses)),
  );
  const events = [...operationsOf(webhooks)].flatMap(({ operation }) =>
    schemasOf(operation.requestBody, components.requestBodies),
  );
  return [...answers, ...events];
}

/** The schemas of a body, one for each of its media types. */
export function schemasOf(
  body: BodyObject | undefined,
  components: Readonly<Record<string, BodyObject>> | undefined,
): SchemaObject[] {
  const content = body === undefined ? {} : (resolve(body, components).content ?? {});
  return Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
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
  return (parameter) => (parameter.$ref === undefined ? { ...parameter, schema: change(parameter.schema) } : parameter);
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
