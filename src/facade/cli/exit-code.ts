import { AuthloomError } from '../core/errors/authloom-error.ts';
import { type Io, UsageError } from './io.ts';

/**
 * The exit code of a command. What its user can mend is told in a line and is a 2: a wrong call, with how it is called,
 * and a `Refusal` of the command's own, such as of a file that cannot be read. Anything else is a bug, and thrown on.
 */
export async function exitCodeOf(
  run: () => Promise<number>,
  io: Pick<Io, 'err'>,
  usage: string,
  Refusal: new (message: string) => Error = UsageError,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const isCall = isWrongCall(error);
    if (!isCall && !(error instanceof Refusal)) throw error;
    io.err(error.message.replaceAll(/\s*\n\s*/g, ' '));
    if (isCall) io.err(`\n${usage}`);
    return 2;
  }
}

/** Errors of ours, and what `parseArgs` says of unknown options. */
function isWrongCall(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof AuthloomError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
