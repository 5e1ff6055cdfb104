import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Project, Suite } from './suite.ts';
import { mustRun, mustWork, type Workshop } from './workshop.ts';

/** A package manager that installs a project with strict engines. */
interface Manager {
  readonly name: string;
  readonly package: string;
  readonly program: string;
  readonly install: readonly string[];
}

const MANAGERS: readonly Manager[] = [
  {
    name: 'npm',
    package: 'npm@11.6.2',
    program: 'npm/bin/npm-cli.js',
    install: ['install', '--prefer-offline', '--no-audit', '--no-fund', '--engine-strict', '--ignore-scripts'],
  },
  {
    name: 'pnpm',
    package: 'pnpm@10.34.9',
    program: 'pnpm/bin/pnpm.cjs',
    install: [
      'install',
      '--prefer-offline',
      '--config.engine-strict=true',
      '--config.strict-peer-dependencies=true',
      '--ignore-scripts',
      '--no-frozen-lockfile',
    ],
  },
  {
    name: 'yarn 1',
    package: 'yarn@1.22.22',
    program: 'yarn/bin/yarn.js',
    install: [
      'install',
      '--prefer-offline',
      '--non-interactive',
      '--ignore-scripts',
      `--mutex=file:${join(tmpdir(), 'authloom-yarn-mutex')}`,
    ],
  },
];

const nodeOf = (version: string): string => `node-${version}@npm:node-${process.platform}-${process.arch}@${version}`;

/** A major version of a framework or of an optional peer, and a program that uses it. */
interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Prints "works". */
  readonly program: string;
  /** The release of Node, if its own dependencies do not support this one. */
  readonly node?: string;
  /** The only package manager that finds versions of its dependencies for this Node. */
  readonly only?: string;
}

/** Starts with an issuer, a client, and functions to check two responses: of nobody, and of a signed-in user. */
const HEAD = `
import { Corbado } from 'authloom/corbado';
import { createTestIssuer } from 'authloom/testing';
const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
const auth = new Corbado(issuer.clientOptions());
const authorization = 'Bearer ' + (await issuer.mint({ userId: 'usr-1' }));
const forged = authorization.slice(0, -6) + 'AAAAAA';
const same = (actual, expected) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error('expected ' + JSON.stringify(expected) + ', received ' + JSON.stringify(actual));
};
async function check(request) {
  const read = async (headers) => { const response = await request(headers); return [response.status, response.status === 200 ? await response.json() : null]; };
  same(await read({}), [401, null]);
  same(await read({ authorization: forged }), [401, null]);
  same(await read({ authorization }), [200, { userId: 'usr-1' }]);
}
process.on('unhandledRejection', (error) => { console.log('unhandled', error); process.exit(1); });
`;
const TAIL = `\nconsole.log('works');\nprocess.exit(0);`;

const EXPRESS = `${HEAD}
import express from 'express';
import { authenticate, authErrorHandler, getAuth, requireAuth } from 'authloom/express';
const app = express();
app.use(authenticate(auth));
app.get('/me', requireAuth(), (req, res) => { res.json({ userId: getAuth(req).session.userId }); });
app.use(authErrorHandler());
const server = await new Promise((resolve) => { const listening = app.listen(0, '127.0.0.1', () => resolve(listening)); });
const url = 'http://127.0.0.1:' + server.address().port + '/me';
await check((headers) => fetch(url, { headers }));${TAIL}`;

const FASTIFY = `${HEAD}
import fastify from 'fastify';
import { authloom, authErrorHandler, getAuth, requireAuth } from 'authloom/fastify';
const app = fastify();
await app.register(authloom, { auth });
app.setErrorHandler(authErrorHandler());
app.get('/me', { onRequest: requireAuth() }, async (request) => ({ userId: getAuth(request).session.userId }));
const url = (await app.listen({ port: 0, host: '127.0.0.1' })) + '/me';
await check((headers) => fetch(url, { headers }));${TAIL}`;

const HONO = `${HEAD}
import { Hono } from 'hono';
import { authenticate, requireAuth } from 'authloom/hono';
const app = new Hono().use('*', authenticate(auth)).get('/me', requireAuth(), (c) => c.json({ userId: c.get('auth').session.userId }));
await check((headers) => app.request('http://localhost/me', { headers }));${TAIL}`;

