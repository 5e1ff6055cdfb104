import { parseArgs } from 'node:util';
import { type SpecCommand, type SpecIo, UsageError } from '../command-line.ts';
import { loadDocument } from '../document/source.ts';
import { RATINGS, type Rating } from './change.ts';
import { diffDocuments } from './diff.ts';
import { formatReport, reportOf } from './report.ts';

interface Options {
  readonly sources: readonly [string, string];
  readonly json: boolean;
  readonly failOn: Rating;
  readonly closedEnums: boolean;
}

/** `spec diff A B`: prints the changes between two documents. Fails if one is at least as severe as `--fail-on`. */
export const diffCommand: SpecCommand = {
  usage: `usage: spec diff A B [--json] [--fail-on breaking|additive|docs] [--closed-enums]
  A, B            an OpenAPI 3.0 or 3.1 document, before and after: a file or an http(s) URL, YAML or JSON
  --json          prints { verdict, counts, changes }
  --fail-on       the least severe change that gives exit code 1; default: breaking
  --closed-enums  rates a new enum value in a response as breaking`,
  run: (args, io) => diff(parseOptions(args), io),
};

async function diff({ sources, json, failOn, closedEnums }: Options, io: SpecIo): Promise<number> {
  const [before, after] = await Promise.all([loadDocument(sources[0], io.fetch), loadDocument(sources[1], io.fetch)]);
  const report = reportOf(diffDocuments(before, after, { closedEnums }));
  for (const line of json ? [JSON.stringify(report, null, 2)] : formatReport(report)) io.out(line);
  const failing = RATINGS.slice(0, RATINGS.indexOf(failOn) + 1);
  return failing.some((rating) => report.counts[rating] > 0) ? 1 : 0;
}

function parseOptions(args: readonly string[]): Options {
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
    throw new UsageError(`spec diff: expected two documents, A and B, received ${positionals.length}`);
  const failOn = RATINGS.find((rating) => rating === values['fail-on']);
  if (failOn === undefined)
    throw new UsageError(`spec diff: --fail-on: expected ${RATINGS.join(', ')}, received "${values['fail-on']}"`);
  return { sources: [before, after], json: values.json, failOn, closedEnums: values['closed-enums'] };
}
