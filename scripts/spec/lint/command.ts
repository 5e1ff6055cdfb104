import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SpecError } from '../document.ts';
import type { Fetch } from '../source.ts';
import { type Checked, checkFile, type Problem, sorted } from './check.ts';
import { redoclyProblems } from './redocly.ts';

/** Where specs are, below the current folder. */
const SPECS = 'openapi';
const USAGE = 'usage: spec lint [files] [--json]';

/** Where a command writes to, and what it gets addresses by. */
export interface Io {
  /** Prints a line of the result. */
  out(line: string): void;
  /** Prints a line about what went wrong. */
  err(line: string): void;
  readonly fetch: Fetch;
}

/**
 * Checks our specs, or the given files: by our rules and, where they find nothing, by Redocly's. Prints a line for each
 * clean spec, or `file:line:col rule message` for each problem. Answers 0 when all is well, 1 when something was found,
 * 2 when a file cannot be read or the arguments are wrong.
 */
export async function lintCommand(args: readonly string[], io: Io): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) return refused(io, `unknown option ${unknown}; ${USAGE}`);
  const given = args.filter((arg) => !arg.startsWith('-'));
  try {
    const checked = (given.length > 0 ? given : ownSpecs()).map(checkAll);
    if (args.includes('--json')) io.out(JSON.stringify(checked, null, 2));
    else for (const each of checked) report(each, io);
    return checked.every(({ problems }) => problems.length === 0) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof SpecError) && !isFileError(error)) throw error;
    return refused(io, error.message);
  }
}

function refused(io: Io, message: string): number {
  io.err(message);
  return 2;
}

function ownSpecs(): string[] {
  const files = existsSync(SPECS) ? readdirSync(SPECS).filter((file) => file.endsWith('.yaml')) : [];
  if (files.length === 0) throw new SpecError(`there are no specs in ${SPECS}/ here; ${USAGE}`);
  return files.sort().map((file) => join(SPECS, file));
}

function checkAll(file: string): Checked {
  const checked = checkFile(file);
  return checked.problems.length > 0 ? checked : { ...checked, problems: sorted(redoclyProblems(file)) };
}

function report({ api, operations, schemas, problems }: Checked, io: Io): void {
  for (const problem of problems) io.out(problemLine(problem));
  const counts = `${operations} operations, ${schemas} schemas`;
  io.out(
    `${api}: ${counts}, ${problems.length === 0 ? 'ok' : `${problems.length} problem${problems.length === 1 ? '' : 's'}`}`,
  );
}

/** `file:line:col rule message`. */
export function problemLine({ file, line, col, rule, message }: Problem): string {
  return `${file}:${line}:${col} ${rule} ${message}`;
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'path' in error;
}
