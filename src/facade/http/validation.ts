import { ResponseException } from '../errors/standard-exception.ts';
import type { ValidationIssue } from '../errors/validation-error.ts';
import { describeType, normalize } from '../options/validators.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import { isKnownOutsideBody } from './request.ts';
import type { ApiResponse } from './response.ts';

/** One issue of a schema: the fields of zod's issues from which messages are built. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: string | undefined;
  /** The received value in words, if its type is not enough. */
  readonly received?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
}

/** A schema that checks a value and leaves it unchanged. */
export interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
  };
}

/** The schemas of one operation. Each call builds a schema: callers keep it. */
export interface OperationSchemas {
  /** The known fields of the body. */
  readonly fields: readonly string[];
  readonly params: () => Schema;
  readonly response: () => Schema;
}

/** The schemas of an API by operation name. */
export type Schemas = ReadonlyMap<string, OperationSchemas>;

type Values = Readonly<Record<string, unknown>>;

/** Checks arguments and responses against the spec. */
export class Validator {
  readonly #provider: ProviderAdapter;
  readonly #schemas: Schemas;
  /** The schemas that have been built. */
  readonly #params = new Map<string, Schema>();
  readonly #responses = new Map<string, Schema>();

  constructor(provider: ProviderAdapter, schemas: Schemas) {
    this.#provider = provider;
    this.#schemas = schemas;
  }

  /** Returns the issues of a call's arguments. */
  checkParams(operation: Operation, params: Values): ValidationIssue[] {
    const { fields, params: build } = this.#schemasOf(operation);
    const issues = checkNames(operation, fields, params);
    const found = checkValue(keep(this.#params, operation.name, build), params);
    return issues.length === 0 ? found : [...issues, ...found];
  }

  /**
   * Checks a response.
   *
   * @throws {ResponseException} if the response does not match the spec
   */
  checkResponse(operation: Operation, { data, raw, requestId, attempts }: ApiResponse): void {
    const { response: build } = this.#schemasOf(operation);
    const issues = checkValue(keep(this.#responses, operation.name, build), data);
    if (issues.length === 0) return;
    const details = issues.map(({ path, message }) => `${path || 'the response'}: ${message}`).join('; ');
    throw new ResponseException(`${operation.name} received a response that does not match its spec: ${details}`, {
      provider: this.#provider.name,
      operation: operation.name,
      attempts,
      httpStatusCode: raw.head.status,
      requestId,
      hint: 'The provider may be ahead of the spec. Set "validate" to "requests" to accept its responses unchecked.',
    });
  }

  #schemasOf(operation: Operation): OperationSchemas {
    const schemas = this.#schemas.get(operation.name);
    if (schemas === undefined) throw new TypeError(`no schemas were generated for ${operation.name}`);
    return schemas;
  }
}

function keep(built: Map<string, Schema>, name: string, build: () => Schema): Schema {
  let schema = built.get(name);
  if (schema === undefined) {
    schema = build();
    built.set(name, schema);
  }
  return schema;
}

/**
 * Checks the names of arguments. Unknown ones are issues if there is no body to send them in, and always if they look
 * like a known one (`userId` for `userID`).
 */
export function checkNames(operation: Operation, fields: readonly string[], params: Values): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const name of Object.keys(params)) {
    if (isKnownOutsideBody(operation, name) || fields.includes(name)) continue;
    const message = problemOfUnknown(operation, fields, name);
    if (message !== undefined) issues.push({ path: name, message });
  }
  return issues;
}

function problemOfUnknown(operation: Operation, fields: readonly string[], name: string): string | undefined {
  const { pathParams, queryParams, headerParams, body } = operation;
  const known = [...pathParams, ...queryParams, ...headerParams, ...(body?.clientParams ?? []), ...fields];
  const near = known.find((candidate) => normalize(candidate) === normalize(name));
  if (near !== undefined) return `unknown argument; did you mean "${near}"?`;
  return body === undefined ? `unknown argument; ${operation.name} takes ${known.join(', ') || 'none'}` : undefined;
}

/** Checks a value with a schema. Issues name the place, the expected and the received kind, never the value. */
export function checkValue(schema: Schema, value: unknown): ValidationIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : (result.error?.issues ?? []).map((issue) => describeIssue(issue, value));
}

function describeIssue(issue: SchemaIssue, value: unknown): ValidationIssue {
  const received = describeType(valueAt(value, issue.path));
  return { path: issue.path.map(String).join('.'), message: messageOf(issue, received) };
}

function messageOf(issue: SchemaIssue, received: string): string {
  if (issue.code === 'custom') return `expected ${issue.expected}, received ${issue.received}`;
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}, received ${received}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}, received ${received}`;
  const expected = expectedOf(issue);
  return received === 'nothing' ? `is missing; expected ${expected}` : `expected ${expected}, received ${received}`;
}

function expectedOf({ code, expected, errors }: SchemaIssue): string {
  if (code === 'custom') return expected ?? 'another value';
  if (code === 'invalid_union') {
    const variants = (errors ?? []).map((issues) => issues.map((issue) => variantOf(issue)).join(' and '));
    return `one of these forms: ${variants.join('; or ')}`;
  }
  return withArticle(expected === 'int' ? 'whole number' : (expected ?? 'value in another format'));
}

function variantOf(issue: SchemaIssue): string {
  const path = issue.path.map(String).join('.') || 'it';
  return issue.code === 'custom' ? `${path} with ${expectedOf(issue)}` : `${path} as ${expectedOf(issue)}`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** Returns the value at a path of own properties: the whole value for an empty path, `undefined` if it leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
