/** Entry point `authloom/hono`: guards and sessions for Hono 3 and 4. */

export {
  authenticate,
  noStore,
  optionalAuth,
  requireAuth,
  requireSameOrigin,
  writeCookie,
} from './facade/adapters/hono.ts';
export { AuthError, type AuthErrorReason } from './facade/adapters/shared/auth-error.ts';
export type {
  AuthOptions,
  CheckOptions,
  Permission,
  RequireAuthOptions,
  Requirements,
  SameOriginOptions,
} from './facade/adapters/shared/auth-options.ts';
export {
  type ClientAttributes,
  type ClientAttributesOptions,
  clientAttributes,
} from './facade/adapters/shared/client-attributes.ts';
export type { AuthState, SignedIn } from './facade/adapters/shared/request-auth.ts';
export { safeReturnTo } from './facade/adapters/shared/return-to.ts';
export {
  type CookiePlace,
  clearedCookie,
  type SessionCookie,
  type SessionCookieInit,
  sessionCookie,
} from './facade/adapters/shared/session-cookie.ts';
