import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { envFileOption, loadEnvFile } from '../../../../src/facade/cli/env-file.ts';
import { CommandError } from '../../../../src/facade/cli/failures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-env-'));
  writeFileSync(join(folder, 'app.env'), 'A=1\nB="two words"\nC=3\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('adds the variables of a file, and keeps those that are set', async () => {
  const env: Record<string, string | undefined> = { B: 'own', C: '3' };
  const file = join(folder, 'app.env');
  expect(await loadEnvFile(file, { env })).toEqual({ file, names: ['A', 'B', 'C'], overridden: ['B'] });
  expect(env).toEqual({ A: '1', B: 'own', C: '3' });
});

it.each([
  ['is missing', 'none.env', 'ENOENT'],
  ['is a folder', '.', 'EISDIR'],
])('rejects a named file that %s', async (_, name, code) => {
  const file = join(folder, name);
  const error = await loadEnvFile(file, { env: {} }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CommandError);
  expect(error).toHaveProperty('message', `--env-file: cannot read ${file}: ${code}`);
});

it('does without the default file', async () => {
  const env = {};
  expect(await loadEnvFile(undefined, { env })).toBeUndefined();
  expect(env).toEqual({});
});

it('is an option with a value', () => {
  expect(envFileOption()).toMatchObject({ long: '--env-file', required: true });
});
