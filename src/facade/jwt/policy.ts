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
  /** The claims that must be strings if they are present. */
  readonly stringClaims: readonly string[];
}

/** The time limits of a check, in seconds. */
export interface TimePolicy {
  readonly now: number;
  readonly clockTolerance: number;
  readonly maxTokenAge: number | undefined;
  /** The maximum age of a token without expiry, unless `maxTokenAge` is set. */
  readonly maxAgeWithoutExpiry?: number | undefined;
}

/** The rules for one kind of a provider's tokens. */
export interface TokenPolicy extends ClaimsPolicy {
  readonly provider: ProviderName;
  /** The name of the kind in messages, such as "session token". */
  readonly kind: string;
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
  /** Checks everything in the token's own claims type that `TokenClaims` and `stringClaims` do not cover. */
  checkOwnClaims?(claims: TokenClaims): TokenProblem | undefined;
}
