import type { ClientOptionsOf, IssuerOptionsOf, TestIssuers } from '../issuer/test-issuer.ts';
import type { MockProvider, TestProvider } from '../providers.ts';
import type { Override } from './overrides.ts';
import type { RecordedRequest } from './request-log.ts';
import type { Seed } from './state/model.ts';

/** The test issuer of each mock server. An API without sessions has none. */
export interface MockIssuers extends TestIssuers {
  'stytch-management': undefined;
}

/** The options of each mock server's test issuer. */
export interface MockIssuerOptions extends IssuerOptionsOf {
  'stytch-management': undefined;
}

/** A fake provider on 127.0.0.1: its API according to the spec, and the keys of a test issuer. */
export interface MockServer<P extends MockProvider = TestProvider> {
  /** The origin, such as `http://127.0.0.1:40123`; for `'all'` with the prefix `/<provider>`. */
  readonly url: string;
  readonly provider: P;
  /**
   * The issuer whose keys are published here: it mints tokens, rotates keys, and has outages. `undefined` if the API has no
   * sessions.
   */
  readonly issuer: MockIssuers[P];
  /**
   * Returns the options of a client of this server.
   *
   * @example
   * const stytch = new Stytch(mock.clientOptions());
   */
  clientOptions(): ClientOptionsOf[P];
  /** The same as environment variables, under the names that the clients read. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests so far, in the order of their responses, without secrets. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Makes requests fail, in place of the previous faults: `'429'` all, `'429:2'` the next two, `'503:1,500:1'` one after the
   * other, `'users.get=404:1'` those for one operation, `''` none. Requests for keys only fail if they are named; see
   * {@link TestIssuer.outage}.
   *
   * @throws {ValidationError} if the faults are malformed or name an unknown operation
   */
  fail(faults: string): void;
  /** Delays every response, by milliseconds; 0 ends the delay. */
  slow(milliseconds: number): void;
  /**
   * Responds to an operation as given, for every request; `undefined` ends the override.
   *
   * @throws {ValidationError} if there is no such operation
   * @example
   * mock.override('users.get', { status: 200, body: { user_id: 'user-test-7', status: 'pending' } });
   */
  override(operation: string, response: Override | undefined): void;
  /** Clears requests, faults, delays, overrides and records: as after a start without options but `seed`. */
  reset(): void;
  /** Stops the server and closes all its connections. */
  close(): Promise<void>;
}

/** All providers on one port. */
export interface MockServers {
  /** The origin. */
  readonly url: string;
  readonly providers: { readonly [P in MockProvider]: MockServer<P> };
  /** The requests to all providers. */
  readonly requests: readonly RecordedRequest[];
  /** Makes requests to every provider fail; a named operation must exist in one of them. */
  fail(faults: string): void;
  slow(milliseconds: number): void;
  reset(): void;
  close(): Promise<void>;
}

/** Options of every mock server. */
export interface MockOptions {
  /** Any free port by default. */
  readonly port?: number | undefined;
  /** Faults from the start, as {@link MockServer.fail} takes them. */
  readonly fail?: string | undefined;
  /**
   * Milliseconds by which every response is delayed.
   *
   * @default 0
   */
  readonly slow?: number | undefined;
  /**
   * Returns milliseconds since 1970, for tokens and records.
   *
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /** Called for each request, before its response is sent. */
  readonly onRequest?: ((recorded: RecordedRequest) => void) | undefined;
  /**
   * Keeps records: a created user can be read, and is gone once deleted. Otherwise every response is an example of the spec.
   *
   * @default true
   */
  readonly stateful?: boolean | undefined;
}

/** Options of the mock server of one provider. */
export interface MockServerOptions<P extends MockProvider = TestProvider> extends MockOptions {
  /** Responses by operation name, from the start. */
  readonly overrides?: Readonly<Record<string, Override>> | undefined;
  /**
   * The initial records by kind, such as `{ users: [{ user_id: 'user-test-7' }] }`, in the provider's wire format. Missing
   * fields are filled from the spec's examples. Other kinds start with one example.
   */
  readonly seed?: Seed | undefined;
  /** The options of its test issuer. */
  readonly issuer?: MockIssuerOptions[P] | undefined;
}

/** Options of the mock servers of all providers. */
export interface MockServersOptions extends MockOptions {
  readonly overrides?: { readonly [P in MockProvider]?: MockServerOptions<P>['overrides'] } | undefined;
  readonly seed?: { readonly [P in MockProvider]?: Seed | undefined } | undefined;
  readonly issuer?: { readonly [P in MockProvider]?: MockIssuerOptions[P] | undefined } | undefined;
}
