import type { ClientOptionsOf, IssuerOptionsOf } from '../issuer/issuer-options.ts';
import type { TestIssuers } from '../issuer/test-issuer.ts';
import type { TestProvider } from '../providers.ts';
import type { Override } from './overrides.ts';
import type { RecordedRequest } from './request-log.ts';
import type { Seed } from './state/state.ts';

/** A provider on 127.0.0.1: its API by its spec, and the keys of a test issuer. */
export interface MockServer<P extends TestProvider = TestProvider> {
  /** Its origin, such as `http://127.0.0.1:40123`; beside other providers with the prefix `/<provider>`. */
  readonly url: string;
  readonly provider: P;
  /** The issuer whose keys are published here: it mints tokens, rotates keys, and has outages. */
  readonly issuer: TestIssuers[P];
  /**
   * The options for a client of this server.
   *
   * @example
   * const stytch = new Stytch(mock.clientOptions());
   */
  clientOptions(): ClientOptionsOf[P];
  /** The same as environment variables, by the provider's names. */
  readonly env: Readonly<Record<string, string>>;
  /** What was asked so far, in the order of the answers, without secrets. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Lets requests fail, in place of the faults before: `'429'` all, `'429:2'` the next two, `'503:1,500:1'` one after the
   * other, `'users.get=404:1'` those for one operation, `''` none. Requests for keys do not fail unless they are named:
   * `issuer.outage()` is for them.
   *
   * @throws {ValidationError} when it cannot be read, or names an operation that does not exist
   */
  fail(faults: string): void;
  /** Delays every answer, by milliseconds; 0 for no longer. */
  slow(milliseconds: number): void;
  /**
   * Answers an operation as you say, whatever the request is; with `undefined` no longer.
   *
   * @throws {ValidationError} when there is no such operation
   * @example
   * mock.override('users.get', { status: 200, body: { user_id: 'user-test-7', status: 'pending' } });
   */
  override(operation: string, answer: Override | undefined): void;
  /** Forgets requests, faults, delays, overrides and records: as after the start without options but `seed`. */
  reset(): void;
  /** Ends the server, and all connections. */
  close(): Promise<void>;
}

/** All providers on one port. */
export interface MockServers {
  /** Its origin. */
  readonly url: string;
  readonly providers: { readonly [P in TestProvider]: MockServer<P> };
  /** What was asked of all. */
  readonly requests: readonly RecordedRequest[];
  /** Lets requests to each provider fail; an operation that is named has to exist at one of them. */
  fail(faults: string): void;
  slow(milliseconds: number): void;
  reset(): void;
  close(): Promise<void>;
}

/** What every mock server can be started with. */
export interface MockOptions {
  /** Default: any free port. */
  readonly port?: number | undefined;
  /** Faults from the start, as `fail` takes them. */
  readonly fail?: string | undefined;
  /** Milliseconds by which every answer is late. Default: 0. */
  readonly slow?: number | undefined;
  /** Milliseconds since 1970, for tokens and records alike. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /** Called after each request, before it is answered. */
  readonly onRequest?: ((recorded: RecordedRequest) => void) | undefined;
  /**
   * Whether records are kept, so that a created user can be read and is gone when deleted. Without it every answer is an
   * example of the spec. Default: true.
   */
  readonly stateful?: boolean | undefined;
}

/** What the mock server of one provider can be started with. */
export interface MockServerOptions<P extends TestProvider = TestProvider> extends MockOptions {
  readonly overrides?: Readonly<Record<string, Override>> | undefined;
  /**
   * The records to start with, by their kind, such as `{ users: [{ user_id: 'user-test-7' }] }`: in the provider's wire
   * form, filled from the spec's examples. Kinds that are not named start with one example.
   */
  readonly seed?: Seed | undefined;
  readonly issuer?: IssuerOptionsOf[P] | undefined;
}

/** What mock servers of all providers can be started with. */
export interface MockServersOptions extends MockOptions {
  readonly overrides?: { readonly [P in TestProvider]?: MockServerOptions<P>['overrides'] } | undefined;
  readonly seed?: { readonly [P in TestProvider]?: Seed | undefined } | undefined;
  readonly issuer?: { readonly [P in TestProvider]?: IssuerOptionsOf[P] | undefined } | undefined;
}
