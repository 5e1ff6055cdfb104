import type { Operation } from '../../http/operation.ts';
import { isObject, stringOrNull } from '../../options/validators.ts';
import { loadPrism, type PrismHttp, type PrismLoader, type PrismOperation } from './load-prism.ts';

/** A request in Prism's terms. */
export interface PrismRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed value if it is JSON, otherwise a string; `null` without one. */
  readonly body: unknown;
}

/** A way in which a request or a response violates the spec. It names fields, never their values. */
export interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** Prism's response to a request. */
export interface PrismResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The violations of the request, and of Prism's own response. */
  readonly violations: readonly Violation[];
  /** The request was rejected. */
  readonly isRejected: boolean;
  /** Prism's own message, if the spec has no response for the case. */
  readonly detail?: string;
}

/** Discards Prism's log; everything relevant is in its responses. */
const SILENT: object = {
  ...Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success'].map((level) => [level, ignore]),
  ),
  child: () => SILENT,
};

const SPECS = new Map<string, Promise<readonly PrismOperation[]>>();

/** The mock of one API in process: it validates requests against the spec, and responds with the spec's examples. */
export class Prism {
  readonly #request: ReturnType<PrismHttp['createInstance']>['request'];
  readonly #operations: ReadonlyMap<string, PrismOperation>;

  private constructor(http: PrismHttp, operations: readonly PrismOperation[]) {
    const instance = http.createInstance(configFor(undefined, true), { logger: SILENT });
    this.#request = (...args) => instance.request(...args);
    this.#operations = new Map(operations.map((operation) => [keyOf(operation), operation]));
  }

  /**
   * Reads a spec file. Each is read once: the largest takes a second.
   *
   * @throws {ValidationError} if Prism is not installed
   */
  static async create(specFile: string, load?: PrismLoader): Promise<Prism> {
    const http = loadPrism(load);
    const operations = SPECS.get(specFile) ?? http.getHttpOperationsFromSpec(specFile);
    SPECS.set(specFile, operations);
    return new Prism(http, await operations);
  }

  /** Validates a request for an operation, and responds to it as its header `prefer` requests. */
  async respond(operation: Operation, request: PrismRequest): Promise<PrismResponse> {
    return this.#send(operation, request, configFor(request.headers['prefer'], true));
  }

  /** Returns the body of the spec's example response. */
  async example(operation: Operation): Promise<unknown> {
    const request = { path: operation.path.replaceAll(/[{}]/g, ''), query: {}, headers: {}, body: {} };
    const { body } = await this.#send(operation, request, configFor(undefined, false));
    return body;
  }

  async #send(operation: Operation, request: PrismRequest, config: object): Promise<PrismResponse> {
    const known = this.#operations.get(keyOf(operation));
    if (known === undefined) throw new Error(`the spec has no operation ${operation.name}`);
    const { path, query, headers, body } = request;
    const input = { method: operation.method.toLowerCase(), url: { path, query }, headers, body };
    return readResponse(await this.#request(input, [known], config)());
  }
}

function ignore(): void {}

function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Creates a configuration. Each request needs its own: Prism modifies it. */
function configFor(prefer: string | undefined, validates: boolean): object {
  const code = /\bcode=(\d{3})\b/.exec(prefer ?? '')?.[1];
  const exampleKey = /\bexample="?([\w.-]+)/.exec(prefer ?? '')?.[1];
  return {
    mock: { dynamic: false, ...(code !== undefined && { code: Number(code) }), ...(exampleKey && { exampleKey }) },
    isProxy: false,
    checkSecurity: validates,
    validateRequest: validates,
    validateResponse: validates,
    errors: false,
    upstreamProxy: undefined,
  };
}

function stringHeaders(headers: unknown): Record<string, string> {
  const entries = Object.entries(isObject(headers) ? headers : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])),
  );
}

/** Reads the `Either` of fp-ts that Prism returns: a response on the right, an error on the left. */
function readResponse(either: unknown): PrismResponse {
  if (!isObject(either)) throw new TypeError('Prism returned an unknown value');
  const { left, right } = either;
  if (isObject(right) && isObject(right['output'])) {
    const { statusCode, headers, body } = right['output'];
    const validations = isObject(right['validations']) ? right['validations'] : {};
    const ofRequest = readViolations(validations['input'], 'request');
    return {
      status: Number(statusCode),
      headers: stringHeaders(headers),
      body,
      violations: [...ofRequest, ...readViolations(validations['output'], 'response')],
      isRejected: ofRequest.some(({ severity }) => severity === 'Error'),
    };
  }
  const problem = isObject(left) ? left : {};
  const additional = isObject(problem['additional']) ? problem['additional'] : {};
  return {
    status: typeof problem['status'] === 'number' ? problem['status'] : 500,
    headers: {},
    body: undefined,
    violations: readViolations(additional['validation'], 'request'),
    isRejected: true,
    detail: stringOrNull(problem['detail']) ?? stringOrNull(problem['message']) ?? 'Prism failed',
  };
}

/** Prism's severities, by number. */
const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

/** Reads Prism's list of violations; missing parts become empty. */
export function readViolations(list: unknown, where: 'request' | 'response'): Violation[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isObject).map(({ path, severity, code, message }) => ({
    location: [where, ...(Array.isArray(path) ? path.map(String) : [])],
    severity: typeof severity === 'number' ? (SEVERITIES[severity] ?? 'Error') : (stringOrNull(severity) ?? 'Error'),
    code: stringOrNull(code) ?? '',
    message: stringOrNull(message) ?? '',
  }));
}
