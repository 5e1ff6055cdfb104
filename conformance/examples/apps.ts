import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type FakeStytch, startFakeStytch } from '../../examples/fake-stytch/fake-stytch.ts';
import { cleanEnvironment, type Framework, freePort, startApp } from '../../examples/fake-stytch/start-app.ts';
import { type RawRequest, type RawResponse, send } from './wire.ts';

/** A running app and its fake Stytch. */
export interface App {
  readonly framework: Framework;
  /** URL that it listens on. */
  readonly origin: string;
  readonly fakeStytch: FakeStytch;
  readonly send: (request: RawRequest) => Promise<RawResponse>;
  /** Output so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/** The two apps of one framework. */
export interface Apps {
  /** On plain HTTP, as in development. */
  readonly local: App;
  /** Behind a proxy that terminates TLS, for https://app.example.com; its fake returns no keys. */
  readonly production: App;
  close(): Promise<void>;
}

export const PRODUCTION_ORIGIN = 'https://app.example.com';

/** Starts both apps. */
export async function startApps(framework: Framework): Promise<Apps> {
  if (framework === 'next') await buildNextOnce();
  const [local, production] = await Promise.all([
    startWithFake(framework, {}),
    startWithFake(framework, { ORIGIN: PRODUCTION_ORIGIN, TRUST_PROXY: '1' }),
  ]);
  production.fakeStytch.mock.issuer.outage();
  return {
    local,
    production,
    close: async () => {
      await Promise.all([local.close(), production.close()]);
    },
  };
}

async function startWithFake(framework: Framework, settings: Readonly<Record<string, string>>): Promise<App> {
  const fakeStytch = await startFakeStytch();
  const env = fakeStytch.env(await freePort());
  try {
    const app = await startApp(framework, { ...env, ...settings, NODE_ENV: 'production' }, { mode: 'start' });
    return {
      framework,
      origin: env.ORIGIN,
      fakeStytch,
      send: (asked) => send(env.ORIGIN, asked),
      output: app.output,
      close: async () => {
        await Promise.all([app.close(), fakeStytch.close()]);
      },
    };
  } catch (error) {
    await fakeStytch.close();
    throw error;
  }
}

let building: Promise<void> | undefined;

/** Builds the Next.js example once. The build may start before it is needed. */
export function buildNextOnce(): Promise<void> {
  building ??= buildNext();
  // Callers that await it see the failure.
  building.catch(() => {});
  return building;
}

/** Builds with placeholder settings, which the build does not store. */
async function buildNext(): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = {
    ...cleanEnvironment(),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    STYTCH_PROJECT_ID: 'project-test-00000000-0000-4000-8000-000000000001',
    STYTCH_SECRET: 'example',
    STYTCH_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}`,
  };
  const cwd = fileURLToPath(new URL('../../examples/next', import.meta.url));
  const child = spawn(process.execPath, [next, 'build'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`next build ended with ${code}:\n${output}`);
}
