import { Checks, isObject, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import type { ClaimsProblem } from '../../../session/claims.ts';
import { refuse } from '../../../session/refusal.ts';
import { type TokenPolicy, TokenVerifier } from '../../../session/token-verifier.ts';
import type { TokenCheckOptions } from '../../../session/validate-options.ts';
import { equalConstantTime } from '../../../web/constant-time.ts';
import { judgeUsername, type TransactionClaims } from '../claims.ts';
import { transactionHash } from './hashes.ts';
import { judgeTransactionClaims } from './transaction-claims.ts';

/** What a transaction token has to confirm. */
export interface VerifyTransactionParams extends TokenCheckOptions {
  /** The payload that the user was to confirm, exactly as it was sent. */
  readonly tx_payload: string;
  /** The username that must have confirmed it. */
  readonly username?: string | undefined;
  /**
   * The nonce that `createTx` answered with. Give it: the hash alone cannot tell where the payload ends and the nonce
   * begins, and an older token for the same payload passes without it.
   */
  readonly nonce?: string | undefined;
}

const KIND = 'transaction token';

/** Checks of the tokens by which users confirm transactions. */
export class TransactionTokens {
  readonly #verifier: TokenVerifier;

  constructor(policy: (kind: string) => TokenPolicy) {
    this.#verifier = new TokenVerifier({ ...policy(KIND), judgeOwnClaims: judgeTransactionClaims });
  }

  async verify(token: unknown, params: VerifyTransactionParams): Promise<TransactionClaims> {
    checkParams(params);
    const { tx_payload: payload, username, nonce, ...options } = params;
    const checked = await this.#verifier.verify(token, options);
    // The three claims have been found to be texts.
    const claims = checked as TransactionClaims;
    const problem = judgeUsername(claims, username) ?? judgeNonce(claims, nonce) ?? (await judgeHash(claims, payload));
    if (problem !== undefined) throw refuse('loginid', KIND, problem);
    return claims;
  }
}

function checkParams(params: unknown): void {
  const checks = new Checks();
  if (isObject(params)) {
    const { tx_payload: payload, username, nonce } = params;
    if (typeof payload !== 'string') checks.add('tx_payload', `expected a string, received ${kindOf(payload)}`);
    checks.optional('username', username, isText, 'a non-empty string');
    checks.optional('nonce', nonce, isText, 'a non-empty string');
  } else {
    checks.add('params', `expected one object with tx_payload, received ${kindOf(params)}`);
  }
  checks.throwIfAny('Cannot verify the transaction', 'loginid', 400);
}

function judgeNonce(claims: TransactionClaims, nonce: string | undefined): ClaimsProblem | undefined {
  if (nonce === undefined || equalConstantTime(claims.nonce, nonce)) return undefined;
  return { reason: 'claims', message: 'it confirms another transaction', expected: 'the nonce that was asked for' };
}

async function judgeHash(claims: TransactionClaims, payload: string): Promise<ClaimsProblem | undefined> {
  const hash = await transactionHash(payload, claims.nonce, claims.server_nonce);
  if (equalConstantTime(claims.tx_hash, hash)) return undefined;
  return { reason: 'claims', message: 'it confirms another payload', expected: 'the hash of tx_payload' };
}
