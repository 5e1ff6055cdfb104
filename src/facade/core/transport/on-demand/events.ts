import type { AuthloomError } from '../../errors/authloom-error.ts';
import type { CallEvent } from '../../observe/hooks.ts';
import { Observer } from '../../observe/observer.ts';
import { redactHeaders, scrub } from '../../observe/redaction.ts';
import type { ReadAnswer } from '../answer.ts';
import type { CallContext, ClientContext } from '../context.ts';
import { requestIdOf } from './request-id.ts';
import { secretsOf } from './secrets.ts';

const observers = new WeakMap<ClientContext, Observer>();

function observerOf({ client }: CallContext): Observer {
  const known = observers.get(client);
  if (known !== undefined) return known;
  const observer = new Observer(client.options.hooks, client.options.logger);
  observers.set(client, observer);
  return observer;
}

export function tellRequest(context: CallContext, headers: Readonly<Record<string, string>>): void {
  const event = { ...callEvent(context), headers: redactHeaders(new Headers(headers)) };
  observerOf(context).log('debug', `${event.operation} is sent`, event);
  observerOf(context).tell('onRequest', event);
}

export function tellResponse(context: CallContext, answer: ReadAnswer, duration: number): void {
  const event = {
    ...callEvent(context),
    httpStatusCode: answer.head.status,
    requestId: requestIdOf(context, answer),
    headers: answerHeaders(context, answer.head.allHeaders),
    duration,
  };
  observerOf(context).log('debug', `${event.operation} was answered ${event.httpStatusCode}`, event);
  observerOf(context).tell('onResponse', event);
}

export function tellRetry(context: CallContext, error: AuthloomError, delay: number): void {
  if (!context.client.observed) return;
  const event = { ...callEvent(context), delay, error };
  observerOf(context).log('warn', `${event.operation} will be repeated`, { ...event, error: error.toJSON() });
  observerOf(context).tell('onRetry', event);
}

export function tellError(context: CallContext, error: AuthloomError): void {
  if (!context.client.observed) return;
  const event = { ...callEvent(context), error };
  observerOf(context).log('error', `${event.operation} failed`, { ...event, error: error.toJSON() });
  observerOf(context).tell('onError', event);
}

/** Even a harmless header may hold what the server echoes. */
function answerHeaders(context: CallContext, headers: Headers): Record<string, string> {
  const shown = redactHeaders(headers);
  const secrets = secretsOf(context);
  for (const [name, value] of Object.entries(shown)) shown[name] = scrub(value, secrets);
  return shown;
}

function callEvent({ provider, operation, request, attempts }: CallContext): CallEvent {
  return {
    provider: provider.name,
    operation: operation.name,
    method: operation.method,
    path: operation.path,
    host: new URL(request.url).host,
    attempt: attempts,
  };
}
