import { jsonResponse, type PlainResponse } from '../loopback.ts';
import type { MockProvider } from '../providers.ts';
import type { Violation } from './prism.ts';

/** The content of an error, independent of the provider's format. */
export interface ErrorContent {
  readonly status: number;
  /** The provider's error type. By default, the one for the status. */
  readonly type?: string | undefined;
  readonly message: string;
  /** The ways in which the request violates the spec. */
  readonly violations?: readonly Violation[] | undefined;
}

type Formatter = (error: ErrorContent & { readonly type: string }) => Record<string, unknown>;

const STYTCH_TYPES = {
  400: 'bad_request',
  401: 'unauthorized_credentials',
  404: 'not_found',
  429: 'too_many_requests',
  500: 'internal_server_error',
};

/** Each provider's error types by status; those of 400 and 500 stand for all other statuses. */
const TYPES: {
  readonly [P in MockProvider]: Readonly<Record<number, string>> & { readonly 400: string; readonly 500: string };
} = {
  corbado: {
    400: 'validation_error',
    401: 'login_error',
    404: 'not_found',
    405: 'method_not_allowed',
    422: 'validation_error',
    429: 'rate_limited',
    500: 'internal_error',
  },
  passage: {
    400: 'invalid_request',
    401: 'invalid_access_token',
    403: 'operation_not_allowed',
    404: 'user_not_found',
    500: 'internal_server_error',
  },
  stytch: STYTCH_TYPES,
  'stytch-b2b': STYTCH_TYPES,
  'stytch-management': STYTCH_TYPES,
  loginid: {
    400: 'bad_request',
    401: 'unauthorized',
    403: 'operation_not_allowed',
    404: 'user_not_found',
    500: 'internal_server_error',
  },
  'loginid-v2': {
    400: 'bad_request',
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not_found',
    500: 'internal_error',
  },
};

const FORMATTERS: { readonly [P in MockProvider]: Formatter } = {
  corbado: ({ status, type, message, violations = [] }) => ({
    httpStatusCode: status,
    message: REASONS[status] ?? 'Error',
    requestData: { requestID: 'req-mock', link: 'https://example.com/requests/req-mock' },
    runtime: 0.001,
    error: {
      type,
      details: message,
      validation: violations.map(corbadoValidation),
      links: [],
    },
  }),
  passage: ({ type, message }) => ({ code: type, error: message }),
  stytch: stytchError,
  'stytch-b2b': stytchError,
  'stytch-management': stytchError,
  loginid: ({ status, type, message }) => (status >= 500 ? { message } : { code: type, message }),
  'loginid-v2': ({ type, message }) => ({ msg: message, msgCode: type }),
};

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Creates an error response in the provider's format. */
export function errorResponse(
  provider: MockProvider,
  error: ErrorContent,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  const types = TYPES[provider];
  const type = error.type ?? types[error.status] ?? (error.status < 500 ? types[400] : types[500]);
  return jsonResponse(error.status, FORMATTERS[provider]({ ...error, type }), headers);
}

/** Creates the response to a request that names a record which does not exist. Corbado calls the value invalid. */
export function missingResponse(
  provider: MockProvider,
  { missing, parameter }: { readonly missing: string; readonly parameter: string },
): PlainResponse {
  if (provider !== 'corbado')
    return errorResponse(provider, { status: 404, type: missing, message: 'the mock server has no such record' });
  const message = 'does not exist';
  const violation = { location: ['request', 'path', parameter], severity: 'Error', code: 'exists', message };
  return errorResponse(provider, { status: 400, message: `${parameter}: ${message}`, violations: [violation] });
}

/** Creates the response to a request that violates the spec. Corbado responds with 400 to all of them, Prism with 422. */
export function rejectionResponse(
  provider: MockProvider,
  error: ErrorContent,
  headers: Readonly<Record<string, string>>,
): PlainResponse {
  const status = provider === 'corbado' && error.status === 422 ? 400 : error.status;
  return errorResponse(provider, { ...error, status }, headers);
}

/** Describes a violation as Corbado does: a missing or empty field cannot be blank. */
function corbadoValidation({ location, code, message }: Violation): { field: string; message: string } {
  const path = location.slice(2);
  const missing = code === 'required' ? /property '(.+)'/.exec(message)?.[1] : undefined;
  const isBlank = code === 'required' || code === 'minLength';
  const field = [...path, ...(missing === undefined ? [] : [missing])].join('.');
  return { field, message: isBlank ? 'cannot be blank' : message };
}

function stytchError({ status, type, message }: ErrorContent & { readonly type: string }): Record<string, unknown> {
  return {
    status_code: status,
    request_id: 'request-id-test-mock',
    error_type: type,
    error_message: message,
    error_url: `https://example.com/errors/${type}`,
  };
}
