/** Entry point `authloom/loginid`: the client for LoginID's legacy API, and its types. */

export type { LoginIDErrorType } from './facade/errors/error-types/loginid.ts';
export { LoginID } from './facade/providers/loginid/client.ts';
export { isLoginIDError, type LoginIDServerException } from './facade/providers/loginid/errors.ts';
export type { LoginIDOptions } from './facade/providers/loginid/options.ts';
export type {
  CryptoKeyLike,
  KeyObjectLike,
  PrivateJwk,
  PrivateKeyInput,
} from './facade/providers/loginid/private-key.ts';
export type { ServiceTokenParams, ServiceTokenScope } from './facade/providers/loginid/service-token.ts';
export type { LoginIDSession, LoginIDSessionResult } from './facade/providers/loginid/sessions.ts';
export type { LoginIDValidateOptions } from './facade/providers/loginid/shared/username-sessions.ts';
export type { CreatedTx, CreateTxParams, TxTokenParams } from './facade/providers/loginid/transactions.ts';
export type { LoginIDClaims, TransactionClaims } from './facade/providers/loginid/user-token.ts';
export type { VerifyTransactionParams } from './facade/providers/loginid/verify-transaction.ts';
export type { WaitCodeParams } from './facade/providers/loginid/wait-code.ts';
export type * from './generated/loginid/client.ts';
export type * from './generated/loginid/types.ts';
