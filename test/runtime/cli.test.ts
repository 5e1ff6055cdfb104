// The built command in a process of its own, with real pipes, a real terminal and real servers.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestIssuer } from '../../src/testing.ts';
import { ROOT } from '../helpers/package.ts';

/** Built by the set-up of the runtime tests. */
const CLI = join(ROOT, 'dist/cli.js');
const SPECS = [join(ROOT, 'openapi/corbado.yaml'), join(ROOT, 'openapi/loginid.yaml')] as const;

/** Writes to the clipboard, clears the screen, hides a line, reverses text. */
const ESCAPES = '\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u009b31m\r\u202eevil\u202c\u2066x';
/** All that a terminal obeys, but for line ends. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

let folder: string;
let keys: Server;
let issuer: Awaited<ReturnType<typeof createTestIssuer<'corbado'>>>;
let env: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-cli-'));
  issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  keys = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(issuer.keySet()));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
  env = { CORBADO_PROJECT_ID: 'pro-1', CORBADO_API_SECRET: 'corbado1_hidden', CORBADO_FRONTEND_API: url };
});
afterAll(() => {
  keys.close();
  keys.closeAllConnections();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

function start(
  command: string,
  args: readonly string[],
  { env = {}, cwd = folder }: Options = {},
): ChildProcessWithoutNullStreams {
  return spawn(command, args, { cwd, env: { PATH: process.env['PATH'], ...env } });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<number | string | null> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
}

async function authloom(args: readonly string[], options: Options = {}) {
  // Without the dashes, Node takes an option --env-file for itself, and rejects a missing file.
  const child = start(process.execPath, ['--', CLI, ...args], options);
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [code, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

describe('escape sequences do not reach the terminal from', () => {
  const spec = (name: string, word: string) => {
    const path = JSON.stringify(`/users/${word}`);
    const operation = { operationId: 'users.get', summary: word, responses: { 200: { description: word } } };
    const get = JSON.stringify(operation);
    return file(name, `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{${path}:{"get":${get}}}}`);
  };

  it.each<[string, () => string[] | Promise<string[]>, (() => Promise<string>)?]>([
    ['the claims of a token', () => ['verify-token'], () => issuer.mint({ issuer: `https://a.example/${ESCAPES}` })],
    ['the user of a token', () => ['verify-token'], () => issuer.mint({ userId: ESCAPES })],
    ['the user of a token, as JSON', () => ['verify-token', '--json'], () => issuer.mint({ userId: ESCAPES })],
    ['the header of a token', () => ['verify-token', '--provider', 'corbado'], async () => tokenWithHeader()],
    ['the names of files', () => ['spec', 'lint', `${ESCAPES}.yaml`]],
    ['documents that are compared', () => ['spec', 'diff', spec('a.json', ESCAPES), spec('b.json', `b${ESCAPES}`)]],
    ['such documents, as JSON', () => ['spec', 'diff', spec('a.json', ESCAPES), spec('b.json', 'b'), '--json']],
    ['a spec that is checked', () => ['spec', 'lint', spec('c.json', ESCAPES)]],
    ['a document to merge', () => ['spec', 'sync', 'x', spec('d.json', ESCAPES), '--into', spec('e.json', 'x')]],
    ['arguments', () => ['webhook', 'trigger', ESCAPES, '--to', 'http://127.0.0.1:9/']],
    ['a command', () => [ESCAPES]],
    ['an option, as JSON', () => ['doctor', `--${ESCAPES}`, '--json']],
    ['the names of providers', () => ['mock', ESCAPES]],
    ['an invalid seed', () => ['mock', 'stytch', '--seed', file('seed.json', `{"${ESCAPES.replaceAll('\\', '')}":1`)]],
    ['the name of an environment file', () => ['doctor', '--offline', '--env-file', ESCAPES]],
    [
      'an environment file',
      () => ['doctor', '--offline', '--env-file', file('x.env', `CORBADO_X${ESCAPES}=1\nCORBADO_\u202e=1`)],
    ],
  ])('%s', async (_, args, input) => {
    const { out, err } = await authloom(await args(), { env, input: (await input?.()) ?? '' });
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(CONTROLS);
  });

  function tokenWithHeader(): string {
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    return `${encode({ alg: ESCAPES, kid: ESCAPES, typ: ESCAPES })}.${encode({ iss: ESCAPES })}.AAAA`;
  }
});

describe('a closed pipe ends quietly', () => {
  it.each<[string, string[], number]>([
    ['a finding keeps its exit code', ['spec', 'diff', ...SPECS], 1],
    ['a success keeps its exit code', ['spec', 'diff', SPECS[0], SPECS[0]], 0],
    ['help', ['help', 'mock'], 0],
    ['wrong usage', ['spec', 'diff', SPECS[0]], 2],
    ['mock servers stop', ['mock', 'passage'], 0],
  ])('%s', async (_, args, code) => {
    const child = start(process.execPath, [CLI, ...args]);
    child.stdout.destroy();
    const [result, err] = await Promise.all([ended(child), text(child.stderr)]);
    expect(result).toBe(code);
    expect(err).not.toMatch(/EPIPE| {4}at /);
  });

  it('also if nobody reads the errors', async () => {
    const child = start(process.execPath, [CLI, 'mok']);
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await ended(child)).toBe(2);
  });

  it('in a pipeline with head', async () => {
    const script = `"$NODE" "$CLI" spec diff "$A" "$B" | head -n 1; echo "\${PIPESTATUS[@]}"`;
    const [A, B] = SPECS;
    const child = start('bash', ['--norc', '-c', script], { env: { NODE: process.execPath, CLI, A, B } });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(out).toMatch(/\n1 0\n$/);
    expect(err).toBe('');
  });
});

it('reports output that cannot be written', async () => {
  const child = start('bash', ['--norc', '-c', '"$NODE" "$CLI" webhook list > /dev/full'], {
    env: { NODE: process.execPath, CLI },
  });
  const [code, err] = await Promise.all([ended(child), text(child.stderr)]);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^error: cannot write the output: ENOSPC.*\n$/),
  });
});

describe('on a terminal', () => {
  /** Runs the command on a pseudo terminal, which echoes as terminals do. Types when `ready` was printed. */
  async function onTerminal(args: readonly string[], options: Options = {}, ready = '', typed = '') {
    const command = [process.execPath, CLI, ...args].join(' ');
    const child = start('script', ['--quiet', '--return', '--command', command, '/dev/null'], options);
    let out = '';
    let isTyped = false;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (isTyped || ready === '' || !out.includes(ready)) return;
      isTyped = true;
      child.stdin.write(typed);
    });
    const code = await ended(child);
    return { code, out: out.replaceAll('\r\n', '\n') };
  }
  const WAITING = 'Waiting for a session token';

  it.each([
    ['Enter', '\r'],
    ['Ctrl-D', '\u0004'],
  ])('verify-token asks for a token and does not show it, until %s', async (_, end) => {
    // Longer than the 4,095 characters that a terminal takes as a line.
    const token = await issuer.mint({ userId: 'usr-7', claims: { more: 'x'.repeat(5_000) } });
    const { code, out } = await onTerminal(['verify-token'], { env: { ...env, NO_COLOR: '1' } }, WAITING, token + end);
    expect(out).toContain('corbado: signed-in, user usr-7');
    expect(out).not.toContain(token.slice(0, 20));
    expect(code).toBe(0);
  });

  it('verify-token reads a token with line breaks', async () => {
    const token = await issuer.mint();
    const pasted = `${token.slice(0, 40)}\r${token.slice(40)}\r`;
    const { code, out } = await onTerminal(['verify-token'], { env }, WAITING, pasted);
    expect(out).not.toContain(token.slice(0, 20));
    expect(out).toContain('corbado: ');
    expect(code).toBe(0);
  });

  it('verify-token ends with Ctrl-C', async () => {
    expect((await onTerminal(['verify-token'], { env }, WAITING, 'eyJ\u0003')).code).toBe(130);
  });

  it('verify-token asks for nothing if no project is set', async () => {
    const { code, out } = await onTerminal(['verify-token']);
    expect({ code, asked: out.includes(WAITING) }).toEqual({ code: 2, asked: false });
  });

  const COLOR = new RegExp(`${'\u001b'}\\[\\d+m`);
  it('colors, unless NO_COLOR is set', async () => {
    expect((await onTerminal(['doctor', '--offline'], { env })).out).toMatch(COLOR);
    expect((await onTerminal(['mok'])).out).toMatch(COLOR);
    expect((await onTerminal(['doctor', '--offline'], { env: { ...env, NO_COLOR: '1' } })).out).not.toMatch(COLOR);
    expect((await onTerminal(['mok'], { env: { NO_COLOR: '1' } })).out).not.toMatch(COLOR);
  });

  it('a pipe has colors only with FORCE_COLOR', async () => {
    expect((await authloom(['doctor', '--offline'], { env })).out).not.toMatch(COLOR);
    expect((await authloom(['doctor', '--offline'], { env: { ...env, FORCE_COLOR: '1' } })).out).toMatch(COLOR);
    expect((await authloom(['mok'], { env: { FORCE_COLOR: '1' } })).err).toMatch(COLOR);
  });
});

