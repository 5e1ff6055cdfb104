import type { TestProvider } from '../providers.ts';
import type { ClientOptionsOf } from './issuer-options.ts';
import type { MintOptionsOf, MintTransactionOptions } from './mint-options.ts';

/** A key endpoint on a port of 127.0.0.1. */
export interface ListeningIssuer<P extends TestProvider> {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The options for a client that asks it for keys. API calls of that client are answered 404. */
  readonly clientOptions: () => ClientOptionsOf[P];
  /** Ends it, and all connections. */
  readonly close: () => Promise<void>;
}

/** Where keys are served. */
export interface ListenOptions {
  /** Default: any free port. */
  readonly port?: number | undefined;
}

/** How keys are changed. */
export interface RotateOptions {
  /** Whether the keys before stay published, as in a rotation that was planned. Default: they are withdrawn. */
  readonly keepOld?: boolean | undefined;
}

/** A stand-in for a provider as far as sessions go: keys of its own, their key set, and tokens of the provider's shape. */
export interface TestIssuer<P extends TestProvider = TestProvider> {
  /** What it stands in for. */
  readonly provider: P;
  /** The claim `iss` of its tokens. */
  readonly issuer: string;
  /** Where its keys are published, from the root of the host. */
  readonly keyPath: string;
  /**
   * A token, by default a good one.
   *
   * @throws {ValidationError} when an option is unknown to this provider's tokens or of the wrong form
   */
  mint(options?: MintOptionsOf[P]): Promise<string>;
  /** Signs with a new key of a new id from now on. */
  rotate(options?: RotateOptions): void;
  /** Answers 503 in place of keys, until it is called with `false`. */
  outage(on?: boolean): void;
  /** The published keys, as a JSON Web Key Set. */
  keySet(): { keys: Record<string, unknown>[] };
  /**
   * A `fetch` that knows no network: it answers requests for keys, whatever their host, and hands all others to the
   * issuer's own option `fetch`.
   *
   * @throws {ValidationError} at any other request, when the issuer was made without `fetch`
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * The options for a client that checks its tokens with no network at all.
   *
   * @example
   * const idp = await createTestIssuer('corbado');
   * const corbado = new Corbado(idp.clientOptions());
   */
  clientOptions(): ClientOptionsOf[P];
  /**
   * Serves the keys on 127.0.0.1, for clients in other processes.
   *
   * @throws {ValidationError} when the port is none; Node's own error when another server has it
   * @example
   * const { url, close } = await idp.listen();
   * // … PASSAGE_JWKS_URL=`${url}${idp.keyPath}`
   * await close();
   */
  listen(options?: ListenOptions): Promise<ListeningIssuer<P>>;
}

/** A stand-in for LoginID, whose keys are published one by one, as PEM. */
export interface LoginIDTestIssuer extends TestIssuer<'loginid'> {
  /**
   * The token of a confirmed transaction.
   *
   * @example
   * const { nonce } = await loginid.createTx({ tx_payload: 'Pay 10 EUR to Bob', username: 'ada@example.com' });
   * const token = await issuer.mintTransaction({ payload: 'Pay 10 EUR to Bob', nonce });
   */
  mintTransaction(options: MintTransactionOptions): Promise<string>;
  /** The key that signs, in PEM, as it is published. */
  publicKeyPem(): string;
}

/** The stand-in for each provider. */
export interface TestIssuers {
  corbado: TestIssuer<'corbado'>;
  passage: TestIssuer<'passage'>;
  stytch: TestIssuer<'stytch'>;
  'stytch-b2b': TestIssuer<'stytch-b2b'>;
  loginid: LoginIDTestIssuer;
}
