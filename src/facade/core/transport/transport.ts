import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { loadOnce } from '../load-once.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { DEFAULTS } from '../options/defaults.ts';
import type { ApiClient } from './api-client.ts';
import { CallContext, type ClientContext } from './context.ts';
import { lazyClient } from './lazy-client.ts';
import type { Outcome } from './outcome.ts';
import { type Accept, runCall } from './pipeline.ts';
import { senderFor } from './platform-sender.ts';
import { RetryBudget } from './retry-budget.ts';
import { wireRequest } from './wire-request.ts';

/** Arguments, sorted by where they travel. */
export interface WireArguments {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** The one way out: every request goes through the call pipeline. */
export class Transport {
  readonly #client: ClientContext;

  constructor(provider: Provider, options: ResolvedOptions) {
    this.#client = {
      provider,
      options,
      observed: options.logger !== undefined || Object.keys(options.hooks).length > 0,
      budget: new RetryBudget(DEFAULTS.retryBudget),
      send: senderFor(options.fetch),
    };
  }

  /** Calls an operation. */
  send(
    operation: Operation,
    args: WireArguments,
    options: MemberSessionOptions,
    accept: Accept | undefined,
  ): Promise<Outcome> {
    const request = wireRequest(this.#client.provider, operation, args);
    const carried = [args.path, args.query, args.headers, options.authorization];
    return runCall(new CallContext(this.#client, { operation, request, options, reading: 'value', carried }), accept);
  }

  /** The bare client. */
  api<Paths extends object>(): ApiClient<Paths> {
    return lazyClient<Paths>(
      loadOnce(async () => {
        const { makeBareClient } = await import('./on-demand/bare-client.ts');
        return makeBareClient(this.#client.provider, (call) => runCall(new CallContext(this.#client, call), undefined));
      }),
    );
  }
}
