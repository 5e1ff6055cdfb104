import type { AuthloomError } from '../errors/authloom-error.ts';
import type { CallEvent } from '../observe/hooks.ts';
import { redactHeaders, scrub } from '../observe/redaction.ts';
import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { requestIdOf } from './request-id.ts';

export function tellRequest(context: CallContext, attempt: number, headers: Readonly<Record<string, string>>): void {
  if (!context.client.observer.active) return;
  const event = { ...callEvent(context, attempt), headers: redactHeaders(new Headers(headers)) };
  context.client.observer.log('debug', `${event.operation} is sent`, event);
  context.client.observer.tell('onRequest', event);
}

export function tellResponse(context: CallContext, attempt: number, answer: ReadAnswer, duration: number): void {
  if (!context.client.observer.active) return;
  const event = {
    ...callEvent(context, attempt),
    httpStatusCode: answer.head.status,
    requestId: requestIdOf(context, answer),
    headers: answerHeaders(context, answer.head.allHeaders),
    duration,
  };
  context.client.observer.log('debug', `${event.operation} was answered ${event.httpStatusCode}`, event);
  context.client.observer.tell('onResponse', event);
}

export function tellRetry(context: CallContext, attempt: number, error: AuthloomError, delay: number): void {
  if (!context.client.observer.active) return;
  const event = { ...callEvent(context, attempt), delay, error };
  context.client.observer.log('warn', `${event.operation} will be repeated`, { ...event, error: error.toJSON() });
  context.client.observer.tell('onRetry', event);
}

export function tellError(context: CallContext, attempt: number, error: AuthloomError): void {
  if (!context.client.observer.active) return;
  const event = { ...callEvent(context, attempt), error };
  context.client.observer.log('error', `${event.operation} failed`, { ...event, error: error.toJSON() });
  context.client.observer.tell('onError', event);
}

/** Even a harmless header may hold what the server echoes. */
function answerHeaders({ secrets }: CallContext, headers: Headers): Record<string, string> {
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
