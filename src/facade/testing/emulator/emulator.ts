import { setTimeout as wait } from 'node:timers/promises';
import type { Operation } from '../../http/operation.ts';
import { Checks, integerWithin } from '../../options/validators.ts';
import type { ServedIssuer } from '../issuer/create-test-issuer.ts';
import type { ClientOptionsOf, MintOptionsOf, TestIssuers } from '../issuer/test-issuer.ts';
import type { PlainResponse, ReceivedRequest, ServerResponse } from '../loopback.ts';
import { Faults } from '../mock/faults.ts';
import { checkOverride, type Override, overrideResponse } from '../mock/overrides.ts';
import type { RecordedRequest, RequestLog } from '../mock/request-log.ts';
import type { TestProvider } from '../providers.ts';
import { ApiError } from './api-error.ts';
import type { Page } from './call.ts';
import { EmulatorClock } from './clock.ts';
import type { EmulatedApi } from './emulated-api.ts';
import type { EmulatedEvent } from './events.ts';
import type { Fields } from './fields.ts';
import type { Inbox } from './inbox.ts';
import { Passkeys } from './passkeys.ts';
import { errorResponse, respond } from './respond.ts';
import { type Match, type ReadRequest, Router, readRequest } from './routing.ts';
import type { Seed } from './seed.ts';
import { checkSnapshot } from './snapshot.ts';
import { type Snapshot, Tenant } from './tenant.ts';
import { WebhookSender, type WebhookTarget } from './webhooks.ts';

const MAX_DELAY = 600_000;

/** The parts of an emulator. */
export interface EmulatorParts<P extends TestProvider> {
  readonly provider: P;
  readonly api: EmulatedApi;
  readonly issuer: ServedIssuer<P>;
  readonly seed: Seed;
  readonly overrides: Readonly<Record<string, Override>> | undefined;
  readonly log: RequestLog;
  /** Returns milliseconds since 1970, before the emulator's own clock is moved. */
  readonly clock: () => number;
  readonly webhooks: WebhookTarget | undefined;
  /** Returns the origin, and the prefix, at which clients reach it; empty until it listens. */
  readonly url: () => string;
}

/** The emulator of one API for one tenant. It responds to requests; a server on loopback passes them on to it. */
export class Emulator<P extends TestProvider> {
  readonly provider: P;
  readonly api: EmulatedApi;
  readonly tenant: Tenant;
  readonly webhooks: WebhookSender;
  readonly #parts: EmulatorParts<P>;
  readonly #issuer: ServedIssuer<P>;
  readonly #operations: Router<Operation>;
  readonly #pages: Router<Page>;
  readonly #names: readonly string[];
  readonly #closing = new AbortController();
  readonly #overrides = new Map<string, Override>();
  #faults: Faults | undefined;
  #delay = 0;

  constructor(parts: EmulatorParts<P>) {
    const clock = new EmulatorClock(parts.clock);
    this.provider = parts.provider;
    this.api = parts.api;
    this.#parts = parts;
    this.#issuer = parts.issuer.withClock(clock.now);
    this.tenant = new Tenant({
      provider: parts.provider,
      kinds: parts.api.kinds,
      keys: this.#issuer,
      clock,
      seed: parts.seed,
    });
    this.webhooks = new WebhookSender(parts.provider, this.tenant, parts.webhooks);
    this.#operations = new Router(parts.api.operations);
    this.#pages = new Router(parts.api.pages ?? []);
    this.#names = parts.api.operations.map(({ name }) => name);
    for (const [operation, response] of Object.entries(parts.overrides ?? {})) this.override(operation, response);
  }

  get issuer(): TestIssuers[P] {
    return this.#issuer;
  }

  get url(): string {
    return this.#parts.url();
  }

  get env(): Readonly<Record<string, string>> {
    return this.#issuer.envAt(this.url);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#parts.log.list(this.provider);
  }

  get inbox(): Inbox {
    return this.tenant.inbox;
  }

  get clock(): EmulatorClock {
    return this.tenant.clock;
  }

  get events(): readonly EmulatedEvent[] {
    return this.tenant.events.list();
  }

  /** Mints a token; the options are checked. */
  mint(options: MintOptionsOf[P]): Promise<string> {
    return this.#issuer.mint(options);
  }

