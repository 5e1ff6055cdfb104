import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { cleanEnvironment, FRAMEWORKS } from '../../examples/fake-stytch/start-app.ts';
import { readConfig } from '../../examples/shared/config.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = ['--import', 'tsx', 'examples/run.ts'];

it.concurrent.each(FRAMEWORKS)(
  'npm run example %s starts the app, and Ctrl-C stops it',
  { timeout: 120_000 },
  async (framework) => {
    const child = spawn(process.execPath, [...COMMAND, framework], {
      cwd: ROOT,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGTERM'));
    let output = '';
    let app: string | undefined;
    for await (const chunk of child.stdout) {
      output += String(chunk);
      app = /^The example for \w+: (http:\S+)$/m.exec(output)?.[1];
      if (output.includes('Ctrl-C')) break;
    }
    expect(app, output).toBeDefined();
    const page = await fetch(app ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Nobody is signed in');
    const [mailbox = ''] = /http:\S+(?=\nSign in)/.exec(output) ?? [];
    expect(await (await fetch(mailbox)).text()).toContain('sends no mails');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(app ?? '')).rejects.toThrow('fetch failed');
  },
);

it('refuses a wrong call', () => {
  const options = { cwd: ROOT, env: cleanEnvironment(), encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, 'express', 'hono'], options);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run example express|fastify|hono|next');
});

it('reads its settings, and says all that is wrong with them', () => {
  const good = { STYTCH_WEBHOOK_SECRET: 'whsec_a,whsec_b', ORIGIN: 'https://app.example.com', TRUST_PROXY: '2' };
  expect(readConfig(good)).toEqual({
    port: 3000,
    host: '127.0.0.1',
    origin: 'https://app.example.com',
    trustProxy: 2,
    webhookSecrets: ['whsec_a', 'whsec_b'],
    mailbox: undefined,
  });
  expect(readConfig({ STYTCH_WEBHOOK_SECRET: 'whsec_a', PORT: '8080' }).origin).toBe('http://localhost:8080');
  const bad = { PORT: '65536', TRUST_PROXY: '-1', ORIGIN: 'http://app.example.com', STYTCH_WEBHOOK_SECRET: ',' };
  const issues = ['PORT', 'TRUST_PROXY', 'ORIGIN', 'STYTCH_WEBHOOK_SECRET'].map((path) =>
    expect.objectContaining({ path }),
  );
  expect(() => readConfig(bad)).toThrow(expect.objectContaining({ issues }));
});

it.each(['https://app.example.com/', 'app.example.com', 'ftp://localhost', 'http://localhost.example.com', ''])(
  'takes no other origin: "%s"',
  (ORIGIN) => {
    expect(() => readConfig({ STYTCH_WEBHOOK_SECRET: 'whsec_a', ORIGIN })).toThrow('ORIGIN: expected an origin');
  },
);
