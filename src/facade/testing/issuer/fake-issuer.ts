import { ValidationError } from '../../errors/validation-error.ts';
import type { Fetch } from '../../options/client-options.ts';
import { jsonResponse, type PlainResponse, serve, textResponse } from '../loopback.ts';
import { BOOLEAN, checkOptions, type OptionFormat, PORT } from '../option-formats.ts';
import type { TestProvider } from '../providers.ts';
import type { KeyRing, KeyRingDump } from './key-ring.ts';
import { type MintTransactionOptions, TRANSACTION_FORMATS, transactionClaims } from './loginid.ts';
import { transactionClaimsV2 } from './loginid-v2.ts';
import { mintToken, readToken, signToken, type TokenExtension } from './minting.ts';
import type {
  ClientOptionsOf,
  ListeningIssuer,
  ListenOptions,
  LoginIDTestIssuer,
  LoginIDV2TestIssuer,
  MintOptionsOf,
  RotateOptions,
  TestIssuer,
} from './test-issuer.ts';
import type { Claims, TestIssuerOptions, TokenProfile } from './token-profile.ts';

/** The profile of a provider's tokens. */
export type ProfileOf<P extends TestProvider> = TokenProfile<P, MintOptionsOf[P], ClientOptionsOf[P]>;

const ROTATE_FORMATS: Readonly<Record<keyof RotateOptions, OptionFormat>> = { keepOld: BOOLEAN };
const LISTEN_FORMATS: Readonly<Record<keyof ListenOptions, OptionFormat>> = { port: PORT };

/** The test issuer of any provider, and what a mock server needs of it beyond the public interface. */
export class FakeIssuer<P extends TestProvider> implements TestIssuer<P> {
  readonly provider: P;
  readonly issuer: string;
  readonly keyPath: string;
  readonly fetch: TestIssuer<P>['fetch'];
  protected readonly keys: KeyRing;
  protected readonly profile: ProfileOf<P>;
  readonly #clock: () => number;
  readonly #fallback: Fetch | undefined;
  #hasOutage = false;

  constructor(profile: ProfileOf<P>, keys: KeyRing, { clock = () => Date.now(), fetch }: TestIssuerOptions = {}) {
    this.provider = profile.provider;
    this.issuer = profile.issuer;
    this.keyPath = profile.keyPath;
    this.keys = keys;
    this.profile = profile;
    this.#clock = clock;
    this.#fallback = fetch;
    // Clients call it without its object.
    this.fetch = (input, init) => this.#fetch(input, init);
  }

  async mint(options?: MintOptionsOf[P]): Promise<string> {
    return this.mintWith(options);
  }

  rotate(options?: RotateOptions): void {
    checkOptions(`Cannot rotate the keys of ${this.provider}`, options, ROTATE_FORMATS);
    this.keys.rotate(options?.keepOld ?? false);
  }

  outage(on: boolean = true): void {
    checkOptions(`Cannot set the outage of ${this.provider}`, { on }, { on: BOOLEAN });
    this.#hasOutage = on;
  }

  keySet(): { keys: Record<string, unknown>[] } {
    return { keys: this.keys.jwks().map((key) => ({ ...key, ...this.profile.keyMembers })) };
  }

