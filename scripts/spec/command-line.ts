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
   * @throws `UsageError` for wrong arguments, `SpecError` for input that cannot be used; the command line prints both.
   */
  readonly run: (args: readonly string[], io: SpecIo) => Promise<number>;
}

/** A wrong argument; the message names it and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Turns an exhausted stack into a `SpecError`. Chains of references are followed without recursion; what is left is a document
 * that is nested too deeply.
 */
export function guarded(command: SpecCommand): SpecCommand {
  return {
    ...command,
    run: async (args, io) => {
      try {
        return await command.run(args, io);
      } catch (error) {
        if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
        throw new SpecError('the document is nested too deeply: name its schemas, and refer to them');
      }
    },
  };
}
