/** The door `authloom/fastify`. */

export * from './facade/adapters/core/door.ts';
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
