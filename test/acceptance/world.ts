import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type FakeStytch, startFakeStytch } from '../../examples/fake-stytch/fake-stytch.ts';
import { cleanEnvironment, type Framework, freePort, startApp } from '../../examples/fake-stytch/start-app.ts';
import { type Answer, type Asked, ask } from './wire.ts';

/** A running app, and the stand-in that it asks. */
export interface Served {
  readonly framework: Framework;
  /** Where it listens. */
  readonly origin: string;
  readonly standIn: FakeStytch;
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** What it has printed so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/** The two apps of one framework. */
export interface World {
  /** On plain HTTP, as for development. */
  readonly local: Served;
  /** As behind a proxy that ends TLS, for https://app.example.com; its stand-in answers no keys. */
  readonly production: Served;
  close(): Promise<void>;
}

export const PRODUCTION_ORIGIN = 'https://app.example.com';

/** Starts both. */
export async function startWorld(framework: Framework): Promise<World> {
  if (framework === 'next') await nextIsBuilt();
  const [local, production] = await Promise.all([
    serve(framework, {}),
    serve(framework, { ORIGIN: PRODUCTION_ORIGIN, TRUST_PROXY: '1' }),
  ]);
  production.standIn.mock.issuer.outage();
  return {
    local,
    production,
    close: async () => {
      await Promise.all([local.close(), production.close()]);
    },
  };
}

async function serve(framework: Framework, settings: Readonly<Record<string, string>>): Promise<Served> {
  const standIn = await startFakeStytch();
  const env = standIn.env(await freePort());
  try {
    const app = await startApp(framework, { ...env, ...settings, NODE_ENV: 'production' }, { mode: 'start' });
    return {
      framework,
      origin: env.ORIGIN,
      standIn,
      ask: (asked) => ask(env.ORIGIN, asked),
      output: app.output,
      close: async () => {
        await Promise.all([app.close(), standIn.close()]);
      },
    };
  } catch (error) {
    await standIn.close();
    throw error;
  }
}

let building: Promise<void> | undefined;

/** Builds the example for Next.js once: it can be begun before the app is started. */
export function nextIsBuilt(): Promise<void> {
  building ??= buildNext();
  // Whoever waits for it gets to know.
  building.catch(() => {});
  return building;
}

/** The settings have to be there, and are not kept. */
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
