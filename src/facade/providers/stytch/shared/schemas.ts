import type { ValidationIssue } from '../../../errors/validation-error.ts';
import type { Check } from '../../../http/checks.ts';
import type { Operation } from '../../../http/operation.ts';
import type { TokenProblem } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import { isFunction, isObject, joinPath, ownProperties } from '../../../options/validators.ts';
import type { StandardSchema } from './custom-types.ts';
import { customClaims } from './wire-session.ts';

type Values = Readonly<Record<string, unknown>>;

/** The application's schemas by the names of its types. They are checks only: values stay as they are. */
export type Schemas = Readonly<Record<string, StandardSchema | undefined>>;

/** Tests for a schema. Some libraries make them functions. */
export function isStandardSchema(value: unknown): value is StandardSchema {
  const props: unknown = isObject(value) || isFunction(value) ? Reflect.get(value, '~standard') : undefined;
  return isObject(props) && isFunction(props['validate']);
}

/** Returns the issues of the arguments of a call. */
export function findParamIssues(schemas: Schemas, { body }: Operation, params: Values): ValidationIssue[] {
  return body === undefined ? [] : findIn(schemas, body.check, params, '');
}

/** Returns the issues of a response. */
export function findResponseIssues(schemas: Schemas, { response }: Operation, data: unknown): ValidationIssue[] {
  return response.check === undefined ? [] : findIn(schemas, response.check, data, '');
}

type ClaimsCheck = (claims: TokenClaims) => TokenProblem | undefined;

/** Adds the application's schema of custom claims to a check of claims. */
export function withSchemas(check: ClaimsCheck, { claims: schema }: Schemas = {}): ClaimsCheck {
  return schema === undefined ? check : (claims) => check(claims) ?? checkCustomClaims(schema, claims);
}

function checkCustomClaims(schema: StandardSchema, claims: TokenClaims): TokenProblem | undefined {
  const [first] = issuesOf(schema, 'claims', customClaims(claims), '');
  if (first === undefined) return undefined;
  const place = first.path === '' ? '' : `claim "${first.path}" `;
  return { reason: 'claims', message: `${place}${first.message}`, expected: 'claims that match "schemas.claims"' };
}

/** Walks along the check of a value, to what the application has a schema for. Values of another kind are left to the check. */
function findIn(schemas: Schemas, check: Check, value: unknown, path: string): ValidationIssue[] {
  if (value === undefined || value === null) return [];
  const { kind } = check;
  if (kind === 'optional' || kind === 'nullable') return findIn(schemas, check.of, value, path);
  if (kind === 'lazy') return findIn(schemas, check.of(), value, path);
  if (kind === 'array' && Array.isArray(value))
    return value.flatMap((item, index) => findIn(schemas, check.of, item, joinPath(path, String(index))));
  if (kind === 'object' && isObject(value)) {
    const own = ownProperties(value);
    return Object.entries(check.fields).flatMap(([name, of]) => findIn(schemas, of, own[name], joinPath(path, name)));
  }
  const name = kind === 'record' ? (check.parameter ?? '') : '';
  const schema = schemas[name];
  return schema === undefined ? [] : issuesOf(schema, name, value, path);
}

/** Issues name the place only: the messages of some libraries show the value. */
function issuesOf(schema: StandardSchema, name: string, value: unknown, path: string): ValidationIssue[] {
  const message = `does not match "schemas.${name}"`;
  try {
    const result = schema['~standard'].validate(value);
    if ('then' in result) {
      result.then(undefined, () => undefined);
      return [{ path, message: `cannot be checked: "schemas.${name}" is asynchronous` }];
    }
    if (result.issues === undefined) return [];
    if (result.issues.length === 0) return [{ path, message }];
    return result.issues.map((issue) => ({
      path: [path, ...(issue.path ?? []).map(keyOf)].filter(Boolean).join('.'),
      message,
    }));
  } catch {
    // Fails closed.
    return [{ path, message }];
  }
}

function keyOf(part: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof part === 'object' ? part.key : part);
}
