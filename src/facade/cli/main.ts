import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { version } from '../options/env.ts';
import type { Context, Define, Io } from './command.ts';
import { printFailure, UsageError } from './failures.ts';
import type { Terminal } from './terminal.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command when it is called: verifying a token should not load the mock servers. */
  readonly load: () => Promise<Define>;
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'mock',
    summary: 'start mock servers of the providers, with test credentials',
    load: () => import('./mock.ts').then(({ defineMock }) => defineMock),
  },
  {
    name: 'verify-token',
    summary: 'explain each check of a session token',
    load: () => import('./verify-token.ts').then(({ defineVerifyToken }) => defineVerifyToken),
  },
  {
    name: 'doctor',
    summary: 'check runtime, credentials, key sets and clock',
    load: () => import('./doctor.ts').then(({ defineDoctor }) => defineDoctor),
  },
  {
    name: 'webhook',
    summary: 'send sample webhooks to your app',
    load: () => import('./webhook.ts').then(({ defineWebhook }) => defineWebhook),
  },
  {
    name: 'spec',
    summary: 'compare, merge and check OpenAPI documents',
    load: () => import('./spec.ts').then(({ defineSpec }) => defineSpec),
  },
];

const EXIT_CODES = `
Exit codes:
  0  success
  1  a finding, such as an invalid token, a problem or a rejected webhook
  2  wrong arguments, or input that cannot be used

With --json, results are JSON on stdout, and errors are { "error": { "code", "message" } } on stderr.
NO_COLOR and FORCE_COLOR are respected.`;

/** Runs the command line and returns its exit code. */
export async function main(given: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const exit = (value: number): void => {
    code = value;
  };
  let path: readonly CommandUnknownOpts[] = [];
  try {
    const [program, args] = await createProgram(given, { io, args: given, exit });
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    path = pathTo(program, args);
    checkIsCommand(path, args.slice(path.length));
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Thrown by the library after it has printed the version or a help.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return printFailure(error, path.map((command) => command.name()).join(' '), isJson(given), io);
  }
}

/** Creates the program with all commands, and with the options of the one that is called. Returns it with its arguments. */
async function createProgram(given: readonly string[], context: Context): Promise<readonly [Command, string[]]> {
  const { out, err } = context.io;
  const program = new Command('authloom')
    .description('Tools for Corbado, Passage, Stytch and LoginID.')
    .usage('<command> [options]')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printHelp(out, text),
      writeErr: (text) => printHelp(err, text),
      // It is thrown as well.
      outputError: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const [first, ...rest] = given;
  const names = first === 'help' ? rest : given;
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary);
    if (name === names[0]) await (await load())(command, context);
  }
  // The help of an unknown command is an unknown command.
  const hasHelp = first === 'help' && pathTo(program, names).length === names.length;
  return [program, hasHelp ? [...names, '--help'] : [...names]];
}

/** Returns the commands that the arguments begin with, such as `webhook` and its `trigger`. */
function pathTo({ commands }: CommandUnknownOpts, [name, ...rest]: readonly string[]): readonly CommandUnknownOpts[] {
  const next = commands.find((command) => command.name() === name);
  return next === undefined ? [] : [next, ...pathTo(next, rest)];
}

/** @throws {UsageError} for a group of commands alone, such as `webhook` */
function checkIsCommand(path: readonly CommandUnknownOpts[], rest: readonly string[]): void {
  const { commands = [] } = path.at(-1) ?? {};
  if (commands.length > 0 && rest.every((arg) => arg === '--json'))
    throw new UsageError(`expected one of ${commands.map((command) => command.name()).join(', ')}`);
}

function isJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).includes('--json');
}

/** Prints a help, or the version. Headings are bold. */
function printHelp(print: Terminal['out'], text: string): void {
  for (const line of text.trimEnd().split('\n')) {
    const [heading] = /^[A-Z][a-z ]+:/.exec(line) ?? [''];
    print([{ style: 'bold', text: heading }, line.slice(heading.length)]);
  }
}
