import { serverException } from '../errors/server-exception.ts';
import { ConnectionException, ResponseException } from '../errors/standard-exception.ts';
import { safeCause, scrub } from '../observe/redaction.ts';
import { interpret, type ReadAnswer, UnusableAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { readNetworkError } from './network-errors.ts';
import { requestIdOf } from './request-id.ts';
import { type Failure, isTransientStatus, isUnexecutedStatus } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import { isOk } from './sender.ts';

/** A value, or what went wrong. */
export type Judgement = { readonly value: unknown; readonly failure?: undefined } | { readonly failure: Failure };

/** What the bare client takes: any JSON. */
const ANY_JSON = { kind: 'object' } as const;

/** Judges an answer: by its status first, then by whether it is what the operation answers with. */
export function judgeAnswer(context: CallContext, attempt: number, answer: ReadAnswer): Judgement {
  const { status } = answer.head;
  if (!isOk(status)) return { failure: refusal(context, attempt, answer) };
  const bare = context.reading === 'bare';
  if (bare && (answer.text === '' || answer.json !== undefined)) return { value: undefined };
  const result = interpret(answer, bare ? ANY_JSON : context.operation.answer, (body) =>
    context.provider.isErrorBody(body),
  );
  if ('value' in result) return result;
  return { failure: unreadable(context, attempt, status, requestIdOf(context, answer), result.problem) };
}

/** Judges what an exchange threw instead of answering. */
export function judgeError(context: CallContext, attempt: number, error: unknown): Failure {
  if (error instanceof UnusableAnswer) {
    const { head, problem, hint } = error;
    const requestId = requestIdOf(context, { head, text: '', json: undefined });
    return unreadable(context, attempt, head.status, requestId, problem, hint);
  }
  const { provider, operation, secrets } = context;
  const { word, transient, executed } = readNetworkError(error);
  const exception = new ConnectionException(
    `${operation.name} could not be completed: the connection failed (${word})`,
    {
      provider: provider.name,
      operation: operation.name,
      attempts: attempt,
      retryable: transient,
      cause: safeCause(error, secrets),
    },
  );
  return { error: exception, transient, executed };
}

function refusal(context: CallContext, attempt: number, answer: ReadAnswer): Failure {
  const { provider, operation, secrets } = context;
  const { status, headers } = answer.head;
  const body = answer.json === undefined ? answer.text : answer.json.value;
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  const said = provider.readError({ status, headers, body });
  const transient = isTransientStatus(status) && said.transient !== false;
  const clean = (text: string | null): string | null => (text === null ? null : scrub(text, secrets));
  const error = serverException({
    ...said,
    errorType: clean(said.errorType),
    errorMessage: clean(said.errorMessage),
    errorUrl: clean(said.errorUrl ?? null),
    docsUrl: clean(said.docsUrl ?? said.errorUrl ?? null) ?? undefined,
    validationMessages:
      said.validationMessages?.map(({ field, message }) => ({
        field: scrub(field, secrets),
        message: scrub(message, secrets),
      })) ?? null,
    provider: provider.name,
    operation: operation.name,
    httpStatusCode: status,
    requestId: requestIdOf(context, answer),
    attempts: attempt,
    body,
    responseHeaders: answer.head.allHeaders,
    retryAfter,
    retryable: transient,
  });
  const executed = isUnexecutedStatus(status) ? 'no' : 'maybe';
  return { error, transient, executed, retryAfter, answer };
}

function unreadable(
  { provider, operation }: CallContext,
  attempt: number,
  status: number,
  requestId: string | null,
  problem: string,
  hint?: string,
): Failure {
  const error = new ResponseException(`${operation.name} was answered ${status} with ${problem}`, {
    provider: provider.name,
    operation: operation.name,
    attempts: attempt,
    httpStatusCode: status,
    requestId,
    hint,
  });
  return { error, transient: false, executed: 'maybe' };
}
