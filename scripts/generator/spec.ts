import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { SchemaObject } from './schema-object.ts';

/** A parameter of an operation, after references are followed. */
export interface ParameterObject {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema: SchemaObject;
  readonly 'x-client-filled'?: boolean;
}

interface MediaTypeObject {
  readonly schema?: SchemaObject;
}

export interface BodyObject {
  readonly $ref?: string;
  /** Of a request's body only. */
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
  readonly 'x-auth'?: 'none';
  readonly 'x-server'?: string;
}

export type PathItemObject = Readonly<Record<string, OperationObject>> & {
  readonly parameters?: readonly ParameterObject[];
};

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

/** A spec file as it was read. */
export interface Spec {
  /** The API's name: the file's, such as `stytch-b2b`. */
  readonly api: string;
  /** The sha256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly document: Document;
}

/** Reads a spec file. Line ends are the same on every platform, so that the hash is too. */
export function readSpec(file: string): Spec {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const document = parseYaml(file, text);
  if (!isDocument(document))
    throw new Error(`${file}: expected an OpenAPI 3.1 document with info.title, paths and components.schemas`);
  return {
    api: basename(file).replace(/\.ya?ml$/, ''),
    hash: createHash('sha256').update(text).digest('hex'),
    document,
  };
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}: no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

/** Every operation of the document with its place. */
export function* operationsOf(
  items: Readonly<Record<string, PathItemObject>>,
): Generator<{ path: string; method: (typeof METHODS)[number]; item: PathItemObject; operation: OperationObject }> {
  for (const [path, item] of Object.entries(items)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) yield { path, method, item, operation };
    }
  }
}

/** Follows a reference into `components`. */
export function resolve<T extends { readonly $ref?: string }>(
  value: T,
  components: Readonly<Record<string, T>> | undefined,
): T {
  if (value.$ref === undefined) return value;
  const name = value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
  const found = components?.[name];
  if (found === undefined) throw new Error(`the reference ${value.$ref} leads nowhere: define ${name} there`);
  return found;
}

/** Runs a step for one operation, and says in its error which one it was. */
export function atOperation<T>(
  api: string,
  { path, method, operation }: { path: string; method: string; operation: OperationObject },
  step: () => T,
): T {
  try {
    return step();
  } catch (error) {
    const name = operation.operationId === undefined ? '' : ` (${operation.operationId})`;
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${api}: ${method.toUpperCase()} ${path}${name}: ${message}`);
  }
}

function isDocument(value: unknown): value is Document {
  if (!isRecord(value)) return false;
  const { openapi, info, paths, components } = value;
  return (
    typeof openapi === 'string' &&
    /^3\.1(\.|$)/.test(openapi) &&
    isRecord(info) &&
    typeof info['title'] === 'string' &&
    isRecord(paths) &&
    isRecord(components) &&
    isRecord(components['schemas'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
