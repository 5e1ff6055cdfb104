import { parseArgs } from 'node:util';
import { type SpecCommand, type SpecIo, UsageError } from '../command-line.ts';
import { packagedSpecs, specsIn } from '../document/packaged.ts';
import { loadFile } from '../document/source.ts';
import { type LintResult, lintFile } from './lint.ts';
import { formatProblem, sortProblems } from './problem.ts';
import { redoclyProblems, unreadableKey } from './redocly.ts';

/** The folder with the specs, in the current folder. */
const SPECS = 'openapi';

/**
 * `spec lint [FILE…]`: checks specs by our rules, then by Redocly's if ours find nothing. Prints a line for each clean spec,
 * else `file:line:col rule message` for each problem. Fails if there is a problem.
 */
export const lintCommand: SpecCommand = {
  usage: `usage: spec lint [FILE…] [--json]
  FILE    a spec, YAML or JSON; default: all of ${SPECS}/, else those of the installed package
  --json  prints [{ file, api, operations, schemas, problems }]`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return lint(positionals.length > 0 ? positionals : defaultSpecs(), values.json, io);
  },
};

/** The specs of the current folder; else those of the installed package. */
function defaultSpecs(): string[] {
  const own = specsIn(SPECS);
  const files = own.length > 0 ? own : packagedSpecs();
  if (files.length === 0) throw new UsageError(`spec lint: no specs in ${SPECS}/ of this folder: name the files`);
  return files;
}

function lint(files: readonly string[], json: boolean, io: SpecIo): number {
  const results = files.map((file) => lintFully(file, io));
  if (json) io.out(JSON.stringify(results, null, 2));
  else for (const result of results) for (const line of formatResult(result)) io.out(line);
  return results.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

function lintFully(file: string, io: SpecIo): LintResult {
  const result = lintFile(file);
  if (result.problems.length > 0) return result;
  const key = unreadableKey(loadFile(file).document.root);
  if (key === undefined) return { ...result, problems: sortProblems(redoclyProblems(file)) };
  io.err(`${file}: structure not checked by Redocly: it cannot read ${key} as a name`);
  return result;
}

function formatResult({ api, operations, schemas, problems }: LintResult): string[] {
  const count = problems.length;
  const outcome = count === 0 ? 'ok' : `${count} problem${count === 1 ? '' : 's'}`;
  return [...problems.map(formatProblem), `${api}: ${operations} operations, ${schemas} schemas, ${outcome}`];
}
