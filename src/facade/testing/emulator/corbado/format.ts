import { randomInt } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { EmulatedApi } from '../emulated-api.ts';
import type { Fields } from '../fields.ts';

/** The first id of each kind; those of a seed count from it. */
const FIRST_ID = 4012345678901234567n;
const REQUEST = 'req-emulator';

/** Returns a new id: a prefix and 19 digits. */
export function newId(prefix: string): string {
  return `${prefix}-${4}${String(randomInt(1e9)).padStart(9, '0')}${String(randomInt(1e9)).padStart(9, '0')}`;
}

/** Returns the id of a seed's record. */
export function seedId(prefix: string, index: number): string {
  return `${prefix}-${String(FIRST_ID + BigInt(index))}`;
}

/** Each status's word for errors without one of their own. */
const TYPES: Readonly<Record<number, string>> = {
  401: 'login_error',
  404: 'not_found',
  405: 'method_not_allowed',
  429: 'rate_limited',
};

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/** Corbado's problem with a value in a request. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Creates the error for values that Corbado does not accept: always a 400 with a list of them. */
export function validationError(...problems: readonly FieldProblem[]): ApiError {
  const message = problems.map(({ field, message: text }) => `${field}: ${text}`).join('; ');
  return new ApiError(400, 'validation_error', message, { validation: problems });
}

/** Creates the error for an id that does not exist. */
export function doesNotExist(field: string): ApiError {
  return validationError({ field, message: 'does not exist' });
}

/** The form of Corbado's errors. */
export const corbadoFormat: Pick<EmulatedApi, 'errorBody' | 'invalidRequest'> = {
  errorBody: ({ status, type, message, fields }) => ({
    httpStatusCode: status,
    message: REASONS[status] ?? 'Error',
    requestData: { requestID: REQUEST, link: `https://app.corbado.com/requests/${REQUEST}` },
    runtime: 0.001,
    error: {
      type: type || (TYPES[status] ?? (status < 500 ? 'validation_error' : 'internal_error')),
      details: message,
      validation: fields['validation'] ?? [],
      links: [],
    },
  }),
  invalidRequest: (issues) =>
    validationError(
      ...issues.map(({ path, message }) => ({
        field: path,
        message: /^is missing|received an empty string$/.test(message) ? 'cannot be blank' : message,
      })),
    ),
};

/** Corbado's response where there is nothing to say. */
export const DONE: Fields = {
  httpStatusCode: 200,
  message: 'Success',
  requestData: { requestID: REQUEST },
  runtime: 0.001,
};
