import { AuthloomError, type ProviderName } from '../errors/authloom-error.ts';
import { serverException } from '../errors/server-exception.ts';
import {
  AbortException,
  ConnectionException,
  ResponseException,
  TimeoutException,
} from '../errors/standard-exception.ts';
import { MAX_RESPONSE_BYTES } from '../options/defaults.ts';
import { isObject } from '../options/validators.ts';
import { requireWebApis } from '../options/web-apis.ts';
import type { CallContext } from './call-context.ts';
import { DeadlineEnd } from './deadline.ts';
import { classifyNetworkError } from './network-errors.ts';
import { redactedRequestId, safeCause, scrub, secretsOf } from './redaction.ts';
import { type ReadResponse, UnexpectedResponse } from './response.ts';
import { type Failure, isTransientStatus, provesUnexecuted, readRetryAfter } from './retry-policy.ts';
import type { HeaderReader } from './transport.ts';

/** Turns what an attempt threw into a failure. Rethrows what ends the call: the deadline, and authloom's own errors. */
export function classifyFailure(context: CallContext, thrown: unknown): Failure {
  if (thrown instanceof DeadlineEnd || thrown instanceof AuthloomError) throw thrown;
  if (!(thrown instanceof UnexpectedResponse)) return connectionFailure(context, thrown);
  return thrown.problem === 'status' ? statusFailure(context, thrown.response) : contentFailure(context, thrown);
}

function connectionFailure(context: CallContext, thrown: unknown): Failure {
  const { provider, operation, attempts } = context;
  requireWebApis(`Cannot call ${operation.name}`, provider.name);
  const { code, transient, executed } = classifyNetworkError(thrown);
  const error = new ConnectionException(`${operation.name} failed: connection error (${code})`, {
    provider: provider.name,
    operation: operation.name,
    attempts,
    retryable: transient,
    cause: safeCause(thrown, secretsOf(context)),
  });
  return { error, transient, executed };
}

function statusFailure(context: CallContext, response: ReadResponse): Failure {
  const { provider, operation, attempts } = context;
  const secrets = secretsOf(context);
  const { status, headers } = response.head;
  const body = response.json === undefined ? response.text : response.json.value;
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  const details = provider.readError({ status, headers, body }, operation);
  const isLimitThatEnds = status === 429 && retryAfter !== undefined;
  const transient = isTransientStatus(status) && (details.transient !== false || isLimitThatEnds);
  const isFromProvider = isObject(body) && provider.isErrorBody(body);
  const clean = (value: string | null): string | null => (value === null ? null : scrub(value, secrets));
  const error = serverException({
    ...details,
    errorType: clean(details.errorType),
    errorMessage: clean(details.errorMessage),
    errorUrl: clean(details.errorUrl ?? null),
    docsUrl: clean(details.docsUrl ?? details.errorUrl ?? null) ?? undefined,
    validationMessages:
      details.validationMessages?.map(({ field, message }) => ({
        field: scrub(field, secrets),
        message: scrub(message, secrets),
      })) ?? null,
    provider: provider.name,
    operation: operation.name,
    httpStatusCode: status,
    requestId: redactedRequestId(context, response),
    attempts,
    body,
    responseHeaders: response.head.allHeaders,
    retryAfter,
    retryable: transient,
  });
  const executed = provesUnexecuted(status, isFromProvider || retryAfter !== undefined) ? 'no' : 'maybe';
  return { error, transient, executed, retryAfter, response };
}

function contentFailure(context: CallContext, unexpected: UnexpectedResponse): Failure {
  const { provider, operation, attempts } = context;
  const { status } = unexpected.response.head;
  const { received, hint } = describeProblem(unexpected, context.mode === 'raw' ? {} : operation.response);
  const error = new ResponseException(`${operation.name} received an unexpected ${status} response: ${received}`, {
    provider: provider.name,
    operation: operation.name,
    attempts,
    httpStatusCode: status,
    requestId: redactedRequestId(context, unexpected.response),
    hint,
  });
  return { error, transient: false, executed: 'maybe' };
}

/** A problem in words. */
export interface Description {
  readonly received: string;
  readonly hint?: string;
}

export function describeProblem(
  { problem, response }: UnexpectedResponse,
  { keys = [] }: { readonly keys?: readonly string[] },
): Description {
  const { headers } = response.head;
  switch (problem) {
    case 'status':
      return { received: 'an error' };
    case 'redirect':
      return {
        received: 'a redirect',
        hint: 'Redirects are never followed. Check the base URL: scheme, host, and a missing or extra path prefix.',
      };
    case 'too large':
      return { received: `a body of more than ${MAX_RESPONSE_BYTES / 1024 / 1024} MB` };
    case 'not UTF-8':
      return { received: 'a body that is not UTF-8' };
    case 'empty':
      return { received: 'an empty body' };
    case 'page':
      return { received: typedBody(headers) };
    case 'not JSON':
      return { received: `${typedBody(headers)} that is not complete JSON` };
    case 'not an array':
    case 'not an object':
      return { received: `JSON that is ${problem}` };
    case 'error body':
      return { received: 'an error body with a success status' };
    case 'other fields':
      return { received: `an object without any of the fields ${keys.join(', ')}` };
  }
}

/** The media type in plain characters: it comes from outside and may contain anything. */
function typedBody(headers: HeaderReader): string {
  const type = /^[a-z]+\/[a-z0-9.+-]+/i.exec((headers.get('content-type') ?? '').slice(0, 60))?.[0];
  return type === undefined ? 'a body' : `a body of type ${type.toLowerCase()}`;
}

/** A call that its deadline or the caller's signal ended. */
export interface EndedCall {
  readonly provider: ProviderName;
  readonly operation: string;
  readonly attempts: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Builds the error of a call that was ended from outside. */
export function deadlineError({ reason }: DeadlineEnd, { signal, timeout, ...call }: EndedCall): AuthloomError {
  if (reason === 'aborted') {
    return new AbortException(`${call.operation} was aborted by your signal`, { ...call, cause: signal?.reason });
  }
  return new TimeoutException(`${call.operation} did not finish within ${timeout} ms`, {
    ...call,
    timeout,
    retryable: true,
    hint: 'Raise "timeout" for this call or for the client if the operation is known to be slow.',
  });
}