describe('an environment file', () => {
  it.each([
    [[], 'is .env in the folder by default'],
    [['--env-file', 'other.env'], 'can be named'],
  ])('%j: it %s', async (args) => {
    const cwd = mkdtempSync(join(folder, 'app-'));
    const content = `# ours\nexport CORBADO_PROJECT_ID="pro-1"\nCORBADO_API_SECRET='corbado1_hidden' # secret\nUNRELATED=1\n`;
    writeFileSync(join(cwd, args[1] ?? '.env'), content);
    const { code, out } = await authloom(['doctor', '--offline', ...args], { cwd });
    expect(out).toMatch(/✓ environment +file +\S+ sets CORBADO_API_SECRET, CORBADO_PROJECT_ID\n/);
    expect(out).toMatch(/✓ corbado +options/);
    expect({ code, leaks: out.includes('hidden') }).toEqual({ code: 0, leaks: false });
  });

  it('does not override the environment, which is reported', async () => {
    const named = file('live.env', 'CORBADO_PROJECT_ID=pro-2\nCORBADO_API_SECRET=corbado1_other\n');
    const { out } = await authloom(['doctor', '--env-file', named, '--json'], { env });
    const findings = JSON.parse(out) as { check: string; detail: string; status: string }[];
    expect(findings.find(({ check }) => check === 'file')).toMatchObject({
      status: 'warning',
      detail: expect.stringContaining('the environment overrides CORBADO_API_SECRET, CORBADO_PROJECT_ID'),
    });
    expect(findings.find(({ check }) => check === 'keys')).toMatchObject({ status: 'ok' });
  });

  it.each(['doctor', 'verify-token', 'webhook trigger user.created --to http://127.0.0.1:9/'])(
    'that is missing is one line of %s',
    async (command) => {
      const result = await authloom([...command.split(' '), '--env-file', 'missing.env']);
      expect(result).toEqual({ code: 2, out: '', err: 'error: --env-file: cannot read missing.env: ENOENT\n' });
    },
  );

  it('serves verify-token and webhook as well', async () => {
    const lines = Object.entries({ ...env, CORBADO_WEBHOOK_USERNAME: 'a', CORBADO_WEBHOOK_PASSWORD: 'b' });
    const named = file('all.env', lines.map(([name, value]) => `${name}=${value}`).join('\n'));
    const input = await issuer.mint();
    expect(await authloom(['verify-token', '--env-file', named], { input })).toMatchObject({ code: 0, err: '' });
    const url = env['CORBADO_FRONTEND_API'] ?? '';
    const sent = await authloom(['webhook', 'trigger', 'user.created', '--to', url, '--env-file', named]);
    expect(sent).toMatchObject({ code: 0, err: '' });
  });
});

