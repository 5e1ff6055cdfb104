import type { ProviderName } from '../core/errors/authloom-error.ts';
import { claimsOf, parseToken } from './token.ts';

/** Which tokens a client accepts, by what they say of themselves. */
export interface TokenRoute {
  readonly provider: ProviderName;
  /** Exact texts of the claim `iss`. */
  readonly issuers: readonly string[];
  /** Of which the claim `aud` must name one; absent where the provider's tokens name none. */
  readonly audiences?: readonly string[];
}

/** What a token says of itself, before anything of it is believed. */
export interface ClaimedOrigin {
  readonly issuer: unknown;
  readonly audiences: readonly unknown[];
}

/** Reads where a token claims to come from; `undefined` where it cannot be read. */
export function claimedOrigin(token: unknown): ClaimedOrigin | undefined {
  const parsed = typeof token === 'string' ? parseToken(token) : undefined;
  if (parsed === undefined || 'problem' in parsed) return undefined;
  const claims = claimsOf(parsed);
  return claims && { issuer: claims['iss'], audiences: [claims['aud']].flat() };
}

/** Whether a token that claims to come from there is for this route. */
export function isFor({ issuers, audiences }: TokenRoute, origin: ClaimedOrigin): boolean {
  return (
    issuers.some((issuer) => issuer === origin.issuer) &&
    (audiences === undefined || audiences.some((audience) => origin.audiences.includes(audience)))
  );
}

/** Whether one token could be for both. */
export function overlap(one: TokenRoute, other: TokenRoute): boolean {
  const share = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((text) => others.includes(text));
  if (!share(one.issuers, other.issuers)) return false;
  return one.audiences === undefined || other.audiences === undefined || share(one.audiences, other.audiences);
}
