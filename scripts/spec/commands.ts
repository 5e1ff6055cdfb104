// The entry point of the spec tools, and the only file here that `src` imports: the command line ships them to users.
import { guarded, type SpecCommand, UsageError } from './command-line.ts';
import { diffCommand } from './diff/command.ts';
import { SpecError } from './document/document.ts';
import { lintCommand } from './lint/command.ts';
import { syncCommand } from './sync/command.ts';

export { SpecError, UsageError };

/** The subcommands of `spec`. They need the peer dependency `yaml`. */
export const SPEC_COMMANDS: ReadonlyMap<string, SpecCommand> = new Map([
  ['lint', guarded(lintCommand)],
  ['diff', guarded(diffCommand)],
  ['sync', guarded(syncCommand)],
]);
