import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SpecCommand, type SpecIo, UsageError } from '../command-line.ts';
import { formatReport, reportOf } from '../diff/report.ts';
import { type OpenApi, SpecError } from '../document/document.ts';
import { operationsOf } from '../document/operations.ts';
import { loadDocument, readDocument, readText } from '../document/source.ts';
import { formatProblem } from '../lint/problem.ts';
import { matchOperations } from './match-operations.ts';
import { findDifference, type UpstreamDifference } from './merge.ts';
import { regenerate, type WriteResult, writeSpec } from './write.ts';

interface Options {
  readonly provider: string;
  readonly source: string;
  readonly file: string;
  readonly write: boolean;
  readonly prune: boolean;
  readonly json: boolean;
}

/**
 * `spec sync PROVIDER SOURCE`: shows the facts of a newer upstream document, and merges them into our spec with `--write`.
 * Fails if there is something to merge, or if the merged spec, its client or its types need a fix by hand.
 */
export const syncCommand: SpecCommand = {
  usage: `usage: spec sync PROVIDER SOURCE [--write] [--prune] [--into FILE] [--json]
  PROVIDER  a spec in openapi/, such as corbado or stytch-b2b
  SOURCE    a newer upstream document, OpenAPI 3.0 or 3.1: a file or an http(s) URL, YAML or JSON
  --write   merges the changes into the spec; without it they are only shown
  --prune   removes what SOURCE does not have
  --into    the spec file; default: openapi/PROVIDER.yaml
  --json    prints { changes, onlyHere, unclear, written, methods, problems }`,
  run: (args, io) => sync(parseOptions(args), io),
};

function parseOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const options = { write: flag, prune: flag, json: flag, into: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [provider, source, ...others] = positionals;
  if (provider === undefined || source === undefined || others.length > 0)
    throw new UsageError(`spec sync: expected PROVIDER and SOURCE, received ${positionals.length} arguments`);
  const file = values.into ?? join('openapi', `${provider}.yaml`);
  if (!existsSync(file))
    throw new UsageError(`spec sync: ${file} does not exist: name a spec in openapi/, or a file with --into`);
  return { provider, source, file, write: values.write, prune: values.prune, json: values.json };
}

async function sync(options: Options, io: SpecIo): Promise<number> {
  const { provider, source, file, prune, write, json } = options;
  const text = readText(file);
  const ours = readDocument(file, text);
  const theirs = await loadDocument(source, io.fetch);
  checkSameApi(ours, theirs, provider);
  const difference = findDifference(ours, theirs, prune);
  const written = write ? writeSpec(file, text, difference) : undefined;
  if (json) io.out(JSON.stringify(jsonOf(difference, written), null, 2));
  else for (const line of formatDifference(provider, theirs.name, difference, written)) io.out(line);
  if (written === undefined) return difference.changes.length > 0 ? 1 : 0;
  const isFresh = difference.changes.length === 0 || regenerate(file, io);
  return isFresh && written.problems.length === 0 ? 0 : 1;
}

/** A document that shares no operation with our spec describes another API. */
function checkSameApi(ours: OpenApi, theirs: OpenApi, provider: string): void {
  if (operationsOf(theirs).length === 0) throw new SpecError(`${theirs.name}: expected operations, found none`);
  if (matchOperations(ours, theirs).pairs.length === 0)
    throw new SpecError(`${theirs.name}: has no operation of ${provider}: expected a newer document of the same API`);
}

function jsonOf({ changes, onlyHere, unclear }: UpstreamDifference, written: WriteResult | undefined): object {
  return { changes, onlyHere, unclear, written: written !== undefined, ...written };
}

function formatDifference(
  provider: string,
  source: string,
  { changes, onlyHere, unclear }: UpstreamDifference,
  written: WriteResult | undefined,
): string[] {
  const kept = onlyHere.map(
    ({ place, message, operations }) => `  ${place}: ${message} (${operations.slice(0, 3).join(', ')})`,
  );
  return [
    ...(changes.length === 0 ? [`${provider}: nothing to merge from ${source}`] : formatReport(reportOf(changes))),
    ...(kept.length > 0 ? [`only in our spec, kept without --prune (${kept.length})`, ...kept] : []),
    ...unclear.map((line) => `review: ${line}`),
    ...(written === undefined ? [] : formatWritten(written)),
  ];
}

function formatWritten({ methods: { appeared, changed, vanished }, problems }: WriteResult): string[] {
  const methods: readonly (readonly [string, readonly string[]])[] = [
    ['new methods', appeared],
    ['changed methods', changed],
    ['removed methods', vanished],
  ];
  const lines = methods.flatMap(([label, names]) => (names.length === 0 ? [] : [`${label}: ${names.join(', ')}`]));
  return [...lines, ...problems.map(formatProblem)];
}
