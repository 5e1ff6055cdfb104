import type { AnyCallOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { Deadline } from './deadline.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import type { HttpRequest, Transport } from './transport.ts';

/**
 * A token bucket that all calls of a client share: each retry costs, each success pays back. If a service is down for
 * everyone, retries stop after a while instead of tripling the traffic.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #cost: number;
  #tokens: number;

  constructor(capacity: number, cost: number) {
    this.#capacity = capacity;
    this.#cost = cost;
    this.#tokens = capacity;
  }

  /** Takes the cost of one retry, if there are enough tokens. */
  take(): boolean {
    if (this.#tokens < this.#cost) return false;
    this.#tokens -= this.#cost;
    return true;
  }

  /** Pays back after a success: the cost of the retry that led to it, or one token. */
  refund(afterRetry: boolean): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (afterRetry ? this.#cost : 1));
  }
}

/** The state that all calls of a client share. */
export interface ClientContext {
  readonly provider: ProviderAdapter;
  readonly options: ResolvedOptions;
  /** `true` if there is any hook or logger: without one, no event is built. */
  readonly observed: boolean;
  readonly budget: RetryBudget;
  readonly send: Transport;
}

/** The input of a call. */
export interface CallInit {
  readonly operation: Operation;
  /** The request without the headers of each attempt. */
  readonly request: HttpRequest;
  readonly options: AnyCallOptions;
  /** The result: the operation's value, or the response as it is, with any status. */
  readonly mode: 'value' | 'raw';
  /** The caller's arguments, whose strings no error may repeat. */
  readonly sensitiveInput: unknown;
}

/** The state of one call, shared by all its attempts. */
export class CallContext {
  readonly client: ClientContext;
  readonly provider: ProviderAdapter;
  readonly operation: Operation;
  readonly request: HttpRequest;
  readonly options: AnyCallOptions;
  readonly mode: CallInit['mode'];
  readonly sensitiveInput: unknown;
  /** Milliseconds. */
  readonly timeout: number;
  readonly deadline: Deadline;
  /** The `authorization` values that were sent: some are made for this call alone. */
  readonly credentials: string[] = [];
  /** The number of requests that were sent. */
  attempts = 0;

  constructor(client: ClientContext, { operation, request, options, mode, sensitiveInput }: CallInit) {
    this.client = client;
    this.provider = client.provider;
    this.operation = operation;
    this.request = request;
    this.options = options;
    this.mode = mode;
    this.sensitiveInput = sensitiveInput;
    this.timeout = options.timeout ?? client.options.timeout;
    this.deadline = new Deadline(this.timeout, options.signal);
  }
}
