import { text } from 'node:stream/consumers';
import { AuthloomError } from '../errors/authloom-error.ts';

/** The input and output of a command. Tests replace it. */
export interface Io {
  /** Prints a line of the result. */
  out(line: string): void;
  /** Prints a line about the result, such as an error. */
  err(line: string): void;
  /** Reads the whole standard input. */
  readInput(): Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Returns milliseconds since 1970. */
  readonly clock: () => number;
  /** Resolves when the user stops the command. */
  untilStopped(): Promise<void>;
}

/** A command: it takes arguments and returns an exit code. 0 is success, 1 a finding, 2 wrong usage. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The input and output of this process. */
export function processIo(): Io {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    readInput: () => text(process.stdin),
    env: process.env,
    fetch: (url, init) => fetch(url, init),
    clock: Date.now,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** The command was called with wrong arguments, or in a wrong environment. The message names the mistake. */
export class UsageError extends Error {}

/**
 * Runs a command and returns its exit code. An error that the user can fix is printed in one line and becomes a 2: a usage
 * error with the usage, an `ExpectedError`, such as an unreadable file, without it.
 *
 * @throws anything else, which is a bug
 */
export async function runCommand(
  run: () => Promise<number>,
  io: Pick<Io, 'err'>,
  usage: string,
  ExpectedError: new (message: string) => Error = UsageError,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const isUsage = isUsageError(error);
    if (!isUsage && !(error instanceof ExpectedError)) throw error;
    io.err(error.message.replaceAll(/\s*\n\s*/g, ' '));
    if (isUsage) io.err(`\n${usage}`);
    return 2;
  }
}

/** Recognizes errors of this package, and those of `parseArgs`. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof AuthloomError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
