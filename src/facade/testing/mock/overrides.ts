import { ValidationError } from '../../errors/validation-error.ts';
import { describeType, integerWithin, isFunction, isObject } from '../../options/validators.ts';
import { jsonResponse, type PlainResponse } from '../loopback.ts';
import { didYouMean } from '../option-formats.ts';

/** The response of an overridden operation. */
export interface OverrideResponse {
  /** @default 200 */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON, or unchanged if it is a string. Empty by default. */
  readonly body?: unknown;
}

/** A request for an overridden operation. */
export interface OverriddenRequest {
  readonly operation: string;
  /** The values in the path and the query. */
  readonly params: Readonly<Record<string, string | string[]>>;
  /** The parsed value if it is JSON, otherwise a string; `null` without one. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A response, or a function that creates one from the request. */
export type Override =
  | OverrideResponse
  | ((request: OverriddenRequest) => OverrideResponse | Promise<OverrideResponse>);

/**
 * Rejects overrides of unknown operations, and invalid responses.
 *
 * @throws {ValidationError} if either is the case
 */
export function checkOverride(operation: string, override: Override | undefined, known: readonly string[]): void {
  if (!known.includes(operation)) {
    throw invalidOverride(operation, `unknown operation${didYouMean(String(operation), known)}`);
  }
  if (override !== undefined && !isFunction(override)) checkResponse(operation, override);
}

/**
 * Returns the response of an overridden operation.
 *
 * @throws {ValidationError} if a function returned an invalid response; whatever the function throws
 */
export async function overrideResponse(override: Override, request: OverriddenRequest): Promise<PlainResponse> {
  const response = typeof override === 'function' ? await override(request) : override;
  checkResponse(request.operation, response);
  const { status = 200, headers, body } = response;
  if (body === undefined) return { status, headers: headers ?? {}, body: '' };
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
  return jsonResponse(status, body, headers);
}

function checkResponse(operation: string, response: OverrideResponse): void {
  if (!isObject(response)) {
    throw invalidOverride(
      operation,
      `expected a response { status?, headers?, body? } or a function, received ${describeType(response)}`,
    );
  }
  const { status } = response;
  if (status !== undefined && !integerWithin(200, 599)(status)) {
    throw invalidOverride(`${operation}.status`, `expected a status from 200 to 599, received ${describeType(status)}`);
  }
}

function invalidOverride(path: string, message: string): ValidationError {
  return new ValidationError('Cannot override an operation', [{ path, message }], { provider: null, status: 500 });
}