describe('mock', () => {
  /** Starts servers, waits until they are ready, does something, and stops them by a signal. */
  async function mock(args: readonly string[], work: () => Promise<void> | void = () => {}) {
    const child = start(process.execPath, [CLI, 'mock', ...args]);
    const [code, out] = [ended(child), text(child.stdout)];
    let err = '';
    await new Promise<void>((resolve) => {
      child.on('close', () => resolve());
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        err += chunk;
        if (err.includes('Ready')) resolve();
      });
    });
    await work();
    child.kill('SIGTERM');
    return { code: await code, out: await out, err };
  }

  it('prints each variable once, and no token', async () => {
    const { code, out } = await mock([]);
    const names = out.split('\n').flatMap((line) => /^([A-Z0-9_]+)=/.exec(line)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(12);
    expect(names).toEqual([...new Set(names)]);
    expect(out).not.toContain('eyJ');
    expect(out.split('\n').length).toBeLessThan(names.length + 20);
    expect(code).toBe(0);
  });

  it('writes a file that Node and shells read, and replaces it, but no other', async () => {
    const path = join(folder, 'mock.env');
    const { out, err } = await mock(['stytch', 'loginid', '--write-env', 'mock.env'], async () => {
      const script =
        'console.log(process.env.STYTCH_PROJECT_ID, process.env.LOGINID_PRIVATE_KEY.split("\\n").length > 2)';
      const child = start(process.execPath, [`--env-file=${path}`, '--eval', script]);
      expect(await text(child.stdout)).toMatch(/^project-test-\S+ true\n$/);
    });
    expect(out).not.toMatch(/^[A-Z_]+=/m);
    expect(err).toContain('The variables are in mock.env.');
    await mock(['passage', '--write-env', 'mock.env']);
    expect(readFileSync(path, 'utf8')).not.toContain('STYTCH');
    const own = file('own.env', 'STYTCH_SECRET=real\n');
    const rejected = await mock(['stytch', '--write-env', own]);
    expect(rejected).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^error: --write-env: .*name another file\n$/),
    });
    expect(readFileSync(own, 'utf8')).toBe('STYTCH_SECRET=real\n');
  });

  it('reports a port in use in one line', async () => {
    const port = String((keys.address() as AddressInfo).port);
    const { code, err } = await authloom(['mock', 'passage', '--port', port]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^error: [^\n]*is in use[^\n]*\n$/) });
  });
});

