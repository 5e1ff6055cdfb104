import { follow, type SchemaObject, typesOf, variantsOf } from './schema-object.ts';
import { type Document, type OperationObject, resolve } from './spec.ts';

export const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** What is sent in a body. */
export interface BodyModel {
  readonly encoding: 'json' | 'form';
  /** The plain object that the body is. */
  readonly object?: SchemaObject;
  /** Set instead where it is a union or a map. */
  readonly union?: SchemaObject;
}

/** Reads an operation's request body. */
export function buildBody({ components }: Document, method: string, source: OperationObject): BodyModel | undefined {
  if (source.requestBody === undefined) return undefined;
  if (method === 'get' || method === 'head')
    throw new Error(`a ${method.toUpperCase()} cannot carry a requestBody: leave it out, or use another method`);
  const content = resolve(source.requestBody, components.requestBodies).content ?? {};
  const encoding = JSON_TYPE in content ? 'json' : 'form';
  const schema = content[encoding === 'json' ? JSON_TYPE : FORM_TYPE]?.schema;
  if (schema === undefined) throw new Error(`the requestBody needs a schema under ${JSON_TYPE} or ${FORM_TYPE}`);
  if (!isObject(components.schemas, schema))
    throw new Error('the requestBody must be an object, or a union of objects: its fields become arguments');
  const followed = follow(components.schemas, schema);
  if (followed.properties !== undefined) return { encoding, object: followed };
  const isFree = followed.additionalProperties !== undefined || variantsOf(followed) !== undefined;
  // Neither fields nor room for any: some servers want an empty object all the same.
  return isFree ? { encoding, union: schema } : { encoding };
}

/** The names of all fields that a body may have. */
export function namesIn(schemas: Document['components']['schemas'], schema: SchemaObject): string[] {
  const followed = follow(schemas, schema);
  const variants = variantsOf(followed) ?? [];
  const names = [
    ...Object.keys(followed.properties ?? {}),
    ...variants.flatMap((variant) => namesIn(schemas, variant)),
  ];
  return [...new Set(names)];
}

function isObject(schemas: Document['components']['schemas'], schema: SchemaObject): boolean {
  const followed = follow(schemas, schema);
  const variants = variantsOf(followed);
  return variants === undefined
    ? typesOf(followed).join() === 'object'
    : variants.every((variant) => isObject(schemas, variant));
}
