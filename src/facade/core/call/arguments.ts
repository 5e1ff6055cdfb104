import type { ValidationIssue } from '../errors/validation-error.ts';
import type { WireArguments } from '../transport/transport.ts';
import type { Operation } from './operation.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Sorts the one params object by where its fields travel. Fields that the spec does not know go into the body, where
 * there is one: a provider may be ahead of its spec.
 */
export function sortArguments(operation: Operation, params: Values, fill: Values): WireArguments {
  const { pathParams, queryParams, headerParams, body } = operation;
  return {
    path: pickFilled(params, fill, pathParams),
    query: pickFilled(params, fill, queryParams),
    headers: headerParams.length === 0 ? NONE : pick(params, headerParams),
    body: body === undefined ? undefined : bodyOf(operation, body.filled, params, fill),
  };
}

/** Arguments that the client fills in, given with another value: the call would go to another project than the client's. */
export function judgeFilled(operation: Operation, params: Values, fill: Values): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const path in fill) {
    if (params[path] === undefined || params[path] === fill[path]) continue;
    if (!takes(operation, path) || operation.headerParams.includes(path)) continue;
    const message = 'is filled in by the client; leave it out, or make a client for the other value';
    issues.push({ path, message });
  }
  return issues;
}

/** Whether an argument travels outside of the body, or is one that the client fills in. */
export function takes(operation: Operation, name: string): boolean {
  return isElsewhere(operation, name) || operation.body?.filled.includes(name) === true;
}

/** Whether an argument does not travel in the body. */
function isElsewhere({ pathParams, queryParams, headerParams }: Operation, name: string): boolean {
  return pathParams.includes(name) || queryParams.includes(name) || headerParams.includes(name);
}

function bodyOf(operation: Operation, filled: readonly string[], params: Values, fill: Values): Values {
  const body = pick(fill, filled);
  for (const name of Object.keys(params)) {
    if (!isElsewhere(operation, name) && !Object.hasOwn(body, name)) define(body, name, params[name]);
  }
  return body;
}

/** What the client fills in wins. */
function pickFilled(params: Values, fill: Values, names: readonly string[]): Values {
  if (names.length === 0) return NONE;
  const picked = pick(params, names);
  for (const name of names) if (Object.hasOwn(fill, name)) picked[name] = fill[name];
  return picked;
}

const NONE: Values = Object.freeze({});

/** Own properties only. */
function pick(values: Values, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(values, name)) define(picked, name, values[name]);
  return picked;
}

/** `__proto__` is a name like any other: assigned, it would not become a property. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}
