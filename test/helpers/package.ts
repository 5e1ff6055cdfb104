import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A project with nothing but the packed package in it. */
export interface ConsumerProject {
  readonly folder: string;
  /** Runs a script with Node, as CommonJS or as a module, and returns its output. */
  node(type: 'commonjs' | 'module', script: string): string;
  readonly remove: () => void;
}

/** Builds and packs the package, and installs the tarball as a user would. */
export function installPacked(): ConsumerProject {
  const folder = newFolder();
  const packed = npm(ROOT, ['pack', '--json', '--silent', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  npm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`]);
  return projectIn(folder);
}

/** Copies an installed project, so that a test can write into it. */
export function copyProject(installed: string): ConsumerProject {
  const folder = newFolder();
  cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
  return projectIn(folder);
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'authloom-consumer-'));
}

function projectIn(folder: string): ConsumerProject {
  return {
    folder,
    node: (type, script) => run(folder, process.execPath, [`--input-type=${type}`, '--eval', script]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a command and returns its output. Its errors become part of the message. */
export function run(cwd: string, command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function npm(cwd: string, args: readonly string[]): string {
  return run(cwd, 'npm', args);
}