  clientOptions(): ClientOptionsOf[P] {
    return { ...this.profile.clientOptions(), fetch: this.fetch, clock: this.#clock };
  }

  /** Returns the options of a client of a server on loopback that publishes this issuer's keys. */
  clientOptionsAt(url: string): ClientOptionsOf[P] {
    return { ...this.profile.clientOptions(url), clock: this.#clock };
  }

  /** Returns the same as environment variables. */
  envAt(url: string): Readonly<Record<string, string>> {
    return this.profile.env(url);
  }

  /** Returns an issuer with the same keys and a clock of its own. */
  withClock(clock: () => number): FakeIssuer<P> {
    return new FakeIssuer(this.profile, this.keys.copy(), { clock });
  }

  /** The claim `aud` of its tokens. */
  get audience(): unknown {
    return this.profile.audience;
  }

  /** Signs claims as they are. */
  sign(claims: Claims): string {
    return signToken(this.keys, this.profile.algorithm, claims, undefined);
  }

  /** Returns the claims of a token that it has signed with a published key, expired or not. */
  read(token: string): Claims | undefined {
    return readToken(this.keys, token);
  }

  exportKeys(): KeyRingDump {
    return this.keys.export();
  }

  importKeys(keys: KeyRingDump): void {
    this.keys.import(keys);
  }

  async listen(options?: ListenOptions): Promise<ListeningIssuer<P>> {
    checkOptions(`Cannot publish the keys of ${this.provider}`, options, LISTEN_FORMATS);
    const { url, close } = await serve(
      (request) =>
        this.keyResponse(request.method, request.url) ?? jsonResponse(404, { message: 'only keys are published here' }),
      options?.port ?? 0,
    );
    return { url, close, clientOptions: () => this.clientOptionsAt(url) };
  }

  /** Responds to a request for keys; returns `undefined` for any other request. */
  keyResponse(method: string, { pathname, searchParams }: URL): PlainResponse | undefined {
    if (method !== 'GET' || !pathname.endsWith(this.keyPath)) return undefined;
    if (this.#hasOutage) return jsonResponse(503, { message: 'the test issuer has an outage' });
    return this.publishedKeys(searchParams);
  }

  /** Returns the keys in the provider's format. */
  protected publishedKeys(_query: URLSearchParams): PlainResponse {
    return jsonResponse(200, { ...this.keySet(), ...this.profile.keySetMembers });
  }

  protected mintWith(options: MintOptionsOf[P] | undefined, extension?: TokenExtension): string {
    return mintToken({ profile: this.profile, keys: this.keys, clock: this.#clock }, options, extension);
  }

  async #fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    // Not by class: the sandbox of a test runner has a `Request` of its own.
    const request = typeof input === 'object' && 'url' in input ? input : undefined;
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input);
    const method = init.method ?? request?.method ?? 'GET';
    const response = this.keyResponse(method, url);
    if (response !== undefined) return new Response(response.body, response);
    if (this.#fallback === undefined) throw notSent(this.provider, method, url);
    return this.#fallback(url.href, request === undefined ? init : await initOf(request, init));
  }
}

/** A fake LoginID: it publishes keys by id, as PEM, and mints transaction tokens. */
export class LoginIDFakeIssuer extends FakeIssuer<'loginid'> implements LoginIDTestIssuer {
  override withClock(clock: () => number): LoginIDFakeIssuer {
    return new LoginIDFakeIssuer(this.profile, this.keys.copy(), { clock });
  }

  async mintTransaction(options: MintTransactionOptions): Promise<string> {
    return this.mintWith(options, { formats: TRANSACTION_FORMATS, claims: () => transactionClaims(options) });
  }

  publicKeyPem(): string {
    return this.keys.pem(this.keys.kid) ?? '';
  }

  protected override publishedKeys(query: URLSearchParams): PlainResponse {
    const pem = this.keys.pem(query.get('kid') ?? '');
    return pem === undefined
      ? jsonResponse(404, { code: 'not_found', message: 'no such key' })
      : textResponse(200, pem);
  }
}

/** A fake of LoginID's FIDO2 API: it mints transaction tokens as well. */
export class LoginIDV2FakeIssuer extends FakeIssuer<'loginid-v2'> implements LoginIDV2TestIssuer {
  override withClock(clock: () => number): LoginIDV2FakeIssuer {
    return new LoginIDV2FakeIssuer(this.profile, this.keys.copy(), { clock });
  }

  async mintTransaction(options: MintTransactionOptions): Promise<string> {
    return this.mintWith(options, { formats: TRANSACTION_FORMATS, claims: () => transactionClaimsV2(options) });
  }
}

/** Converts a `Request` for a `fetch` that takes a URL and an init object. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = request.body === null ? {} : { body: await request.text() };
  return { method, headers, signal, ...body, ...init };
}

function notSent(provider: TestProvider, method: string, { origin, pathname }: URL): ValidationError {
  const message = `${method} ${origin}${pathname} is not a request for keys, and the issuer has no "fetch" to handle it`;
  return new ValidationError(`The test issuer for ${provider} sends no requests`, [{ path: 'fetch', message }], {
    provider: null,
    status: 500,
    hint: 'Pass "fetch" to createTestIssuer, or use startMockServer for API calls.',
  });
}
