import type { TestProvider } from '../../providers.ts';
import type { ClientOptionsOf } from '../issuer-options.ts';
import type { SigningAlgorithm } from '../key-ring.ts';
import type { MintOptions, MintOptionsOf } from '../mint-options.ts';
import type { OptionForm, OptionForms } from '../option-forms.ts';

/** The claims of a token before it is signed. */
export type Claims = Readonly<Record<string, unknown>>;

/** A form for each mint option that is a provider's own. */
export type OwnForms<Options extends MintOptions> = Readonly<
  Record<Exclude<keyof Options, keyof MintOptions>, OptionForm>
>;

/** What is particular to the tokens of one provider, and to the client that checks them. */
export interface Kind<P extends TestProvider> {
  readonly provider: P;
  readonly algorithm: SigningAlgorithm;
  /** What the ids of its keys begin with, if anything. */
  readonly keyIdPrefix?: string;
  /** The claim `iss`. */
  readonly issuer: string;
  /** The claim `aud`; absent where the provider writes none. */
  readonly audience?: string | readonly string[];
  /** The claim `sub`, unless another is asked for. */
  readonly userId: string;
  /** Seconds; absent where tokens have no expiry. */
  readonly lifetime?: number;
  /** The forms of the mint options beyond those that all tokens have. */
  readonly mintForms: OptionForms;
  /** Where the key set is found, from the root of its host. */
  readonly keyPath: string;
  /** Members that the provider writes beside the keys. */
  readonly keySetMembers?: Claims;
  /** What stands beside the usual members of each key. */
  readonly keyMembers?: Claims;
  /** The claims beyond iss, aud, sub, iat, nbf and exp; `issuedAt` is in seconds. One that is `undefined` is left out. */
  claims(options: MintOptionsOf[P] | undefined, issuedAt: number): Claims;
  /** Credentials and addresses for the client; `url` is the origin of a server on loopback, if there is one. */
  clientOptions(url?: string): ClientOptionsOf[P];
  /** The same as environment variables. */
  env(url: string): Readonly<Record<string, string>>;
}
