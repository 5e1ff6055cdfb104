import createClient, { defaultBodySerializer } from 'openapi-fetch';
import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { Observer } from '../observe/observer.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { DEFAULTS } from '../options/defaults.ts';
import type { ApiClient } from './api-client.ts';
import { BARE, bareOperation, guardBareCalls, headersOfBare, responseOf, textsOfUrl } from './bare-client.ts';
import { CallContext, type ClientContext } from './context.ts';
import { Deadline } from './deadline.ts';
import { pathOrRefuse } from './path.ts';
import { type Accept, type Outcome, runCall } from './pipeline.ts';
import { senderFor } from './platform-sender.ts';
import { serializeQuery } from './query.ts';
import { writeOrRefuse } from './refusal.ts';
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
  readonly #budget: RetryBudget = new RetryBudget(DEFAULTS.retryBudget);

  constructor(provider: Provider, options: ResolvedOptions) {
    const observer = new Observer(options.hooks, options.logger);
    this.#client = { provider, options, observer, send: senderFor(options.fetch) };
  }

  /** Calls an operation. */
  send(operation: Operation, args: WireArguments, options: MemberSessionOptions, accept: Accept): Promise<Outcome> {
    const request = wireRequest(this.#client.provider, operation, args);
    const carried = [args.path, args.query, args.headers, options.authorization];
    return this.#run({ operation, request, options, reading: 'value', carried }, accept);
  }

  /** The bare client. Error statuses come as `{ error, response }`; timeouts and broken connections are thrown. */
  api<Paths extends object>(): ApiClient<Paths> {
    const { provider } = this.#client;
    const subject = { operation: BARE, provider: provider.name };
    const client = createClient({
      baseUrl: provider.baseUrls.default,
      pathSerializer: (template: string, values: Record<string, unknown>) => pathOrRefuse(subject, template, values),
      querySerializer: (query) => writeOrRefuse(subject, '', () => serializeQuery(query)),
      bodySerializer: (body: unknown, headers?: Headers) =>
        writeOrRefuse(subject, '', () => serializeBareBody(body, headers)),
      fetch: (request: Request) => this.#sendBare(request),
    });
    const guarded: unknown = guardBareCalls(subject, client, (path) => pathOrRefuse(subject, path, {}));
    return guarded as ApiClient<Paths>;
  }

  async #sendBare(given: Request): Promise<Response> {
    const { url, method, signal } = given;
    const body = given.body === null ? undefined : await given.text();
    const request = { url, method, headers: headersOfBare(given.headers), body };
    const outcome = await this.#run(
      { operation: bareOperation(method), request, options: { signal }, reading: 'bare', carried: textsOfUrl(url) },
      acceptAny,
    );
    return responseOf(this.#client.provider, outcome);
  }

  async #run(call: Omit<ConstructorParameters<typeof CallContext>[1], 'deadline'>, accept: Accept): Promise<Outcome> {
    const timeout = call.options.timeout ?? this.#client.options.timeout;
    const deadline = new Deadline(timeout, call.options.signal);
    try {
      return await runCall(new CallContext(this.#client, { ...call, deadline }), timeout, this.#budget, accept);
    } finally {
      deadline.close();
    }
  }
}

function acceptAny(): void {}

/** Its declared type lacks the headers, by which it tells forms from JSON. */
const serializeBareBody = defaultBodySerializer as (body: unknown, headers?: Headers) => unknown;
