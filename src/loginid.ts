/** The door `authloom/loginid`. */

export type { LoginIDClaims, TransactionClaims } from './facade/providers/loginid/claims.ts';
export type {
  CryptoKeyLike,
  KeyObjectLike,
  PrivateJwk,
  PrivateKeyInput,
} from './facade/providers/loginid/key-input.ts';
export { LoginID } from './facade/providers/loginid/loginid.ts';
export type {
  CreatedTx,
  CreateTxArguments,
  ServiceTokenArguments,
  ServiceTokenScope,
  TxTokenArguments,
} from './facade/providers/loginid/on-demand/token-arguments.ts';
export type { VerifyTransactionParams } from './facade/providers/loginid/on-demand/transactions.ts';
export type { WaitCodeParams } from './facade/providers/loginid/on-demand/wait-code.ts';
export type { LoginIDOptions } from './facade/providers/loginid/options.ts';
export type {
  LoginIDSession,
  LoginIDSessionResult,
  LoginIDValidateOptions,
} from './facade/providers/loginid/sessions.ts';
export type * from './generated/loginid/client.ts';
export type * from './generated/loginid/types.ts';
