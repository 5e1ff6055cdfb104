import type { TokenCheckOptions } from '../../jwt/check-options.ts';
import { type TokenProblem, tokenError } from '../../jwt/failure.ts';
import type { TokenKind, TokenPolicy } from '../../jwt/policy.ts';
import { TokenVerifier } from '../../jwt/token-verifier.ts';
import { ownProperties } from '../../options/validators.ts';
import { equalConstantTime } from '../../web/encoding.ts';
import { checkParams, type ParamRules } from './shared/params.ts';
import { hashOf } from './shared/transaction-hash.ts';
import { checkUsername } from './shared/username-sessions.ts';
import { TRANSACTION } from './token-kinds.ts';
import { type TransactionClaims, usernameOf } from './user-token.ts';

/** Arguments of `verifyTransaction`: what a transaction token must confirm. */
export interface VerifyTransactionParams extends TokenCheckOptions {
  /** Payload that the user was to confirm, exactly as it was sent. */
  readonly tx_payload: string;
  /** User who must have confirmed it. */
  readonly username?: string;
  /**
   * Nonce that `createTx` returned. Pass it: the hash alone does not show where the payload ends and the nonce begins, and
   * without it an older token for the same payload is accepted.
   */
  readonly nonce?: string;
}

type OwnParams = Omit<VerifyTransactionParams, keyof TokenCheckOptions>;

const OWN_RULES: ParamRules<OwnParams> = {
  tx_payload: 'string',
  username: 'optional non-empty string',
  nonce: 'optional non-empty string',
};

/** Verifies the tokens with which users confirm transactions. */
export class TransactionVerifier {
  readonly #verifier: TokenVerifier;

  constructor(policyOf: (kind: TokenKind) => TokenPolicy) {
    this.#verifier = new TokenVerifier(policyOf(TRANSACTION));
  }

  /** Implements `LoginID.verifyTransaction`. */
  async verify(token: unknown, params: VerifyTransactionParams): Promise<TransactionClaims> {
    checkParams('Cannot verify the transaction', params, OWN_RULES, 'unchecked');
    const { tx_payload: payload, username, nonce, ...options } = ownProperties(params);
    const verified = await this.#verifier.verify(token, options);
    // The kind requires its three claims, as strings.
    const claims = verified as TransactionClaims;
    const problem =
      checkUsername(usernameOf, claims, username) ?? checkNonce(claims, nonce) ?? (await checkHash(claims, payload));
    if (problem !== undefined) throw tokenError('loginid', TRANSACTION.kind, problem);
    return claims;
  }
}

function checkNonce(claims: TransactionClaims, nonce: string | undefined): TokenProblem | undefined {
  if (nonce === undefined || equalConstantTime(claims.nonce, nonce)) return undefined;
  return { reason: 'claims', message: 'another transaction was confirmed', expected: 'the given nonce' };
}

async function checkHash(claims: TransactionClaims, payload: string): Promise<TokenProblem | undefined> {
  const { nonce, server_nonce } = claims;
  const hash = await hashOf({ tx_payload: payload, nonce, server_nonce });
  if (equalConstantTime(claims.tx_hash, hash)) return undefined;
  return { reason: 'claims', message: 'another payload was confirmed', expected: 'the hash of the given tx_payload' };
}
