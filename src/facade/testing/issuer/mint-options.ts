/** How a token is spoilt. Each is refused by every client, with the reason that stands beside it. */
export type Tamper =
  /** A signature with another first character: `signature`. */
  | 'signature'
  /** Another user id under the signature of the first: `signature`. */
  | 'payload'
  /** Signed by a key that is not published, under the id of one that is: `signature`. */
  | 'key'
  /** `alg: none` and no signature: `malformed`. */
  | 'algorithm-none'
  /** `alg: HS256`, with the public key for a secret: `algorithm`. */
  | 'algorithm-hs256'
  /** Signed by a key that is not published, under an id of its own: `unknown_key`. */
  | 'kid';

/** What every token can be minted with. Without any of it: a good token of the provider's first user in the mock server. */
export interface MintOptions {
  /** The claim `sub`. */
  readonly userId?: string | undefined;
  /** A token that ended two minutes ago: later than any clock tolerance can bridge. */
  readonly expired?: boolean | undefined;
  /** The claim `aud`. Default: what the provider writes there. */
  readonly audience?: string | readonly string[] | undefined;
  /** The claim `iss`. Default: the issuer's own. */
  readonly issuer?: string | undefined;
  /** Seconds from issue to expiry. Default: the provider's own; LoginID's tokens have no expiry unless this is given. */
  readonly lifetime?: number | undefined;
  /** When it was issued: a date, or seconds since 1970. Default: now, by the issuer's clock. */
  readonly issuedAt?: Date | number | undefined;
  /** Further claims, over all others. One that is `undefined` is left out of the token. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
  /** Spoils the token. Default: it is genuine. */
  readonly tamper?: Tamper | undefined;
}

/** What a Corbado session token can be minted with. */
export interface CorbadoMintOptions extends MintOptions {
  /** The user's full name. Default: `Ada Example`. */
  readonly name?: string | undefined;
  /** Default: none, as in the tokens of today. */
  readonly email?: string | undefined;
  /** Default: none, as in the tokens of today. */
  readonly phoneNumber?: string | undefined;
}

/** A factor as Stytch writes it: `type` and `delivery_method`, and when it was last proven. */
export interface MintFactor {
  readonly type: string;
  readonly delivery_method?: string | undefined;
  /** ISO 8601. Default: when the token was issued. */
  readonly last_authenticated_at?: string | undefined;
  readonly [field: string]: unknown;
}

/** What a Stytch session JWT can be minted with. */
export interface StytchMintOptions extends MintOptions {
  /** The session's id. */
  readonly sessionId?: string | undefined;
  /** The session's roles. Default: `stytch_user`, or `stytch_member` of B2B. */
  readonly roles?: readonly string[] | undefined;
  /** The session's factors: types such as `totp`, or whole factors. Default: a magic link by e-mail. */
  readonly factors?: readonly (string | MintFactor)[] | undefined;
  /** The address in the factors that went by e-mail. Default: `ada@example.com`. */
  readonly email?: string | undefined;
}

/** What a session JWT of Stytch's B2B product can be minted with. */
export interface StytchB2BMintOptions extends StytchMintOptions {
  /** The organization of the session. */
  readonly organizationId?: string | undefined;
  /** The organization's slug. Default: `example-org`. */
  readonly organizationSlug?: string | undefined;
}

/** What the token of a LoginID login can be minted with. */
export interface LoginIDMintOptions extends MintOptions {
  /** The claim `udata`. Default: `ada@example.com`. */
  readonly username?: string | undefined;
}

/** What the token of a confirmed LoginID transaction is minted with. */
export interface MintTransactionOptions extends LoginIDMintOptions {
  /** What was confirmed, as it was given to `createTx` in `tx_payload`. */
  readonly payload: string;
  /** The nonce that `createTx` answered with. */
  readonly nonce: string;
  /** LoginID's own nonce. Default: a fixed one. */
  readonly serverNonce?: string | undefined;
}

/** What a token of each provider can be minted with. */
export interface MintOptionsOf {
  corbado: CorbadoMintOptions;
  passage: MintOptions;
  stytch: StytchMintOptions;
  'stytch-b2b': StytchB2BMintOptions;
  loginid: LoginIDMintOptions;
}
