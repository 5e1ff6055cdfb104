import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SpecCommand, type SpecIo, UsageError } from '../command-line.ts';
import { formatReport, reportOf } from '../diff/report.ts';
import { type OpenApi, SpecError } from '../document/document.ts';
import { operationsOf } from '../document/operations.ts';
import { packagedSpecs } from '../document/packaged.ts';
import { complete, loadDocument, loadFile, readText } from '../document/source.ts';
import { formatProblem } from '../lint/problem.ts';
import { matchOperations } from './match-operations.ts';
import { findDifference, type UpstreamDifference } from './merge.ts';
import { checkSelection, type Selection } from './selection.ts';
import { regenerate, type WriteResult, writeSpec } from './write.ts';

interface Options {
  readonly provider: string;
  readonly source: string;
  readonly file: string;
  readonly write: boolean;
  readonly prune: boolean;
  readonly json: boolean;
  readonly selection: Selection;
}

/**
 * `spec sync PROVIDER SOURCE`: shows the facts of a newer upstream document, and merges them into our spec with `--write`.
 * Fails if there is something to merge, or if the merged spec, its client or its types need a fix by hand.
 */
export const syncCommand: SpecCommand = {
  usage: `usage: spec sync PROVIDER SOURCE [--write] [--prune] [--into FILE] [--paths PATTERN]… [--tags TAG]… [--json]
  PROVIDER  a spec in openapi/, such as corbado or stytch-b2b
  SOURCE    a newer upstream document, OpenAPI 3.0 or 3.1: a file or an http(s) URL, YAML or JSON
  --write   merges the changes into the spec; without it they are only shown
  --prune   removes what SOURCE does not have
  --into    the spec file; default: openapi/PROVIDER.yaml, else the one in the installed package, which is only read
  --paths   merges only paths that match, such as '/v1/b2b/**'; '!/v1/b2b/**' merges all others
  --tags    merges only operations with this tag
  --json    prints { changes, onlyHere, unclear, written, methods, problems }`,
  run: (args, io) => sync(parseOptions(args), io),
};

function parseOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const list = { type: 'string', multiple: true } as const;
  const options = { write: flag, prune: flag, json: flag, into: { type: 'string' }, paths: list, tags: list } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [provider, source, ...others] = positionals;
  if (provider === undefined || source === undefined || others.length > 0)
    throw new UsageError(`spec sync: expected PROVIDER and SOURCE, received ${positionals.length} arguments`);
  const { write, prune, json, paths = [], tags = [] } = values;
  const file = values.into ?? defaultFile(provider, write);
  if (!existsSync(file))
    throw new UsageError(`spec sync: ${file} does not exist: name a spec in openapi/, or a file with --into`);
  return { provider, source, file, write, prune, json, selection: { paths, tags } };
}

/** The spec of the current folder; else that of the installed package, which may not be written. */
function defaultFile(provider: string, write: boolean): string {
  const own = join('openapi', `${provider}.yaml`);
  if (existsSync(own)) return own;
  const packaged = packagedSpecs().find((file) => basename(file) === `${provider}.yaml`);
  if (packaged !== undefined && write)
    throw new UsageError(`spec sync: ${own} does not exist: copy ${packaged} there, or name a file with --into`);
  return packaged ?? own;
}

async function sync(options: Options, io: SpecIo): Promise<number> {
  const { provider, source, file, prune, write, json, selection } = options;
  const ours = complete(loadFile(file));
  const theirs = await loadDocument(source, io.fetch);
  checkWritable(ours, write);
  checkSameApi(ours, theirs, options);
  const difference = findDifference(ours, theirs, prune, selection);
  const written = write ? writeSpec(file, readText(file), difference) : undefined;
  if (json) io.out(JSON.stringify(jsonOf(difference, written), null, 2));
  else for (const line of formatDifference(provider, theirs.name, difference, written)) io.out(line);
  if (written === undefined) return difference.changes.length > 0 ? 1 : 0;
  const isFresh = difference.changes.length === 0 || regenerate(file, io);
  return isFresh && written.problems.length === 0 ? 0 : 1;
}

/** Only a spec of one file can be edited in place. */
function checkWritable({ name, origins }: OpenApi, write: boolean): void {
  if (write && origins !== undefined)
    throw new SpecError(
      `${name}: cannot be edited in place: it refers to other files, or by $id or $anchor: bundle it first`,
    );
}

/** A document that shares no operation with our spec describes another API. */
function checkSameApi(ours: OpenApi, theirs: OpenApi, { provider, selection }: Options): void {
  if (operationsOf(theirs).length === 0) throw new SpecError(`${theirs.name}: expected operations, found none`);
  checkSelection(theirs, selection);
  if (matchOperations(ours, theirs, selection).pairs.length === 0)
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
