import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { Deadline } from './deadline.ts';
import type { RetryBudget } from './retry-budget.ts';
import type { Sender, WireRequest } from './sender.ts';

/** What the calls of a client have in common. */
export interface ClientContext {
  readonly provider: Provider;
  readonly options: ResolvedOptions;
  /** Whether anyone listens at all: making an event costs more than asking. */
  readonly observed: boolean;
  readonly budget: RetryBudget;
  readonly send: Sender;
}

/** What a call is made from. */
export interface CallInit {
  readonly operation: Operation;
  /** The request without what is added to each attempt. */
  readonly request: WireRequest;
  readonly options: MemberSessionOptions;
  /** How the answer is taken: as the operation's value, or as it comes, of whatever status. */
  readonly reading: 'value' | 'bare';
  /** What the caller gave, of which no error may repeat a text. */
  readonly carried: unknown;
}

/** What one call is: the same for all its attempts. */
export class CallContext {
  readonly client: ClientContext;
  readonly provider: Provider;
  readonly operation: Operation;
  readonly request: WireRequest;
  readonly call: MemberSessionOptions;
  readonly reading: CallInit['reading'];
  readonly carried: unknown;
  /** Milliseconds. */
  readonly timeout: number;
  readonly deadline: Deadline;
  /** Values of `authorization` that were sent: one may have been made for this call alone. */
  readonly credentials: string[] = [];
  /** How many requests were made. */
  attempts = 0;

  constructor(client: ClientContext, { operation, request, options, reading, carried }: CallInit) {
    this.client = client;
    this.provider = client.provider;
    this.operation = operation;
    this.request = request;
    this.call = options;
    this.reading = reading;
    this.carried = carried;
    this.timeout = options.timeout ?? client.options.timeout;
    this.deadline = new Deadline(this.timeout, options.signal);
  }
}
