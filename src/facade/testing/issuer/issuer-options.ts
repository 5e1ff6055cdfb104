import type { Fetch } from '../../core/options/client-options.ts';
import type { CorbadoOptions } from '../../providers/corbado/options.ts';
import type { LoginIDOptions } from '../../providers/loginid/options.ts';
import type { PassageOptions } from '../../providers/passage/options.ts';
import type { StytchOptions } from '../../providers/stytch/shared/options.ts';

/** What every test issuer can be made with. */
export interface TestIssuerOptions {
  /** Milliseconds since 1970, for tokens and, by `clientOptions()`, for the client that checks them. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /** Answers what `issuer.fetch` is asked beyond the key endpoint. Default: refused; the network is never asked. */
  readonly fetch?: Fetch | undefined;
  /** The claim `iss` of its tokens. Default: what the provider writes there; for Corbado it has to be a URL. */
  readonly issuer?: string | undefined;
}

/** What a stand-in for Corbado can be made with. */
export interface CorbadoIssuerOptions extends TestIssuerOptions {
  /** Default: `pro-1234567890`. */
  readonly projectId?: string | undefined;
}

/** What a stand-in for Passage can be made with. */
export interface PassageIssuerOptions extends TestIssuerOptions {
  /** Default: `passageexampleapp0000001`. */
  readonly appId?: string | undefined;
}

/** What a stand-in for Stytch, consumer or B2B, can be made with. */
export interface StytchIssuerOptions extends TestIssuerOptions {
  /** Default: `project-test-00000000-0000-4000-8000-000000000001`. */
  readonly projectId?: string | undefined;
}

/** What a stand-in for LoginID can be made with. */
export interface LoginIDIssuerOptions extends TestIssuerOptions {
  /** Default: `example-client-id`. */
  readonly clientId?: string | undefined;
}

/** What a stand-in for each provider can be made with. */
export interface IssuerOptionsOf {
  corbado: CorbadoIssuerOptions;
  passage: PassageIssuerOptions;
  stytch: StytchIssuerOptions;
  'stytch-b2b': StytchIssuerOptions;
  loginid: LoginIDIssuerOptions;
}

/** The options of the client of each provider. */
export interface ClientOptionsOf {
  corbado: CorbadoOptions;
  passage: PassageOptions;
  stytch: StytchOptions;
  'stytch-b2b': StytchOptions;
  loginid: LoginIDOptions;
}
