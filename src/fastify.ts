/** The door `authloom/fastify`. */

export * from './facade/adapters/core/door.ts';
export {
  type AuthHook,
  type AuthloomOptions,
  type AuthloomPlugin,
  authErrorHandler,
  authloom,
  authloom as default,
  getAuth,
  getAuthState,
  keepPrivate,
  requireAuth,
  requireOwnSite,
  writeCookie,
} from './facade/adapters/fastify.ts';
