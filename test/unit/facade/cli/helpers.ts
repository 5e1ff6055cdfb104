import { vi } from 'vitest';
import type { Io } from '../../../../src/facade/cli/command.ts';
import { render } from '../../../../src/facade/cli/terminal.ts';

const VARIABLE = /^(?:CORBADO|PASSAGE|STYTCH|LOGINID)_/;

export interface Printed {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a command with these environment variables; other variables of the providers are unset. */
export async function run(
  command: (args: readonly string[], io: Io) => Promise<number>,
  args: readonly string[],
  { env = {}, input = '', ...rest }: Partial<Pick<Io, 'env' | 'fetch' | 'clock'>> & { input?: string } = {},
): Promise<Printed> {
  for (const name of Object.keys(process.env).filter((variable) => VARIABLE.test(variable)))
    vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    out: (line) => void out.push(render(line)),
    err: (line) => void err.push(render(line)),
    readInput: async () => input,
    env: process.env,
    fetch: () => Promise.reject(new TypeError('nothing is listening')),
    clock: Date.now,
    untilStopped: async () => {},
    ...rest,
  };
  try {
    return { code: await command(args, io), out, err };
  } finally {
    vi.unstubAllEnvs();
  }
}
