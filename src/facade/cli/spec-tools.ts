import { SPEC_COMMANDS } from '../../../scripts/spec/commands.ts';
import type { Command } from './io.ts';

/** The parts of `authloom spec`. They need the peer `yaml`. */
export const SPEC_TOOLS: ReadonlyMap<string, Command> = SPEC_COMMANDS;
