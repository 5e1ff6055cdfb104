// Checks and compares specs: "npm run spec -- lint [files]" and "npm run spec -- diff OLD NEW [--json]".
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModel } from './generator/model.ts';
import { readSpec } from './generator/spec.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: npm run spec -- lint [files] | diff OLD NEW [--json]';

/** Checks specs by the generator's rules and by the linter's, and answers the exit code. */
function lint(files: readonly string[]): number {
  for (const file of files) {
    const { api, operations } = buildModel(readSpec(file));
    console.log(`${api}: ${operations.length} operations that the generator takes`);
  }
  return redocly(['lint', '--config', join(ROOT, 'redocly.yaml'), ...files]);
}

/** Rates each change between two versions of a spec by the semver bump that it calls for; fails on a major one. */
function diff(from: string, to: string, json: boolean): number {
  return redocly(['diff', from, to, '--lint-config', 'off', ...(json ? ['--format', 'json'] : [])]);
}

function redocly(args: readonly string[]): number {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit', env }).status ?? 1;
}

function run([command, ...args]: readonly string[]): number {
  const [from, to] = args.filter((arg) => !arg.startsWith('--'));
  if (command === 'lint') return lint(args.length > 0 ? args : ownSpecs());
  if (command === 'diff' && from !== undefined && to !== undefined) return diff(from, to, args.includes('--json'));
  console.error(USAGE);
  return 2;
}

function ownSpecs(): string[] {
  const folder = join(ROOT, 'openapi');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}

process.exitCode = run(process.argv.slice(2));
