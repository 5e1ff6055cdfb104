import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import * as ofExpress from 'authloom/express';
import * as ofFastify from 'authloom/fastify';
import * as ofHono from 'authloom/hono';
import { Stytch } from 'authloom/stytch';
import { createTestIssuer } from 'authloom/testing';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { buildNext, startNext, writeFiles } from '../next-app.ts';
import { OPTIONS, type Path } from './cases.ts';
import type { Tokens } from './run.ts';

/** An app that responds with the state of each request, with the options of its path. */
export interface App {
  readonly port: number;
  close(): Promise<void>;
}

/** A client, the tokens of the cases, and the address of its keys. */
export interface Issuer {
  readonly stytch: Stytch;
  readonly tokens: Tokens;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const PATHS = Object.keys(OPTIONS) as readonly Path[];
const FOLDER = join(import.meta.dirname, '.tmp/next');

export async function createIssuer(): Promise<Issuer> {
  const projectId = 'project-test-00000000-0000-4000-8000-000000000001';
  const issuer = await createTestIssuer('stytch', { projectId });
  const keys = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.keySet()));
  });
  return {
    stytch: new Stytch(issuer.clientOptions()),
    tokens: {
      // Building an app of Next.js may take longer than a token of Stytch is good for.
      good: await issuer.mint({ lifetime: 3600 }),
      expired: await issuer.mint({ expired: true }),
      forged: await issuer.mint({ tamper: 'signature', lifetime: 3600 }),
    },
    env: {
      STYTCH_PROJECT_ID: projectId,
      STYTCH_SECRET: 'example',
      STYTCH_BASE_URL: `http://127.0.0.1:${keys.port}`,
    },
    close: () => keys.close(),
  };
}

/** The apps by framework. */
export const APPS: Readonly<Record<'express' | 'fastify' | 'hono' | 'next', (issuer: Issuer) => Promise<App>>> = {
  express: ({ stytch }) => {
    const app = express();
    for (const path of PATHS) {
      app.get(path, ofExpress.authenticate(stytch, OPTIONS[path]), (req, res) => {
        res.json(ofExpress.getAuthState(req).status);
      });
    }
    return serve(app);
  },
  fastify: async ({ stytch }) => {
    const app = Fastify();
    for (const path of PATHS) {
      await app.register(async (scope) => {
        await scope.register(ofFastify.authloom, { auth: stytch, ...OPTIONS[path] });
        scope.get(path, { config: { auth: 'optional' } }, (request, reply) => {
          reply.send(JSON.stringify(ofFastify.getAuthState(request).status));
        });
      });
    }
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
  },
  hono: ({ stytch }) => {
    const app = new Hono();
    for (const path of PATHS) {
      app.get(path, ofHono.authenticate(stytch, OPTIONS[path]), (c) => c.json(c.var.auth.status));
    }
    const listener = getRequestListener(app.fetch);
    return serve((request, response) => void listener(request, response));
  },
  next: async ({ env }) => {
    writeFiles(FOLDER, nextFiles());
    await buildNext(FOLDER);
    return startNext(FOLDER, env);
  },
};

/** An app of Next.js, which has to be built before it starts. It gets the package from the source. */
function nextFiles(): Readonly<Record<string, string>> {
  const root = '../../../..';
  const routes = PATHS.map((path): [string, string] => [
    `app${path}/route.ts`,
    `import { createAuth } from 'authloom/next';
     import { Stytch } from 'authloom/stytch';
     const { getAuth } = createAuth({ auth: () => new Stytch(), ...${JSON.stringify(OPTIONS[path])} });
     export const GET = async (request: Request) => Response.json((await getAuth(request)).status);`,
  ]);
  return {
    ...Object.fromEntries(routes),
    'next.config.mjs': `import { join } from 'node:path';
      const root = join(import.meta.dirname, '${root}');
      export default { typescript: { ignoreBuildErrors: true }, turbopack: { root }, outputFileTracingRoot: root };`,
    'tsconfig.json': JSON.stringify({ extends: `${root}/tsconfig.json`, include: ['app'] }),
  };
}

async function serve(listener: RequestListener): Promise<App> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
