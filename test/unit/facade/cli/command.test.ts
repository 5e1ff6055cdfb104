import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { runCommand, UsageError } from '../../../../src/facade/cli/command.ts';
import { ValidationError } from '../../../../src/index.ts';

class Unreadable extends Error {}

/** Runs a command that fails with this error. */
async function fail(error: unknown, ExpectedError?: typeof Unreadable): Promise<{ code: number; err: string[] }> {
  const err: string[] = [];
  const io = { err: (line: string) => void err.push(line) };
  const code = await runCommand(() => Promise.reject(error), io, 'usage: it', ExpectedError);
  return { code, err };
}

/** Returns the error that `parseArgs` throws. */
function parseError(): unknown {
  try {
    return parseArgs({ args: ['--colour'], options: {} });
  } catch (error) {
    return error;
  }
}

it('is the code that the command returns', async () => {
  expect(await runCommand(async () => 1, { err: () => expect.unreachable() }, '')).toBe(1);
});

it.each<[string, unknown, string]>([
  ['a usage error', new UsageError('expected\n  one'), 'expected one'],
  ['an unknown option', parseError(), "Unknown option '--colour'"],
  [
    'an error of this package',
    new ValidationError('Cannot set up', [{ path: 'a', message: 'b' }], { provider: null, status: 500 }),
    'Cannot set up: a: b',
  ],
])('is 2 for %s, with a line and the usage', async (_, error, line) => {
  const { code, err } = await fail(error, Unreadable);
  expect([code, err.length]).toEqual([2, 2]);
  expect(err[0]).toContain(line);
  expect(err[0]).not.toContain('\n');
  expect(err[1]).toContain('usage: it');
});

it('is 2 for an expected error, with a line alone', async () => {
  expect(await fail(new Unreadable('neither YAML\nnor JSON'), Unreadable)).toEqual({
    code: 2,
    err: ['neither YAML nor JSON'],
  });
});

it('does not exist for a bug, which is thrown', async () => {
  const bug = new TypeError('a bug');
  await expect(fail(bug, Unreadable)).rejects.toBe(bug);
  const foreign = new Unreadable('of another command');
  await expect(fail(foreign)).rejects.toBe(foreign);
});
