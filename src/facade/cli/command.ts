import type { Command } from '@commander-js/extra-typings';
import type { Terminal } from './terminal.ts';

/** The world of a command. Tests replace it. */
export interface Io extends Terminal {
  /** Reads the whole standard input. Calls `prompt` first if the user has to type it. */
  readInput(prompt: () => void): Promise<string>;
  readonly env: Record<string, string | undefined>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Returns milliseconds since 1970. */
  readonly clock: () => number;
  /** Resolves when the user stops the command, or nobody reads its output any more. */
  untilStopped(): Promise<void>;
}

/** The world of a command and its call. */
export interface Context {
  readonly io: Io;
  /** All arguments of the command line. */
  readonly args: readonly string[];
  /** Sets the exit code: 0 is success and the default, 1 a finding. */
  readonly exit: (code: number) => void;
}

/** Declares the arguments, options and actions of a command. Each command is a file that exports one. */
export type Define = (command: Command, context: Context) => void | Promise<void>;
