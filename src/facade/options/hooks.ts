import type { AuthloomError, ProviderName } from '../errors/authloom-error.ts';
import { propertyOf } from '../web/headers.ts';
import { isFunction, objectOf, type Rule, satisfies } from './validators.ts';

/** Anything console-like. Each method gets one line and an object of details, both free of secrets. */
export interface Logger {
  debug(message: string, details: Readonly<Record<string, unknown>>): void;
  info(message: string, details: Readonly<Record<string, unknown>>): void;
  warn(message: string, details: Readonly<Record<string, unknown>>): void;
  error(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** The fields of every event: the call that it belongs to. */
export interface CallEvent {
  readonly provider: ProviderName;
  /** The operation's name, such as `users.get`. */
  readonly operation: string;
  readonly method: string;
  /** The path template, such as `/v2/users/{userID}`, without ids and query. */
  readonly path: string;
  /** The host of the request. */
  readonly host: string;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** The headers; all but a few harmless ones are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A response of any status has been read. */
export interface ResponseEvent extends CallEvent {
  readonly httpStatusCode: number;
  readonly requestId: string | null;
  /** The headers; all but a few harmless ones are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from the start of the attempt to the end of the body. */
  readonly duration: number;
}

/** The call will be retried after `delay` milliseconds. */
export interface RetryEvent extends CallEvent {
  readonly delay: number;
  readonly error: AuthloomError;
}

/** The call has failed with `error`. */
export interface ErrorEvent extends CallEvent {
  readonly error: AuthloomError;
}

/** A session was checked. It contains no token, and nothing about the user. */
export interface SessionEvent {
  readonly provider: ProviderName;
  readonly status: 'signed-in' | 'signed-out' | 'unavailable';
  /** The `reason` of a rejection, or the `code` of a check that could not be decided; null if signed in. */
  readonly reason: string | null;
  /**
   * The source of the decision: a token that was verified before (`cache`), its signature (`local`), or Stytch itself
   * (`remote`).
   */
  readonly source: 'cache' | 'local' | 'remote';
  /** Seconds since the key was requested from the provider; null if the check came to no key, or it is not a fetched one. */
  readonly keyAge: number | null;
}

/** The keys of a client have changed, or a request for them has failed. */
export interface KeysEvent {
  readonly provider: ProviderName;
  /** The host of the key endpoint. */
  readonly host: string;
  /**
   * `fetched`: keys have arrived. `stale`: the request has failed, and older keys serve on. `failed`: the request has
   * failed, and without keys checks are `unavailable`. `forgotten`: the keys were dropped by `sessions.forget`.
   */
  readonly status: 'fetched' | 'stale' | 'failed' | 'forgotten';
  /** The number of keys that serve now. */
  readonly keys: number;
  /** With `stale`, the age of the keys in seconds; else null. */
  readonly age: number | null;
  /** Milliseconds from the request to its end. */
  readonly duration: number;
  /** The reason of a failure; else null. */
  readonly error: Error | null;
}

/**
 * Observers of calls and session checks, for metrics and traces. Their results are ignored, and their errors are logged, not thrown.
 *
 * @example
 * const corbado = new Corbado({ hooks: { onResponse: ({ operation, duration }) => metrics.record(operation, duration) } });
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
  /** Called once for each session check, also for one by an adapter; and once more if a guard rejects the session. */
  readonly onSession?: ((event: SessionEvent) => unknown) | undefined;
  /** Called for each request for keys, and when keys are dropped. */
  readonly onKeys?: ((event: KeysEvent) => unknown) | undefined;
}

const HOOK = satisfies(isFunction, 'a function');
const HOOK_RULES: Readonly<Record<keyof Hooks, Rule>> = {
  onRequest: HOOK,
  onResponse: HOOK,
  onRetry: HOOK,
  onError: HOOK,
  onSession: HOOK,
  onKeys: HOOK,
};
const LOGGER_METHODS: readonly (keyof Logger)[] = ['debug', 'info', 'warn', 'error'];

/** The rule for `hooks`. */
export const HOOKS: Rule = objectOf(HOOK_RULES);

/** The rule for `logger`. A missing method is found at construction, not by the first failing call. */
export const LOGGER: Rule = (checks, path, logger) => {
  const isLogger =
    logger === undefined ||
    (typeof logger === 'object' &&
      logger !== null &&
      LOGGER_METHODS.every((name) => isFunction(propertyOf(logger, name))));
  if (!isLogger) checks.add(path, `expected an object with the methods ${LOGGER_METHODS.join(', ')}, such as console`);
};

/** Copies the hooks by name, and binds them: those of a class instance are methods, which a spread leaves out. */
export function resolveHooks(hooks: Hooks | undefined): Hooks {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(HOOK_RULES)) {
    const hook = hooks && propertyOf(hooks, name);
    if (isFunction(hook)) copy[name] = hook.bind(hooks);
  }
  return Object.freeze(copy);
}
