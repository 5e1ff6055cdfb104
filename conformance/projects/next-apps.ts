import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createTestIssuer } from '../../src/testing.ts';
import { compiled } from './compiled.ts';
import type { Project, Suite } from './suite.ts';
import { mustRun, type Workshop } from './workshop.ts';

/** A major version of Next.js, and the flags of its build for each of its bundlers. */
interface Next {
  readonly version: string;
  readonly react: string;
  readonly webpack: readonly string[];
  readonly turbopack?: readonly string[];
}

const VERSIONS: readonly Next[] = [
  { version: '14.2.35', react: '18.3.1', webpack: [] },
  { version: '15.5.29', react: '19.3.1', webpack: [], turbopack: ['--turbopack'] },
  { version: '16.4.6', react: '19.3.1', webpack: ['--webpack'], turbopack: [] },
];

const APP = {
  'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;',
  'app/page.js': 'export default () => <p>works</p>;',
  'app/node/route.js': `
    import { createAuth } from 'authloom/next';
    import { checkPackage } from '../../check-package.js';
    export const dynamic = 'force-dynamic';
    export async function GET() {
      return Response.json([typeof createAuth, ...(await checkPackage(JSON.parse(process.env.ISSUED)))]);
    }`,
};

/** A route on Next's edge runtime. */
const EDGE = {
  'app/edge/route.js': `
    import { ValidationError } from 'authloom';
    import { Corbado } from 'authloom/corbado';
    export const runtime = 'edge';
    export async function GET(request) {
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
      const { status, error } = await corbado.authenticateRequest(request);
      const invalid = await corbado.users.get({ userID: '..' }).catch((thrown) => thrown);
      return Response.json([status, error.name, invalid instanceof ValidationError && invalid.name]);
    }`,
};

/** The responses of the routes. */
const EXPECTED = {
  node: ['function'],
  edge: ['signed-out', 'TokenValidationError', 'ValidationError'],
};

/** Builds an app for production, starts it, and asks both of its routes. */
async function buildAndRun(workshop: Workshop, { version, react }: Next, flags: readonly string[]): Promise<void> {
  // Next.js 16 cannot build an edge route by webpack: it does not find a file of its own.
  const hasEdge = !flags.includes('--webpack');
  const toolbox = await workshop.toolbox([`next@${version}`, `react@${react}`, `react-dom@${react}`]);
  const folder = workshop.project(
    {
      'package.json': '{"type":"module"}',
      ...APP,
      ...(hasEdge ? EDGE : {}),
      ...(await compiled(workshop, 'module', ['check-package.ts'])),
    },
    toolbox,
  );
  const next = `${toolbox}/node_modules/next/dist/bin/next`;
  await mustRun(folder, process.execPath, [next, 'build', ...flags]);
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const issued = { token: await issuer.mint({ userId: 'usr-1' }), keySet: issuer.keySet() };
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', ISSUED: JSON.stringify(issued) },
  });
  try {
    for (const [route, expected] of Object.entries(EXPECTED)) {
      if (route === 'edge' && !hasEdge) continue;
      const received = await read(`http://127.0.0.1:${port}/${route}`);
      if (received !== JSON.stringify(expected)) throw new Error(`/${route}: ${received}`);
    }
  } finally {
    server.kill('SIGKILL');
  }
}

/** Reads a page, when the server has started. */
async function read(url: string): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not respond`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export const NEXT_APPS: Suite = {
  name: 'next',
  title: 'apps of Next.js, built',
  projects: (workshop) =>
    VERSIONS.flatMap((version) =>
      (['webpack', 'turbopack'] as const).map((bundler): Project => {
        const flags = version[bundler];
        return {
          row: `next ${version.version}`,
          column: bundler,
          ...(flags === undefined ? { absent: 'not stable in this version' } : {}),
          run: () => buildAndRun(workshop, version, flags ?? []),
        };
      }),
    ),
};
