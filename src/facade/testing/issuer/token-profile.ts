import type { Fetch } from '../../options/client-options.ts';
import { FUNCTION, matching, type OptionFormat, type OptionFormats } from '../option-formats.ts';
import type { TestProvider } from '../providers.ts';
import type { SigningAlgorithm } from './key-ring.ts';
import type { MintOptions } from './mint-options.ts';

/** Options of every test issuer. */
export interface TestIssuerOptions {
  /**
   * Returns milliseconds since 1970, for tokens and, through `clientOptions()`, for the client that verifies them.
   *
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /** Handles the requests to `issuer.fetch` that are not for keys. By default they are rejected; nothing is ever sent. */
  readonly fetch?: Fetch | undefined;
  /** The claim `iss` of its tokens; a URL for Corbado. By default, what the provider uses. */
  readonly issuer?: string | undefined;
}

/** The formats of these options. */
export const ISSUER_FORMATS: Readonly<Record<keyof TestIssuerOptions, OptionFormat>> = {
  clock: FUNCTION,
  fetch: FUNCTION,
  issuer: matching(/\S/, 'a non-blank string'),
};

/** The format of an id that becomes part of paths and issuers. */
export const PATH_SEGMENT: OptionFormat = matching(/^[\w-]+$/, 'letters, digits, "-" and "_"');

/** The claims of a token before it is signed. */
export type Claims = Readonly<Record<string, unknown>>;

/** Formats of the mint options that a provider adds to the common ones. */
export type ExtraFormats<Options extends MintOptions> = Readonly<
  Record<Exclude<keyof Options, keyof MintOptions>, OptionFormat>
>;

/** The particulars of one provider's tokens, and of the client that verifies them. */
export interface TokenProfile<P extends TestProvider, Mint extends MintOptions, Client> {
  readonly provider: P;
  readonly algorithm: SigningAlgorithm;
  /** The prefix of its key ids, if there is one. */
  readonly keyIdPrefix?: string;
  /** The claim `iss`. */
  readonly issuer: string;
  /** The claim `aud`; absent if the provider sets none. */
  readonly audience?: string | readonly string[];
  /** The default of the claim `sub`. */
  readonly userId: string;
  /** Seconds; absent if tokens do not expire. */
  readonly lifetime?: number;
  /** The formats of the mint options beyond the common ones. */
  readonly mintFormats: OptionFormats;
  /** The path of the key set, from the root of its host. */
  readonly keyPath: string;
  /** Members that the provider publishes beside `keys`. */
  readonly keySetMembers?: Claims;
  /** Members of each key beyond the usual ones. */
  readonly keyMembers?: Claims;
  /** Returns the claims beyond iss, aud, sub, iat, nbf and exp. `issuedAt` is in seconds. Undefined claims are left out. */
  claims(options: Mint | undefined, issuedAt: number): Claims;
  /** Returns credentials and addresses for the client. `url` is the origin of a server on loopback, if there is one. */
  clientOptions(url?: string): Client;
  /** Returns the same as environment variables. */
  env(url: string): Readonly<Record<string, string>>;
}

/** Creates the profile of one provider from the options of its issuer. */
export interface ProfileFactory<Options extends TestIssuerOptions, Profile> {
  /** The formats of the options; values that the provider's client would reject are rejected here. */
  readonly formats: Readonly<Record<keyof Options, OptionFormat>>;
  readonly create: (options?: Options) => Profile;
}
