import { ValidationError } from '../../core/errors/validation-error.ts';
import type { Fetch } from '../../core/options/client-options.ts';
import type { TestProvider } from '../providers.ts';
import { checkMintOptions } from './check-mint-options.ts';
import type { ClientOptionsOf, TestIssuerOptions } from './issuer-options.ts';
import { jsonAnswer, type KeyResponder, type PlainAnswer } from './key-answer.ts';
import type { KeyRing } from './key-ring.ts';
import type { Claims, Kind } from './kinds/kind.ts';
import { listenForKeys } from './listen.ts';
import type { MintOptions, MintOptionsOf } from './mint-options.ts';
import { checkOptions, FLAG, isDate, type OptionForm, type OptionForms, PORT } from './option-forms.ts';
import type { ListeningIssuer, ListenOptions, RotateOptions, TestIssuer } from './test-issuer.ts';
import { writeToken } from './write-token.ts';

/** What sets tokens of a further kind apart from those of sessions. */
interface FurtherKind {
  readonly forms: OptionForms;
  claims(): Claims;
}

const ROTATE_FORMS: Readonly<Record<keyof RotateOptions, OptionForm>> = { keepOld: FLAG };
const LISTEN_FORMS: Readonly<Record<keyof ListenOptions, OptionForm>> = { port: PORT };
/** Seconds by which an expired token is over: the greatest clock tolerance is half of it. */
const OVERDUE = 120;

/** What the issuers of all providers do. */
export class IssuerCore<P extends TestProvider> implements TestIssuer<P> {
  readonly provider: P;
  readonly issuer: string;
  readonly keyPath: string;
  readonly fetch: TestIssuer<P>['fetch'];
  protected readonly keys: KeyRing;
  readonly #kind: Kind<P>;
  readonly #clock: () => number;
  readonly #passOn: Fetch | undefined;
  #isOut = false;

  constructor(kind: Kind<P>, keys: KeyRing, { clock = () => Date.now(), fetch }: TestIssuerOptions = {}) {
    this.provider = kind.provider;
    this.issuer = kind.issuer;
    this.keyPath = kind.keyPath;
    this.keys = keys;
    this.#kind = kind;
    this.#clock = clock;
    this.#passOn = fetch;
    // Clients take it away from its object.
    this.fetch = (input, init) => this.#answer(input, init);
  }

  async mint(options?: MintOptionsOf[P]): Promise<string> {
    return this.write(options);
  }

  rotate(options?: RotateOptions): void {
    checkOptions(`Cannot rotate the keys of ${this.provider}`, options, ROTATE_FORMS);
    this.keys.rotate(options?.keepOld ?? false);
  }

  outage(on: boolean = true): void {
    checkOptions(`Cannot set the outage of ${this.provider}`, { on }, { on: FLAG });
    this.#isOut = on;
  }

  keySet(): { keys: Record<string, unknown>[] } {
    return { keys: this.keys.jwks().map((key) => ({ ...key, ...this.#kind.keyMembers })) };
  }

  async #answer(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    // Not by its class: a sandbox of a test runner has one of its own.
    const request = typeof input === 'object' && 'url' in input ? input : undefined;
    const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input);
    const method = init.method ?? request?.method ?? 'GET';
    const answer = this.answerKeys(method, url);
    if (answer !== undefined) return new Response(answer.body, answer);
    if (this.#passOn === undefined) throw unanswered(this.provider, method, url);
    return this.#passOn(url.href, request === undefined ? init : await initOf(request, init));
  }

  clientOptions(): ClientOptionsOf[P] {
    return { ...this.#kind.clientOptions(), fetch: this.fetch, clock: this.#clock };
  }

  /** The options for a client of a server on loopback that answers keys for this issuer. */
  clientOptionsAt(url: string): ClientOptionsOf[P] {
    return { ...this.#kind.clientOptions(url), clock: this.#clock };
  }

  /** The same as environment variables. */
  envAt(url: string): Readonly<Record<string, string>> {
    return this.#kind.env(url);
  }

  async listen(options?: ListenOptions): Promise<ListeningIssuer<P>> {
    checkOptions(`Cannot serve the keys of ${this.provider}`, options, LISTEN_FORMS);
    const answerKeys: KeyResponder = (method, asked) => this.answerKeys(method, asked);
    const { url, close } = await listenForKeys(answerKeys, options?.port ?? 0);
    return { url, close, clientOptions: () => this.clientOptionsAt(url) };
  }

  /** The answer to a request for keys; `undefined` where it is for something else. */
  answerKeys(method: string, { pathname, searchParams }: URL): PlainAnswer | undefined {
    if (method !== 'GET' || !pathname.endsWith(this.keyPath)) return undefined;
    if (this.#isOut) return jsonAnswer(503, { message: 'the test issuer is out' });
    return this.publish(searchParams);
  }

  /** The keys as they are published. */
  protected publish(_asked: URLSearchParams): PlainAnswer {
    return jsonAnswer(200, { ...this.keySet(), ...this.#kind.keySetMembers });
  }

  /** A token, with what sets its kind apart from a session's; `claims` is asked for once the options are known to be good. */
  protected write(options: MintOptionsOf[P] | undefined, further?: FurtherKind): string {
    checkMintOptions(this.provider, options, { ...this.#kind.mintForms, ...further?.forms });
    const common: MintOptions = options ?? {};
    const issuedAt = this.#issuedAt(common);
    const claims = {
      iss: common.issuer ?? this.issuer,
      aud: common.audience ?? this.#kind.audience,
      sub: common.userId ?? this.#kind.userId,
      iat: issuedAt,
      // The provider whose tokens need not end does not say from when they are good either.
      nbf: this.#kind.lifetime === undefined ? undefined : issuedAt,
      exp: this.#expiry(common, issuedAt),
      ...this.#kind.claims(options, issuedAt),
      ...further?.claims(),
      ...common.claims,
    };
    return writeToken(this.keys, this.#kind.algorithm, claims, common.tamper);
  }

  #issuedAt({ issuedAt, expired, lifetime }: MintOptions): number {
    if (isDate(issuedAt)) return Math.floor(issuedAt.getTime() / 1000);
    if (issuedAt !== undefined) return issuedAt;
    const now = Math.floor(this.#clock() / 1000);
    return expired === true ? now - OVERDUE - Math.max(0, lifetime ?? this.#kind.lifetime ?? OVERDUE) : now;
  }

  #expiry({ expired, lifetime = this.#kind.lifetime }: MintOptions, issuedAt: number): number | undefined {
    if (expired === true) return Math.floor(this.#clock() / 1000) - OVERDUE;
    return lifetime === undefined ? undefined : issuedAt + lifetime;
  }
}

/** What a `Request` says, for a `fetch` that takes an address and an init object. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = request.body === null ? {} : { body: await request.text() };
  return { method, headers, signal, ...body, ...init };
}

function unanswered(provider: TestProvider, method: string, { origin, pathname }: URL): ValidationError {
  const message = `${method} ${origin}${pathname} is no request for keys, and no "fetch" was given to answer it`;
  return new ValidationError(`The test issuer of ${provider} sends nothing`, [{ path: 'fetch', message }], {
    provider: null,
    status: 500,
    hint: 'Pass "fetch" to createTestIssuer, or use startMockServer for API calls.',
  });
}
