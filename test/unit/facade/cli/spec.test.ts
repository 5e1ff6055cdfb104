import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { spec } from '../../../../src/facade/cli/spec.ts';
import { run } from './helpers.ts';

const CORBADO = 'openapi/corbado.yaml';

it('checks and compares specs', async () => {
  expect(await run(main, ['spec', 'lint', CORBADO])).toMatchObject({ code: 0, err: [] });
  const { code, out } = await run(main, ['spec', 'diff', CORBADO, CORBADO, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out.join('\n'))).toMatchObject({ verdict: 'none', changes: [] });
});

describe('rejects', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], 'expected lint, diff or sync, received nothing'],
    ['an unknown subcommand', ['check'], 'expected lint, diff or sync, received check'],
  ])('%s', async (_, args, message) => {
    const { code, err } = await run(main, ['spec', ...args]);
    expect(code).toBe(2);
    expect(err[0]).toContain(message);
  });

  it('a missing peer dependency, with the command that installs it', async () => {
    const missing = Object.assign(new Error("Cannot find package 'yaml'"), { code: 'ERR_MODULE_NOT_FOUND' });
    const attempt = run((args, io) => spec(args, io, () => Promise.reject(missing)), ['lint']);
    await expect(attempt).rejects.toThrow('npm install --save-dev yaml@2.9.1');
  });
});
