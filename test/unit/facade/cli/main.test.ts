import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { neutralize } from '../../../../src/facade/cli/terminal.ts';
import { version } from '../../../../src/index.ts';
import { run } from './helpers.ts';

const COMMANDS = [
  'mock',
  'verify-token',
  'doctor',
  'webhook trigger',
  'webhook list',
  'spec diff',
  'spec lint',
  'spec sync',
];

async function explain(...args: string[]): Promise<string> {
  const { code, out, err } = await run(main, args);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return out.join('\n');
}

it.each(['-v', '--version'])('prints its version on %s', async (flag) => {
  expect(await run(main, [flag])).toEqual({ code: 0, out: [version], err: [] });
});

it.each(['-h', '--help', 'help'])('lists all commands on %s', async (word) => {
  const help = await explain(word);
  for (const command of COMMANDS) expect(help).toMatch(new RegExp(`^  ${command.split(' ')[0]} .*\\w`, 'm'));
});

it.each(COMMANDS)('explains %s, and does nothing', async (command) => {
  const names = command.split(' ');
  const help = await explain('help', ...names);
  expect(help).toMatch(new RegExp(`^Usage: authloom ${command} `));
  expect(help).toContain('--json');
  expect(await explain(...names, '--help')).toBe(help);
  expect(await explain(...names, '-h')).toBe(help);
});

it('lists the commands on stderr if there is none', async () => {
  const { code, out, err } = await run(main, []);
  expect({ code, out, first: err[0] }).toEqual({ code: 2, out: [], first: 'Usage: authloom <command> [options]' });
});

describe('rejects in one line, with a pointer to the help', () => {
  const cases: [args: string[], message: string, pointer: string][] = [
    [['mok'], "unknown command 'mok'; did you mean mock?", 'help'],
    [['help', 'mok'], "unknown command 'mok'; did you mean mock?", 'help'],
    [['--verbose'], "unknown option '--verbose'", 'help'],
    [['webhook'], 'expected one of trigger, list', 'help webhook'],
    [['webhook', 'tigger'], "unknown command 'tigger'; did you mean trigger?", 'help webhook'],
    [['webhook', 'trigger', 'user.created'], "required option '--to <url>' not specified", 'help webhook trigger'],
    [['spec', 'dif'], "unknown command 'dif'; did you mean diff?", 'help spec'],
    [['spec', 'sync', '--onto', 'x'], "unknown option '--onto'; did you mean --into?", 'help spec sync'],
    [['spec', 'diff', 'a.yaml'], 'spec diff: expected two documents, A and B, received 1', 'help spec diff'],
    [['mock', '--port'], "option '--port <number>' argument missing", 'help mock'],
    [['doctor', 'corbado'], "too many arguments for 'doctor'. Expected 0 arguments but got 1.", 'help doctor'],
    [
      ['doctor', 'a\n\u001b]52;c;ZXZpbA==\u0007', '--jsn'],
      "unknown option '--jsn'; did you mean --json?",
      'help doctor',
    ],
    [['eyJhbGciOiJSUzI1NiJ9.e30.c2ln'], "unknown command 'eyJ…'", 'help'],
    [['\u001b[31mred\n'], "unknown command '\\u001b[31mred '", 'help'],
  ];

  it.each(cases)('%j', async (args, message, pointer) => {
    expect(await run(main, args)).toEqual({
      code: 2,
      out: [],
      err: [`error: ${message}`, `See "authloom ${pointer}".`],
    });
  });

  // An option that waits for its value would take the next argument.
  it.each(cases.filter(([args]) => !args.includes('--port')))('%j, as JSON', async (args, message, pointer) => {
    const { code, out, err } = await run(main, [...args, '--json']);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 });
    const help = `authloom ${pointer}`;
    const { error } = JSON.parse(err[0] ?? '') as { error: { message: string } };
    expect({ ...error, message: neutralize(error.message) }).toEqual({ code: 'usage', message, help, exitCode: 2 });
  });
});
