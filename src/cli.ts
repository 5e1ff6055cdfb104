#!/usr/bin/env node
/** The command `authloom`. */

import { processIo } from './facade/cli/command.ts';
import { main } from './facade/cli/main.ts';

process.exitCode = await main(process.argv.slice(2), processIo());
