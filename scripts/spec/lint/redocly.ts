import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inside, type Node, SpecError } from '../document/document.ts';
import { isMap, type JsonMap, listAt, stringAt } from '../document/json.ts';
import type { Problem } from './problem.ts';

const CONFIG = 'redocly.yaml';

/** Redocly checks examples without limits of its own. */
const TIMEOUT_MS = 120_000;

/** A key that every object in JavaScript inherits: Redocly crashes on a field with such a name. */
export function unreadableKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return (
    own.find((key) => key in Object.prototype) ??
    Object.values(value)
      .map(unreadableKey)
      .find((key) => key)
  );
}

/**
 * Checks the structure of a file with Redocly, by the redocly.yaml of the current folder. Returns nothing if Redocly is not
 * installed: our rules must work for users without it, so they are not a plugin of Redocly.
 *
 * @throws `SpecError` if Redocly cannot run, such as on an invalid redocly.yaml.
 */
export function redoclyProblems(file: string): Problem[] {
  const cli = redoclyCli();
  if (cli === undefined || !existsSync(CONFIG)) return [];
  const args = [cli, 'lint', '--config', CONFIG, '--format', 'json', file];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: TIMEOUT_MS,
  });
  return listAt(parseOutput(stdout, stderr), 'problems').map((problem) => problemIn(file, problem));
}

function redoclyCli(): string | undefined {
  try {
    const manifest = createRequire(resolve('package.json')).resolve('@redocly/cli/package.json');
    return join(dirname(manifest), 'bin/cli.js');
  } catch {
    return undefined;
  }
}

function parseOutput(stdout: string, stderr: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    const output = stderr.trim() || stdout.trim() || 'no output';
    throw new SpecError(`${CONFIG}: Redocly printed no JSON; check this file and the installation: ${output}`);
  }
}

function problemIn(file: string, problem: unknown): Problem {
  const start = startOf(problem);
  const number = (key: string): number => (typeof start[key] === 'number' ? start[key] : 1);
  const [rule, message] = [stringAt(problem, 'ruleId'), stringAt(problem, 'message')];
  return { file, line: number('line'), col: number('col'), rule: `redocly/${rule ?? 'lint'}`, message: message ?? '' };
}

function startOf(problem: unknown): JsonMap {
  const node: Node = { document: { name: 'redocly', root: {} }, value: problem, pointer: '' };
  const start = inside(node, 'location', 0, 'start')?.value;
  return isMap(start) ? start : {};
}
