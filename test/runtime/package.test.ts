import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNodeImports } from '../../scripts/check-bundles.ts';
import { version } from '../../src/index.ts';
import { createTestIssuer } from '../../src/testing.ts';
import { type ConsumerProject, copyProject, ROOT, run } from '../helpers/package.ts';

/** The part of a source map that is read. */
interface Map {
  readonly sources: readonly string[];
}

const USER = { userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 };

let project: ConsumerProject;
let server: Server;
let url: string;
let issuer: Awaited<ReturnType<typeof createTestIssuer<'corbado'>>>;
/** The header of each request that only the platform's `fetch` sends. */
const fetchModes: unknown[] = [];

beforeAll(async () => {
  project = copyProject(inject('packedProject'));
  issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  server = createServer(({ url: path, headers }, response) => {
    fetchModes.push(headers['sec-fetch-mode']);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(path === '/.well-known/jwks' ? issuer.keySet() : USER));
  });
  // Connections stay open: a process that they kept alive would never end.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  project.remove();
});

const ENTRY_POINTS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: object }).exports,
)
  .filter((entry) => entry !== './package.json')
  .map((entry) => entry.replace('.', 'authloom'));

/** Makes a call, catches an error by the class of the root entry point, and prints both. */
const SCRIPT = `
  const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: 'URL' });
  corbado.users.get({ userID: 'usr-1' }).then(async (user) => {
    const rejected = await corbado.users.get({ userID: '..' }).catch((error) => error instanceof ValidationError);
    console.log(JSON.stringify({ user: user.userID, rejected }));
  });`;

/** Uses up the process's files before the first call, but for a few, and frees them later. */
const WITHOUT_FILES = `
  import { closeSync, openSync } from 'node:fs';
  import { Corbado } from 'authloom/corbado';
  const fetch = async () => Response.json({ userID: 'usr-1', status: 'active', fullName: 'Ada' });
  const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', fetch });
  const files = [];
  try { for (;;) files.push(openSync(process.execPath, 'r')); } catch {}
  for (let left = Number(process.argv[2]); left > 0; left -= 1) closeSync(files.pop());
  const tell = (call) => call.then(() => 'ok', ({ code, status, retryable }) => [code, status, retryable].join(' '));
  const ask = async () => [
    await tell(corbado.users.get({ userID: 'usr-1' })),
    await tell(corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } })),
  ];
  const before = await ask();
  for (const file of files) closeSync(file);
  console.log(JSON.stringify([before, await ask()]));
`;

it.each([0, 1, 5, 40])('recovers from a first call with %i files left', (left) => {
  writeFileSync(join(project.folder, 'files.mjs'), WITHOUT_FILES);
  const { stdout } = spawnSync('bash', ['-c', `ulimit -n 250; node files.mjs ${left}`], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  const failed = 'load_failed 503 true';
  expect(JSON.parse(stdout)).toEqual([
    ['ok', failed],
    ['ok', 'ok'],
  ]);
});

it('understands a second copy of itself, also after both were minified', async () => {
  const folder = join(project.folder, 'node_modules');
  cpSync(join(folder, 'authloom'), join(folder, 'authloom-copy'), { recursive: true });
  const script = (name: string): string => `
    import * as own from 'authloom';
    import { Corbado as Own } from 'authloom/corbado';
    import * as other from '${name}';
    import { Corbado as Other } from '${name}/corbado';
    const options = { projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: '${url}' };
    const error = await new Other(options).users.get({ userID: '..' }).catch((reason) => reason);
    const client = new Other(options);
    console.log(JSON.stringify([
      own.ValidationError !== other.ValidationError, error.name,
      error instanceof own.ValidationError, own.AuthloomError.is(error), error instanceof own.ServerException,
      Own !== Other, client instanceof Own, Own.is(client), own.isVerifier(client),
    ]));`;
  const expected = [true, 'ValidationError', true, true, false, true, true, true, true];
  const file = join(project.folder, 'copies.mjs');
  writeFileSync(file, script('authloom-copy'));
  expect(JSON.parse(run(project.folder, process.execPath, [file]))).toEqual(expected);
  await build({
    input: file,
    platform: 'node',
    output: { file: join(project.folder, 'minified.mjs'), minify: true, codeSplitting: false },
  });
  expect(JSON.parse(run(project.folder, process.execPath, ['minified.mjs']))).toEqual(expected);
  rmSync(join(folder, 'authloom-copy'), { recursive: true });
});

it('contains what a user needs and nothing else', () => {
  const files = readdirSync(join(project.folder, 'node_modules/authloom'), { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'SECURITY.md', join('openapi', 'corbado.yaml')]),
  );
  // Sources are for readers: declaration maps lead to them.
  const unused = /^(?:test|scripts|demo)|^src\/(?:cli|facade\/cli)|tsconfig/;
  expect(files.filter((file) => unused.test(file))).toEqual([]);
});

