/** The door `authloom/hono`. */

export * from './facade/adapters/core/door.ts';
export { authenticate, requireAuth, writeCookie } from './facade/adapters/hono.ts';
