/** Entry point `authloom/loginid/v2`: the client for LoginID's current FIDO2 API, and its types. */

export type { UserAuthorization, UserTokenOptions } from '../facade/options/call-options.ts';
export type { LoginIDValidateOptions } from '../facade/providers/loginid/shared/username-sessions.ts';
export { LoginIDV2 } from '../facade/providers/loginid/v2/client.ts';
export type { LoginIDV2Options } from '../facade/providers/loginid/v2/options.ts';
export type {
  LoginIDV2Claims,
  LoginIDV2Session,
  LoginIDV2SessionResult,
} from '../facade/providers/loginid/v2/sessions.ts';
export type {
  LoginIDV2TransactionClaims,
  VerifyTransactionV2Params,
} from '../facade/providers/loginid/v2/verify-transaction.ts';
export type * from '../generated/loginid-v2/client.ts';
export type * from '../generated/loginid-v2/types.ts';