it('brings four packages in all', () => {
  const installed = readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed.sort()).toEqual(['authloom', 'openapi-fetch', 'openapi-typescript-helpers', 'zod']);
});

it('exports the version of package.json', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(manifest.version);
});

it.each(ENTRY_POINTS)('%s opens by import and by require, with the same names', (entry) => {
  const imported = project.node('module', `console.log(Object.keys(await import('${entry}')).sort().join());`);
  const required = project.node(
    'commonjs',
    `console.log(Object.keys(require('${entry}')).filter((name) => name !== '__esModule').sort().join());`,
  );
  expect(imported.trim()).not.toBe('');
  expect(required).toBe(imported);
});

it('has declarations whose maps lead to sources in the package', () => {
  const folder = join(project.folder, 'node_modules/authloom/dist');
  const maps = readdirSync(folder).filter((file) => file.endsWith('.d.cts.map'));
  expect(maps).toContain('corbado.d.cts.map');
  const sources = maps.flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Map).sources);
  expect(sources.filter((source) => !existsSync(join(folder, source)))).toEqual([]);
});

it('has the licences of the packages that its CommonJS contains', () => {
  const file = join(project.folder, 'node_modules/authloom/dist/THIRD_PARTY_LICENSES.commonjs');
  expect(readFileSync(file, 'utf8')).toMatch(/^openapi-fetch .*MIT License/ms);
});

describe('modules and CommonJS in one process', () => {
  it('accept the errors, clients and verifiers of each other', () => {
    const script = `
      import { createRequire } from 'node:module';
      import * as esm from 'authloom';
      import { Corbado } from 'authloom/corbado';
      import { AuthError, requireAuth } from 'authloom/express';
      const require = createRequire(import.meta.url);
      const cjs = require('authloom');
      const { Passage } = require('authloom/passage');
      const express = require('authloom/express');
      const create = (make) => { try { make(); } catch (error) { return error; } };
      const ofEsm = create(() => new Corbado({}));
      const ofCjs = create(() => new Passage({}));
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
      const composed = cjs.composeVerifiers([corbado]);
      const rejected = await new Promise((resolve) => {
        const request = { headers: {}, url: '/', method: 'GET' };
        const response = { set() {}, vary() {} };
        express.authenticate(composed)(request, response, () => requireAuth()(request, response, resolve));
      });
      console.log(JSON.stringify([
        esm.AuthloomError === cjs.AuthloomError,
        ofEsm instanceof cjs.ValidationError, ofCjs instanceof esm.ValidationError, ofCjs instanceof esm.ServerException,
        rejected instanceof AuthError, rejected instanceof express.AuthError, rejected.status,
      ]));`;
    expect(JSON.parse(project.node('module', script))).toEqual([false, true, true, false, true, true, 401]);
  });
});

describe('a call', () => {
  it.each([
    ['module', "import { Corbado } from 'authloom/corbado'; import { ValidationError } from 'authloom';"],
    ['commonjs', "const { Corbado } = require('authloom/corbado'); const { ValidationError } = require('authloom');"],
  ] as const)('works from a %s', async (type, imports) => {
    const { output } = await runApart(type, imports + SCRIPT.replace('URL', url));
    expect(output).toEqual({ user: 'usr-1', rejected: true });
  });

  it.each([
    ["Node's client", '', undefined],
    ['its own fetch', 'fetch: (url, init) => fetch(url, init),', 'cors'],
  ])('is sent on Node by %s', async (_, option, mode) => {
    fetchModes.length = 0;
    const script = `
      import { Corbado } from 'authloom/corbado';
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: '${url}', ${option} });
      console.log(JSON.stringify(await corbado.users.get({ userID: 'usr-1' })));`;
    expect((await runApart('module', script)).output).toEqual(USER);
    expect(fetchModes).toEqual([mode]);
  });
});

