import { serverException } from '../../errors/server-exception.ts';
import { ConnectionException, ResponseException } from '../../errors/standard-exception.ts';
import { safeCause, scrub } from '../../observe/redaction.ts';
import { BadAnswer, type ReadAnswer } from '../answer.ts';
import type { CallContext } from '../context.ts';
import { describeProblem } from './describe.ts';
import { readNetworkError } from './network-errors.ts';
import { requestIdOf } from './request-id.ts';
import { type Failure, isTransientStatus, isUnexecutedStatus } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import { secretsOf } from './secrets.ts';

/** Judges what an attempt threw in place of a value. */
export function judgeTrouble(context: CallContext, trouble: unknown): Failure {
  if (!(trouble instanceof BadAnswer)) return broken(context, trouble);
  return trouble.problem === 'status' ? refused(context, trouble.answer) : unreadable(context, trouble);
}

function broken(context: CallContext, error: unknown): Failure {
  const { provider, operation, attempts } = context;
  const { word, transient, executed } = readNetworkError(error);
  const exception = new ConnectionException(
    `${operation.name} could not be completed: the connection failed (${word})`,
    {
      provider: provider.name,
      operation: operation.name,
      attempts,
      retryable: transient,
      cause: safeCause(error, secretsOf(context)),
    },
  );
  return { error: exception, transient, executed };
}

function refused(context: CallContext, answer: ReadAnswer): Failure {
  const { provider, operation, attempts } = context;
  const secrets = secretsOf(context);
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
    attempts,
    body,
    responseHeaders: answer.head.allHeaders,
    retryAfter,
    retryable: transient,
  });
  const executed = isUnexecutedStatus(status) ? 'no' : 'maybe';
  return { error, transient, executed, retryAfter, answer };
}

function unreadable(context: CallContext, bad: BadAnswer): Failure {
  const { provider, operation, attempts } = context;
  const { status } = bad.answer.head;
  const { words, hint } = describeProblem(bad, context.reading === 'bare' ? {} : operation.answer);
  const error = new ResponseException(`${operation.name} was answered ${status} with ${words}`, {
    provider: provider.name,
    operation: operation.name,
    attempts,
    httpStatusCode: status,
    requestId: requestIdOf(context, bad.answer),
    hint,
  });
  return { error, transient: false, executed: 'maybe' };
}
