import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '../..');

/** A Worker that runs in workerd, the runtime of Cloudflare Workers. */
export interface RunningWorker {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Bundles a module Worker that imports from `src` as Wrangler would, and runs it. It may reach loopback.
 *
 * @param source the Worker's module; `authloom/…` are the entry points
 * @param compatibilityDate the date whose behavior the runtime shows
 */
export async function startWorker(source: string, compatibilityDate: string): Promise<RunningWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'authloom-workerd-'));
  writeFileSync(join(folder, 'worker.js'), await bundle(folder, source));
  writeFileSync(join(folder, 'config.capnp'), configOf(compatibilityDate));
  const process = spawn(join(ROOT, 'node_modules/.bin/workerd'), ['serve', '--control-fd=3', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let text = '';
    process.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const listening = /"event":"listen".*"port":(\d+)/.exec(text)?.[1];
      if (listening !== undefined) resolve(Number(listening));
    });
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`workerd ended with ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      process.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bundle(folder: string, source: string): Promise<string> {
  const input = join(folder, 'source.js');
  writeFileSync(input, source);
  const alias = {
    '#platform/http': join(ROOT, 'src/facade/platform/fetch/http.ts'),
    '#platform/crypto': join(ROOT, 'src/facade/platform/fetch/crypto.ts'),
    'authloom/corbado': join(ROOT, 'src/corbado.ts'),
    'authloom/passage': join(ROOT, 'src/passage.ts'),
    'authloom/stytch': join(ROOT, 'src/stytch.ts'),
    'authloom/loginid': join(ROOT, 'src/loginid.ts'),
  };
  const { output } = await build({
    input,
    platform: 'browser',
    tsconfig: false,
    resolve: { alias, conditionNames: ['workerd', 'worker', 'browser', 'import'] },
    output: { codeSplitting: false },
    write: false,
    logLevel: 'silent',
  });
  return output[0].code;
}

function configOf(compatibilityDate: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
      globalOutbound = "loopback"
    )),
    (name = "loopback", network = (allow = ["private", "local"], tlsOptions = (trustBrowserCas = false)))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`;
}
