import type { Readable } from 'node:stream';
import { UsageError } from './failures.ts';

/** Characters; the longest token that is verified has 16,384. */
const MAX_LENGTH = 1_000_000;

/** The standard input: a pipe, a file or a terminal. */
export interface Input extends Readable {
  readonly isTTY?: boolean;
  readonly setRawMode?: (isRaw: boolean) => unknown;
}

/** Reads the whole standard input: piped, to its end; from a terminal, what is pasted, without showing it. */
export async function readInput(prompt: () => void, stdin: Input = process.stdin): Promise<string> {
  if (stdin.isTTY) return readHidden(stdin, prompt);
  let input = '';
  for await (const chunk of stdin.setEncoding('utf8')) {
    input += chunk;
    if (input.length > MAX_LENGTH)
      throw new UsageError(`expected at most ${MAX_LENGTH} characters on the standard input`);
  }
  return input;
}

const [CTRL_C, CTRL_D] = ['\u0003', '\u0004'];
/** Milliseconds in which the rest of a paste arrives. */
const PASTE_PAUSE = 100;

/**
 * Reads from a terminal until Ctrl-D, or until Enter that is not inside a paste. Raw mode hides the input, and lifts the limit
 * of 4,095 characters that terminals have for a line.
 */
function readHidden(terminal: Input, prompt: () => void): Promise<string> {
  return new Promise((resolve) => {
    let input = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      terminal.off('data', read).off('end', finish).pause();
      terminal.setRawMode?.(false);
      resolve(input);
    };
    const read = (chunk: string): void => {
      clearTimeout(timer);
      if (chunk.includes(CTRL_C)) {
        finish();
        process.kill(process.pid, 'SIGINT');
        return;
      }
      const [text = ''] = chunk.split(CTRL_D);
      input = (input + text).slice(0, MAX_LENGTH);
      if (text !== chunk) finish();
      else if (input.trim() !== '' && /[\r\n]$/.test(chunk)) timer = setTimeout(finish, PASTE_PAUSE);
    };
    terminal.setRawMode?.(true);
    terminal.setEncoding('utf8').on('data', read).on('end', finish).resume();
    // Afterwards, so that nothing typed is shown.
    prompt();
  });
}
