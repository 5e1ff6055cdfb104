import type { Operation } from '../../http/operation.ts';
import { findIssues } from '../../http/validation.ts';
import { jsonResponse, type PlainResponse, textResponse } from '../loopback.ts';
import { ApiError } from './api-error.ts';
import type { Call, FlowResult } from './call.ts';
import { complete } from './complete.ts';
import type { EmulatedApi } from './emulated-api.ts';
import type { Fields } from './fields.ts';
import { bodyFields, type Match, type ReadRequest, typedParams } from './routing.ts';
import type { Tenant } from './tenant.ts';

/** Responds to a request for an operation: checks its credentials and its shape, performs its flow, completes the response. */
export async function respond(
  api: EmulatedApi,
  tenant: Tenant,
  { target: operation, pathParams }: Match<Operation>,
  request: ReadRequest,
  url: string,
): Promise<PlainResponse> {
  try {
    const call = readCall(tenant, operation, pathParams, request, url);
    api.authenticate(call);
    checkRequest(api, call, request);
    const flow = api.flows[operation.name];
    if (flow === undefined) throw unsupported(api, call);
    return toResponse(api, tenant, operation, await flow(call));
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(api, tenant, error);
    throw error;
  }
}

/** Writes an error in the vendor's format. */
export function errorResponse(api: EmulatedApi, tenant: Tenant, error: ApiError): PlainResponse {
  return jsonResponse(error.status, api.errorBody(error, tenant));
}

function readCall(
  tenant: Tenant,
  operation: Operation,
  pathParams: Readonly<Record<string, string>>,
  { headers, query, body }: ReadRequest,
  url: string,
): Call {
  const outside = typedParams(operation.params.fields, { ...query, ...pathParams });
  const fields = bodyFields(body);
  return { tenant, operation, params: { ...fields, ...outside }, body: fields, headers, url };
}

function checkRequest(api: EmulatedApi, { operation, params, body }: Call, request: ReadRequest): void {
  if (request.isMalformed)
    throw api.invalidRequest([{ path: '', message: 'the body is not valid JSON, but its content type is JSON' }]);
  if (api.unchecked?.has(operation.name) === true) return;
  const issues = [
    ...findIssues(operation.params, params),
    ...(operation.body === undefined ? [] : findIssues(operation.body.check, body)),
  ];
  if (issues.length > 0) throw api.invalidRequest(issues);
}

/** Never a canned success: the caller should know. */
function unsupported(api: EmulatedApi, { operation }: Call): ApiError {
  const reason = api.unsupported?.find((known) => known.operation === operation.name)?.reason;
  return new ApiError(
    501,
    'not_emulated',
    `The emulator cannot perform ${operation.name}${reason === undefined ? '' : ` because ${reason}`}. \
Set a response with mock.override(). See docs/emulator-support.md.`,
  );
}

/** A type guard: `Array.isArray` does not know readonly arrays. */
function isList(result: FlowResult): result is readonly Fields[] {
  return Array.isArray(result);
}

function toResponse(api: EmulatedApi, tenant: Tenant, operation: Operation, result: FlowResult): PlainResponse {
  const { kind, check } = operation.response;
  const status = api.successStatus?.(operation) ?? (kind === 'none' ? 204 : 200);
  if (kind === 'none') return { status, headers: {}, body: '' };
  if (typeof result === 'string') return textResponse(status, result);
  const body = isList(result) ? result : { ...api.commonFields?.(tenant), ...result };
  return jsonResponse(status, check === undefined ? body : complete(check, body));
}
