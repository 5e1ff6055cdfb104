import { ResponseException } from '../errors/standard-exception.ts';
import type { ValidationIssue } from '../errors/validation-error.ts';
import { normalize } from '../options/validators.ts';
import { findIssues } from './check-value.ts';
import { knownNames, object } from './checks.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import { isKnownOutsideBody } from './request.ts';
import type { ApiResponse } from './response.ts';

type Values = Readonly<Record<string, unknown>>;

/** Checks the arguments of a call against the spec, and returns their issues. */
export function checkParams(operation: Operation, params: Values): ValidationIssue[] {
  const { params: outside, body } = operation;
  return [
    ...checkNames(operation, params),
    ...findIssues(object(outside), params),
    ...(body === undefined ? [] : findIssues(body.check, params)),
  ];
}

/**
 * Checks a response against the spec.
 *
 * @throws {ResponseException} if the response does not match
 */
export function checkResponse(
  { name: provider }: ProviderAdapter,
  { name, response: { check } }: Operation,
  { data, raw, requestId, attempts }: ApiResponse,
): void {
  const issues = check === undefined ? [] : findIssues(check, data);
  if (issues.length === 0) return;
  const details = issues.map(({ path, message }) => `${path || 'the response'}: ${message}`).join('; ');
  throw new ResponseException(`${name} received a response that does not match its spec: ${details}`, {
    provider,
    operation: name,
    attempts,
    httpStatusCode: raw.head.status,
    requestId,
    hint: 'The provider may be ahead of the spec. Set "validate" to "requests" to accept its responses unchecked.',
  });
}

/**
 * Checks the names of arguments. Unknown ones are issues if there is no body to send them in, and always if they look
 * like a known one (`userId` for `userID`).
 */
export function checkNames(operation: Operation, params: Values): ValidationIssue[] {
  const { body, pathParams, queryParams, headerParams } = operation;
  const fields = body === undefined ? [] : knownNames(body.check);
  const issues: ValidationIssue[] = [];
  for (const path of Object.keys(params)) {
    if (isKnownOutsideBody(operation, path) || fields.includes(path)) continue;
    const known = [...pathParams, ...queryParams, ...headerParams, ...(body?.clientParams ?? []), ...fields];
    const near = known.find((name) => normalize(name) === normalize(path));
    if (near !== undefined) issues.push({ path, message: `unknown argument; did you mean "${near}"?` });
    else if (body === undefined)
      issues.push({ path, message: `unknown argument; ${operation.name} takes ${known.join(', ') || 'none'}` });
  }
  return issues;
}
