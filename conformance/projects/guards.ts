import { createIssuer } from '../cookies/apps.ts';
import { buildNext, startNext } from '../next-app.ts';
import type { Project, Suite } from './suite.ts';
import { mustRun, type Workshop } from './workshop.ts';

/** Calls of the adapters, to be compiled with the frameworks' own types. */
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

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
    // Declarations of old packages.
    skipLibCheck: true,
  },
  files: ['calls.ts'],
});

const TYPES: Readonly<Record<string, readonly string[]>> = {
  'types of Express 4, Fastify 4, Hono 3': [
    'express@4.22.3',
    '@types/express@4.17.25',
    'fastify@4.29.1',
    'hono@3.12.12',
  ],
  'types of Express 5, Fastify 5, Hono 4': ['express@5.3.0', '@types/express@5.0.6', 'fastify@5.12.8', 'hono@4.13.19'],
};

/** An app of Next.js as its versions 14 and 15 have it. */
const APP = {
  'package.json': '{ "name": "guards", "private": true, "type": "module" }',
  'lib/auth.js': `
    import { createAuth } from 'authloom/next';
    import { Stytch } from 'authloom/stytch';
    let client;
    export const stytch = () => (client ??= new Stytch());
    export const { requireAuth, withAuth } = createAuth({ auth: stytch, signIn: '/login' });`,
  'middleware.js': `
    import { authloomMiddleware } from 'authloom/next';
    import { stytch } from './lib/auth.js';
    export const middleware = authloomMiddleware({ auth: stytch, signIn: '/login' });
    export const config = { matcher: ['/account/:path*'] };`,
  'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;',
  'app/account/page.js': `
    import { requireAuth } from '../../lib/auth.js';
    export default async () => <p>{(await requireAuth({ returnTo: '/account' })).userId}</p>;`,
  'app/me/route.js': `
    import { withAuth } from '../../lib/auth.js';
    export const dynamic = 'force-dynamic';
    export const GET = withAuth((_request, { userId }) => Response.json(userId));`,
};

const NEXT: Readonly<Record<string, readonly string[]>> = {
  'Next.js 14': ['next@14.2.35', 'react@18.3.1', 'react-dom@18.3.1'],
  'Next.js 15': ['next@15.5.29', 'react@19.3.1', 'react-dom@19.3.1'],
};

async function compile(workshop: Workshop, packages: readonly string[]): Promise<void> {
  const toolbox = await workshop.toolbox([...packages, 'typescript@5.9.3', '@types/node@20.19.43']);
  const folder = workshop.project({ 'calls.ts': CALLS, 'tsconfig.json': TSCONFIG }, toolbox);
  await mustRun(folder, process.execPath, [`${toolbox}/node_modules/typescript/bin/tsc`, '-p', '.']);
}

/** Builds the app without secrets, starts it, and sends requests with and without a session. */
async function guard(workshop: Workshop, packages: readonly string[]): Promise<void> {
  const folder = workshop.project(APP, await workshop.toolbox(packages));
  await buildNext(folder);
  const issuer = await createIssuer();
  const app = await startNext(folder, issuer.env);
  try {
    const cookie = `stytch_session_jwt=${issuer.tokens.good}`;
    const responses: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
      '200 true': ['/account', { cookie }],
      '302 false': ['/account', { accept: 'text/html' }],
      '200 true, of a route': ['/me', { cookie }],
      '401 false': ['/me', {}],
    };
    for (const [expected, [path, headers]] of Object.entries(responses)) {
      const response = await fetch(`http://127.0.0.1:${app.port}${path}`, { headers, redirect: 'manual' });
      const received = `${response.status} ${(await response.text()).includes('user-')}`;
      if (!expected.startsWith(received)) throw new Error(`${path}: ${received} instead of ${expected}`);
    }
  } finally {
    await app.close();
    await issuer.close();
  }
}

export const GUARDS: Suite = {
  name: 'guards',
  title: 'guards in older releases',
  projects: (workshop) => [
    ...Object.entries(TYPES).map(
      ([row, packages]): Project => ({ row, column: 'works', run: () => compile(workshop, packages) }),
    ),
    ...Object.entries(NEXT).map(
      ([row, packages]): Project => ({ row, column: 'works', run: () => guard(workshop, packages) }),
    ),
  ],
};
