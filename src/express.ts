/** The door `authloom/express`. */

export * from './facade/adapters/core/door.ts';
export {
  type AnyRequest,
  type AuthHandler,
  authErrorHandler,
  authenticate,
  getAuth,
  getAuthState,
  keepPrivate,
  requireAuth,
  requireOwnSite,
  writeCookie,
} from './facade/adapters/express.ts';
