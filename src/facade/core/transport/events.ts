import type { AuthloomError } from '../errors/authloom-error.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { redactHeaders, scrub } from '../observe/redaction.ts';
import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { requestIdOf } from './request-id.ts';

export function tellRequest(context: CallContext, attempt: number, headers: Headers): void {
  if (!context.observer.active) return;
  const event = { ...callEvent(context, attempt), headers: redactHeaders(headers) };
  context.observer.log('debug', `${event.operation} is sent`, event);
  context.observer.tell('onRequest', event);
}

export function tellResponse(context: CallContext, attempt: number, answer: ReadAnswer, duration: number): void {
  if (!context.observer.active) return;
  const event = {
    ...callEvent(context, attempt),
    httpStatusCode: answer.response.status,
    requestId: requestIdOf(context, answer),
    headers: answerHeaders(context, answer.response),
    duration,
  };
  context.observer.log('debug', `${event.operation} was answered ${event.httpStatusCode}`, event);
  context.observer.tell('onResponse', event);
}

export function tellRetry(context: CallContext, attempt: number, error: AuthloomError, delay: number): void {
  if (!context.observer.active) return;
  const event = { ...callEvent(context, attempt), delay, error };
  context.observer.log('warn', `${event.operation} will be repeated`, { ...event, error: error.toJSON() });
  context.observer.tell('onRetry', event);
}

export function tellError(context: CallContext, attempt: number, error: AuthloomError): void {
  if (!context.observer.active) return;
  const event = { ...callEvent(context, attempt), error };
  context.observer.log('error', `${event.operation} failed`, { ...event, error: error.toJSON() });
  context.observer.tell('onError', event);
}

/** Even a harmless header may hold what the server echoes. */
function answerHeaders({ secrets }: CallContext, { headers }: Response): Record<string, string> {
  const shown = redactHeaders(headers);
  for (const [name, value] of Object.entries(shown)) shown[name] = scrub(value, secrets);
  return shown;
}

function callEvent({ provider, operation, request }: CallContext, attempt: number): CallEvent {
  return {
    provider: provider.name,
    operation: operation.name,
    method: operation.method,
    path: operation.path,
    host: new URL(request.url).host,
    attempt,
  };
}