  /**
   * Software authenticators for this API.
   *
   * @throws {ApiError} if it has no passkeys
   */
  get passkeys(): Passkeys {
    const support = this.api.passkeys;
    if (support === undefined) throw new ApiError(501, 'not_emulated', `${this.provider} has no passkeys`);
    return new Passkeys(support, this.tenant);
  }

  clientOptions(): ClientOptionsOf[P] {
    return this.#issuer.clientOptionsAt(this.url);
  }

  state(kind: string): readonly Fields[] {
    return this.tenant.records(kind).all();
  }

  snapshot(): Snapshot {
    return this.tenant.snapshot();
  }

  restore(snapshot: Snapshot): void {
    this.tenant.restore(checkSnapshot(snapshot, this.provider));
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
    this.webhooks.clear();
    this.tenant.reset();
    this.#parts.log.clear(this.provider);
  }

  /** Ends delayed responses. */
  close(): void {
    this.#closing.abort();
    this.webhooks.clear();
  }

  /** Responds to a request, and records it. Servers call it without its object. */
  readonly handle = async (received: ReceivedRequest): Promise<ServerResponse> => {
    const startedAt = performance.now();
    const time = this.clock.now();
    const operation = this.#operations.match(received.method, received.url.pathname);
    const request = readRequest(received);
    try {
      const response = await this.#respond(received, request, operation).catch((error: unknown) =>
        this.#failure(error),
      );
      const { method, path, headers, query, body } = request;
      this.#parts.log.add({
        time,
        provider: this.provider,
        method,
        path,
        operation: operation?.target.name ?? null,
        status: response === 'reset' ? null : response.status,
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
  };

  async #respond(
    received: ReceivedRequest,
    request: ReadRequest,
    matched: Match<Operation> | undefined,
  ): Promise<PlainResponse | 'reset'> {
    if (this.#delay > 0) await wait(this.#delay, undefined, { signal: this.#closing.signal });
    const keys = this.#issuer.keyResponse(received.method, received.url);
    const fault = this.#faults?.next(matched?.target.name, keys !== undefined);
    if (fault === 'hang') await this.#untilClosed();
    if (fault === 'drop' || fault === 'hang') return 'reset';
    if (typeof fault === 'number') return this.#fault(fault);
    const response = await this.#perform(received, request, matched, keys);
    if (fault === 'reset') return 'reset';
    return fault === 'after-500' ? this.#fault(500) : response;
  }

  async #perform(
    received: ReceivedRequest,
    request: ReadRequest,
    matched: Match<Operation> | undefined,
    keys: PlainResponse | undefined,
  ): Promise<PlainResponse> {
    if (matched === undefined) return keys ?? this.#page(received, request);
    const override = this.#overrides.get(matched.target.name);
    if (override !== undefined) {
      const { query, headers, body } = request;
      const params = { ...query, ...matched.pathParams };
      return overrideResponse(override, { operation: matched.target.name, params, body, headers });
    }
    return keys ?? respond(this.api, this.tenant, matched, request, this.url);
  }

  async #page(received: ReceivedRequest, { method, path, headers }: ReadRequest): Promise<PlainResponse> {
    const page = this.#pages.match(method, path);
    if (page === undefined)
      return errorResponse(
        this.api,
        this.tenant,
        new ApiError(404, 'not_found', `${this.provider} has no operation ${method} ${path}`),
      );
    const { tenant, url } = this;
    const { pathParams } = page;
    try {
      return await page.target.respond({
        tenant,
        method,
        path,
        pathParams,
        query: received.url.searchParams,
        headers,
        text: received.text,
        url,
      });
    } catch (error) {
      if (error instanceof ApiError) return errorResponse(this.api, tenant, error);
      throw error;
    }
  }

  #untilClosed(): Promise<void> {
    const { signal } = this.#closing;
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  #fault(status: number): PlainResponse {
    const error = new ApiError(status, '', 'this fault was set by the test');
    const response = errorResponse(this.api, this.tenant, error);
    // Tests should not have to wait.
    return status === 429 ? { ...response, headers: { ...response.headers, 'retry-after': '0' } } : response;
  }

  /** Reports an error of the test's own code, such as an override that throws. */
  #failure(error: unknown): PlainResponse {
    const reason = error instanceof Error ? error.message : String(error);
    return errorResponse(this.api, this.tenant, new ApiError(500, '', `the mock server failed: ${reason}`));
  }
}
