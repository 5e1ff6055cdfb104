import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { version } from '../../../../src/index.ts';
import { run } from './helpers.ts';

const COMMANDS = ['mock', 'verify-token', 'doctor', 'webhook', 'spec'];

it('prints its version', async () => {
  expect(await run(main, ['--version'])).toEqual({ code: 0, out: [version], err: [] });
});

it.each([['--help'], ['help']])('explains everything on %s', async (word) => {
  const { code, out, err } = await run(main, [word]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  for (const command of COMMANDS) expect(out.join('\n')).toContain(`authloom ${command} `);
});

it.each(COMMANDS)('explains %s, and does nothing', async (command) => {
  const { code, out, err } = await run(main, [command, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out[0]).toMatch(`authloom ${command} `);
});

describe('rejects', () => {
  it.each<[string, string[], string | undefined]>([
    ['no command', [], undefined],
    ['an unknown command', ['mok'], 'Unknown command "mok".'],
    ['an option in the place of a command', ['--json'], 'Unknown command "--json".'],
  ])('%s, with all usages', async (_, args, message) => {
    const { code, out, err } = await run(main, args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    if (message !== undefined) expect(err[0]).toContain(message);
    for (const command of COMMANDS) expect(err.join('\n')).toContain(`authloom ${command} `);
  });

  it.each(COMMANDS.filter((command) => command !== 'spec' && command !== 'webhook'))(
    'an unknown option of %s',
    async (command) => {
      const { code, out, err } = await run(main, [command, '--no-such-option']);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(err.join('\n')).toContain('--no-such-option');
      expect(err.join('\n')).toContain(`authloom ${command} `);
    },
  );
});
