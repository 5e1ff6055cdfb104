import { childrenOf, mapChildren, refName, type SchemaObject } from './schema-object.ts';
import { type BodyObject, type Document, operationsOf, type PathItemObject, resolve } from './spec.ts';

/**
 * Tells what is sent from what is received. Providers send `null` for optional fields, so received ones allow it; they
 * need not take it, so sent ones do not. A schema that travels both ways and has optional fields becomes two.
 */
export function separateDirections(document: Document): { document: Document; received: ReadonlySet<string> } {
  const { schemas } = document.components;
  const sent = reach(schemas, sentRoots(document));
  const received = reach(schemas, receivedRoots(document));
  const doubled = new Set([...sent].filter((name) => received.has(name) && hasOptional(schemas, name)));
  const toInput = (schema: SchemaObject): SchemaObject => {
    const name = refName(schema);
    const mapped = mapChildren(schema, toInput);
    return name !== undefined && doubled.has(name)
      ? { ...mapped, $ref: `#/components/schemas/${inputName(name)}` }
      : mapped;
  };
  const separated: Record<string, SchemaObject> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    separated[name] = received.has(name) ? withNullableOptionals(schema) : toInput(schema);
    if (!doubled.has(name)) continue;
    if (schemas[inputName(name)] !== undefined)
      throw new Error(`${inputName(name)} is needed for what is sent as ${name}; rename the schema`);
    separated[inputName(name)] = toInput(schema);
  }
  return {
    document: {
      ...document,
      paths: mapRequestBodies(document.paths, (schema) => toInput(schema)),
      components: { ...document.components, schemas: separated },
    },
    received,
  };
}

function inputName(name: string): string {
  return `${name}Input`;
}

function withNullableOptionals(schema: SchemaObject): SchemaObject {
  const mapped = mapChildren(schema, withNullableOptionals);
  if (mapped.properties === undefined) return mapped;
  const properties = Object.entries(mapped.properties).map(([name, property]) =>
    schema.required?.includes(name) ? ([name, property] as const) : ([name, nullable(property)] as const),
  );
  return { ...mapped, properties: Object.fromEntries(properties) };
}

function nullable(schema: SchemaObject): SchemaObject {
  const { description, deprecated, default: _, ...rest } = schema;
  return { ...(description && { description }), ...(deprecated && { deprecated }), anyOf: [rest, { type: 'null' }] };
}

function hasOptional(schemas: Readonly<Record<string, SchemaObject>>, name: string): boolean {
  return [...reach(schemas, [{ $ref: `#/components/schemas/${name}` }])].some((reached) => {
    const { properties = {}, required = [] } = schemas[reached] ?? {};
    return Object.keys(properties).some((property) => !required.includes(property));
  });
}

/** The names of all components that can be reached from some schemas. */
function reach(schemas: Readonly<Record<string, SchemaObject>>, roots: readonly SchemaObject[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    queue.push(...childrenOf(schema));
    const name = refName(schema);
    if (name === undefined || reached.has(name)) continue;
    const component = schemas[name];
    if (component === undefined) throw new Error(`the schema ${name} is referred to, but not defined`);
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
    ...schemasOf(operation.requestBody && resolve(operation.requestBody, components.requestBodies)),
  ]);
}

/** Answers, and what webhooks bring. */
function receivedRoots({ paths, webhooks = {}, components }: Document): SchemaObject[] {
  const answers = [...operationsOf(paths)].flatMap(({ operation }) =>
    Object.values(operation.responses ?? {}).flatMap((response) => schemasOf(resolve(response, components.responses))),
  );
  const events = [...operationsOf(webhooks)].flatMap(({ operation }) => schemasOf(operation.requestBody));
  return [...answers, ...events];
}

function schemasOf(body: BodyObject | undefined): SchemaObject[] {
  return Object.values(body?.content ?? {}).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

function mapRequestBodies(paths: Document['paths'], change: (schema: SchemaObject) => SchemaObject): Document['paths'] {
  const changed: Record<string, PathItemObject> = { ...paths };
  for (const { path, method, operation } of operationsOf(paths)) {
    if (operation.requestBody?.content === undefined) continue;
    const content = Object.entries(operation.requestBody.content).map(
      ([type, media]) =>
        [type, media.schema === undefined ? media : { ...media, schema: change(media.schema) }] as const,
    );
    const requestBody = { ...operation.requestBody, content: Object.fromEntries(content) };
    changed[path] = { ...changed[path], [method]: { ...operation, requestBody } } as PathItemObject;
  }
  return changed;
}
