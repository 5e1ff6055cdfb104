import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffCommand } from '../../../../../scripts/spec/diff/command.ts';
import { BASE } from './base-document.ts';
import { type Edit, edited } from './workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
let server: Server;
let origin = '';

const EDITS = {
  breaking: (draft) => draft.remove('/components/schemas/User/properties/tags'),
  additive: (draft) => draft.set('/components/schemas/User/properties/city', { type: 'string' }),
  docs: (draft) => draft.set('/paths/~1users/get/summary', 'All users.'),
} satisfies Record<string, Edit>;

const base = write('base.yaml', BASE);
const files = {
  same: write('same.json', JSON.stringify(parse(BASE))),
  breaking: write('breaking.json', JSON.stringify(edited(BASE, EDITS.breaking).root)),
  additive: write('additive.json', JSON.stringify(edited(BASE, EDITS.additive).root)),
  docs: write('docs.json', JSON.stringify(edited(BASE, EDITS.docs).root)),
  all: write(
    'all.json',
    JSON.stringify(
      edited(BASE, (draft) => {
        for (const edit of Object.values(EDITS)) edit(draft);
      }).root,
    ),
  ),
};

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/base.yaml?key=secret' ? 200 : 503).end(BASE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await diffCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), fetch });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the exit code', () => {
  it.each([
    ['same', [], 0],
    ['docs', [], 0],
    ['additive', [], 0],
    ['breaking', [], 1],
    ['breaking', ['--fail-on', 'breaking'], 1],
    ['additive', ['--fail-on', 'breaking'], 0],
    ['docs', ['--fail-on', 'additive'], 0],
    ['additive', ['--fail-on=additive'], 1],
    ['breaking', ['--fail-on', 'additive'], 1],
    ['docs', ['--fail-on', 'docs'], 1],
    ['same', ['--fail-on', 'docs'], 0],
  ] as const)('for %s changes with %j is %d', async (name, options, code) => {
    expect(await run(base, files[name], ...options)).toMatchObject({ code, err: '' });
  });
});

describe('what is printed', () => {
  it('is a table, the gravest first, and the verdict', async () => {
    const { out } = await run(base, files.all);
    expect(out.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
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

  it.each([
    ['same', 'semver: none'],
    ['docs', 'semver: patch'],
    ['additive', 'semver: minor'],
    ['breaking', 'semver: major'],
  ] as const)('ends for %s changes with "%s"', async (name, line) => {
    const { out } = await run(base, files[name]);
    expect(out.split('\n').at(-1)).toBe(line);
  });

  it('is JSON with --json', async () => {
    const { out } = await run(base, files.docs, '--json');
    expect(JSON.parse(out)).toEqual({
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
});

describe('an address', () => {
  it('is read like a file', async () => {
    expect(await run(base, `${origin}/base.yaml?key=secret`)).toEqual({ code: 0, out: 'semver: none', err: '' });
  });

  it.each([
    ['that answers with an error', () => `${origin}/other?key=secret`, 'answered with the status 503'],
    ['with user info', () => `${origin.replace('//', '//ada:secret@')}/base.yaml`, 'without user info'],
    ['that is none', () => 'http://', 'expected an http(s) address'],
  ])('%s is refused without its secrets', async (_, address, message) => {
    const { code, out, err } = await run(base, address());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('secret');
    expect(err).not.toContain('\n');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no file', undefined, 'no such file'],
    ['another text', 'hello', 'expected an OpenAPI document of version 3.0 or 3.1'],
    ['broken JSON', '{"openapi": "3.1.0"', 'neither YAML nor JSON'],
    ['Swagger', '{"swagger": "2.0", "paths": {}}', 'expected an OpenAPI document of version 3.0 or 3.1'],
    ['a later version', 'openapi: 4.0.0\npaths: {}', 'expected an OpenAPI document of version 3.0 or 3.1'],
    ['a number as the version', 'openapi: 3.1\npaths: {}', 'expected an OpenAPI document of version 3.0 or 3.1'],
    ['no paths', 'openapi: 3.1.0', 'expected paths'],
    [
      'a reference that leads nowhere',
      BASE.replace('schemas/UserList" }', 'schemas/Nobody" }'),
      '#/components/schemas/Nobody',
    ],
    [
      'a reference to itself',
      `${BASE}    A: { $ref: "#/components/schemas/A" }\n`.replaceAll('schemas/UserList"', 'schemas/A"'),
      'leads nowhere',
    ],
    ['a reference to another file', BASE.replace('"#/components/schemas/UserList"', 'other.yaml'), 'other.yaml'],
  ])('%s gives one line and the exit code 2', async (name, text, message) => {
    const file = text === undefined ? join(folder, 'missing.yaml') : write(`${name}.yaml`, text);
    for (const args of [
      [base, file],
      [file, base],
    ]) {
      const { code, out, err } = await run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
      expect(err).toContain(file);
      expect(err).not.toContain('\n');
    }
  });
});

describe('wrong arguments', () => {
  it.each([
    ['none', [], 'expected two documents, A and B, and got 0'],
    ['one document', [base], 'and got 1'],
    ['three documents', [base, base, base], 'and got 3'],
    ['an unknown option', [base, base, '--colour'], '--colour'],
    [
      'another rating',
      [base, base, '--fail-on', 'major'],
      '--fail-on: expected breaking, additive, docs, and got "major"',
    ],
    ['no rating', [base, base, '--fail-on'], '--fail-on'],
  ])('%s give the usage and the exit code 2', async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('usage: spec diff A B');
  });
});
