import { CommanderError } from '@commander-js/extra-typings';
import { AuthloomError } from '../errors/authloom-error.ts';
import type { Io } from './command.ts';

/** A command that cannot do its work, for a reason that its user can mend. The message names both in one line. */
export class CommandError extends Error {
  /** 1 for a finding, 2 for anything that must be mended before the command can work. */
  readonly exitCode: 1 | 2;
  /** For programs. */
  readonly code: string;
  /** Further facts, for `--json`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, code = 'unusable_input', exitCode: 1 | 2 = 2, details = {}) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
    this.details = details;
  }
}

/** Wrong arguments. The message names them; a pointer to the help follows. */
export class UsageError extends CommandError {
  constructor(message: string) {
    super(message, 'usage');
  }
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly exitCode: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** For bugs. */
  readonly stack?: string | undefined;
}

/** The exit code of a bug: `EX_SOFTWARE` of sysexits.h. It must not look like a finding. */
const BUG = 70;

/** Prints why a command failed, first and short: a line, and a pointer to the help if the arguments were wrong. */
export function printFailure(error: unknown, command: string, isJson: boolean, { err, env }: Io): number {
  const { code, message, exitCode, details, stack } = describe(error);
  const help = code === 'usage' ? `authloom help ${command}`.trimEnd() : undefined;
  const line = hideTokens(message).replaceAll(/\s*\n\s*/g, ' ');
  if (isJson) {
    err(
      JSON.stringify({ error: { code, message: line, ...details, ...(help === undefined ? {} : { help }), exitCode } }),
    );
    return exitCode;
  }
  err([{ style: 'red', text: 'error:' }, ` ${line}`]);
  if (help !== undefined) err([{ style: 'dim', text: `See "${help}".` }]);
  if (stack !== undefined && (env['AUTHLOOM_DEBUG'] ?? '') !== '') for (const part of stack.split('\n')) err(part);
  return exitCode;
}

function describe(error: unknown): Failure {
  if (error instanceof CommandError) return error;
  if (error instanceof AuthloomError) return { code: error.code, message: error.message, exitCode: 2 };
  if (error instanceof CommanderError) return { code: 'usage', message: commanderMessage(error), exitCode: 2 };
  if (isSystemError(error)) return { code: error.code ?? 'system', message: error.message, exitCode: 2 };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const explained = `unexpected ${name}: ${message}; this is a bug of authloom, set AUTHLOOM_DEBUG=1 to see where`;
  return { code: 'bug', message: explained, exitCode: BUG, stack };
}

function commanderMessage({ message }: CommanderError): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, (_, names: string) => `; did you mean ${names}?`);
}

/** Recognizes errors of the operating system: the user's files, ports and network, not a bug. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Hides what looks like a JWT: an argument in the wrong place is repeated in the message. */
function hideTokens(message: string): string {
  return message.replaceAll(/\beyJ[\w-]{8,}[\w.-]*/g, 'eyJ…');
}
