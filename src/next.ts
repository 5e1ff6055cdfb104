/** Entry point `authloom/next`: guards and sessions for Next.js 14 to 16. */

export {
  authloomMiddleware,
  authloomProxy,
  createAuth,
  type NextAuth,
  type NextAuthOptions,
  noStore,
  type PageOptions,
  type RouteHandler,
  withErrorHandler,
  writeCookie,
} from './facade/adapters/next.ts';
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
