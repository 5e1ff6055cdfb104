import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Folder, run } from '../run.ts';
import { BASE } from './base.ts';
import { all, type Edit, edited, remove, set } from './edit.ts';

const folder = new Folder();

const EDITS = {
  breaking: remove('/components/schemas/User/properties/tags'),
  additive: set('/components/schemas/User/properties/city', { type: 'string' }),
  docs: set('/paths/~1users/get/summary', 'All users.'),
} satisfies Record<string, Edit>;

const write = (name: string, edit: Edit): string =>
  folder.write(`${name}.json`, JSON.stringify(edited(BASE, edit).root));

const base = folder.write('base.yaml', BASE);
const files = {
  same: folder.write('same.json', JSON.stringify(parse(BASE))),
  breaking: write('breaking', EDITS.breaking),
  additive: write('additive', EDITS.additive),
  docs: write('docs', EDITS.docs),
  all: write('all', all(...Object.values(EDITS))),
};

describe('spec diff', () => {
  it.each([
    ['same', [], 0, 'none'],
    ['docs', [], 0, 'patch'],
    ['additive', [], 0, 'minor'],
    ['breaking', [], 1, 'major'],
    ['breaking', ['--fail-on', 'breaking'], 1, 'major'],
    ['additive', ['--fail-on', 'breaking'], 0, 'minor'],
    ['docs', ['--fail-on', 'additive'], 0, 'patch'],
    ['additive', ['--fail-on=additive'], 1, 'minor'],
    ['breaking', ['--fail-on', 'additive'], 1, 'major'],
    ['docs', ['--fail-on', 'docs'], 1, 'patch'],
    ['same', ['--fail-on', 'docs'], 0, 'none'],
  ] as const)('for %s changes with %j exits with %d and prints "semver: %s"', async (name, options, code, verdict) => {
    const outcome = await run('diff', base, files[name], ...options);
    expect(outcome).toMatchObject({ code, err: [] });
    expect(outcome.out.at(-1)).toBe(`semver: ${verdict}`);
  });

  it('prints tables, the most severe changes first', async () => {
    const { out } = await run('diff', base, files.all);
    expect(out.map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['breaking (1)'],
      ['User.tags', 'response', 'removed', '4 operations: users.list, users.create, users.get, …'],
      [''],
      ['additive (1)'],
      ['User.city', 'response', 'added', '4 operations: users.list, users.create, users.get, …'],
      [''],
      ['docs (1)'],
      ['operation', 'summary changed', 'users.list'],
      [''],
      ['semver: major'],
    ]);
  });

  it('prints JSON with --json', async () => {
    const { out } = await run('diff', base, files.docs, '--json');
    expect(JSON.parse(out.join('\n'))).toEqual({
      verdict: 'patch',
      counts: { breaking: 0, additive: 0, docs: 1 },
      changes: [
        {
          rating: 'docs',
          kind: 'text-changed',
          place: 'operation',
          message: 'summary changed',
          operation: 'users.list',
          method: 'GET',
          path: '/users',
          operations: ['users.list'],
        },
      ],
    });
  });

  it('rates a new enum value as breaking with --closed-enums', async () => {
    const file = write('enum', set('/components/schemas/User/properties/status/enum/-', 'blocked'));
    expect(await run('diff', base, file)).toMatchObject({ code: 0 });
    expect(await run('diff', base, file, '--closed-enums')).toMatchObject({ code: 1 });
  });
});
