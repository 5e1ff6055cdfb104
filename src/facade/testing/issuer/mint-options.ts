import {
  BOOLEAN,
  checkOptions,
  OBJECT,
  type OptionFormat,
  type OptionFormats,
  oneOf,
  SECONDS,
  STRING,
  STRING_OR_STRINGS,
  TIME,
} from '../option-formats.ts';
import type { TestProvider } from '../providers.ts';

/** A way to spoil a token. Every client rejects such a token, with the reason named here. */
export type Tamper =
  /** Another first character of the signature: `signature`. */
  | 'signature'
  /** Another user id under the original signature: `signature`. */
  | 'payload'
  /** Signed by an unpublished key, under the id of a published one: `signature`. */
  | 'key'
  /** `alg: none` and no signature: `malformed`. */
  | 'algorithm-none'
  /** `alg: HS256`, with the public key as the secret: `algorithm`. */
  | 'algorithm-hs256'
  /** Signed by an unpublished key, under an id of its own: `unknown_key`. */
  | 'kid';

/** Options of every token. Without any, it is a good token of the user that a mock server starts with. */
export interface MintOptions {
  /** The claim `sub`. */
  readonly userId?: string | undefined;
  /** A token that expired two minutes ago, beyond every clock tolerance. */
  readonly expired?: boolean | undefined;
  /** The claim `aud`. By default, what the provider uses. */
  readonly audience?: string | readonly string[] | undefined;
  /** The claim `iss`. By default, the issuer's own. */
  readonly issuer?: string | undefined;
  /** Seconds from issue to expiry. By default, the provider's; LoginID's tokens have no expiry unless this is set. */
  readonly lifetime?: number | undefined;
  /** The time of issue: a `Date`, or seconds since 1970. By default, now by the issuer's clock. */
  readonly issuedAt?: Date | number | undefined;
  /** Further claims, which override all others. An undefined one is left out of the token. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
  /** Spoils the token. By default it is genuine. */
  readonly tamper?: Tamper | undefined;
}

const TAMPERS: Readonly<Record<Tamper, true>> = {
  signature: true,
  payload: true,
  key: true,
  'algorithm-none': true,
  'algorithm-hs256': true,
  kid: true,
};

const FORMATS: Readonly<Record<keyof MintOptions, OptionFormat>> = {
  userId: STRING,
  expired: BOOLEAN,
  audience: STRING_OR_STRINGS,
  issuer: STRING,
  lifetime: SECONDS,
  issuedAt: TIME,
  claims: OBJECT,
  tamper: oneOf(Object.keys(TAMPERS)),
};

/**
 * Rejects invalid mint options. `extra` has the formats of the provider's own options.
 *
 * @throws {ValidationError} if an option is unknown or has the wrong format
 */
export function checkMintOptions(provider: TestProvider, options: unknown, extra: OptionFormats): void {
  checkOptions(`Cannot mint a ${provider} token`, options, { ...FORMATS, ...extra });
}
