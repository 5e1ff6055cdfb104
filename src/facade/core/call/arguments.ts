import type { ValidationIssue } from '../errors/validation-error.ts';
import { normalised } from '../options/checks.ts';
import type { WireArguments } from '../transport/transport.ts';
import type { Operation } from './operation.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Sorts the one params object by where its fields travel. Fields that the spec does not know go into the body, where
 * there is one: a provider may be ahead of its spec.
 */
export function sortArguments(operation: Operation, params: Values, fill: Values): WireArguments {
  const all = { ...params, ...pick(fill, [...operation.pathParams, ...operation.queryParams]) };
  const elsewhere = [...operation.pathParams, ...operation.queryParams, ...operation.headerParams];
  return {
    path: pick(all, operation.pathParams),
    query: pick(all, operation.queryParams),
    headers: pick(all, operation.headerParams),
    body: operation.body === undefined ? undefined : bodyOf(operation.body.fields, all, fill, elsewhere),
  };
}

/** Arguments that the client fills in, given with another value: the call would go to another project than the client's. */
export function judgeFilled(operation: Operation, params: Values, fill: Values): ValidationIssue[] {
  const { pathParams, queryParams, body } = operation;
  const filled = [...pathParams, ...queryParams, ...(body?.fields ?? [])].filter((name) => Object.hasOwn(fill, name));
  return filled
    .filter((name) => params[name] !== undefined && params[name] !== fill[name])
    .map((path) => ({
      path,
      message: 'is filled in by the client; leave it out, or make a client for the other value',
    }));
}

/**
 * What is wrong with the names of the arguments: unknown ones where there is no body to carry them, and anywhere those
 * that look like a slip of a known one (`userId` for `userID`).
 */
export function judgeNames(operation: Operation, params: Values): ValidationIssue[] {
  const { pathParams, queryParams, headerParams, body } = operation;
  const known = [...pathParams, ...queryParams, ...headerParams, ...(body?.fields ?? [])];
  const issues: ValidationIssue[] = [];
  for (const name of Object.keys(params)) {
    if (known.includes(name)) continue;
    const near = known.find((candidate) => normalised(candidate) === normalised(name));
    if (near !== undefined) issues.push({ path: name, message: `unknown argument; did you mean "${near}"?` });
    else if (body === undefined)
      issues.push({ path: name, message: `unknown argument; ${operation.name} takes ${known.join(', ') || 'none'}` });
  }
  return issues;
}

function bodyOf(fields: readonly string[], all: Values, fill: Values, elsewhere: readonly string[]): Values {
  const own = Object.keys(all).filter((name) => !elsewhere.includes(name));
  const filled = fields.filter((name) => Object.hasOwn(fill, name));
  return pick({ ...all, ...pick(fill, filled) }, [...new Set([...filled, ...own])]);
}

/** Own properties only, defined rather than assigned: `__proto__` is a name like any other. */
function pick(values: Values, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]));
}
