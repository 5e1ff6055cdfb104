/** A user's project, and what it does with the package. */
export interface Project {
  readonly name: string;
  /** Packages that are installed together with the tarball, from the registry. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly kind: 'program' | 'next';
}

const TYPES = { typescript: '5.9.3', '@types/node': '20.19.43' };

/** Starts each framework, sends an anonymous request and one with a session, and prints the statuses. */
const SERVERS = `
import { createServer } from 'node:http';
import { once } from 'node:events';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import * as ofExpress from 'authloom/express';
import * as ofFastify from 'authloom/fastify';
import * as ofHono from 'authloom/hono';
import { Stytch } from 'authloom/stytch';
import { createTestIssuer } from 'authloom/testing';

const issuer = await createTestIssuer('stytch');
const stytch = new Stytch(issuer.clientOptions());
const headers = { authorization: 'Bearer ' + (await issuer.mint()) };

const app = express();
app.use(ofExpress.authenticate(stytch));
app.get('/me', ofExpress.requireAuth(), (req, res) => res.json(ofExpress.getAuth(req).userId));
const server = createServer(app).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = 'http://127.0.0.1:' + server.address().port + '/me';
const ofServer = async (init) => (await fetch(url, init)).status;

const fastify = Fastify();
await fastify.register(async (scope) => scope.register(ofFastify.authloom, { auth: stytch }));
fastify.get('/me', { config: { auth: 'required' } }, (request) => ofFastify.getAuth(request).userId);
const ofInstance = async (init = {}) => (await fastify.inject({ url: '/me', ...init })).statusCode;

const hono = new Hono();
hono.use('*', ofHono.authenticate(stytch)).get('/me', ofHono.requireAuth(), (c) => c.json(c.get('auth').userId));
const ofApp = async (init) => (await hono.request('/me', init)).status;

for (const ask of [ofServer, ofInstance, ofApp]) console.log(await ask(), await ask({ headers }));
server.closeAllConnections();
server.close();
`;

/** The same calls, to be compiled with the frameworks' own types. */
const CALLS = `
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import * as ofExpress from 'authloom/express';
import * as ofFastify from 'authloom/fastify';
import * as ofHono from 'authloom/hono';
import { Stytch } from 'authloom/stytch';

const stytch = new Stytch({ projectId: 'project-test-1', secret: 'x' });
const app = express();
app.use(ofExpress.authenticate(stytch, { cookie: 'session' }));
app.get('/users/:id', ofExpress.requireAuth({ role: 'admin' }), (req, res) => {
  const id: string = req.params.id;
  res.json([id, ofExpress.getAuth(req, stytch).session.userId]);
});
app.post('/logout', ofExpress.requireSameOrigin(), (_req, res) => {
  ofExpress.writeCookie(res, ofExpress.clearedCookie({ name: 'session' }));
  res.end();
});
app.use(ofExpress.authErrorHandler());

const fastify = Fastify();
void fastify.register(ofFastify.authloom, { auth: stytch });
fastify.get('/me', { config: { auth: 'required' } }, (request) => ofFastify.getAuth(request).userId);
fastify.get('/hook', { onRequest: ofFastify.requireAuth() }, (request) => ofFastify.getAuthState(request).status);
fastify.setErrorHandler(ofFastify.authErrorHandler());

export const hono = new Hono()
  .use('*', ofHono.authenticate(stytch))
  .get('/me', ofHono.requireAuth(), (c) => c.json(c.get('auth').session.userId));
`;

const PROGRAM = {
  'servers.mjs': SERVERS,
  'calls.ts': CALLS,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      types: ['node'],
      // The declarations of old packages; ours are checked by the tests of the package.
      skipLibCheck: true,
    },
    files: ['calls.ts'],
  }),
};

const AUTH = `
import { createAuth } from 'authloom/next';
import { Stytch } from 'authloom/stytch';
let client: Stytch | undefined;
export const stytch = () => (client ??= new Stytch());
export const { getAuth, requireAuth, withAuth } = createAuth({ auth: stytch, signIn: '/login' });
`;

/** An app of Next.js as its versions 14 and 15 had it. */
const NEXT = {
  'lib/auth.ts': AUTH,
  'middleware.ts': `
    import { authloomMiddleware } from 'authloom/next';
    import { stytch } from './lib/auth';
    export const middleware = authloomMiddleware({ auth: stytch, signIn: '/login' });
    export const config = { matcher: ['/account/:path*'] };`,
  'app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
    return <html lang="en"><body>{children}</body></html>;
  }`,
  'app/account/page.tsx': `
    import { requireAuth } from '../../lib/auth';
    export default async function Page() {
      return <p>{(await requireAuth({ returnTo: '/account' })).userId}</p>;
    }`,
  'app/me/route.ts': `
    import { withAuth } from '../../lib/auth';
    export const dynamic = 'force-dynamic';
    export const GET = withAuth((_request, { userId }) => Response.json(userId));`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      lib: ['dom', 'dom.iterable', 'esnext'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      esModuleInterop: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      isolatedModules: true,
      jsx: 'preserve',
      plugins: [{ name: 'next' }],
    },
    include: ['**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
  }),
};

/** The projects, each with one version of what the package knows. */
export const PROJECTS: readonly Project[] = [
  {
    name: 'Express 4, Fastify 4, Hono 3, yaml 1, Prism 4',
    kind: 'program',
    files: PROGRAM,
    dependencies: {
      express: '4.22.3',
      fastify: '4.29.1',
      hono: '3.12.12',
      yaml: '1.10.3',
      '@stoplight/prism-http-server': '4.14.1',
      '@types/express': '4.17.25',
      ...TYPES,
    },
  },
  {
    name: 'Express 5, Fastify 5, Hono 4, yaml 2',
    kind: 'program',
    files: PROGRAM,
    dependencies: {
      express: '5.3.0',
      fastify: '5.12.8',
      hono: '4.13.19',
      yaml: '2.9.1',
      '@types/express': '5.0.6',
      ...TYPES,
    },
  },
  {
    name: 'Next.js 14',
    kind: 'next',
    files: NEXT,
    dependencies: { next: '14.2.35', react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.27', ...TYPES },
  },
  {
    name: 'Next.js 15',
    kind: 'next',
    files: NEXT,
    dependencies: { next: '15.5.29', react: '19.1.0', 'react-dom': '19.1.0', '@types/react': '19.1.0', ...TYPES },
  },
];
