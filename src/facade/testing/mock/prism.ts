import type { Operation } from '../../core/call/operation.ts';
import { isObject } from '../../core/options/checks.ts';
import { textOrNull } from '../../core/options/texts.ts';
import { loadPrism, type PrismHttp, type PrismLoader, type PrismOperation } from './load-prism.ts';
import { type Violation, violationsIn } from './violations.ts';

/** A request as Prism takes it. */
export interface PrismRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as the value it says, anything else as text; `null` for none. */
  readonly body: unknown;
}

/** What Prism makes of a request. */
export interface PrismAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What the request, or Prism's own answer, does not keep of the spec. */
  readonly violations: readonly Violation[];
  /** Whether it is the request that was refused. */
  readonly isRefusal: boolean;
  /** Prism's own words, where the spec has no answer for it. */
  readonly detail?: string;
}

/** Prism says much of what is nobody's concern here; what counts is in its answers. */
const SILENT: object = {
  ...Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success'].map((level) => [level, ignore]),
  ),
  child: () => SILENT,
};

const SPECS = new Map<string, Promise<readonly PrismOperation[]>>();

/** The mock of one API by its spec, in process: it checks requests, and answers with the spec's examples. */
export class Prism {
  readonly #request: ReturnType<PrismHttp['createInstance']>['request'];
  readonly #operations: ReadonlyMap<string, PrismOperation>;

  private constructor(http: PrismHttp, operations: readonly PrismOperation[]) {
    const instance = http.createInstance(configFor(undefined, true), { logger: SILENT });
    this.#request = (...args) => instance.request(...args);
    this.#operations = new Map(operations.map((operation) => [keyOf(operation), operation]));
  }

  /**
   * Reads a spec file, each only once: the largest takes a second.
   *
   * @throws {ValidationError} when Prism is not installed
   */
  static async start(specFile: string, load?: PrismLoader): Promise<Prism> {
    const http = loadPrism(load);
    const operations = SPECS.get(specFile) ?? http.getHttpOperationsFromSpec(specFile);
    SPECS.set(specFile, operations);
    return new Prism(http, await operations);
  }

  /** Checks a request for an operation, and answers it; `prefer` is the header of that name. */
  async answer(operation: Operation, request: PrismRequest): Promise<PrismAnswer> {
    return this.#ask(operation, request, configFor(request.headers['prefer'], true));
  }

  /** The body of the answer that the spec gives for an example. */
  async example(operation: Operation): Promise<unknown> {
    const request = { path: operation.path.replaceAll(/[{}]/g, ''), query: {}, headers: {}, body: {} };
    const { body } = await this.#ask(operation, request, configFor(undefined, false));
    return body;
  }

  async #ask(operation: Operation, request: PrismRequest, config: object): Promise<PrismAnswer> {
    const known = this.#operations.get(keyOf(operation));
    if (known === undefined) throw new Error(`the spec has no operation ${operation.name}`);
    const { path, query, headers, body } = request;
    const input = { method: operation.method.toLowerCase(), url: { path, query }, headers, body };
    return readAnswer(await this.#request(input, [known], config)());
  }
}

function ignore(): void {}

function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Made anew for each request: Prism writes into it. */
function configFor(prefer: string | undefined, isChecked: boolean): object {
  const code = /\bcode=(\d{3})\b/.exec(prefer ?? '')?.[1];
  const exampleKey = /\bexample="?([\w.-]+)/.exec(prefer ?? '')?.[1];
  return {
    mock: { dynamic: false, ...(code !== undefined && { code: Number(code) }), ...(exampleKey && { exampleKey }) },
    isProxy: false,
    checkSecurity: isChecked,
    validateRequest: isChecked,
    validateResponse: isChecked,
    errors: false,
    upstreamProxy: undefined,
  };
}

function textsOf(headers: unknown): Record<string, string> {
  const entries = Object.entries(isObject(headers) ? headers : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])),
  );
}

/** Prism answers with an `Either` of fp-ts: an answer on the right, an error on the left. */
function readAnswer(either: unknown): PrismAnswer {
  if (!isObject(either)) throw new TypeError('Prism answered with something unknown');
  const { left, right } = either;
  if (isObject(right) && isObject(right['output'])) {
    const { statusCode, headers, body } = right['output'];
    const validations = isObject(right['validations']) ? right['validations'] : {};
    const ofRequest = violationsIn(validations['input'], 'request');
    return {
      status: Number(statusCode),
      headers: textsOf(headers),
      body,
      violations: [...ofRequest, ...violationsIn(validations['output'], 'response')],
      isRefusal: ofRequest.some(({ severity }) => severity === 'Error'),
    };
  }
  const problem = isObject(left) ? left : {};
  const additional = isObject(problem['additional']) ? problem['additional'] : {};
  return {
    status: typeof problem['status'] === 'number' ? problem['status'] : 500,
    headers: {},
    body: undefined,
    violations: violationsIn(additional['validation'], 'request'),
    isRefusal: true,
    detail: textOrNull(problem['detail']) ?? textOrNull(problem['message']) ?? 'Prism failed',
  };
}
