import type { ClaimsProblem } from '../../session/claims.ts';
import type { TokenClaims } from '../../session/result.ts';

/** The claims of the tokens that LoginID issues for its users. */
export interface LoginIDClaims extends TokenClaims {
  /** The username. */
  readonly udata?: string | null;
  /** The username, under the name that some of the vendor's pages have for it. */
  readonly username?: string | null;
  /** The namespace's id. */
  readonly nid?: string | null;
  readonly action?: string | null;
}

/** The claims of a transaction token: those of a user's, and what was confirmed. */
export interface TransactionClaims extends LoginIDClaims {
  /** The nonce that the transaction was created with. */
  readonly nonce: string;
  /** LoginID's own nonce. */
  readonly server_nonce: string;
  /** base64url(SHA-256(payload + nonce + server nonce)). */
  readonly tx_hash: string;
}

/** The claims that are texts where they are there at all. */
export const TEXT_CLAIMS: readonly string[] = [
  'udata',
  'username',
  'nid',
  'action',
  'nonce',
  'server_nonce',
  'tx_hash',
] satisfies (keyof TransactionClaims)[];

/** A confirmed transaction is no login, although it is signed with the same keys. */
export function judgeLoginClaims(claims: TokenClaims): ClaimsProblem | undefined {
  if (claims['tx_hash'] === undefined) return undefined;
  return {
    reason: 'claims',
    message: 'it confirms a transaction',
    expected: 'the token of a login',
    hint: 'Check it with "verifyTransaction".',
  };
}

/** What is wrong where a token must be that of one user. Usernames are compared exactly. */
export function judgeUsername(claims: LoginIDClaims, username: string | undefined): ClaimsProblem | undefined {
  if (username === undefined || (claims.udata ?? claims.username) === username) return undefined;
  return { reason: 'claims', message: 'it is the token of another user', expected: 'the username that was asked for' };
}
