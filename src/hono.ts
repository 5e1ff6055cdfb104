/** The door `authloom/hono`. */

export * from './facade/adapters/core/door.ts';
export { authenticate, keepPrivate, requireAuth, requireOwnSite, writeCookie } from './facade/adapters/hono.ts';
