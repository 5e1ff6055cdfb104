/** The door `authloom/fastify`. */

export { AuthError, type AuthErrorReason } from './facade/adapters/core/auth-error.ts';
export type { AuthState, SignedIn } from './facade/adapters/core/auth-state.ts';
export {
  type ClientAttributes,
  type ClientAttributesOptions,
  clientAttributes,
} from './facade/adapters/core/client-attributes.ts';
export type { AuthOptions, RequireAuthOptions } from './facade/adapters/core/options.ts';
export type { Permission, Requirements } from './facade/adapters/core/requirements.ts';
export { safeReturnTo } from './facade/adapters/core/return-to.ts';
export {
  type CookiePlace,
  clearedCookie,
  type SessionCookie,
  type SessionCookieInit,
  sessionCookie,
} from './facade/adapters/core/session-cookie.ts';
export {
  type AuthHook,
  type AuthloomOptions,
  authErrorHandler,
  authloom,
  authloom as default,
  getAuth,
  getAuthState,
  requireAuth,
  writeCookie,
} from './facade/adapters/fastify.ts';
