/**
 * Builds an app with each supported release of Next.js and the packed package. The requests of all of its routes are to be
 * cached for ever. Prints the responses that came from a cache, and the files in it. Exits with 1 if there are any.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTestIssuer } from '../../src/testing.ts';
import { type ConsumerProject, copyProject, installPacked, run } from '../../test/helpers/package.ts';
import { buildNext, startNext, writeFiles } from '../next-app.ts';
import { textTable } from '../text-table.ts';

const RELEASES = [
  { next: '14', react: '18' },
  { next: '15', react: '19' },
  { next: '16', react: '19' },
] as const;
type Release = (typeof RELEASES)[number];

const CHECK = `
  import { Corbado } from 'authloom/corbado';
  export async function check(options) {
    const corbado = new Corbado({ ...JSON.parse(process.env.OPTIONS), ...options });
    const { fullName } = await corbado.users.get({ userID: 'usr-1' });
    const { status } = await corbado.sessions.validate(process.env.TOKEN);
    return Response.json([fullName, status]);
  }`;

/** Routes, with their own lines of code. */
const ROUTES: Readonly<Record<string, string>> = {
  node: 'export const GET = () => check();',
  edge: "export const runtime = 'edge';\nexport const GET = () => check();",
  own: 'export const GET = () => check({ fetch: globalThis.fetch });',
};

const CACHED = `
  export const dynamic = 'force-dynamic';
  export const fetchCache = 'force-cache';
  export const revalidate = false;`;

interface Result {
  readonly requests: number;
  /** Responses that did not come from the server. */
  readonly stale: number;
  readonly files: number;
}

/** The server that the apps call. It counts users and key sets, and names each user anew. */
async function startServer() {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  let users = 0;
  let keySets = 0;
  const server = createServer(({ url }, response) => {
    const isForKeys = url === '/.well-known/jwks';
    if (isForKeys) keySets += 1;
    else users += 1;
    const user = { userID: 'usr-1', fullName: `name ${users}`, status: 'active', updated: '', updatedMs: 1 };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(isForKeys ? issuer.keySet() : user));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      OPTIONS: JSON.stringify({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: url, frontendApi: url }),
      TOKEN: await issuer.mint(),
    },
    users: () => users,
    keySets: () => keySets,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function writeApp({ folder }: ConsumerProject): void {
  run(folder, 'npm', ['pkg', 'set', 'type=module']);
  const routes = Object.entries(ROUTES).map(([name, own]): [path: string, code: string] => [
    `app/${name}/route.js`,
    `import { check } from '../../check.js';\n${CACHED}\n${own}\n`,
  ]);
  writeFiles(folder, {
    'check.js': CHECK,
    'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;',
    ...Object.fromEntries(routes),
  });
}

async function measure(project: ConsumerProject, { next, react }: Release): Promise<Result> {
  const { folder } = project;
  writeApp(project);
  const packages = [`next@${next}`, `react@${react}`, `react-dom@${react}`];
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--prefer-offline'];
  run(folder, 'npm', ['install', ...flags, ...packages]);
  const server = await startServer();
  await buildNext(folder);
  const app = await startNext(folder, server.env);
  const origin = `http://127.0.0.1:${app.port}`;
  try {
    let requests = 0;
    let stale = 0;
    for (const route of Object.keys(ROUTES)) {
      for (let repeat = 0; repeat < 3; repeat += 1) {
        const response = await fetch(`${origin}/${route}`);
        requests += 1;
        const isFresh = (await response.text()) === JSON.stringify([`name ${server.users()}`, 'signed-in']);
        stale += isFresh && server.users() === requests && server.keySets() === requests ? 0 : 1;
      }
    }
    const cache = join(folder, '.next/cache/fetch-cache');
    return { requests, stale, files: existsSync(cache) ? readdirSync(cache).length : 0 };
  } finally {
    await app.close();
    server.close();
  }
}

const packed = installPacked();
const rows = [['Next.js', 'requests', 'from a cache', 'files in it']];
let failures = 0;
for (const release of RELEASES) {
  const project = copyProject(packed.folder);
  try {
    const { requests, stale, files } = await measure(project, release);
    rows.push([release.next, String(requests), String(stale), String(files)]);
    failures += stale + files;
  } finally {
    project.remove();
  }
}
packed.remove();
console.log(textTable(rows));
process.exitCode = failures === 0 ? 0 : 1;
