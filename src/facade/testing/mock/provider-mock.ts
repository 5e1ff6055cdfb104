import { setTimeout as wait } from 'node:timers/promises';
import { Checks, integerWithin } from '../../core/options/checks.ts';
import type { ClientOptionsOf } from '../issuer/issuer-options.ts';
import type { KeyResponder, PlainAnswer } from '../issuer/key-answer.ts';
import type { TestIssuers } from '../issuer/test-issuer.ts';
import type { TestProvider } from '../providers.ts';
import { type Api, answerRequest, errorAnswer } from './answer-request.ts';
import { Faults } from './faults.ts';
import type { HttpServer, ReceivedRequest } from './http.ts';
import type { MockServer } from './mock-server.ts';
import { type FoundOperation, findOperation, operationNames } from './operations.ts';
import { type Override, Overrides } from './overrides.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import type { RecordedRequest, RequestLog } from './request-log.ts';

const LONGEST_DELAY = 600_000;

/** The issuer behind a mock server, with its addresses on loopback. */
export type ServedIssuer<P extends TestProvider> = TestIssuers[P] & {
  readonly answerKeys: KeyResponder;
  clientOptionsAt(url: string): ClientOptionsOf[P];
  envAt(url: string): Readonly<Record<string, string>>;
};

/** What a mock server is made of. */
export interface MockParts<P extends TestProvider> extends Api {
  readonly provider: P;
  readonly issuer: ServedIssuer<P>;
  readonly overrides: Readonly<Record<string, Override>> | undefined;
  readonly log: RequestLog;
  readonly clock: () => number;
}

/** Stands in for one provider. What listens is given to it. */
export class ProviderMock<P extends TestProvider> implements MockServer<P> {
  readonly provider: P;
  readonly issuer: TestIssuers[P];
  readonly #parts: MockParts<P>;
  readonly #names: readonly string[];
  readonly #closing = new AbortController();
  #faults: Faults;
  #delay = 0;
  #overrides: Overrides;
  #at: HttpServer | undefined;

  constructor(parts: MockParts<P>) {
    this.provider = parts.provider;
    this.issuer = parts.issuer;
    this.#parts = parts;
    this.#names = operationNames(parts.provider);
    this.#faults = new Faults('', this.#names);
    this.#overrides = new Overrides(this.#names, parts.overrides);
  }

  /** Says where it is reached, and what ends that. */
  listensAt(server: HttpServer): void {
    this.#at = server;
  }

  get url(): string {
    return this.#at?.url ?? '';
  }

  get env(): Readonly<Record<string, string>> {
    return this.#parts.issuer.envAt(this.url);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#parts.log.of(this.provider);
  }

  clientOptions(): ClientOptionsOf[P] {
    return this.#parts.issuer.clientOptionsAt(this.url);
  }

  fail(faults: string, known: readonly string[] = this.#names): void {
    this.#faults = new Faults(faults, known, this.#names);
  }

  slow(milliseconds: number): void {
    const checks = new Checks();
    checks.optional('slow', milliseconds, integerWithin(0, LONGEST_DELAY), `milliseconds from 0 to ${LONGEST_DELAY}`);
    checks.throwIfAny('Cannot slow the mock server', null, 500);
    this.#delay = milliseconds;
  }

  override(operation: string, answer: Override | undefined): void {
    this.#overrides.set(operation, answer);
  }

  reset(): void {
    this.#faults = new Faults('', this.#names);
    this.#delay = 0;
    this.#overrides = new Overrides(this.#names);
    this.#parts.state?.reset();
    this.#parts.log.forget(this.provider);
  }

  /** Ends waiting answers too. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#at?.close();
  }

  /** Answers a request, and records it. */
  async handle(received: ReceivedRequest): Promise<PlainAnswer> {
    const startedAt = performance.now();
    const time = this.#parts.clock();
    const found = findOperation(this.provider, received.method, received.url.pathname);
    const request = readRequest(received, found?.pathParams ?? {});
    const answer = await this.#answer(received, request, found).catch((error: unknown) => this.#failure(error));
    const { method, path, headers, query, body } = request;
    const operation = found?.operation.name ?? null;
    const duration = performance.now() - startedAt;
    const { status } = answer;
    try {
      this.#parts.log.add({
        time,
        provider: this.provider,
        method,
        path,
        operation,
        status,
        duration,
        headers,
        query,
        body,
      });
    } catch (error) {
      // What is told of each request failed.
      return this.#failure(error);
    }
    return answer;
  }

  async #answer(
    received: ReceivedRequest,
    request: ReadRequest,
    found: FoundOperation | undefined,
  ): Promise<PlainAnswer> {
    if (this.#delay > 0) await wait(this.#delay, undefined, { signal: this.#closing.signal });
    const keys = this.#keys(received);
    const name = found?.operation.name;
    const fault = this.#faults.take(name, keys !== undefined);
    if (fault !== undefined) return this.#fault(fault);
    if (found === undefined) return keys ?? this.#unknown(request);
    const { operation, pathParams } = found;
    const { query, headers, body } = request;
    const overridden = await this.#overrides.answer({
      operation: operation.name,
      params: { ...query, ...pathParams },
      body,
      headers,
    });
    return overridden ?? keys ?? answerRequest(this.#parts, operation, request);
  }

  /** Without records even a key that the issuer does not have is answered, by the example. */
  #keys({ method, url }: ReceivedRequest): PlainAnswer | undefined {
    const keys = this.#parts.issuer.answerKeys(method, url);
    return keys?.status === 404 && this.#parts.state === undefined ? undefined : keys;
  }

  #fault(status: number): PlainAnswer {
    // At once: a test has no time to wait.
    const headers: Record<string, string> = status === 429 ? { 'retry-after': '0' } : {};
    return errorAnswer(this.provider, { status, message: 'this fault was asked for' }, headers);
  }

  #unknown({ method, path }: ReadRequest): PlainAnswer {
    return errorAnswer(this.provider, {
      status: 404,
      message: `${method} ${path} is no operation of ${this.provider}`,
    });
  }

  /** An override that throws, for the most part. */
  #failure(error: unknown): PlainAnswer {
    const reason = error instanceof Error ? error.message : String(error);
    return errorAnswer(this.provider, { status: 500, message: `the mock server failed: ${reason}` });
  }
}