describe('the platform code', () => {
  /** Makes a call and a session check, and returns the files of `node_modules` and the modules of Node that it loaded. */
  async function loadedUnder(...conditions: string[]): Promise<string[]> {
    const script = `
      import { Corbado } from 'authloom/corbado';
      const [backendApi, frontendApi] = ['${url}', '${url}'];
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi, frontendApi });
      const { userID } = await corbado.users.get({ userID: 'usr-1' });
      const session = await corbado.sessions.validate('${await issuer.mint({ userId: 'usr-1' })}');
      console.log(JSON.stringify({ userID, status: session.status, userId: session.userId }));`;
    const args = ['--import', LOAD_LOGGER, ...conditions.map((condition) => `--conditions=${condition}`)];
    const { output, errors } = await runApart('module', script, args);
    expect(output).toEqual({ userID: 'usr-1', status: 'signed-in', userId: 'usr-1' });
    return errors
      .split('\n')
      .filter((line) => line.startsWith('loaded '))
      .map((line) => line.slice('loaded '.length).replace(/^.*\/node_modules\//, ''));
  }
  const platformFiles = (loaded: readonly string[]): string[] =>
    loaded.filter((file) => file.startsWith('authloom/dist/platform/')).sort();

  it('on Node is its own HTTP client and crypto', async () => {
    const loaded = await loadedUnder();
    // Clients may have a `fetch` of their own on Node as well.
    expect(platformFiles(loaded)).toEqual(
      ['node/crypto.js', 'node/http.js'].map((file) => `authloom/dist/platform/${file}`),
    );
    expect(loaded).toEqual(expect.arrayContaining(['node:http', 'node:https', 'node:crypto']));
    // Values are checked without a library, and the raw client is not used.
    expect(loaded.filter((file) => !/^(?:authloom\/|node:)/.test(file))).toEqual([]);
  });

  it.each([
    ['Node', [], 'node'],
    ['browsers', ['browser'], 'fetch'],
  ])('of CommonJS for %s needs nothing that is a module only', async (_, conditions, platform) => {
    const script = `
      const { Corbado } = require('authloom/corbado');
      const [backendApi, frontendApi] = ['${url}', '${url}'];
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi, frontendApi });
      (async () => {
        const { data } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
        const { status } = await corbado.sessions.validate('${await issuer.mint({ userId: 'usr-1' })}');
        console.log(JSON.stringify({ userID: data.userID, status, files: Object.keys(require.cache) }));
      })();`;
    const args = conditions.map((condition) => `--conditions=${condition}`);
    const { userID, status, files } = (await runApart('commonjs', script, args)).output as Record<string, unknown>;
    expect([userID, status]).toEqual(['usr-1', 'signed-in']);
    const loaded = (files as string[]).map((file) => file.replace(/^.*\/node_modules\//, ''));
    expect(loaded.filter((file) => !file.endsWith('.cjs'))).toEqual([]);
    // Clients for Node may have a `fetch` of their own.
    expect(platformFiles(loaded).filter((file) => !file.endsWith('fetch/http.cjs') || platform === 'fetch')).toEqual(
      ['crypto.cjs', 'http.cjs'].map((file) => `authloom/dist/platform/${platform}/${file}`),
    );
  });

  // Bun and Deno have the condition "node" as well; so have some builds for the edge.
  it.each(['workerd', 'edge-light', 'bun', 'deno', 'browser'])(
    'under "%s" is fetch and WebCrypto',
    async (condition) => {
      const loaded = await loadedUnder(condition);
      expect(platformFiles(loaded)).toEqual(
        ['fetch/crypto.js', 'fetch/http.js'].map((file) => `authloom/dist/platform/${file}`),
      );
      expect(loaded.filter((file) => file.startsWith('node:'))).toEqual([]);
    },
  );
});

describe('an application’s bundle', () => {
  async function bundle(
    entry: string,
    platform: 'browser' | 'node',
    conditionNames: string[],
    format: 'esm' | 'iife' = 'esm',
  ): Promise<string> {
    const input = join(project.folder, `${entry.replace('/', '-')}-${conditionNames.join('-')}.mjs`);
    writeFileSync(input, `export * from 'authloom/${entry}';`);
    const { output } = await build({
      input,
      platform,
      resolve: { conditionNames: [...conditionNames, 'import', 'default'] },
      output: { format, name: 'authloom', codeSplitting: format === 'esm' },
      write: false,
      logLevel: 'silent',
    });
    return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
  }
  const entries = ['corbado', 'loginid', 'loginid/v2', 'passage', 'stytch'];

  it.each(entries)('for Node sends by its HTTP client (%s)', async (entry) => {
    expect(findNodeImports(await bundle(entry, 'node', ['node']))).toEqual(
      expect.arrayContaining(['node:http', 'node:https', 'node:zlib']),
    );
  });

  it.each([
    ['workerd', 'node'],
    ['edge-light', 'node'],
    ['bun', 'node'],
    ['deno', 'node'],
    ['browser', 'node'],
    ['worker'],
  ])('for %s imports nothing of Node', async (...conditions) => {
    for (const entry of entries) expect(findNodeImports(await bundle(entry, 'browser', conditions))).toEqual([]);
  });

  it('for the edge calls and checks sessions where there is no Node', async () => {
    const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
    edge.evaluate(await bundle('corbado', 'browser', ['edge-light'], 'iife'));
    const result: unknown = await edge.evaluate(`(async () => {
      const requests = [];
      const responses = { '/.well-known/jwks': ${JSON.stringify(issuer.keySet())}, '/v2/users/usr-1': ${JSON.stringify(USER)} };
      const respond = (by) => async (url) => {
        requests.push(by + ' ' + url);
        return Response.json(responses[new URL(url).pathname]);
      };
      globalThis.fetch = respond('global');
      const options = { projectId: 'pro-1', apiSecret: 'corbado1_x' };
      const user = await new authloom.Corbado(options).users.get({ userID: 'usr-1' });
      const { sessions } = new authloom.Corbado({ ...options, fetch: respond('own') });
      const session = await sessions.validate('${await issuer.mint({ userId: 'usr-1' })}');
      return JSON.stringify({ process: typeof process, user, status: session.status, userId: session.userId, requests });
    })()`);
    expect(JSON.parse(String(result))).toEqual({
      process: 'undefined',
      user: USER,
      status: 'signed-in',
      userId: 'usr-1',
      requests: [
        'global https://backendapi.cloud.corbado.io/v2/users/usr-1',
        'own https://pro-1.frontendapi.cloud.corbado.io/.well-known/jwks',
      ],
    });
  });
});

it.each([
  ['nodenext, with the types of Node only', { module: 'nodenext', lib: ['es2022'], types: ['node'] }],
  [
    'a bundler, with the types of the web',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  ],
])('type-checks for a consumer with %s', (_, compilerOptions) => {
  writeFileSync(
    join(project.folder, 'consumer.mts'),
    `import { Corbado, type User } from 'authloom/corbado';
     import { NotFoundException, type SessionValidationResult } from 'authloom';
     const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
     export const user: Promise<User> = corbado.users.get({ userID: 'usr-1' });
     export const result: Promise<SessionValidationResult> = corbado.authenticateRequest({ headers: {} });
     export const isMissing = (error: unknown): boolean => error instanceof NotFoundException && error.status === 404;
     // @ts-expect-error the name is userID
     void corbado.users.get({ userId: 'usr-1' });`,
  );
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        typeRoots: [join(ROOT, 'node_modules/@types')],
        ...compilerOptions,
      },
      files: ['consumer.mts'],
    }),
  );
  expect(run(project.folder, join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'])).toBe('');
});

it('has every file that "exports" and "imports" name', () => {
  const { exports, imports, main, module, types } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const targetsOf = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(targetsOf);
  const targets = targetsOf([exports, imports, main, module, types]);
  expect(targets.length).toBeGreaterThan(60);
  expect(targets.filter((target) => !existsSync(join(project.folder, 'node_modules/authloom', target)))).toEqual([]);
});

/** Writes the URL of each loaded module to stderr. */
const LOGGING_HOOKS = `
  import { writeSync } from 'node:fs';
  export function load(url, context, nextLoad) {
    writeSync(2, 'loaded ' + url + '\\n');
    return nextLoad(url, context);
  }`;
const LOAD_LOGGER = dataUrl(`
  import { register } from 'node:module';
  register(${JSON.stringify(dataUrl(LOGGING_HOOKS))});`);

function dataUrl(module: string): string {
  return `data:text/javascript,${encodeURIComponent(module)}`;
}

/** Runs a script in a process of its own, while this one serves its requests. Parses what it prints. */
async function runApart(type: 'commonjs' | 'module', script: string, args: readonly string[] = []) {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...args, `--input-type=${type}`, '--eval', script],
    { cwd: project.folder },
  );
  return { output: JSON.parse(stdout) as unknown, errors: stderr };
}

describe('the command', () => {
  const command = (...args: string[]) =>
    spawnSync(join(project.folder, 'node_modules/.bin/authloom'), args, { cwd: project.folder, encoding: 'utf8' });

  it('prints the version', () => {
    expect(command('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    ['mock servers', ['mock', 'passage'], '@stoplight/prism-http-server'],
    ['the spec tools', ['spec', 'lint', 'node_modules/authloom/openapi/passage.yaml'], 'yaml'],
  ])('names the missing package that %s need', (_, args, peer) => {
    const { status, stdout, stderr } = command(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`npm install --save-dev ${peer}@`);
    expect(stderr).not.toContain('    at ');
  });
});
