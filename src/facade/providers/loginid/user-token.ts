import { createObserver } from '../../http/events.ts';
import { keyEndpoint } from '../../jwt/jwks.ts';
import { PerKidKeys } from '../../jwt/per-kid-keys.ts';
import type { TokenClaims, TokenKind, TokenPolicy } from '../../jwt/policy.ts';
import { version } from '../../options/env.ts';
import type { LoginIDConfig } from './options.ts';

/** Claims of the tokens that LoginID issues for its users. */
export interface LoginIDClaims extends TokenClaims {
  /** Username. */
  readonly udata?: string | null;
  /** Username, as some of the vendor's pages name it. */
  readonly username?: string | null;
  /** ID of the namespace. */
  readonly nid?: string | null;
  readonly action?: string | null;
}

/** Claims of a transaction token: those of a user, and what the user confirmed. */
export interface TransactionClaims extends LoginIDClaims {
  /** Nonce that the transaction was created with. */
  readonly nonce: string;
  /** LoginID's own nonce. */
  readonly server_nonce: string;
  /** base64url(SHA-256(payload + nonce + server nonce)). */
  readonly tx_hash: string;
}

/** Creates the policies for the tokens of an application's users: logins and transactions. Both share the keys. */
export function createTokenPolicy(config: LoginIDConfig): (kind: TokenKind) => TokenPolicy {
  const { clientId, baseUrl, issuers, maxTokenAge, common } = config;
  const { clock, clockTolerance, tokenCache } = common;
  const url = `${baseUrl}/certs`;
  const keys = new PerKidKeys(
    keyEndpoint(common, { provider: 'loginid', url, headers: { 'user-agent': `authloom/${version}` } }),
  );
  return (kind) => ({
    ...kind,
    provider: 'loginid',
    algorithm: 'ES256',
    keys,
    issuers,
    issuerHint: 'If the application has a relying-party ID of its own, add it to "issuers".',
    audiences: [clientId],
    maxAgeWithoutExpiry: maxTokenAge,
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
  });
}

/** Reads the username in the claims of a token, which have no prototype. */
export function usernameOf({ udata, username }: LoginIDClaims): unknown {
  return udata ?? username;
}
