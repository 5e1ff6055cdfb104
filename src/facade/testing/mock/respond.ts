import type { Operation } from '../../http/operation.ts';
import { isObject } from '../../options/validators.ts';
import { jsonResponse, type PlainResponse, textResponse } from '../loopback.ts';
import type { MockProvider } from '../providers.ts';
import { type ErrorContent, errorResponse, missingResponse, rejectionResponse } from './error-responses.ts';
import type { ReadRequest } from './operations.ts';
import type { Prism, PrismResponse, Violation } from './prism.ts';
import type { State } from './state/state.ts';
import { withoutNulls } from './without-nulls.ts';

/** The API of one provider: its spec, and its records. */
export interface MockApi {
  readonly provider: MockProvider;
  readonly prism: Prism;
  /** Absent if every response is an example. */
  readonly state: State | undefined;
}

/** Lets Prism validate a request, then responds from the records, or else with the spec's example. */
export async function respond(
  { provider, prism, state }: MockApi,
  operation: Operation,
  received: ReadRequest,
): Promise<PlainResponse> {
  const request = withoutIgnored(operation, received);
  if (request.isMalformed) {
    return errorResponse(provider, {
      status: 400,
      message: 'the body is not valid JSON, but its content type is JSON',
    });
  }
  const example = await prism.respond(operation, request);
  const headers = violationHeader(example.violations);
  if (example.isRejected) return rejectionResponse(provider, rejection(example), headers);
  if (state === undefined || example.status >= 300 || 'prefer' in request.headers) {
    return toResponse(operation, example, example.body, headers);
  }
  const body = isObject(request.body) ? request.body : {};
  const params = { ...request.query, ...request.pathParams, ...body };
  const recorded = await state.respond(operation, { params, body }, example.body);
  if (recorded === undefined) return toResponse(operation, example, example.body, headers);
  if ('body' in recorded) return toResponse(operation, example, recorded.body, headers);
  if ('rejected' in recorded) return errorResponse(provider, { status: 400, ...recorded.rejected });
  return missingResponse(provider, recorded);
}

/** Drops what a provider ignores, but Prism rejects: optional fields that are null, and `{}` where no body belongs. */
function withoutIgnored({ body: declared }: Operation, request: ReadRequest): ReadRequest {
  const { body, headers } = request;
  if (declared !== undefined) return { ...request, body: withoutNulls(declared.check, body) };
  if (!isObject(body) || Object.keys(body).length > 0) return request;
  const { 'content-type': _, 'content-length': __, 'transfer-encoding': ___, ...others } = headers;
  return { ...request, body: null, headers: others };
}

function rejection({ status, violations, detail }: PrismResponse): ErrorContent {
  if (status === 401) return { status, message: 'the request lacks the credentials that the spec requires' };
  const message = violations.length > 0 ? describeViolations(violations) : (detail ?? 'the request was rejected');
  return { status, message, violations };
}

function toResponse(
  operation: Operation,
  { status, headers }: PrismResponse,
  body: unknown,
  ownHeaders: Readonly<Record<string, string>>,
): PlainResponse {
  if (body === undefined) return { status, headers: ownHeaders, body: '' };
  if (operation.response.kind === 'text' && typeof body === 'string') return textResponse(status, body);
  return jsonResponse(status, body, { ...headers, ...ownHeaders });
}

/** Node rejects longer headers. */
const MAX_HEADER = 8_000;

/** Returns the header that Prism's own server sends, as ASCII. */
export function violationHeader(violations: readonly Violation[]): Readonly<Record<string, string>> {
  if (violations.length === 0) return {};
  const json = JSON.stringify(violations).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { 'sl-violations': json.slice(0, MAX_HEADER) };
}

/** Describes violations in one line: `body.status: must be equal to one of the allowed values`. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ location, message }) => [location.slice(1).join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
