import { expect, it } from 'vitest';
import { CommandError, printFailure, UsageError } from '../../../../src/facade/cli/failures.ts';
import { ValidationError } from '../../../../src/index.ts';
import { run } from './helpers.ts';

const invalid = new ValidationError('Cannot set up', [{ path: 'a', message: 'b' }], { provider: null, status: 500 });
const system = Object.assign(new Error('listen EACCES: permission denied'), { code: 'EACCES', syscall: 'listen' });
const CASES: [string, unknown, line: RegExp, code: string, exitCode: number][] = [
  ['a usage error', new UsageError('expected\n  one'), /^expected one$/, 'usage', 2],
  ['unusable input', new CommandError('no such\nfile'), /^no such file$/, 'unusable_input', 2],
  ['a finding', new CommandError('too late', 'timeout', 1, { event: 'x' }), /^too late$/, 'timeout', 1],
  ['an error of this package', invalid, /^Cannot set up: a: b$/, 'validation_error', 2],
  ['an error of the system', system, /^listen EACCES: permission denied$/, 'EACCES', 2],
  [
    'a bug',
    new TypeError('x is not a function'),
    /^unexpected TypeError: x is not a function; this is a bug/,
    'bug',
    70,
  ],
  ['a bug that is no error', 'thrown', /^unexpected Error: thrown/, 'bug', 70],
];

it.each(CASES)('prints %s in one line, without a stack', async (_, error, line, code, exitCode) => {
  const { code: result, out, err } = await run(async (_, io) => printFailure(error, 'mock', false, io), []);
  expect({ result, out }).toEqual({ result: exitCode, out: [] });
  expect(err[0]?.slice('error: '.length)).toMatch(line);
  expect(err.slice(1)).toEqual(code === 'usage' ? ['See "authloom help mock".'] : []);
});

it.each(CASES)('prints %s as JSON with the same exit code', async (_, error, line, code, exitCode) => {
  const { code: result, out, err } = await run(async (_, io) => printFailure(error, 'mock', true, io), []);
  expect({ result, out, lines: err.length }).toEqual({ result: exitCode, out: [], lines: 1 });
  expect(JSON.parse(err[0] ?? '')).toMatchObject({ error: { code, message: expect.stringMatching(line), exitCode } });
});

it('prints the stack of a bug only on request', async () => {
  const env = { AUTHLOOM_DEBUG: '1' };
  const { err } = await run(async (_, io) => printFailure(new Error('x'), '', false, io), [], { env });
  expect(err.join('\n')).toContain('    at ');
});
