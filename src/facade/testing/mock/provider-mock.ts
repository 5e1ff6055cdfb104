import { setTimeout as wait } from 'node:timers/promises';
import { Checks, integerWithin } from '../../options/validators.ts';
import type { ClientOptionsOf } from '../issuer/test-issuer.ts';
import type { LoopbackServer, PlainResponse, ReceivedRequest } from '../loopback.ts';
import type { MockProvider } from '../providers.ts';
import { errorResponse } from './error-responses.ts';
import { Faults } from './faults.ts';
import type { MockHost } from './host.ts';
import type { MockIssuers, MockServer } from './mock-server.ts';
import { type MatchedOperation, matchOperation, operationNames, type ReadRequest, readRequest } from './operations.ts';
import { checkOverride, type Override, overrideResponse } from './overrides.ts';
import type { RecordedRequest, RequestLog } from './request-log.ts';
import { type MockApi, respond } from './respond.ts';

const MAX_DELAY = 600_000;

/** The parts of a mock. */
export interface ProviderMockParts<P extends MockProvider> extends MockApi {
  readonly provider: P;
  readonly host: MockHost<P>;
  readonly overrides: Readonly<Record<string, Override>> | undefined;
  readonly log: RequestLog;
  readonly clock: () => number;
}

/** The mock of one provider. It responds to requests; a server on loopback is given to it. */
export class ProviderMock<P extends MockProvider> implements MockServer<P> {
  readonly provider: P;
  readonly issuer: MockIssuers[P];
  readonly #parts: ProviderMockParts<P>;
  readonly #names: readonly string[];
  readonly #closing = new AbortController();
  readonly #overrides = new Map<string, Override>();
  #faults: Faults | undefined;
  #delay = 0;
  #server: LoopbackServer | undefined;

  /** Responds to a request, and records it. Servers call it without its object. */
  readonly handle = (received: ReceivedRequest): Promise<PlainResponse> => this.#handle(received);

  constructor(parts: ProviderMockParts<P>) {
    this.provider = parts.provider;
    this.issuer = parts.host.issuer;
    this.#parts = parts;
    this.#names = operationNames(parts.provider);
    for (const [operation, response] of Object.entries(parts.overrides ?? {})) this.override(operation, response);
  }

  /** Sets the server that passes requests on to this mock. */
  listenAt(server: LoopbackServer): void {
    this.#server = server;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  get env(): Readonly<Record<string, string>> {
    return this.#parts.host.envAt(this.url);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#parts.log.list(this.provider);
  }

  clientOptions(): ClientOptionsOf[P] {
    return this.#parts.host.clientOptionsAt(this.url);
  }

  fail(faults: string, known: readonly string[] = this.#names): void {
    this.#faults = Faults.parse(faults, known, this.#names);
  }

  slow(milliseconds: number): void {
    const checks = new Checks();
    checks.optional('slow', milliseconds, integerWithin(0, MAX_DELAY), `milliseconds from 0 to ${MAX_DELAY}`);
    checks.throwIfAny('Cannot delay responses', null, 500);
    this.#delay = milliseconds;
  }

  override(operation: string, response: Override | undefined): void {
    checkOverride(operation, response, this.#names);
    if (response === undefined) this.#overrides.delete(operation);
    else this.#overrides.set(operation, response);
  }

  reset(): void {
    this.#faults = undefined;
    this.#delay = 0;
    this.#overrides.clear();
    this.#parts.state?.reset();
    this.#parts.log.clear(this.provider);
  }

  /** Ends delayed responses as well. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#server?.close();
  }

  async #handle(received: ReceivedRequest): Promise<PlainResponse> {
    const startedAt = performance.now();
    const time = this.#parts.clock();
    const matched = matchOperation(this.provider, received.method, received.url.pathname);
    const request = readRequest(received, matched?.pathParams ?? {});
    try {
      const response = await this.#respond(received, request, matched).catch((error: unknown) => this.#failure(error));
      const { method, path, headers, query, body } = request;
      this.#parts.log.add({
        time,
        provider: this.provider,
        method,
        path,
        operation: matched?.operation.name ?? null,
        status: response.status,
        duration: performance.now() - startedAt,
        headers,
        query,
        body,
      });
      return response;
    } catch (error) {
      // `onRequest` has thrown.
      return this.#failure(error);
    }
  }

  async #respond(
    received: ReceivedRequest,
    request: ReadRequest,
    matched: MatchedOperation | undefined,
  ): Promise<PlainResponse> {
    if (this.#delay > 0) await wait(this.#delay, undefined, { signal: this.#closing.signal });
    const keys = this.#keys(received);
    const status = this.#faults?.next(matched?.operation.name, keys !== undefined);
    if (status !== undefined) return this.#fault(typeof status === 'number' ? status : 500);
    if (matched === undefined) return keys ?? this.#unknownOperation(request);
    const { operation, pathParams } = matched;
    const override = this.#overrides.get(operation.name);
    if (override !== undefined) {
      const { query, headers, body } = request;
      const params = { ...query, ...pathParams };
      return overrideResponse(override, { operation: operation.name, params, body, headers });
    }
    return keys ?? respond(this.#parts, operation, request);
  }

  /** Without records, a key that the issuer does not have is an example of the spec. */
  #keys({ method, url }: ReceivedRequest): PlainResponse | undefined {
    const keys = this.#parts.host.keyResponse(method, url);
    return keys?.status === 404 && this.#parts.state === undefined ? undefined : keys;
  }

  #fault(status: number): PlainResponse {
    // Tests should not have to wait.
    const headers: Record<string, string> = status === 429 ? { 'retry-after': '0' } : {};
    return errorResponse(this.provider, { status, message: 'this fault was set by the test' }, headers);
  }

  #unknownOperation({ method, path }: ReadRequest): PlainResponse {
    return errorResponse(this.provider, {
      status: 404,
      message: `${this.provider} has no operation ${method} ${path}`,
    });
  }

  /** Reports an error of the test's own code, such as an override that throws. */
  #failure(error: unknown): PlainResponse {
    const reason = error instanceof Error ? error.message : String(error);
    return errorResponse(this.provider, { status: 500, message: `the mock server failed: ${reason}` });
  }
}