const NEXT = `${HEAD}
import { createAuth } from 'authloom/next';
const { withAuth } = createAuth({ auth });
const GET = withAuth((request, { session }) => Response.json({ userId: session.userId }));
await check((headers) => GET(new Request('http://localhost/me', { headers }), {}));${TAIL}`;

const YAML = `${HEAD}
import yaml from 'yaml';
same(yaml.parse('a: 1'), { a: 1 });
same((await auth.sessions.validate(authorization.slice(7))).userId, 'usr-1');${TAIL}`;

/** The mock server says which version it needs, if it cannot use the installed one. */
const MOCK = `${HEAD}
import { startMockServer } from 'authloom/testing';
const mock = await startMockServer('corbado').catch((error) => error);
if (mock instanceof Error) same([mock.name, mock.message.includes('npm install --save-dev @stoplight/prism-http-server@')], ['ValidationError', true]);
else { const client = new Corbado(mock.clientOptions()); same((await client.users.create({ status: 'active' })).status, 'active'); await mock.close(); }${TAIL}`;

const PEERS: readonly Peer[] = [
  { name: 'nothing else', packages: {}, program: MOCK },
  { name: 'express 4', packages: { express: '4.22.1' }, program: EXPRESS },
  { name: 'express 5', packages: { express: '5.3.0' }, program: EXPRESS },
  { name: 'fastify 4', packages: { fastify: '4.29.1' }, program: FASTIFY },
  { name: 'fastify 5 (on Node 22)', packages: { fastify: '5.12.8' }, program: FASTIFY, node: '22.23.5' },
  { name: 'hono 3', packages: { hono: '3.12.12' }, program: HONO },
  { name: 'hono 4', packages: { hono: '4.13.19' }, program: HONO },
  { name: 'next 14', packages: { next: '14.2.35', react: '18.3.1', 'react-dom': '18.3.1' }, program: NEXT },
  { name: 'next 15', packages: { next: '15.5.29', react: '19.3.1', 'react-dom': '19.3.1' }, program: NEXT },
  { name: 'next 16', packages: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' }, program: NEXT },
  { name: 'yaml 1', packages: { yaml: '1.10.2' }, program: YAML },
  { name: 'yaml 2', packages: { yaml: '2.9.1' }, program: YAML },
  { name: 'prism 4', packages: { '@stoplight/prism-http-server': '4.14.1' }, program: MOCK },
  { name: 'prism 5.12', packages: { '@stoplight/prism-http-server': '5.12.2' }, program: MOCK, only: 'npm' },
  {
    name: 'prism 5.16 (on Node 24)',
    packages: { '@stoplight/prism-http-server': '5.16.0' },
    program: MOCK,
    node: '24.22.3',
  },
];

/** Installs the packed package beside a peer, and runs a program that uses both. */
async function installAndRun(
  workshop: Workshop,
  manager: Manager,
  { packages, program, node: version }: Peer,
): Promise<void> {
  const tools = await workshop.toolbox(MANAGERS.map((each) => each.package));
  const folder = workshop.project({
    'package.json': JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { authloom: `file:${workshop.tarball}`, ...packages },
    }),
    '.npmrc': 'engine-strict=true\n',
    'main.js': program,
  });
  const node =
    version === undefined
      ? process.execPath
      : join(await workshop.toolbox([nodeOf(version)]), `node_modules/node-${version}/bin/node`);
  // Package managers find Node by its name.
  const env = { PATH: `${dirname(node)}:${process.env['PATH'] ?? ''}` };
  await mustRun(folder, node, [join(tools, 'node_modules', manager.program), ...manager.install], env);
  await mustWork(folder, ['main.js'], env, node);
}

export const FRAMEWORKS: Suite = {
  name: 'frameworks',
  title: 'strict installs × peers',
  projects: (workshop) =>
    PEERS.flatMap((peer) =>
      MANAGERS.map(
        (manager): Project => ({
          row: peer.name,
          column: manager.name,
          ...(peer.only === undefined || peer.only === manager.name
            ? {}
            : { absent: 'its own dependencies do not support this Node' }),
          run: () => installAndRun(workshop, manager, peer),
        }),
      ),
    ),
};
