/** The door `authloom/loginid`. */

export type { LoginIDClaims, TransactionClaims } from './facade/providers/loginid/claims.ts';
export type {
  CryptoKeyLike,
  KeyObjectLike,
  PrivateJwk,
  PrivateKeyInput,
} from './facade/providers/loginid/key-input.ts';
export { type CreatedTx, LoginID } from './facade/providers/loginid/loginid.ts';
export type { LoginIDOptions } from './facade/providers/loginid/options.ts';
export type {
  LoginIDSession,
  LoginIDSessionResult,
  LoginIDValidateOptions,
} from './facade/providers/loginid/sessions.ts';
export type {
  CreateTxArguments,
  ServiceTokenArguments,
  ServiceTokenScope,
  TxTokenArguments,
} from './facade/providers/loginid/token-arguments.ts';
export type { VerifyTransactionParams } from './facade/providers/loginid/transactions.ts';
export type { WaitCodeParams } from './facade/providers/loginid/wait-code.ts';
export type * from './generated/loginid/client.ts';
export type * from './generated/loginid/types.ts';
