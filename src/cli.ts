#!/usr/bin/env node
/** The command `authloom`. */

import { main } from './facade/cli/main.ts';
import { processIo } from './facade/cli/process-io.ts';

const code = await main(process.argv.slice(2), processIo());
process.exitCode ||= code;
