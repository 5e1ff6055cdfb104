/** Entry point `authloom/express`: guards and sessions for Express 4 and 5. */

export {
  type AnyRequest,
  type AuthHandler,
  authErrorHandler,
  authenticate,
  getAuth,
  getAuthState,
  noStore,
  optionalAuth,
  requireAuth,
  requireSameOrigin,
  writeCookie,
} from './facade/adapters/express.ts';
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
