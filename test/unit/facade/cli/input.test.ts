import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readInput } from '../../../../src/facade/cli/input.ts';

const TOKEN = 'aaa.bbb.ccc';

/** Stands for a terminal; notes the modes that are set. */
function fakeTerminal(): {
  terminal: PassThrough & { isTTY: true; setRawMode(isRaw: boolean): void };
  modes: boolean[];
} {
  const modes: boolean[] = [];
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true as const,
    setRawMode: (isRaw: boolean) => void modes.push(isRaw),
  });
  return { terminal, modes };
}

describe('a pipe', () => {
  test('is read to its end, without a prompt', async () => {
    const pipe = new PassThrough();
    const prompt = vi.fn();
    const input = readInput(prompt, pipe);
    pipe.write(TOKEN);
    pipe.end('\n');
    expect(await input).toBe(`${TOKEN}\n`);
    expect(prompt).not.toHaveBeenCalled();
  });

  test('is refused beyond the limit', async () => {
    const pipe = new PassThrough();
    pipe.end('a'.repeat(1_000_001));
    await expect(readInput(vi.fn(), pipe)).rejects.toThrow('expected at most 1000000 characters on the standard input');
  });
});

describe('a terminal', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['Ctrl-D', [TOKEN, '\u0004ignored'], TOKEN],
    ['Enter after a paste in pieces', ['aaa.', 'bbb.\n', 'ccc\r'], 'aaa.bbb.\nccc\r'],
    ['Enter after empty lines', ['\n', '\n', `${TOKEN}\n`], `\n\n${TOKEN}\n`],
  ])('is read until %s, hidden from the prompt on', async (_end, chunks, expected) => {
    const { terminal, modes } = fakeTerminal();
    const input = readInput(() => expect(modes).toEqual([true]), terminal);
    for (const chunk of chunks) {
      terminal.write(chunk);
      await new Promise(setImmediate);
    }
    vi.runAllTimers();
    expect(await input).toBe(expected);
    expect(modes).toEqual([true, false]);
  });

  test('that is closed gives what was typed', async () => {
    const { terminal } = fakeTerminal();
    const input = readInput(vi.fn(), terminal);
    terminal.end(TOKEN);
    expect(await input).toBe(TOKEN);
  });

  test('passes Ctrl-C on after it is restored', async () => {
    const { terminal, modes } = fakeTerminal();
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      expect(modes).toEqual([true, false]);
      return true;
    });
    const input = readInput(vi.fn(), terminal);
    terminal.write('\u0003');
    await input;
    expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGINT');
    kill.mockRestore();
  });
});
