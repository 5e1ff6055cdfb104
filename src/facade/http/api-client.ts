import { transportFor } from '#platform/http';
import { AuthloomError, type ProviderName } from '../errors/authloom-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { type CallOptions, checkCallOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { RETRY_BUDGET_CAPACITY, RETRY_BUDGET_COST } from '../options/defaults.ts';
import { resolveRetry } from '../options/resolve-options.ts';
import { describeType, isObject, ownProperties } from '../options/validators.ts';
import { attempt } from './attempt.ts';
import { CallContext, type CallInit, type ClientContext, RetryBudget } from './call-context.ts';
import { CallPromise, type CallResult } from './call-promise.ts';
import { DeadlineEnd } from './deadline.ts';
import { emitError, emitRetry } from './events.ts';
import { classifyFailure, deadlineError } from './failures.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import { type RawClient, rawClient } from './raw-client.ts';
import { buildRequest, checkClientParams, sortArguments } from './request.ts';
import { ApiResponse, isOk, isPage, type ReadResponse, readValue } from './response.ts';
import { delayBefore, type Failure, mayRetry } from './retry-policy.ts';
import { checkParams, checkResponse } from './validation.ts';

const NO_OPTIONS: CallOptions = Object.freeze(ownProperties({}));

/** Executes operations: validates the arguments, builds the request, sends it, and accepts the response. */
export class ApiClient {
  readonly #client: ClientContext;

  constructor(provider: ProviderAdapter, options: ResolvedOptions) {
    this.#client = {
      provider,
      options,
      observed: options.logger !== undefined || Object.keys(options.hooks).length > 0,
      budget: new RetryBudget(RETRY_BUDGET_CAPACITY, RETRY_BUDGET_COST),
      send: transportFor(options.fetch),
    };
  }

  get provider(): ProviderName {
    return this.#client.provider.name;
  }

  /** Calls an operation. */
  call<T>(operation: Operation, params: object | undefined, options: CallOptions | undefined): CallPromise<T> {
    return new CallPromise<T>(this.#call<T>(operation, params, options));
  }

  /** Returns the raw typed client over the same transport. */
  raw<Paths extends object>(): RawClient<Paths> {
    return rawClient<Paths>(this.#client.provider, (init) => {
      const context = new CallContext(this.#client, init);
      return this.#settle(context, () => this.#send(context));
    });
  }

  async #call<T>(operation: Operation, given: unknown, options: CallOptions = NO_OPTIONS): Promise<CallResult<T>> {
    const { provider } = this.#client;
    const { name, memberSession, userToken } = operation;
    const needsToken = userToken === 'required';
    if (options !== NO_OPTIONS || needsToken) {
      const rule = memberSession || userToken ? provider.checkAuthorization : undefined;
      checkCallOptions(name, provider.name, options, rule, needsToken);
    }
    const params = this.#checkParams(operation, given);
    const own = options === NO_OPTIONS ? options : ownProperties(options);
    const context = new CallContext(this.#client, initOf(provider, operation, params, own));
    const response = await this.#settle(context, async () => {
      const received = await this.#send(context);
      if (isOk(received.raw.head.status)) checkResponse(provider, operation, received, this.#validates('responses'));
      return received;
    });
    // The response has the declared kind. Its fields are not checked, as in any client.
    return response as ApiResponse<T>;
  }

  #checkParams(operation: Operation, given: unknown): Readonly<Record<string, unknown>> {
    const { provider } = this.#client;
    if (given !== undefined && !isObject(given)) {
      const message = `expected one object with all arguments, received ${describeType(given)}`;
      throw this.#invalid(operation, [{ path: 'params', message }]);
    }
    const params = provider.transformParams?.(operation, given ?? {}) ?? given ?? {};
    const misdirected = checkClientParams(operation, params, provider.clientParams);
    if (misdirected.length > 0) throw this.#invalid(operation, misdirected);
    const issues = this.#validates('requests') ? checkParams(operation, params) : [];
    if (issues.length > 0) throw this.#invalid(operation, issues);
    return params;
  }

  #validates(which: 'requests' | 'responses'): boolean {
    const { validate } = this.#client.options;
    return validate === which || validate === 'all';
  }

  #invalid(operation: Operation, issues: readonly ValidationIssue[]): ValidationError {
    return new ValidationError(`Cannot call ${operation.name}`, issues, { provider: this.provider, status: 400 });
  }

  /** Reports the call's error, and frees its deadline. */
  async #settle(context: CallContext, run: () => Promise<ApiResponse>): Promise<ApiResponse> {
    try {
      return await run();
    } catch (thrown) {
      const error = thrown instanceof DeadlineEnd ? endOf(context, thrown) : thrown;
      if (error instanceof AuthloomError) emitError(context, error);
      throw error;
    } finally {
      context.deadline.close();
    }
  }

  /** Sends requests until one settles the call: one deadline, few and only harmless retries. */
  async #send(context: CallContext): Promise<ApiResponse> {
    const { deadline, operation, provider } = context;
    let maybeExecuted = false;
    for (;;) {
      let failure: Failure;
      try {
        deadline.throwIfEnded();
        const response = await attempt(context);
        this.#client.budget.refund(context.attempts > 1);
        return response;
      } catch (thrown) {
        failure = classifyFailure(context, thrown);
      }
      const { response } = failure;
      // The resource of a DELETE that may have been executed is gone: the call has succeeded.
      if (
        maybeExecuted &&
        operation.method === 'DELETE' &&
        response !== undefined &&
        isGone(provider, failure.error, response)
      )
        return new ApiResponse(readValue(response, operation.response), response, context.attempts, provider);
      maybeExecuted ||= failure.executed === 'maybe';
      const delay = delayBeforeRetry(context, failure);
      if (delay === undefined) {
        // The raw client returns any status.
        if (context.mode === 'raw' && response !== undefined)
          return new ApiResponse(undefined, response, context.attempts, provider);
        throw failure.error;
      }
      emitRetry(context, failure.error, delay);
      await deadline.sleep(delay);
    }
  }
}

function initOf(
  provider: ProviderAdapter,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  options: CallOptions,
): CallInit {
  const args = sortArguments(operation, params, provider.clientParams);
  const { authorization } = options as { readonly authorization?: unknown };
  return {
    operation,
    request: buildRequest(provider, operation, args),
    options,
    mode: 'value',
    sensitiveInput: [args.path, args.query, args.headers, authorization],
  };
}

/** Tests if a response says that there is no such resource. A page says nothing of it. */
function isGone({ isNotFound }: ProviderAdapter, error: unknown, response: ReadResponse): boolean {
  return (response.head.status === 404 && !isPage(response)) || isNotFound?.(error) === true;
}

/** Milliseconds to wait; `undefined` if the call must not be retried. */
function delayBeforeRetry(
  { client, options, operation, deadline, attempts }: CallContext,
  failure: Failure,
): number | undefined {
  const { retry: base } = client.options;
  const retry = options.retry === undefined ? base : resolveRetry(options.retry, base);
  if (attempts > retry.limit || !mayRetry(operation.safe, failure)) return undefined;
  const delay = delayBefore(attempts, failure, retry, deadline.remaining, Math.random);
  return delay !== undefined && client.budget.take() ? delay : undefined;
}

function endOf({ provider, operation, options, attempts, timeout }: CallContext, end: DeadlineEnd): AuthloomError {
  const { signal } = options;
  return deadlineError(end, { provider: provider.name, operation: operation.name, attempts, timeout, signal });
}
