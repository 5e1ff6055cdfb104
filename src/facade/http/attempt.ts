import { MAX_RESPONSE_BYTES } from '../options/defaults.ts';
import { lowerCased } from '../options/extra-headers.ts';
import type { CallContext } from './call-context.ts';
import { DeadlineEnd } from './deadline.ts';
import { emitRequest, emitResponse } from './events.ts';
import type { OutgoingHeaders } from './provider-adapter.ts';
import {
  ApiResponse,
  findProblem,
  isOk,
  type ReadResponse,
  type ResponseProblem,
  readResponse,
  readValue,
  UnexpectedResponse,
} from './response.ts';
import { type RawResponse, UnreadableBody } from './transport.ts';

/**
 * Sends the request once, reads the whole response and takes its value. Throws `DeadlineEnd`, `UnexpectedResponse`, an
 * authloom error of `authorize`, or the connection's error.
 */
export async function attempt(context: CallContext): Promise<ApiResponse> {
  const { client, operation, options, deadline, request } = context;
  context.attempts += 1;
  const authorizing = client.provider.authorize(operation, options, request);
  const own = authorizing instanceof Promise ? await deadline.race(authorizing) : authorizing;
  const headers = headersOf(context, own);
  deadline.throwIfEnded();
  if (client.observed) emitRequest(context, headers);
  const startedAt = client.observed ? performance.now() : 0;
  const { method, url, body, retryStaleConnection } = request;
  const avoidIdleConnections = !operation.safe;
  const pool = client.provider.isHeld?.(operation, request) === true ? 'held' : 'calls';
  const outgoing = { method, url, headers, body, retryStaleConnection, avoidIdleConnections, pool } as const;
  const head = await client.send(outgoing, deadline);
  if (head.status >= 300 && head.status < 400) throw redirected(head);
  let text: string;
  try {
    text = await head.readText(MAX_RESPONSE_BYTES);
  } catch (error) {
    text = handleUnreadable(head, error);
  }
  const response = readResponse(head, text);
  if (client.observed) emitResponse(context, response, performance.now() - startedAt);
  const problem = checkResponse(context, response);
  if (problem !== undefined) throw new UnexpectedResponse(response, problem);
  const value = context.mode === 'raw' ? undefined : readValue(response, operation.response);
  return new ApiResponse(value, response, context.attempts, context.provider);
}

/** Merges headers. The client's own replace those of the call, which replace those of the client's options. */
function headersOf(
  { client, operation, request, options, credentials }: CallContext,
  own: OutgoingHeaders,
): OutgoingHeaders {
  const headers: OutgoingHeaders = {
    ...client.options.headers,
    ...(options.headers && lowerCased(options.headers)),
    ...request.headers,
    accept: operation.response.kind === 'text' ? 'text/plain' : 'application/json',
    ...own,
  };
  const { authorization } = headers;
  if (authorization !== undefined) credentials.push(authorization);
  return headers;
}

/** Redirects are never followed: they would carry secrets to another host. */
function redirected(head: RawResponse): UnexpectedResponse {
  head.discard();
  return withoutBody(head, 'redirect');
}

/** The status of an error response says more than its body, which may be missing; any other body must be complete. */
function handleUnreadable(head: RawResponse, error: unknown): string {
  if (!(error instanceof DeadlineEnd) && !isOk(head.status)) return '';
  throw error instanceof UnreadableBody ? withoutBody(head, error.reason) : error;
}

function withoutBody(head: RawResponse, problem: ResponseProblem): UnexpectedResponse {
  return new UnexpectedResponse({ head, text: '', json: undefined }, problem);
}

/** Checks the status, then the body. The raw client accepts any JSON. */
function checkResponse(
  { operation, provider, mode }: CallContext,
  response: ReadResponse,
): ResponseProblem | undefined {
  if (!isOk(response.head.status)) return 'status';
  if (mode === 'value') return findProblem(response, operation.response, provider);
  return response.text === '' || response.json !== undefined ? undefined : 'not JSON';
}
