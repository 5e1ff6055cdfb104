import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SpecCommand, type SpecIo, UsageError } from '../command-line.ts';
import { type LintResult, lintFile } from './lint.ts';
import { formatProblem, sortProblems } from './problem.ts';
import { redoclyProblems } from './redocly.ts';

/** The folder with the specs, in the current folder. */
const SPECS = 'openapi';

/**
 * `spec lint [FILE…]`: checks specs by our rules, then by Redocly's if ours find nothing. Prints a line for each clean spec,
 * else `file:line:col rule message` for each problem. Fails if there is a problem.
 */
export const lintCommand: SpecCommand = {
  usage: `usage: spec lint [FILE…] [--json]
  FILE    a spec, YAML or JSON; default: all of ${SPECS}/
  --json  prints [{ file, api, operations, schemas, problems }]`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return lint(positionals.length > 0 ? positionals : ownSpecs(), values.json, io);
  },
};

function ownSpecs(): string[] {
  const files = existsSync(SPECS) ? readdirSync(SPECS).filter((file) => file.endsWith('.yaml')) : [];
  if (files.length === 0) throw new UsageError(`spec lint: no specs in ${SPECS}/ of this folder: name the files`);
  return files.sort().map((file) => join(SPECS, file));
}

function lint(files: readonly string[], json: boolean, io: SpecIo): number {
  const results = files.map(lintFully);
  if (json) io.out(JSON.stringify(results, null, 2));
  else for (const result of results) for (const line of formatResult(result)) io.out(line);
  return results.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

function lintFully(file: string): LintResult {
  const result = lintFile(file);
  return result.problems.length > 0 ? result : { ...result, problems: sortProblems(redoclyProblems(file)) };
}

function formatResult({ api, operations, schemas, problems }: LintResult): string[] {
  const count = problems.length;
  const outcome = count === 0 ? 'ok' : `${count} problem${count === 1 ? '' : 's'}`;
  return [...problems.map(formatProblem), `${api}: ${operations} operations, ${schemas} schemas, ${outcome}`];
}
