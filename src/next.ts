/** The door `authloom/next`. */

export * from './facade/adapters/core/door.ts';
export {
  authloomMiddleware,
  authloomProxy,
  createAuth,
  type NextAuth,
  type NextAuthOptions,
  type PageOptions,
  type RouteHandler,
} from './facade/adapters/next.ts';
export { keepPrivate, withErrorHandler, writeCookie } from './facade/adapters/next-answers.ts';
