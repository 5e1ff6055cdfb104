import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../../src/facade/cli/command.ts';
import { SpecError } from '../document.ts';
import { type Fetch, loadDocument } from '../source.ts';
import { diffDocuments } from './diff.ts';
import { RATINGS, type Rating } from './rating.ts';
import { reportOf, tableOf } from './report.ts';

/** What the command has to do with the world. */
export interface DiffIo {
  /** Prints a line of the result. */
  out(line: string): void;
  /** Prints a line about what went wrong. */
  err(line: string): void;
  readonly fetch: Fetch;
}

const USAGE = `usage: spec diff A B [--json] [--fail-on breaking|additive|docs] [--closed-enums]
  A, B            an OpenAPI document, 3.0 or 3.1, before and after: a file or an http(s) address, YAML or JSON
  --json          prints { verdict, counts, changes }
  --fail-on       the lightest change that gives the exit code 1; default: breaking
  --closed-enums  a value that is new in an enum of an answer breaks callers`;

interface Options {
  readonly sources: readonly [string, string];
  readonly json: boolean;
  readonly failOn: Rating;
  readonly closedEnums: boolean;
}

/**
 * `spec diff A B`: prints what changed between two documents. Answers the exit code: 0 where nothing is as grave as
 * `--fail-on` (default `breaking`), 1 where something is, 2 for wrong arguments and for what cannot be read.
 */
export async function diffCommand(args: readonly string[], io: DiffIo): Promise<number> {
  return runCommand(async () => run(optionsOf(args), io), io, USAGE, SpecError);
}

async function run({ sources, json, failOn, closedEnums }: Options, io: DiffIo): Promise<number> {
  const [before, after] = await Promise.all([loadDocument(sources[0], io.fetch), loadDocument(sources[1], io.fetch)]);
  const report = reportOf(diffDocuments(before, after, { closedEnums }));
  for (const line of json ? [JSON.stringify(report, null, 2)] : tableOf(report)) io.out(line);
  const grave = RATINGS.slice(0, RATINGS.indexOf(failOn) + 1);
  return grave.some((rating) => report.counts[rating] > 0) ? 1 : 0;
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'fail-on': { type: 'string', default: 'breaking' },
      'closed-enums': { type: 'boolean', default: false },
    },
  });
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError(`spec diff: expected two documents, A and B, and got ${positionals.length}`);
  const failOn = RATINGS.find((rating) => rating === values['fail-on']);
  if (failOn === undefined)
    throw new UsageError(`spec diff: --fail-on: expected ${RATINGS.join(', ')}, and got "${values['fail-on']}"`);
  return { sources: [before, after], json: values.json, failOn, closedEnums: values['closed-enums'] };
}
