import createClient, { type Client } from 'openapi-fetch';
import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { Observer } from '../observe/observer.ts';
import { textsIn } from '../observe/redaction.ts';
import type { CallOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import { DEFAULTS } from '../options/defaults.ts';
import { serializeBody } from './body-text.ts';
import type { Reading } from './context.ts';
import { Deadline } from './deadline.ts';
import { serializePath } from './path.ts';
import { type Outcome, runCall } from './pipeline.ts';
import { PlainRequest } from './plain-request.ts';
import { serializeQuery } from './query.ts';
import { RetryBudget } from './retry-budget.ts';

/** The bare typed client over the same transport: openapi-fetch's own, for whatever the facade lacks. */
export type ApiClient<Paths extends object> = Client<Paths>;

/** Arguments, sorted by where they travel. */
export interface WireArguments {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
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
  async send(operation: Operation, args: WireArguments, call: CallOptions): Promise<Outcome> {
    const settled: { outcome?: Outcome } = {};
    await this.#client.request(operation.method, operation.path, {
      baseUrl: this.#baseUrlOf(operation),
      params: { path: args.path, query: args.query, header: args.headers },
      body: args.body,
      pathSerializer: (template: string, values: Record<string, unknown>) =>
        pathOrThrow(operation.name, this.#provider, template, values),
      querySerializer: serializeQuery,
      bodySerializer: (body: Record<string, unknown>) => serializeBody(operation, this.#provider.name, body),
      headers: contentType(operation, args.body),
      Request: PlainRequest,
      fetch: async (request: PlainRequest) => {
        settled.outcome = await this.#run(request, operation, call, textsIn([args.body, args.headers]), 'value');
        return DONE;
      },
    });
    if (settled.outcome === undefined) throw new TypeError('openapi-fetch answered without sending');
    return settled.outcome;
  }

  /** The bare client. Error statuses come as `{ error, response }`; timeouts and broken connections are thrown. */
  api<Paths extends object>(): ApiClient<Paths> {
    return createClient<Paths>({
      baseUrl: this.#provider.baseUrls.default,
      pathSerializer: (template: string, values: Record<string, unknown>) =>
        pathOrThrow('api', this.#provider, template, values),
      querySerializer: serializeQuery,
      fetch: async (request: Request) => {
        const body = request.body === null ? undefined : await request.text();
        const plain = new PlainRequest(request.url, { method: request.method, headers: request.headers, body });
        const call = { signal: request.signal };
        const { answer } = await this.#run(
          plain,
          bareOperation(request),
          call,
          body === undefined ? [] : [body],
          'bare',
        );
        return responseOf(answer.response, answer.text);
      },
    });
  }

  async #run(
    request: PlainRequest,
    operation: Operation,
    call: CallOptions,
    secrets: string[],
    reading: Reading,
  ): Promise<Outcome> {
    const timeout = call.timeout ?? this.#options.timeout;
    const deadline = new Deadline(timeout, call.signal);
    try {
      const context = {
        provider: this.#provider,
        options: this.#options,
        observer: this.#observer,
        operation,
        request,
        call,
        secrets: [...this.#provider.secrets, ...secrets].sort((a, b) => b.length - a.length),
        deadline,
        reading,
      };
      return await runCall(context, timeout, this.#budget);
    } finally {
      deadline.close();
    }
  }

  #baseUrlOf({ server }: Operation): string {
    const { baseUrls } = this.#provider;
    return (server === undefined ? undefined : baseUrls[server]) ?? baseUrls.default;
  }
}

/** What openapi-fetch is told when the pipeline has settled a call: nothing is left for it to read. */
const DONE = new Response(null, { status: 204 });

function contentType(operation: Operation, body: unknown): Record<string, string> {
  return body !== undefined && operation.body?.encoding === 'form'
    ? { 'content-type': 'application/x-www-form-urlencoded' }
    : {};
}

function pathOrThrow(
  operation: string,
  provider: Provider,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const result = serializePath(template, values);
  if ('path' in result) return result.path;
  throw new ValidationError(`Cannot call ${operation}`, result.issues, { provider: provider.name, status: 400 });
}

/** A call that names no operation is as safe as HTTP says its method is (RFC 9110 section 9.2.2). */
function bareOperation({ method }: Request): Operation {
  return {
    name: 'api',
    method: method as Operation['method'],
    path: '*',
    pathParams: [],
    queryParams: [],
    headerParams: [],
    safe: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].includes(method),
    answer: { kind: 'none' },
  };
}

/** A fresh answer for openapi-fetch to read. Framing headers no longer fit the decoded text. */
function responseOf(answer: Response, text: string): Response {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  const bodyless = text === '' || [204, 205, 304].includes(answer.status);
  return new Response(bodyless ? null : text, { status: answer.status, statusText: answer.statusText, headers });
}
