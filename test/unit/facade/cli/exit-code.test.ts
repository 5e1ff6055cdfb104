import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { exitCodeOf } from '../../../../src/facade/cli/exit-code.ts';
import { UsageError } from '../../../../src/facade/cli/io.ts';
import { ValidationError } from '../../../../src/index.ts';

class Unreadable extends Error {}

/** What a command that fails with this ends with. */
async function ending(error: unknown, Refusal?: typeof Unreadable): Promise<{ code: number; err: string[] }> {
  const err: string[] = [];
  const io = { err: (line: string) => void err.push(line) };
  const code = await exitCodeOf(() => Promise.reject(error), io, 'usage: it', Refusal);
  return { code, err };
}

/** What `parseArgs` throws. */
function wrongOption(): unknown {
  try {
    return parseArgs({ args: ['--colour'], options: {} });
  } catch (error) {
    return error;
  }
}

it("is the command's own where that ends well", async () => {
  expect(await exitCodeOf(async () => 1, { err: () => expect.unreachable() }, '')).toBe(1);
});

it.each<[string, unknown, string]>([
  ['a wrong call', new UsageError('expected\n  one'), 'expected one'],
  ['an unknown option', wrongOption(), "Unknown option '--colour'"],
  [
    'an error of ours',
    new ValidationError('Cannot set up', [{ path: 'a', message: 'b' }], { provider: null, status: 500 }),
    'Cannot set up: a: b',
  ],
])('is 2 for %s, with a line and the usage', async (_, error, line) => {
  const { code, err } = await ending(error, Unreadable);
  expect([code, err.length]).toEqual([2, 2]);
  expect(err[0]).toContain(line);
  expect(err[0]).not.toContain('\n');
  expect(err[1]).toContain('usage: it');
});

it("is 2 for a refusal of the command's own, with a line alone", async () => {
  expect(await ending(new Unreadable('neither YAML\nnor JSON'), Unreadable)).toEqual({
    code: 2,
    err: ['neither YAML nor JSON'],
  });
});

it('is none for a bug: it is thrown on', async () => {
  const bug = new TypeError('a bug');
  await expect(ending(bug, Unreadable)).rejects.toBe(bug);
  const foreign = new Unreadable('of another command');
  await expect(ending(foreign)).rejects.toBe(foreign);
});
