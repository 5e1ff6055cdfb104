import { SpecError } from './document/document.ts';
import type { Fetch } from './document/source.ts';

/** The world of a command, so that tests can replace it. */
export interface SpecIo {
  /** Prints a line of the result. */
  out(line: string): void;
  /** Prints a line about a problem. */
  err(line: string): void;
  readonly fetch: Fetch;
}

/** A subcommand of `spec`. */
export interface SpecCommand {
  readonly usage: string;
  /**
   * Runs the command and returns its exit code: 0 for success, 1 for findings.
   *
   * @throws `UsageError` for wrong arguments, `SpecError` for input that cannot be used.
   */
  readonly run: (args: readonly string[], io: SpecIo) => Promise<number>;
}

/** A wrong argument; the message names it and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command and reports mistakes of its user in one line, with the exit code 2. The usage follows if the arguments were
 * wrong. All other errors are bugs and are thrown.
 */
export async function runCommand({ run, usage }: SpecCommand, args: readonly string[], io: SpecIo): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    const isUsage = isUsageError(error);
    if (isStackOverflow(error)) {
      io.err('The document is nested too deeply: name its schemas, and refer to them.');
      return 2;
    }
    if (!isUsage && !(error instanceof SpecError)) throw error;
    io.err(error.message.replaceAll(/\s*\n\s*/g, ' '));
    if (isUsage) io.err(`\n${usage}`);
    return 2;
  }
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

/** Includes the errors of `parseArgs` about unknown options and missing values. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
