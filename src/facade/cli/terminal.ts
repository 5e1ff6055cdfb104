// The only place that writes to the terminal: escapes, colors and closed pipes are dealt with here.
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** A piece of a line in a color or weight, which is dropped where there are no colors. */
export interface Styled {
  readonly style: Style;
  readonly text: string;
}

/** One line. Its text may come from anywhere, such as a token, a spec or a file name. */
export type Line = string | readonly (string | Styled)[];

/** Prints lines. */
export interface Terminal {
  /** Prints a line of the result. */
  readonly out: (line: Line) => void;
  /** Prints a line about the result, such as an error. */
  readonly err: (line: Line) => void;
}

export interface ProcessTerminal extends Terminal {
  /** Resolves when nobody reads the output any more. */
  readonly closed: Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Output = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY'>>;

/**
 * The terminal, pipe or file of this process. If the reader of a pipe leaves, as `head` does, the rest is dropped and the
 * command ends as it would have.
 */
export function processTerminal(env: Environment): ProcessTerminal {
  const { stdout, stderr } = process;
  stderr.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      resolve();
      if (error.code === 'EPIPE') return;
      process.exitCode = 2;
      stderr.write(`error: cannot write the output: ${error.message}\n`);
    });
  });
  return { out: printer(stdout, env), err: printer(stderr, env), closed };
}

function printer(stream: Output, env: Environment): (line: Line) => void {
  const isColored = hasColors(stream, env);
  return (line) => void stream.write(`${render(line, isColored)}\n`);
}

/** Decides by https://no-color.org and https://force-color.org, else by whether the stream is a terminal. */
export function hasColors({ isTTY = false }: Pick<Output, 'isTTY'>, env: Environment): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && TERM !== 'dumb';
}

/** Returns the text of a line. Only its own styles become escape sequences. */
export function render(line: Line, isColored = false): string {
  const pieces = typeof line === 'string' ? [line] : line;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return neutralize(piece);
      const text = neutralize(piece.text);
      return isColored ? styleText(piece.style, text, { validateStream: false }) : text;
    })
    .join('');
}

/** Everything that a terminal obeys or that reorders a line: C0, DEL and C1, bidirectional controls, line separators. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Makes controls visible, in the notation of JSON: a line of JSON keeps its meaning. */
export function neutralize(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints several lines. */
export function printLines(print: Terminal['out'], text: string): void {
  for (const line of text.split('\n')) print(line);
}

/** Prints a result as indented JSON. */
export function printJson({ out }: Terminal, value: unknown): void {
  printLines(out, JSON.stringify(value, null, 2));
}
