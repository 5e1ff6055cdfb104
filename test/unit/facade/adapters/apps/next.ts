import { getRequestListener } from '@hono/node-server';
import {
  clearedCookie,
  createAuth,
  noStore,
  type RouteHandler,
  sessionCookie,
  writeCookie,
} from '../../../../../src/next.ts';
import { type Start, serve } from './server.ts';
import { ALIVE } from './tokens.ts';

/**
 * Serves route handlers without Next.js, which has to be built before it starts: they are functions of a `Request`. One
 * thing differs: Next.js itself shows a handler only the first of two `Authorization` headers.
 */
export const start: Start = async (auth, options) => {
  const { getAuth, withAuth, withSameOrigin } = createAuth({ auth, ...options });
  const me = (_request: Request, { userId }: { userId: string }): Response => Response.json({ userId });
  const permission = { resource_id: 'documents', action: 'write' };
  const routes: Readonly<Record<string, RouteHandler<unknown>>> = {
    '/state': async (request) => Response.json({ status: (await getAuth(request)).status }),
    '/me': withAuth((_request, { session }) => Response.json({ userId: session.userId })),
    '/admin': withAuth(me, { role: 'admin' }),
    // Made by the request: a client that cannot check the age rejects the guard at once.
    '/fresh': (request, context) => withAuth(me, { factors: ['totp'], maxAge: 600 })(request, context),
    '/documents': withAuth(me, { permission }),
    '/page': withAuth(me, { signIn: '/login' }),
    '/alive': withAuth(me, ALIVE),
    '/own': withSameOrigin(() => Response.json({ passed: true })),
    '/greeting': async (request) => noStore(new Response((await getAuth(request)).status)),
    '/session': async ({ method }) => {
      const cookie =
        method === 'POST'
          ? sessionCookie({ name: 'session', value: 'token-1', maxAge: 60 })
          : clearedCookie({ name: 'session' });
      return writeCookie(new Response(null, { status: 204 }), cookie);
    },
  };
  const listener = getRequestListener(async (request) => {
    const route = routes[new URL(request.url).pathname];
    if (route === undefined) return new Response(null, { status: 404 });
    // Next.js responds with 500 if a handler throws.
    return Promise.resolve(route(request, {})).catch(() => new Response(null, { status: 500 }));
  });
  return serve((request, response) => void listener(request, response));
};
