import { InvalidSpecError, type SpecPath } from './invalid-spec-error.ts';
import type { SchemaObject } from './schema.ts';

/** A parameter of an operation. */
export interface ParameterObject {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema: SchemaObject;
  readonly 'x-client-filled'?: boolean;
  readonly 'x-alias'?: string;
}

interface MediaTypeObject {
  readonly schema?: SchemaObject;
}

/** A request body or a response. */
export interface BodyObject {
  readonly $ref?: string;
  /** Of request bodies only. */
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: BodyObject;
  readonly responses?: Readonly<Record<string, BodyObject>>;
  readonly 'x-safe'?: boolean;
  readonly 'x-safe-reason'?: string;
  readonly 'x-pagination'?: Readonly<Record<string, string>>;
  readonly 'x-service-token-scope'?: string;
  readonly 'x-service-token-optional'?: boolean;
  readonly 'x-member-session'?: boolean;
  readonly 'x-user-token'?: 'required' | 'optional';
  readonly 'x-auth'?: 'none';
  readonly 'x-server'?: string;
  readonly 'x-open-query'?: boolean;
}

export type PathItemObject = Readonly<Record<string, OperationObject>> & {
  readonly parameters?: readonly ParameterObject[];
};

/** The part of an OpenAPI document that our specs use. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItemObject>>;
  readonly webhooks?: Readonly<Record<string, PathItemObject>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>;
    readonly parameters?: Readonly<Record<string, ParameterObject>>;
    readonly responses?: Readonly<Record<string, BodyObject>>;
    readonly requestBodies?: Readonly<Record<string, BodyObject>>;
  };
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

export const JSON_TYPE = 'application/json';
export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** An operation and its place in the document. */
export interface Place {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly item: PathItemObject;
  readonly operation: OperationObject;
  readonly at: SpecPath;
}

/** Every operation under `paths` or `webhooks`. */
export function* operationsOf(document: Document, under: 'paths' | 'webhooks' = 'paths'): Generator<Place> {
  for (const [path, item] of Object.entries(document[under] ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) yield { path, method, item, operation, at: [under, path, method] };
    }
  }
}

/** The parameters of an operation. Its own ones replace those of its path. */
export function parametersOf({ components }: Document, { item, operation }: Place): ParameterObject[] {
  const own = (operation.parameters ?? []).map((parameter) => resolve(parameter, components.parameters));
  const shared = (item.parameters ?? []).map((parameter) => resolve(parameter, components.parameters));
  const isReplaced = (parameter: ParameterObject): boolean =>
    own.some((other) => other.name === parameter.name && other.in === parameter.in);
  return [...shared.filter((parameter) => !isReplaced(parameter)), ...own];
}

/** The schemas of a body, one for each of its media types. */
export function schemasOf(
  body: BodyObject | undefined,
  components: Readonly<Record<string, BodyObject>> | undefined,
): SchemaObject[] {
  const content = body === undefined ? {} : (resolve(body, components).content ?? {});
  return Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

/** Follows a reference into `components`. */
export function resolve<T extends { readonly $ref?: string }>(
  value: T,
  components: Readonly<Record<string, T>> | undefined,
): T {
  if (value.$ref === undefined) return value;
  const name = value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
  const found = components !== undefined && Object.hasOwn(components, name) ? components[name] : undefined;
  if (found === undefined) throw new InvalidSpecError(`unresolved reference ${value.$ref}; define ${name} there`);
  return found;
}
