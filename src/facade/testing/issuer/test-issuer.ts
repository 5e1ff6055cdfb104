import type { CorbadoOptions } from '../../providers/corbado/options.ts';
import type { LoginIDOptions } from '../../providers/loginid/options.ts';
import type { LoginIDV2Options } from '../../providers/loginid/v2/options.ts';
import type { PassageOptions } from '../../providers/passage/options.ts';
import type { StytchManagementOptions } from '../../providers/stytch/management/options.ts';
import type { StytchOptions } from '../../providers/stytch/shared/options.ts';
import type { TestProvider } from '../providers.ts';
import type { CorbadoIssuerOptions, CorbadoMintOptions } from './corbado.ts';
import type { LoginIDIssuerOptions, LoginIDMintOptions, MintTransactionOptions } from './loginid.ts';
import type { LoginIDV2IssuerOptions } from './loginid-v2.ts';
import type { MintOptions } from './mint-options.ts';
import type { PassageIssuerOptions } from './passage.ts';
import type { StytchB2BMintOptions, StytchIssuerOptions, StytchMintOptions } from './stytch.ts';

/** The options of each provider's test issuer. */
export interface IssuerOptionsOf {
  corbado: CorbadoIssuerOptions;
  passage: PassageIssuerOptions;
  stytch: StytchIssuerOptions;
  'stytch-b2b': StytchIssuerOptions;
  loginid: LoginIDIssuerOptions;
  'loginid-v2': LoginIDV2IssuerOptions;
}

/** The options of each provider's tokens. */
export interface MintOptionsOf {
  corbado: CorbadoMintOptions;
  passage: MintOptions;
  stytch: StytchMintOptions;
  'stytch-b2b': StytchB2BMintOptions;
  loginid: LoginIDMintOptions;
  'loginid-v2': LoginIDMintOptions;
}

/** The options of each provider's client. */
export interface ClientOptionsOf {
  corbado: CorbadoOptions;
  passage: PassageOptions;
  stytch: StytchOptions;
  'stytch-b2b': StytchOptions;
  'stytch-management': StytchManagementOptions;
  loginid: LoginIDOptions;
  'loginid-v2': LoginIDV2Options;
}

/** A key endpoint on a port of 127.0.0.1. */
export interface ListeningIssuer<P extends TestProvider> {
  /** The origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Returns the options of a client that fetches its keys here. API calls of that client get a 404. */
  readonly clientOptions: () => ClientOptionsOf[P];
  /** Stops the server and closes all its connections. */
  readonly close: () => Promise<void>;
}

/** Options of {@link TestIssuer.listen}. */
export interface ListenOptions {
  /** Any free port by default. */
  readonly port?: number | undefined;
}

/** Options of {@link TestIssuer.rotate}. */
export interface RotateOptions {
  /**
   * Keeps the previous keys published, as in a planned rotation.
   *
   * @default false
   */
  readonly keepOld?: boolean | undefined;
}

/** A fake provider for sessions: it has its own keys, publishes them, and mints tokens with the provider's claims. */
export interface TestIssuer<P extends TestProvider = TestProvider> {
  /** The provider that it fakes. */
  readonly provider: P;
  /** The claim `iss` of its tokens. */
  readonly issuer: string;
  /** The path of its key set, from the root of the host. */
  readonly keyPath: string;
  /**
   * Mints a token; a good one by default.
   *
   * @throws {ValidationError} if an option is unknown for this provider or has the wrong format
   */
  mint(options?: MintOptionsOf[P]): Promise<string>;
  /** Signs with a new key, under a new id, from now on. */
  rotate(options?: RotateOptions): void;
  /** Responds 503 to requests for keys, until it is called with `false`. */
  outage(on?: boolean): void;
  /** Returns the published keys as a JSON Web Key Set. */
  keySet(): { keys: Record<string, unknown>[] };
  /**
   * A `fetch` without a network: it responds to requests for keys on any host, and passes all others to the issuer's own
   * option `fetch`.
   *
   * @throws {ValidationError} for any other request, if the issuer was created without `fetch`
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Returns the options of a client that verifies its tokens without a network.
   *
   * @example
   * const idp = await createTestIssuer('corbado');
   * const corbado = new Corbado(idp.clientOptions());
   */
  clientOptions(): ClientOptionsOf[P];
  /**
   * Publishes the keys on 127.0.0.1, for clients in other processes.
   *
   * @throws {ValidationError} if the port is invalid; Node's own error if it is in use
   * @example
   * const { url, close } = await idp.listen();
   * // … PASSAGE_JWKS_URL=`${url}${idp.keyPath}`
   * await close();
   */
  listen(options?: ListenOptions): Promise<ListeningIssuer<P>>;
}

/** A fake LoginID, whose keys are published one by one, as PEM. */
export interface LoginIDTestIssuer extends TestIssuer<'loginid'> {
  /**
   * Mints the token of a confirmed transaction.
   *
   * @throws {ValidationError} if an option is missing, unknown or has the wrong format
   * @example
   * const { nonce } = await loginid.createTx({ tx_payload: 'Pay 10 EUR to Bob', username: 'ada@example.com' });
   * const token = await issuer.mintTransaction({ payload: 'Pay 10 EUR to Bob', nonce });
   */
  mintTransaction(options: MintTransactionOptions): Promise<string>;
  /** Returns the signing key as PEM, as it is published. */
  publicKeyPem(): string;
}

/** A fake of LoginID's FIDO2 API. */
export interface LoginIDV2TestIssuer extends TestIssuer<'loginid-v2'> {
  /**
   * Mints the token of a confirmed transaction.
   *
   * @throws {ValidationError} if an option is missing, unknown or has the wrong format
   * @example
   * await loginid.tx.init({ txPayload: 'Pay 10 EUR to Bob', nonce, txType: 'raw', username: 'ada@example.com' });
   * const token = await issuer.mintTransaction({ payload: 'Pay 10 EUR to Bob', nonce });
   */
  mintTransaction(options: MintTransactionOptions): Promise<string>;
}

/** The test issuer of each provider. */
export interface TestIssuers {
  corbado: TestIssuer<'corbado'>;
  passage: TestIssuer<'passage'>;
  stytch: TestIssuer<'stytch'>;
  'stytch-b2b': TestIssuer<'stytch-b2b'>;
  loginid: LoginIDTestIssuer;
  'loginid-v2': LoginIDV2TestIssuer;
}
