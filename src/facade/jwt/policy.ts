import type { ProviderName } from '../errors/authloom-error.ts';
import type { Observer } from '../http/events.ts';
import type { ResolvedTokenCache } from '../options/client-options.ts';
import type { SessionEvent } from '../options/hooks.ts';
import type { TokenProblem } from './failure.ts';
import type { Algorithm, PlatformKey } from './signing.ts';

/** The claims of every session token; a token may have more. */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  /** Seconds since 1970. */
  readonly iat: number;
  /** Seconds since 1970. Only LoginID's tokens may lack it: `Session.expiresAt` is always present. */
  readonly exp?: number;
  readonly [claim: string]: unknown;
}

/** A public key, imported on first use. */
export interface PublicKey {
  readonly kid: string;
  /** Distinguishes this key from another with the same id. */
  readonly fingerprint: string;
  /** Returns the key in the platform's class. */
  load(): Promise<PlatformKey>;
}

/** A source of public keys. */
export interface KeySource {
  /** Returns the key with that id; `undefined` if there is certainly none. Throws `VerificationUnavailableError` if unknown. */
  find(kid: string): Promise<PublicKey | undefined>;
  /** Returns the milliseconds since the key with that id was requested, if it was. */
  age?(kid: string): number | undefined;
  /** Drops all keys, so that the next check fetches them anew. Absent if they have no other source. */
  forget?(): void;
}

/** Notes on a check, for those who observe it. */
export interface CheckTrace {
  source: SessionEvent['source'];
  keyAge: SessionEvent['keyAge'];
}

/** The rules for a token's claims. */
export interface ClaimsPolicy {
  /** The accepted values of `iss`. */
  readonly issuers: readonly string[];
  /** The hint for an unexpected issuer. */
  readonly issuerHint: string;
  /** The accepted values of `aud`; absent if the provider sets none. */
  readonly audiences?: readonly string[];
  /** The hint for an unexpected audience. */
  readonly audienceHint?: string;
  /** The maximum age in seconds of a token without expiry; absent if every token must have one. */
  readonly maxAgeWithoutExpiry?: number;
}

/** The time limits of a check, in seconds. */
export interface TimePolicy {
  readonly now: number;
  readonly clockTolerance: number;
  readonly maxTokenAge: number | undefined;
  /** The maximum age of a token without expiry, unless `maxTokenAge` is set. */
  readonly maxAgeWithoutExpiry?: number | undefined;
}

/** A claim by which a kind of tokens is recognized. */
export interface ClaimRule {
  /** The names of the claim; any of them counts. */
  readonly claims: readonly string[];
  /** The values that count: a string, or one in a list. @default any value */
  readonly like?: RegExp;
}

/** A claim by which another kind of tokens is recognized. */
export interface ForbiddenRule extends ClaimRule {
  /** The claim with the one value that is allowed. */
  readonly unless?: string;
  /** The other kind, such as "a user's session". */
  readonly of: string;
  /** The method that checks the other kind, if there is one. */
  readonly checkedBy?: string;
}

/**
 * One kind of a provider's tokens. A provider signs all kinds with the same keys, so that only their claims tell them apart.
 * The kinds of one table exclude each other: no token is of two.
 */
export interface TokenKind {
  /** The name in messages, such as "session token". */
  readonly kind: string;
  /** The claims that it has, beyond those of every token. */
  readonly required: readonly ClaimRule[];
  /** The claims that it may have, as strings. All others are custom claims. */
  readonly allowed: readonly string[];
  /** The claims that only other kinds have. */
  readonly forbidden: readonly ForbiddenRule[];
}

/** The rules for one kind of a provider's tokens. */
export interface TokenPolicy extends ClaimsPolicy, TokenKind {
  readonly provider: ProviderName;
  readonly algorithm: Algorithm;
  readonly keys: KeySource;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Seconds. */
  readonly clockTolerance: number;
  /** Absent if nobody listens. */
  readonly observer?: Observer | undefined;
  /** The limits of the cache of verified tokens; absent without one. */
  readonly cacheLimits?: ResolvedTokenCache | undefined;
  /** Checks everything in the token's own claims type that `TokenClaims` and the kind do not cover. */
  checkOwnClaims?(claims: TokenClaims): TokenProblem | undefined;
}
