/** What a command has to do with the world, so that tests can stand in for it. */
export interface Io {
  /** Prints a line of the result. */
  out(line: string): void;
  /** Prints a line about the result. */
  err(line: string): void;
  /** Everything that comes in on the standard input. */
  readInput(): Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Resolves when the user wants the command to stop. */
  untilStopped(): Promise<void>;
}

/** A command: its arguments in, its exit code out. 0 is success, 1 a finding, 2 a wrong usage. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** A command was called wrongly; the message says how it is called. */
export class UsageError extends Error {}
