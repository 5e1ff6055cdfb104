import { createObserver } from '../../http/events.ts';
import type { TokenProblem } from '../../jwt/failure.ts';
import { keyEndpoint } from '../../jwt/jwks.ts';
import { PerKidKeys } from '../../jwt/per-kid-keys.ts';
import type { TokenClaims, TokenPolicy } from '../../jwt/policy.ts';
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

/** Claims that must be strings if they are present. */
const STRING_CLAIMS: readonly string[] = [
  'udata',
  'username',
  'nid',
  'action',
  'nonce',
  'server_nonce',
  'tx_hash',
] satisfies (keyof TransactionClaims)[];

/**
 * Creates the policy for the tokens of an application's users: logins and transactions. Both share the keys.
 *
 * @returns the policy for one kind of token, under its name in error messages
 */
export function createTokenPolicy(config: LoginIDConfig): (kind: string) => TokenPolicy {
  const { clientId, baseUrl, issuers, maxTokenAge, common } = config;
  const { clock, clockTolerance, tokenCache } = common;
  const url = `${baseUrl}/certs`;
  const keys = new PerKidKeys(
    keyEndpoint(common, { provider: 'loginid', url, headers: { 'user-agent': `authloom/${version}` } }),
  );
  return (kind) => ({
    provider: 'loginid',
    kind,
    algorithm: 'ES256',
    keys,
    issuers,
    issuerHint: 'If the application has a relying-party ID of its own, add it to "issuers".',
    audiences: [clientId],
    maxAgeWithoutExpiry: maxTokenAge,
    stringClaims: STRING_CLAIMS,
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
  });
}

/** Rejects transaction tokens as logins: both are signed with the same keys. */
export function checkLoginClaims(claims: TokenClaims): TokenProblem | undefined {
  if (claims['tx_hash'] === undefined) return undefined;
  return {
    reason: 'claims',
    message: 'a transaction token is not a login',
    expected: 'the token of a login',
    hint: 'Verify it with "verifyTransaction".',
  };
}

/** Rejects the tokens of other users, if a username is given. Usernames are compared exactly. */
export function checkTokenUsername(claims: LoginIDClaims, username: string | undefined): TokenProblem | undefined {
  if (username === undefined || (claims.udata ?? claims.username) === username) return undefined;
  return { reason: 'claims', message: 'issued for another user', expected: 'the given username' };
}
