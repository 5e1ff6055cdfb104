import { schemasOf } from './directions.ts';
import { childrenOf, follow, refName, type SchemaObject, typesOf, variantsOf } from './schema-object.ts';
import { atOperation, type Document, operationsOf, resolve } from './spec.ts';

/** Parts of JSON Schema that the emitters would pass over in silence, and what to write instead. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  allOf: 'write its fields out',
  const: 'write an enum of one value',
  not: 'leave it out',
  nullable: "write type: [string, 'null'], or anyOf with type: 'null'",
  patternProperties: 'write additionalProperties',
  prefixItems: 'write items',
};

/** Refuses references that lead nowhere and schemas that the generator cannot write, wherever they are used. */
export function checkSchemas(api: string, { paths, webhooks = {}, components }: Document): void {
  const checked = new Set<string>();
  for (const place of [...operationsOf(paths), ...operationsOf(webhooks)]) {
    const { item, operation } = place;
    atOperation(api, place, () => {
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const bodies = [
        ...schemasOf(operation.requestBody, components.requestBodies),
        ...Object.values(operation.responses ?? {}).flatMap((response) => schemasOf(response, components.responses)),
      ];
      for (const schema of [
        ...parameters.map((parameter) => parameterSchema(resolve(parameter, components.parameters))),
        ...bodies,
      ]) {
        checkSchema(components.schemas, schema, checked);
      }
    });
  }
}

function parameterSchema({ name, schema }: { name: string; schema?: SchemaObject }): SchemaObject {
  if (schema === undefined) throw new Error(`the parameter ${name} needs a schema`);
  return schema;
}

function checkSchema(schemas: Document['components']['schemas'], schema: SchemaObject, checked: Set<string>): void {
  const name = refName(schema);
  if (name !== undefined) {
    const target = follow(schemas, schema);
    if (checked.has(name)) return;
    checked.add(name);
    checkSchema(schemas, target, checked);
    return;
  }
  const key = Object.keys(schema).find((keyword) => Object.hasOwn(UNSUPPORTED, keyword));
  if (key !== undefined) throw new Error(`${key} is not supported in schemas: ${UNSUPPORTED[key]}`);
  if (schema.properties !== undefined && variantsOf(schema) !== undefined)
    throw new Error('beside properties, anyOf and oneOf may only hold schemas of the form { required: [name] }');
  typesOf(schema);
  for (const child of childrenOf(schema)) checkSchema(schemas, child, checked);
}
