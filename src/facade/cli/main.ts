import { version } from '../options/env.ts';
import { type Command, type Io, runCommand } from './command.ts';

interface Entry {
  readonly run: Command;
  readonly usage: string;
}

/** Each command is loaded when it is called: verifying a token should not load the mock servers. */
const COMMANDS: ReadonlyMap<string, () => Promise<Entry>> = new Map([
  ['mock', () => import('./mock.ts').then(({ mock, MOCK_USAGE }) => ({ run: mock, usage: MOCK_USAGE }))],
  [
    'verify-token',
    () =>
      import('./verify-token.ts').then(({ verifyToken, VERIFY_TOKEN_USAGE }) => ({
        run: verifyToken,
        usage: VERIFY_TOKEN_USAGE,
      })),
  ],
  ['doctor', () => import('./doctor.ts').then(({ doctor, DOCTOR_USAGE }) => ({ run: doctor, usage: DOCTOR_USAGE }))],
  [
    'webhook',
    () => import('./webhook.ts').then(({ webhook, WEBHOOK_USAGE }) => ({ run: webhook, usage: WEBHOOK_USAGE })),
  ],
  ['spec', () => import('./spec.ts').then(({ spec, SPEC_USAGE }) => ({ run: spec, usage: SPEC_USAGE }))],
]);

/** Runs the command line and returns its exit code. */
export async function main([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') {
    io.out(version);
    return 0;
  }
  const load = COMMANDS.get(name);
  if (load === undefined) return printUsages(name, io);
  const { run, usage } = await load();
  if (args.includes('--help')) {
    io.out(usage);
    return 0;
  }
  return runCommand(() => run(args, io), io, usage);
}

/** Prints the usage of all commands: on `--help` as the result, otherwise with an error. */
async function printUsages(name: string, io: Io): Promise<number> {
  const entries = await Promise.all([...COMMANDS.values()].map((load) => load()));
  const usages = entries.map(({ usage }) => usage).join('\n\n');
  if (name === '--help' || name === 'help') {
    io.out(usages);
    return 0;
  }
  if (name !== '') io.err(`Unknown command "${name}".\n`);
  io.err(usages);
  return 2;
}
