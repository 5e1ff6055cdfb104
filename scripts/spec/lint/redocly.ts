import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inside, type Node } from '../document.ts';
import { isMap, listAt, textAt } from '../json.ts';
import type { Problem } from './check.ts';

const CONFIG = 'redocly.yaml';

/**
 * What Redocly says about the structure of a file, by the rules in the redocly.yaml of the current folder. Nothing where
 * Redocly is not installed. Throws where it does not run.
 */
export function redoclyProblems(file: string): Problem[] {
  const cli = redoclyCli();
  if (cli === undefined || !existsSync(CONFIG)) return [];
  const args = [cli, 'lint', '--config', CONFIG, '--format', 'json', file];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return listAt(parsed(stdout, stderr), 'problems').map((problem) => problemIn(file, problem));
}

function redoclyCli(): string | undefined {
  try {
    const manifest = createRequire(resolve('package.json')).resolve('@redocly/cli/package.json');
    return join(dirname(manifest), 'bin/cli.js');
  } catch {
    return undefined;
  }
}

function parsed(stdout: string, stderr: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`redocly gave no JSON: ${stderr.trim() || stdout.trim() || 'no output'}`);
  }
}

function problemIn(file: string, problem: unknown): Problem {
  const start = startOf(problem);
  const number = (key: string): number => (typeof start[key] === 'number' ? start[key] : 1);
  const [rule, message] = [textAt(problem, 'ruleId'), textAt(problem, 'message')];
  return { file, line: number('line'), col: number('col'), rule: `redocly/${rule ?? 'lint'}`, message: message ?? '' };
}

function startOf(problem: unknown): Readonly<Record<string, unknown>> {
  const node: Node = { document: { name: 'redocly', root: {} }, value: problem, pointer: '' };
  const start = inside(node, 'location', 0, 'start')?.value;
  return isMap(start) ? start : {};
}
