import { Command } from '@commander-js/extra-typings';
import { expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { defineSpecBy } from '../../../../src/facade/cli/spec.ts';
import { run } from './helpers.ts';

const CORBADO = 'openapi/corbado.yaml';

it('checks and compares specs', async () => {
  expect(await run(main, ['spec', 'lint', CORBADO])).toMatchObject({ code: 0, err: [] });
  const { code, out } = await run(main, ['spec', 'diff', CORBADO, CORBADO, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out.join('\n'))).toMatchObject({ verdict: 'none', changes: [] });
});

it('passes on the exit code', async () => {
  expect((await run(main, ['spec', 'diff', CORBADO, 'openapi/loginid.yaml', '--fail-on', 'breaking'])).code).toBe(1);
});

it('rejects input that cannot be used in one line', async () => {
  const err = ['error: nowhere.yaml: no such file'];
  expect(await run(main, ['spec', 'diff', 'nowhere.yaml', CORBADO])).toEqual({ code: 2, out: [], err });
});

it('names a missing peer dependency, with the command that installs it', async () => {
  const missing = Object.assign(new Error("Cannot find package 'yaml'"), { code: 'ERR_MODULE_NOT_FOUND' });
  const attempt = run(async (args, io) => {
    const command = new Command('spec').exitOverride();
    await defineSpecBy(() => Promise.reject(missing), command, { io, args, exit: () => expect.unreachable() });
    await command.parseAsync(['lint', '--json', CORBADO], { from: 'user' });
    return 0;
  }, []);
  await expect(attempt).rejects.toThrow('npm install --save-dev yaml@2.9.1');
});
