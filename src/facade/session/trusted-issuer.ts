import type { ProviderName } from '../errors/authloom-error.ts';
import { claimsOf, parseToken } from '../jwt/jws.ts';
import { ownProperties } from '../options/validators.ts';

/** The issuers and audiences whose tokens a client accepts. */
export interface TrustedIssuer {
  readonly provider: ProviderName;
  /** The accepted values of the claim `iss`. */
  readonly issuers: readonly string[];
  /** The values of which the claim `aud` must contain one; absent if the provider's tokens have none. */
  readonly audiences?: readonly string[];
  /** `false` if the tokens do not tell when the user authenticated, so that `maxAge` cannot be required. */
  readonly tellsAuthenticationTime?: boolean;
}

/** The issuer and the audiences in a token that has not been verified. */
export interface UnverifiedIssuer {
  readonly issuer: unknown;
  readonly audiences: readonly unknown[];
}

/** Reads the issuer of a token without verifying it; `undefined` if the token cannot be parsed. */
export function unverifiedIssuer(token: unknown): UnverifiedIssuer | undefined {
  const parsed = typeof token === 'string' ? parseToken(token) : undefined;
  if (parsed === undefined || 'problem' in parsed) return undefined;
  const claims = claimsOf(parsed);
  if (claims === undefined) return undefined;
  const { iss, aud } = ownProperties(claims);
  return { issuer: iss, audiences: [aud].flat() };
}

/** Tests if a token names a trusted issuer and audience. */
export function matches({ issuers, audiences }: TrustedIssuer, unverified: UnverifiedIssuer): boolean {
  return (
    issuers.some((issuer) => issuer === unverified.issuer) &&
    (audiences === undefined || audiences.some((audience) => unverified.audiences.includes(audience)))
  );
}

/** Tests if one token could match both. */
export function overlap(one: TrustedIssuer, other: TrustedIssuer): boolean {
  const share = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((value) => others.includes(value));
  if (!share(one.issuers, other.issuers)) return false;
  return one.audiences === undefined || other.audiences === undefined || share(one.audiences, other.audiences);
}
