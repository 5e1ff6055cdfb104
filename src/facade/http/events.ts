import type { AuthloomError } from '../errors/authloom-error.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import type { CallEvent, Hooks, Logger } from '../options/hooks.ts';
import { isError } from '../options/validators.ts';
import type { CallContext, ClientContext } from './call-context.ts';
import { redactedRequestId, redactHeaders, scrub, secretsOf } from './redaction.ts';
import type { ReadResponse } from './response.ts';

/** Calls hooks and logger, and keeps their errors away from the call. */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;

  constructor(hooks: Hooks, logger: Logger | undefined) {
    this.#hooks = hooks;
    this.#logger = logger;
  }

  emit<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    const hook = this.#hooks[name] as ((event: unknown) => unknown) | undefined;
    if (hook === undefined) return;
    try {
      const result = hook(Object.freeze(event));
      if (result instanceof Promise) result.catch((error: unknown) => this.#logFailure(name, error));
    } catch (error) {
      this.#logFailure(name, error);
    }
  }

  log(level: keyof Logger, message: string, details: Readonly<Record<string, unknown>>): void {
    try {
      const result: unknown = this.#logger?.[level](`authloom: ${message}`, details);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // There is no better place to report a logger that throws.
    }
  }

  /** Logs the error's name only: a hook may throw anything. */
  #logFailure(hook: string, error: unknown): void {
    this.log('warn', `the hook ${hook} failed; the call continues`, {
      hook,
      error: isError(error) ? error.name : typeof error,
    });
  }
}

/** Returns the observer of a client, if it has hooks or a logger. */
export function createObserver({ hooks, logger }: Pick<ResolvedOptions, 'hooks' | 'logger'>): Observer | undefined {
  return logger !== undefined || Object.keys(hooks).length > 0 ? new Observer(hooks, logger) : undefined;
}

const observers = new WeakMap<ClientContext, Observer>();

function observerOf({ client }: CallContext): Observer {
  const known = observers.get(client);
  if (known !== undefined) return known;
  const observer = new Observer(client.options.hooks, client.options.logger);
  observers.set(client, observer);
  return observer;
}

export function emitRequest(context: CallContext, headers: Readonly<Record<string, string>>): void {
  const event = { ...callEvent(context), headers: redactHeaders(new Headers(headers)) };
  const observer = observerOf(context);
  observer.log('debug', `sending ${event.operation}`, event);
  observer.emit('onRequest', event);
}

export function emitResponse(context: CallContext, response: ReadResponse, duration: number): void {
  const event = {
    ...callEvent(context),
    httpStatusCode: response.head.status,
    requestId: redactedRequestId(context, response),
    headers: responseHeaders(context, response.head.allHeaders),
    duration,
  };
  const observer = observerOf(context);
  observer.log('debug', `${event.operation} returned ${event.httpStatusCode}`, event);
  observer.emit('onResponse', event);
}

export function emitRetry(context: CallContext, error: AuthloomError, delay: number): void {
  if (!context.client.observed) return;
  const event = { ...callEvent(context), delay, error };
  const observer = observerOf(context);
  observer.log('warn', `retrying ${event.operation}`, { ...event, error: error.toJSON() });
  observer.emit('onRetry', event);
}

export function emitError(context: CallContext, error: AuthloomError): void {
  if (!context.client.observed) return;
  const event = { ...callEvent(context), error };
  const observer = observerOf(context);
  observer.log('error', `${event.operation} failed`, { ...event, error: error.toJSON() });
  observer.emit('onError', event);
}

/** Even a harmless header may contain what the server echoes. */
function responseHeaders(context: CallContext, headers: Headers): Record<string, string> {
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
