import { diffCommand } from '../../../scripts/spec/diff/command.ts';
import { lintCommand } from '../../../scripts/spec/lint/command.ts';
import { syncCommand } from '../../../scripts/spec/sync/command.ts';
import type { Command } from './io.ts';

/** The parts of `authloom spec`. They need the peer `yaml`. */
export const SPEC_TOOLS: ReadonlyMap<string, Command> = new Map([
  ['lint', lintCommand],
  ['diff', diffCommand],
  ['sync', syncCommand],
]);
