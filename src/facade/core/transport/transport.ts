import createClient, { defaultBodySerializer } from 'openapi-fetch';
import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { Observer } from '../observe/observer.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { DEFAULTS } from '../options/defaults.ts';
import type { ApiClient } from './api-client.ts';
import { BARE, bareOperation, guardBareCalls, responseOf, textsOfUrl } from './bare-client.ts';
import { serializeBody } from './body-text.ts';
import type { CallContext, Reading } from './context.ts';
import { Deadline } from './deadline.ts';
import { headerTexts } from './header-values.ts';
import { serializePath } from './path.ts';
import { type Accept, type Outcome, runCall } from './pipeline.ts';
import { PlainRequest } from './plain-request.ts';
import { serializeQuery } from './query.ts';
import { type RefusedCall, writeOrRefuse } from './refusal.ts';
import { RetryBudget } from './retry-budget.ts';
import { secretsOf } from './secrets.ts';

/** Arguments, sorted by where they travel. */
export interface WireArguments {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** The part of openapi-fetch that is used for operations; their types are checked above it. */
interface UntypedClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<unknown>;
}

/** The one way out: builds requests with openapi-fetch and sends them through the call pipeline. */
export class Transport {
  readonly #provider: Provider;
  readonly #options: ResolvedOptions;
  readonly #observer: Observer;
  readonly #budget: RetryBudget = new RetryBudget(DEFAULTS.retryBudget);
  readonly #client: UntypedClient;

  constructor(provider: Provider, options: ResolvedOptions) {
    this.#provider = provider;
    this.#options = options;
    this.#observer = new Observer(options.hooks, options.logger);
    // openapi-fetch derives method types from a paths type; without one there is only this way to name `request`.
    this.#client = createClient({ baseUrl: provider.baseUrls.default }) as unknown as UntypedClient;
  }

  /** Calls an operation. */
  async send(operation: Operation, args: WireArguments, call: MemberSessionOptions, accept: Accept): Promise<Outcome> {
    const subject = { operation: operation.name, provider: this.#provider.name };
    const settled: { outcome?: Outcome } = {};
    await this.#client.request(operation.method, operation.path, {
      baseUrl: this.#baseUrlOf(operation),
      params: { path: args.path, query: args.query, header: headerTexts(subject, args.headers) },
      body: args.body,
      pathSerializer: (template: string, values: Record<string, unknown>) => pathOrThrow(subject, template, values),
      querySerializer: (query: Record<string, unknown>) => writeOrRefuse(subject, '', () => serializeQuery(query)),
      bodySerializer: (body: Record<string, unknown>) =>
        writeOrRefuse(subject, '', () => serializeBody(operation, body)),
      headers: contentType(operation, args.body),
      Request: PlainRequest,
      fetch: async (request: PlainRequest) => {
        settled.outcome = await this.#run(
          request,
          operation,
          call,
          [args.path, args.query, args.headers, call.authorization],
          'value',
          accept,
        );
        return DONE;
      },
    });
    if (settled.outcome === undefined) throw new TypeError('openapi-fetch answered without sending');
    return settled.outcome;
  }

  /** The bare client. Error statuses come as `{ error, response }`; timeouts and broken connections are thrown. */
  api<Paths extends object>(): ApiClient<Paths> {
    const subject = { operation: BARE, provider: this.#provider.name };
    const client = createClient({
      baseUrl: this.#provider.baseUrls.default,
      pathSerializer: (template: string, values: Record<string, unknown>) => pathOrThrow(subject, template, values),
      querySerializer: (query) => writeOrRefuse(subject, '', () => serializeQuery(query)),
      bodySerializer: (body: unknown, headers?: Headers) =>
        writeOrRefuse(subject, '', () => serializeBareBody(body, headers)),
      fetch: async (request: Request) => {
        const body = request.body === null ? undefined : await request.text();
        const plain = new PlainRequest(request.url, { method: request.method, headers: request.headers, body });
        const operation = bareOperation(request.method);
        const carried = textsOfUrl(request.url);
        const outcome = await this.#run(plain, operation, { signal: request.signal }, carried, 'bare', acceptAny);
        return responseOf(this.#provider, outcome);
      },
    });
    const guarded: unknown = guardBareCalls(subject, client, (path) => pathOrThrow(subject, path, {}));
    return guarded as ApiClient<Paths>;
  }

  async #run(
    request: PlainRequest,
    operation: Operation,
    call: MemberSessionOptions,
    carried: unknown,
    reading: Reading,
    accept: Accept,
  ): Promise<Outcome> {
    const timeout = call.timeout ?? this.#options.timeout;
    const deadline = new Deadline(timeout, call.signal);
    try {
      const provider = this.#provider;
      const added = new Set<string>();
      let secrets: readonly string[] | undefined;
      const context: CallContext = {
        provider,
        options: this.#options,
        observer: this.#observer,
        operation,
        request,
        call,
        // Only errors and observers ask for them: a call that succeeds unobserved should not pay for them.
        get secrets() {
          secrets ??= secretsOf(provider, request, [carried, ...added]);
          return secrets;
        },
        addSecret(secret) {
          if (secret === undefined || added.has(secret)) return;
          added.add(secret);
          secrets = undefined;
        },
        deadline,
        reading,
      };
      return await runCall(context, timeout, this.#budget, accept);
    } finally {
      deadline.close();
    }
  }

  #baseUrlOf({ server }: Operation): string {
    const { baseUrls } = this.#provider;
    return (server === undefined ? undefined : baseUrls[server]) ?? baseUrls.default;
  }
}

async function acceptAny(): Promise<void> {}

/** Its declared type lacks the headers, by which it tells forms from JSON. */
const serializeBareBody = defaultBodySerializer as (body: unknown, headers?: Headers) => unknown;

/** What openapi-fetch is told when the pipeline has settled a call: nothing is left for it to read. */
const DONE = new Response(null, { status: 204 });

function contentType(operation: Operation, body: unknown): Record<string, string> {
  return body !== undefined && operation.body?.encoding === 'form'
    ? { 'content-type': 'application/x-www-form-urlencoded' }
    : {};
}

function pathOrThrow(
  { operation, provider }: RefusedCall,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const result = serializePath(template, values);
  if ('path' in result) return result.path;
  throw new ValidationError(`Cannot call ${operation}`, result.issues, { provider, status: 400 });
}
