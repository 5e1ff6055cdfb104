import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../../src/facade/cli/command.ts';
import { operationsOf } from '../contract.ts';
import { reportOf, tableOf } from '../diff/report.ts';
import { type OpenApi, readDocument, SpecError } from '../document.ts';
import { checkFile, type Problem } from '../lint/check.ts';
import { type Io, problemLine } from '../lint/command.ts';
import { loadDocument } from '../source.ts';
import { type Difference, findDifference } from './difference.ts';
import { matchOperations } from './match-operations.ts';
import { type Methods, methodsOf, modelOf } from './methods.ts';
import { regenerate } from './regenerate.ts';
import { replaceFile } from './replace-file.ts';
import { rewrite } from './rewrite.ts';

const USAGE = `usage: spec sync PROVIDER SOURCE [--write] [--prune] [--into FILE] [--json]
  PROVIDER  a spec in openapi/, such as corbado or stytch-b2b
  SOURCE    a newer upstream document, OpenAPI 3.0 or 3.1: a file or an http(s) address, YAML or JSON
  --write   merges the facts into the spec; without it they are only shown
  --prune   takes away what SOURCE does not have
  --into    the spec, where it is not openapi/PROVIDER.yaml
  --json    prints { changes, onlyHere, unclear, written, methods, problems }`;

interface Options {
  readonly provider: string;
  readonly source: string;
  readonly file: string;
  readonly write: boolean;
  readonly prune: boolean;
  readonly json: boolean;
}

interface Written {
  readonly methods: Methods;
  /** What our rules say about the merged spec. */
  readonly problems: readonly Problem[];
}

/**
 * `spec sync PROVIDER SOURCE`: shows what a newer upstream document says otherwise than our spec, and with `--write` takes
 * it in. Answers 0 when there is nothing to take in or it was taken in, 1 when there is something, or the merged spec needs
 * a hand, 2 for wrong arguments and sources; then nothing was written.
 */
export async function syncCommand(args: readonly string[], io: Io): Promise<number> {
  return runCommand(async () => run(optionsOf(args), io), io, USAGE, SpecError);
}

function optionsOf(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const options = { write: flag, prune: flag, json: flag, into: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [provider, source, ...others] = positionals;
  if (provider === undefined || source === undefined || others.length > 0)
    throw new UsageError(`spec sync: expected PROVIDER and SOURCE, and got ${positionals.length}`);
  const file = values.into ?? join('openapi', `${provider}.yaml`);
  if (!existsSync(file))
    throw new UsageError(`spec sync: there is no ${file}: name a spec in openapi/, or one with --into`);
  return { provider, source, file, write: values.write, prune: values.prune, json: values.json };
}

async function run(options: Options, io: Io): Promise<number> {
  const { file, source, prune, write, json } = options;
  const text = readFileSync(file, 'utf8');
  const ours = readDocument(file, text);
  const theirs = await loadDocument(source, io.fetch);
  checkKinship(ours, theirs, options);
  const difference = findDifference(ours, theirs, prune);
  const written = write ? take(file, text, difference) : undefined;
  if (json) io.out(JSON.stringify(jsonOf(difference, written), null, 2));
  else for (const line of linesOf(options, difference, written)) io.out(line);
  if (written === undefined) return difference.changes.length > 0 ? 1 : 0;
  const isFresh = difference.changes.length === 0 || regenerate(file, io);
  return isFresh && written.problems.length === 0 ? 0 : 1;
}

/** A document that shares no operation with our spec is another API's. */
function checkKinship(ours: OpenApi, theirs: OpenApi, { source, provider }: Options): void {
  if (operationsOf(theirs).length === 0) throw new SpecError(`${source}: has no operations`);
  if (matchOperations(ours, theirs).pairs.length === 0)
    throw new SpecError(`${source}: has no operation of ${provider}: expected a newer description of the same API`);
}

/** Writes the merged spec, if the generator takes it. */
function take(file: string, text: string, { changes, merged }: Difference): Written {
  const before = modelOf(file);
  if (changes.length === 0) return { methods: methodsOf(before, before, []), problems: [] };
  return replaceFile(file, rewrite(text, merged.root), (written) => {
    const methods = methodsOf(before, accepted(written), changes);
    return { methods, problems: checkFile(written).problems.map((problem) => ({ ...problem, file })) };
  });
}

function accepted(file: string): ReturnType<typeof modelOf> {
  try {
    return modelOf(file);
  } catch (error) {
    throw new SpecError(
      `nothing was written, because the generator refuses the merged spec: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function jsonOf({ changes, onlyHere, unclear }: Difference, written: Written | undefined): object {
  return { changes, onlyHere, unclear, written: written !== undefined, ...written };
}

function linesOf(
  { provider, source }: Options,
  { changes, onlyHere, unclear }: Difference,
  written: Written | undefined,
): string[] {
  const here = onlyHere.map(
    ({ place, message, operations }) => `  ${place}: ${message} (${operations.slice(0, 3).join(', ')})`,
  );
  return [
    ...(changes.length === 0 ? [`${provider}: nothing to take in from ${source}`] : tableOf(reportOf(changes))),
    ...(here.length > 0 ? [`only here, kept without --prune (${here.length})`, ...here] : []),
    ...unclear.map((line) => `look at: ${line}`),
    ...(written === undefined ? [] : methodLines(written)),
  ];
}

function methodLines({ methods, problems }: Written): string[] {
  const lines = Object.entries(methods).flatMap(([how, names]: [string, readonly string[]]) =>
    names.length === 0 ? [] : [`${how}: ${names.join(', ')}`],
  );
  return [...lines, ...problems.map(problemLine)];
}
