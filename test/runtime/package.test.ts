import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNodeImports } from '../../scripts/check-bundles.ts';
import { version } from '../../src/index.ts';
import { type ConsumerProject, copyProject, ROOT, run } from '../helpers/package.ts';

let project: ConsumerProject;
let server: Server;
let url: string;
/** What only the platform's `fetch` sends, of each request. */
const marks: unknown[] = [];

beforeAll(async () => {
  project = copyProject(inject('packedProject'));
  server = createServer(({ headers }, response) => {
    marks.push(headers['sec-fetch-mode']);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 }));
  });
  // Connections are kept for good: a process that they kept alive would never end.
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

/** A script that makes a call, catches an error of ours by the class of the root entry point, and prints both. */
const SCRIPT = `
  const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: 'URL' });
  corbado.users.get({ userID: 'usr-1' }).then(async (user) => {
    const refused = await corbado.users.get({ userID: '..' }).catch((error) => error instanceof ValidationError);
    console.log(JSON.stringify({ user: user.userID, refused }));
  });`;

it('carries what a user needs and nothing else', () => {
  const files = readdirSync(join(project.folder, 'node_modules/authloom'), { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'SECURITY.md', join('openapi', 'corbado.yaml')]),
  );
  expect(files.filter((file) => /^(src|test|scripts|demo)/.test(file))).toEqual([]);
});

it('brings five packages in all', () => {
  const installed = readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed.sort()).toEqual(['authloom', 'jose', 'openapi-fetch', 'openapi-typescript-helpers', 'zod']);
});

it('says the version that package.json says', () => {
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

describe('a call', () => {
  it.each([
    ['module', "import { Corbado } from 'authloom/corbado'; import { ValidationError } from 'authloom';"],
    ['commonjs', "const { Corbado } = require('authloom/corbado'); const { ValidationError } = require('authloom');"],
  ] as const)('works from a %s', (type, imports) => {
    // In another process: this one has to answer meanwhile, so the server cannot be waited for synchronously.
    const output = runApart(type, imports + SCRIPT.replace('URL', url));
    return expect(output).resolves.toEqual({ user: 'usr-1', refused: true });
  });

  it.each([
    ["Node's client", '', undefined],
    ['the fetch that is given', 'fetch: (url, init) => fetch(url, init),', 'cors'],
  ])('is sent on Node by %s', async (_, option, mark) => {
    marks.length = 0;
    const script = `
      import { Corbado } from 'authloom/corbado';
      const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: '${url}', ${option} });
      console.log(JSON.stringify(await corbado.users.get({ userID: 'usr-1' })));`;
    expect(await runApart('module', script)).toMatchObject({ userID: 'usr-1' });
    expect(marks).toEqual([mark]);
  });
});

describe('an application’s bundle', () => {
  async function bundle(
    entry: string,
    platform: 'browser' | 'node',
    conditionNames: string[],
    format: 'esm' | 'iife' = 'esm',
  ): Promise<string> {
    const input = join(project.folder, `${entry}-${conditionNames.join('-')}.mjs`);
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
  const entries = ['corbado', 'loginid', 'passage', 'stytch'];

  it.each(entries)('for Node sends by its client (%s)', async (entry) => {
    expect(findNodeImports(await bundle(entry, 'node', ['node']))).toEqual(
      expect.arrayContaining(['node:http', 'node:https', 'node:zlib']),
    );
  });

  // Bun and Deno say that they are Node, too; so do some builds for the edge.
  it.each([
    ['workerd', 'node'],
    ['edge-light', 'node'],
    ['bun', 'node'],
    ['deno', 'node'],
    ['browser', 'node'],
    ['worker'],
  ])('for %s needs nothing of Node', async (...conditions) => {
    for (const entry of entries) expect(findNodeImports(await bundle(entry, 'browser', conditions))).toEqual([]);
  });

  it('for the edge sends by the fetch that is there', async () => {
    const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
    edge.evaluate(await bundle('corbado', 'browser', ['edge-light'], 'iife'));
    const outcome: unknown = await edge.evaluate(`(async () => {
      const asked = [];
      globalThis.fetch = async (url) => {
        asked.push(url);
        return Response.json({ userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 });
      };
      const corbado = new authloom.Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
      const user = await corbado.users.get({ userID: 'usr-1' });
      return JSON.stringify({ user: user.userID, asked });
    })()`);
    expect(JSON.parse(String(outcome))).toEqual({
      user: 'usr-1',
      asked: ['https://backendapi.cloud.corbado.io/v2/users/usr-1'],
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

it('exports nothing that is not there', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  expect(targets.filter((target) => !existsSync(join(project.folder, 'node_modules/authloom', target)))).toEqual([]);
});

async function runApart(type: 'commonjs' | 'module', script: string): Promise<unknown> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [`--input-type=${type}`, '--eval', script],
      { cwd: project.folder },
      (error, stdout, stderr) => {
        if (error === null) resolve(JSON.parse(stdout));
        else reject(new Error(stderr));
      },
    );
  });
}

describe('the command', () => {
  const command = (...args: string[]) =>
    spawnSync(join(project.folder, 'node_modules/.bin/authloom'), args, { cwd: project.folder, encoding: 'utf8' });

  it('is there', () => {
    expect(command('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    ['mock servers', ['mock', 'passage'], '@stoplight/prism-http-server'],
    ['the spec tools', ['spec', 'lint', 'node_modules/authloom/openapi/passage.yaml'], 'yaml'],
  ])('says what %s need that is not installed', (_, args, peer) => {
    const { status, stdout, stderr } = command(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`npm install --save-dev ${peer}@`);
    expect(stderr).not.toContain('    at ');
  });
});
