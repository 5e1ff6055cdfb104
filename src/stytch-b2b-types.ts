/** The types of Stytch's B2B API, which the entry point `authloom/stytch` exports as `B2B`. */

export type { B2BIntrospectTokenClaims as IntrospectTokenClaims } from './facade/providers/stytch/b2b/idp.ts';
export type { B2BIsAuthorizedParams as IsAuthorizedParams } from './facade/providers/stytch/b2b/resources.ts';
export type {
  SessionsAuthenticateJwtLocalParams,
  SessionsAuthenticateJwtParams,
  SessionsAuthenticateJwtResult,
} from './facade/providers/stytch/b2b/sessions.ts';
export type { M2MTokenParams as M2mTokenParams } from './facade/providers/stytch/m2m/token-source.ts';
export type * from './generated/stytch-b2b/client.ts';
export type * from './generated/stytch-b2b/types.ts';
