import { AuthloomError } from '../core/errors/authloom-error.ts';
import { version } from '../core/version.ts';
import { type Command, type Io, UsageError } from './io.ts';

interface Entry {
  readonly run: Command;
  readonly usage: string;
}

/** Each is loaded when it is asked for: a token check should not wait for mock servers. */
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

/** Runs the command line and answers its exit code. */
export async function main([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') {
    io.out(version);
    return 0;
  }
  const load = COMMANDS.get(name);
  if (load === undefined) return explain(name, io);
  const { run, usage } = await load();
  if (args.includes('--help')) {
    io.out(usage);
    return 0;
  }
  try {
    return await run(args, io);
  } catch (error) {
    if (!isWrongUsage(error)) throw error;
    io.err(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** Prints what there is: as the answer to `--help`, else beside an error. */
async function explain(name: string, io: Io): Promise<number> {
  const entries = await Promise.all([...COMMANDS.values()].map((load) => load()));
  const usages = entries.map(({ usage }) => usage).join('\n\n');
  if (name === '--help' || name === 'help') {
    io.out(usages);
    return 0;
  }
  if (name !== '') io.err(`There is no command "${name}".\n`);
  io.err(usages);
  return 2;
}

/** What the user can mend: errors of ours, and what `parseArgs` says of unknown options. */
function isWrongUsage(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof AuthloomError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
