import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GUARD, STAGE } from '../stage.ts';
import type { Bundle } from './bundle.ts';
import { fakeServiceEnv } from './fake-service.ts';

const FOLDER = join(STAGE, 'bundle');
const RUN = `globalThis.loaded = [];
const { main } = await import(process.argv[2]);
await main();
process.stdout.write(JSON.stringify(globalThis.loaded), () => process.exit());
`;
const run = promisify(execFile);

/**
 * Runs a bundled program against the fake service with a valid token, and returns the files of the bundle that it loaded.
 * Rejects if the call or the check fails.
 */
export async function loadedFiles({ entry, files }: Bundle, url: string, service: string): Promise<Set<string>> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, code } of files) {
    writeFileSync(join(FOLDER, name), `globalThis.loaded.push(${JSON.stringify(name)});\n${code}`);
  }
  writeFileSync(join(FOLDER, 'run.js'), RUN);
  const env = await fakeServiceEnv(url, service);
  const { stdout } = await run(process.execPath, [...GUARD, join(FOLDER, 'run.js'), `./${entry}`], { env });
  const loaded: unknown = JSON.parse(stdout);
  if (!Array.isArray(loaded)) throw new Error('expected a list of the files that were loaded');
  return new Set(loaded.map(String));
}
