import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import type { Observer } from '../observe/observer.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import type { Deadline } from './deadline.ts';
import { secretsOf } from './secrets.ts';
import type { Sender, WireRequest } from './sender.ts';

/** How a call's answer is taken: as the operation's value, or as it comes, of whatever status. */
export type Reading = 'value' | 'bare';

/** What the calls of a client have in common. */
export interface ClientContext {
  readonly provider: Provider;
  readonly options: ResolvedOptions;
  readonly observer: Observer;
  readonly send: Sender;
}

const NONE: readonly string[] = [];

/** What one call is: the same for all its attempts. */
export class CallContext {
  readonly client: ClientContext;
  readonly provider: Provider;
  readonly operation: Operation;
  /** The request without what is added to each attempt. */
  readonly request: WireRequest;
  readonly call: MemberSessionOptions;
  readonly deadline: Deadline;
  readonly reading: Reading;
  readonly #carried: unknown;
  #credentials: readonly string[] = NONE;
  #secrets: readonly string[] | undefined;

  /** @param carried what the caller gave, of which no error may repeat a text */
  constructor(
    client: ClientContext,
    call: {
      readonly operation: Operation;
      readonly request: WireRequest;
      readonly options: MemberSessionOptions;
      readonly deadline: Deadline;
      readonly reading: Reading;
      readonly carried: unknown;
    },
  ) {
    this.client = client;
    this.provider = client.provider;
    this.operation = call.operation;
    this.request = call.request;
    this.call = call.options;
    this.deadline = call.deadline;
    this.reading = call.reading;
    this.#carried = call.carried;
  }

  /**
   * Texts that no error may repeat; longest first, so that no part of one is left when another is taken out. Only errors
   * and observers ask for them: a call that succeeds unobserved should not pay for them.
   */
  get secrets(): readonly string[] {
    this.#secrets ??= secretsOf(this.provider, this.request, [this.#carried, ...this.#credentials.map(withoutScheme)]);
    return this.#secrets;
  }

  /** Notes the credential of an attempt, a value of `authorization`: it may have been made for this call alone. */
  addCredential(authorization: string | undefined): void {
    if (authorization === undefined || this.#credentials.includes(authorization)) return;
    this.#credentials = [...this.#credentials, authorization];
    this.#secrets = undefined;
  }
}

function withoutScheme(authorization: string): string | undefined {
  return authorization.split(' ')[1];
}
