import type { TokenCheckOptions } from '../../../jwt/check-options.ts';
import { type TokenProblem, tokenError } from '../../../jwt/failure.ts';
import type { TokenClaims } from '../../../jwt/policy.ts';
import { TokenVerifier } from '../../../jwt/token-verifier.ts';
import { ownProperties } from '../../../options/validators.ts';
import { equalConstantTime } from '../../../web/encoding.ts';
import { checkParams, type ParamRules } from '../shared/params.ts';
import { hashOf } from '../shared/transaction-hash.ts';
import { checkUsername } from '../shared/username-sessions.ts';
import { missingAppId } from './errors.ts';
import type { PolicyOf } from './sessions.ts';
import { TRANSACTION } from './token-kinds.ts';

/** Claims of a transaction token of LoginID's FIDO2 API. */
export interface LoginIDV2TransactionClaims extends TokenClaims {
  readonly username?: string | null;
  /** Nonce that the transaction was started with. */
  readonly nonce: string;
  /** LoginID's own nonce. */
  readonly lNonce: string;
  /** base64url(SHA-256(payload + nonce + LoginID's nonce)). */
  readonly txHash: string;
}

/** Arguments of `verifyTransaction`: what a transaction token must confirm. */
export interface VerifyTransactionV2Params extends TokenCheckOptions {
  /** Payload that the user was to confirm, exactly as it was sent. */
  readonly txPayload: string;
  /** User who must have confirmed it. */
  readonly username?: string;
  /**
   * Nonce that `tx.init` was called with. Pass it: the hash alone does not show where the payload ends and the nonce begins,
   * and without it an older token for the same payload is accepted.
   */
  readonly nonce?: string;
}

const RULES: ParamRules<Omit<VerifyTransactionV2Params, keyof TokenCheckOptions>> = {
  txPayload: 'string',
  username: 'optional non-empty string',
  nonce: 'optional non-empty string',
};
/** Seconds. No page of the vendor says whether transaction tokens have an expiry. */
const MAX_AGE_WITHOUT_EXPIRY = 3600;

/** Verifies the tokens with which users confirm transactions. */
export class TransactionVerifierV2 {
  readonly #verifier: TokenVerifier | undefined;

  /** There is no policy without the ID of the application. */
  constructor(policyOf: PolicyOf | undefined) {
    this.#verifier =
      policyOf && new TokenVerifier({ ...policyOf(TRANSACTION), maxAgeWithoutExpiry: MAX_AGE_WITHOUT_EXPIRY });
  }

  /** Implements `LoginIDV2.verifyTransaction`. */
  async verify(token: unknown, params: VerifyTransactionV2Params): Promise<LoginIDV2TransactionClaims> {
    const subject = 'Cannot verify the transaction';
    if (this.#verifier === undefined) throw missingAppId(subject);
    checkParams(subject, params, RULES, 'unchecked');
    const { txPayload, username, nonce, ...options } = ownProperties(params);
    const verified = await this.#verifier.verify(token, options);
    // The kind requires its three claims, as strings.
    const claims = verified as LoginIDV2TransactionClaims;
    const problem =
      checkUsername((own) => own.username, claims, username) ??
      checkNonce(claims, nonce) ??
      (await checkHash(claims, txPayload));
    if (problem !== undefined) throw tokenError('loginid', TRANSACTION.kind, problem);
    return claims;
  }
}

function checkNonce(claims: LoginIDV2TransactionClaims, nonce: string | undefined): TokenProblem | undefined {
  if (nonce === undefined || equalConstantTime(claims.nonce, nonce)) return undefined;
  return { reason: 'claims', message: 'another transaction was confirmed', expected: 'the given nonce' };
}

async function checkHash(
  { nonce, lNonce, txHash }: LoginIDV2TransactionClaims,
  txPayload: string,
): Promise<TokenProblem | undefined> {
  if (equalConstantTime(txHash, await hashOf({ txPayload, nonce, lNonce }))) return undefined;
  return { reason: 'claims', message: 'another payload was confirmed', expected: 'the hash of the given txPayload' };
}
