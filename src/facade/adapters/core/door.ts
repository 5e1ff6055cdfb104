// What every framework's door offers beside its own.

export { AuthError, type AuthErrorReason } from './auth-error.ts';
export type { AuthState, SignedIn } from './auth-state.ts';
export type { CheckOptions } from './check-options.ts';
export {
  type ClientAttributes,
  type ClientAttributesOptions,
  clientAttributes,
} from './client-attributes.ts';
export type { AuthOptions, OwnSiteOptions, RequireAuthOptions } from './options.ts';
export type { Permission, Requirements } from './requirements.ts';
export { safeReturnTo } from './return-to.ts';
export {
  type CookiePlace,
  clearedCookie,
  type SessionCookie,
  type SessionCookieInit,
  sessionCookie,
} from './session-cookie.ts';
