import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../../../src/facade/cli/command.ts';
import { main } from '../../../../src/facade/cli/main.ts';
import { render } from '../../../../src/facade/cli/terminal.ts';
import { MOCK_PROVIDERS } from '../../../../src/facade/testing/providers.ts';
import { NotFoundException } from '../../../../src/index.ts';
import { Stytch } from '../../../../src/stytch.ts';
import { run } from './helpers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Starts the command, does something while it runs, and stops it. */
async function whileRunning(
  args: readonly string[],
  work: (out: readonly string[]) => Promise<void>,
): Promise<Started> {
  const out: string[] = [];
  const command = (rest: readonly string[], io: Io): Promise<number> =>
    main(['mock', ...rest], {
      ...io,
      out: (line) => {
        io.out(line);
        out.push(render(line));
      },
      // The command waits before it prints that it is ready.
      untilStopped: () => setImmediate().then(() => work(out)),
    });
  return run(command, args);
}

/** The variables as a shell or a `.env` file reads them. */
function variablesIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z0-9_]+)=(?:"(.*)"|(\S*))$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? line.slice(name.length + 1)]];
    }),
  );
}

function stytchOf(variables: Record<string, string>): Stytch {
  return new Stytch({
    projectId: variables['STYTCH_PROJECT_ID'],
    secret: variables['STYTCH_SECRET'],
    baseUrl: variables['STYTCH_BASE_URL'],
  });
}

it('serves one provider to a client with its variables, and reports each request', async () => {
  const { code, out, err } = await whileRunning(['stytch', '--token'], async (lines) => {
    const stytch = stytchOf(variablesIn(lines));
    const { user_id } = await stytch.users.create({ email: 'grace@example.com' });
    expect((await stytch.users.get({ user_id })).emails?.[0]?.email).toBe('grace@example.com');
    const token = lines.find((line) => line.startsWith('# a session token: '))?.slice('# a session token: '.length);
    expect(await stytch.sessions.validate(token)).toMatchObject({ status: 'signed-in' });
  });
  expect(code).toBe(0);
  expect(out[0]).toMatch(/^# stytch: http:\/\/127\.0\.0\.1:\d+$/);
  expect(err[0]).toMatch(/^Ready after \d+ ms\. Stop with Ctrl-C\.$/);
  expect(err.slice(1)).toEqual([
    expect.stringMatching(/^stytch POST \/v1\/users users\.create 200 \d+ ms$/),
    expect.stringMatching(/^stytch GET \/v1\/users\/\S+ users\.get 200 \d+ ms$/),
    expect.stringMatching(/^stytch GET \/v1\/sessions\/jwks\/\S+ \S+ 200 \d+ ms$/),
  ]);
  expect(err.join('\n')).not.toContain('grace@example.com');
});

it('serves all of them on one port, as JSON', async () => {
  const { out } = await whileRunning(['--json'], async (lines) => {
    const events = lines.map((line): unknown => JSON.parse(line));
    expect(events).toEqual([
      ...MOCK_PROVIDERS.map((provider) => ({
        event: 'server',
        provider,
        url: expect.stringMatching(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/${provider}$`)),
        env: expect.any(Object),
        ...(provider !== 'stytch-management' && { token: expect.stringMatching(/^eyJ/) }),
      })),
      { event: 'ready', milliseconds: expect.any(Number) },
    ]);
    const { env } = JSON.parse(lines[2] ?? '') as { env: Record<string, string> };
    await stytchOf(env).users.search({});
  });
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({
    event: 'request',
    provider: 'stytch',
    operation: 'users.search',
    status: 200,
  });
});

it('starts with the given records, faults and port', async () => {
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify({ stytch: { users: [{ user_id: 'user-test-7', status: 'pending' }] } }));
  const port = 20_000 + (process.pid % 20_000);
  const args = ['stytch', '--seed', seed, '--fail', 'users.delete=404:1', '--port', String(port), '--slow', '1'];
  await whileRunning(args, async (lines) => {
    expect(lines[0]).toBe(`# stytch: http://127.0.0.1:${port}`);
    const stytch = stytchOf(variablesIn(lines));
    expect(await stytch.users.get({ user_id: 'user-test-7' })).toMatchObject({ status: 'pending' });
    await expect(stytch.users.delete({ user_id: 'user-test-7' })).rejects.toThrow(NotFoundException);
  });
});

it('stops the server when it ends', async () => {
  let url = '';
  await whileRunning(['passage'], async ([line = '']) => {
    url = line.slice('# passage: '.length);
    expect((await fetch(url)).status).toBe(404);
  });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

describe('rejects', () => {
  const broken = (): string => join(folder, 'broken.json');
  beforeAll(() => {
    writeFileSync(broken(), '{ "stytch": ');
    writeFileSync(join(folder, 'strange.json'), '{ "acme": {} }');
    writeFileSync(join(folder, 'list.json'), '{ "stytch": { "people": [] } }');
  });

  it.each<[string, () => string[], RegExp]>([
    ['an unknown provider', () => ['acme'], /unknown provider "acme"; expected corbado/],
    ['a port that is not a number', () => ['--port', 'http'], /--port: expected a whole number/],
    ['a port out of range', () => ['stytch', '--port', '70000'], /port.*65535/],
    ['an invalid delay', () => ['--slow', '-1'], /--slow/],
    ['malformed faults', () => ['stytch', '--fail', 'often'], /fail: expected faults such as '429'/],
    ['faults of an unknown operation', () => ['stytch', '--fail', 'users.gte=404'], /did you mean "users\.get"/],
    ['a missing seed', () => ['--seed', join(folder, 'none.json')], /--seed: cannot read/],
    ['a seed that is not JSON', () => ['--seed', broken()], /--seed: cannot read .* as JSON/],
    [
      'a seed of unknown providers',
      () => ['--seed', join(folder, 'strange.json')],
      /--seed: expected an object with providers as keys/,
    ],
    ['a seed of unknown kinds', () => ['stytch', '--seed', join(folder, 'list.json')], /seed\.people/],
  ])('%s', async (_, args, message) => {
    const never = (): Promise<void> => Promise.reject(new Error('it was started'));
    const { code, out, err } = await whileRunning(args(), never);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(message);
    expect(err.length).toBeLessThanOrEqual(2);
  });
});

describe('--write-env', () => {
  const started = (file: string): Promise<Started> => whileRunning(['loginid', '--write-env', file], async () => {});

  it('writes the variables to a file, prints none, and replaces its own file', async () => {
    const file = join(folder, 'mock.env');
    for (const _ of ['first', 'second']) {
      const { code, out } = await started(file);
      expect([code, variablesIn(out)]).toEqual([0, {}]);
      const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
      expect(head).toMatch(/^# Written by "authloom mock"/);
      expect(variablesIn(lines)).toHaveProperty('LOGINID_BASE_URL');
    }
  });

  it.each([
    ['a file that it did not write', 'own.env', 'A=1\n', /exists, and "authloom mock" did not write it/],
    ['a folder', '.', undefined, /cannot write .*: EISDIR/],
  ])('leaves %s alone', async (_, name, content, message) => {
    const file = join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    const { code, err } = await started(file);
    expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(message)]);
    if (content !== undefined) expect(readFileSync(file, 'utf8')).toBe(content);
  });
});

it('prints a session token of each provider with --token', async () => {
  const { out } = await whileRunning(['passage', '--token'], async () => {});
  expect(out.join('\n')).toMatch(/# a session token: eyJ[\w-]+\.[\w-]+\.[\w-]+/);
});