it('ships the license of every package whose code it contains, and only the command line contains any', () => {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const bundled = files.flatMap((name) => {
    const regions = readFileSync(join(dist, name), 'utf8').matchAll(
      /^\/\/#region node_modules\/((?:@[^/]+\/)?[^/\n]+)/gm,
    );
    return [...regions].map(([, packageName = '']) => ({ name, packageName }));
  });
  const sections = readFileSync(join(dist, 'THIRD_PARTY_LICENSES'), 'utf8')
    .split(/^-{80}$/m)
    .slice(1);
  const licensed = sections.map((section) => section.trim().split(' ')[0]);
  expect(licensed).toEqual(['@commander-js/extra-typings', 'commander']);
  expect(licensed).toEqual(expect.arrayContaining(bundled.map(({ packageName }) => packageName)));
  for (const section of sections) expect(section).toContain('Permission is hereby granted');
  const importing = files.filter((name) => {
    const code = readFileSync(join(dist, name), 'utf8');
    return bundled.some((file) => code.includes(`"./${file.name}"`));
  });
  for (const entry of [
    'index',
    'corbado',
    'stytch',
    'passage',
    'loginid',
    'loginid/v2',
    'testing',
    'webhooks',
    'express',
  ])
    expect(importing).not.toContain(`${entry}.js`);
});
