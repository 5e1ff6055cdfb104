import { isText } from '../../../core/options/texts.ts';
import type { ClaimsProblem } from '../../../session/claims.ts';
import type { TokenClaims } from '../../../session/result.ts';
import type { TransactionClaims } from '../claims.ts';

const NAMES = ['nonce', 'server_nonce', 'tx_hash'] as const satisfies (keyof TransactionClaims)[];

/** What is missing from a token that should confirm a transaction. */
export function judgeTransactionClaims(claims: TokenClaims): ClaimsProblem | undefined {
  const missing = NAMES.find((name) => !isText(claims[name]));
  if (missing === undefined) return undefined;
  return {
    reason: 'claims',
    message: `its claim "${missing}" is missing, so it confirms no transaction`,
    expected: `${missing}: a non-empty string`,
  };
}
