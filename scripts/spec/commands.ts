// The entry point of the spec tools, and the only file here that `src` imports: the command line ships them to users.
import { runCommand, type SpecCommand, type SpecIo } from './command-line.ts';
import { diffCommand } from './diff/command.ts';
import { lintCommand } from './lint/command.ts';
import { syncCommand } from './sync/command.ts';

/** Runs a subcommand and returns its exit code: 0 for success, 1 for findings, 2 for input that cannot be used. */
type Run = (args: readonly string[], io: SpecIo) => Promise<number>;

/** The subcommands of `spec`. They need the peer dependency `yaml`. */
export const SPEC_COMMANDS: ReadonlyMap<string, Run> = new Map([
  ['lint', running(lintCommand)],
  ['diff', running(diffCommand)],
  ['sync', running(syncCommand)],
]);

function running(command: SpecCommand): Run {
  return (args, io) => runCommand(command, args, io);
}
