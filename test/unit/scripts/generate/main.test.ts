import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixture, ROOT, temporaryFolder } from './helpers.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
  mkdirSync(join(folder, 'openapi'));
});
afterEach(() => remove());

function writeSpec(name: string, text: string): void {
  writeFileSync(join(folder, 'openapi', name), text);
}

/** Runs `npm run generate` on the folder. */
function generate(...args: readonly string[]): { code: number | null; lines: string[]; errors: string[] } {
  const main = join(ROOT, 'scripts/generate/main.ts');
  const folders = ['--specs', 'openapi', '--code', 'code', '--docs', 'docs'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), main, ...folders, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { code: status, lines: linesOf(stdout), errors: linesOf(stderr) };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

it('writes the files, and checks that they are up to date', () => {
  writeSpec('shapes.yaml', readFileSync(fixture('shapes'), 'utf8'));
  expect(generate()).toEqual({ code: 0, lines: ['6 generated files, 6 of them changed'], errors: [] });
  expect(generate('--check')).toEqual({ code: 0, lines: ['6 generated files are up to date'], errors: [] });
  rmSync(join(folder, 'docs/shapes.md'));
  writeFileSync(join(folder, 'code/shapes/types.ts'), '');
  expect(generate('--check')).toEqual({
    code: 1,
    lines: [],
    errors: ['stale: code/shapes/types.ts, docs/shapes.md', 'Run "npm run generate" and commit the result.'],
  });
});

it('reports every mistake of every spec in one line, with its place, and writes nothing', () => {
  writeSpec('shapes.yaml', readFileSync(fixture('shapes'), 'utf8'));
  writeSpec(
    'broken.yaml',
    `openapi: 3.1.0
info: { title: Broken, version: "1" }
paths:
  /users/{userID}:
    get:
      operationId: users.get
      summary: Get a user.
      x-safe: true
      responses: { "204": { description: Done. } }
    delete:
      operationId: users.delete
      summary: |

      x-safe: true
      responses: { 204: { description: Done. } }
components:
  schemas: {}
`,
  );
  writeSpec(
    'types.yaml',
    `openapi: 3.1.0
info: { title: Types, version: "1" }
paths:
  /users:
    get:
      operationId: users.list
      summary: List the users.
      x-safe: true
      responses:
        200:
          description: Done.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Page"
components:
  schemas:
    Page:
      properties:
        users: { type: array, items: { type: file } }
        next: { $ref: "#/components/schemas/Cursor" }
`,
  );
  writeSpec('syntax.yaml', 'openapi: 3.1.0\npaths:\n  /users: {\n');
  writeSpec('old.yaml', 'openapi: 3.0.3\ninfo: { title: Old }\npaths: {}\ncomponents: { schemas: {} }\n');
  writeSpec('empty.yaml', 'openapi: 3.1.0\ninfo: { title: Empty }\npaths: {}\ncomponents: { schemas: { User: } }\n');
  const { code, lines, errors } = generate();
  expect({ code, lines }).toEqual({ code: 1, lines: [] });
  const types = 'use string, integer, number, boolean, array, object or null';
  expect(errors).toEqual([
    "openapi/broken.yaml:5:5: paths['/users/{userID}'].get: undeclared path parameter userID; add it to the parameters",
    "openapi/broken.yaml:10:5: paths['/users/{userID}'].delete: missing summary; add a sentence that says what the operation does",
    'openapi/empty.yaml:4:26: components.schemas.User: expected a map, received nothing; correct it or leave it out',
    'openapi/old.yaml:1:1: openapi: expected OpenAPI 3.1, received 3.0.3; convert it',
    expect.stringMatching(/^openapi\/syntax\.yaml:4:1: invalid YAML: .*; correct the syntax$/),
    `openapi/types.yaml:20:31: components.schemas.Page.properties.users.items: unsupported type file; ${types}`,
    'openapi/types.yaml:21:9: components.schemas.Page.properties.next: unresolved reference #/components/schemas/Cursor; define the schema Cursor',
  ]);
  expect(readdirSync(folder)).toEqual(['openapi']);
});

it.each<[string, () => string[], RegExp]>([
  [
    'a missing folder',
    () => ['--specs', 'nowhere'],
    /^generate: ENOENT: no such file or directory, scandir 'nowhere'$/,
  ],
  ['an unknown option', () => ['--folder', 'x'], /^generate: Unknown option '--folder'/],
  ['an argument', () => ['x'], /^generate: Unexpected argument 'x'/],
  [
    'a file in the place of a folder',
    () => {
      writeSpec('shapes.yaml', readFileSync(fixture('shapes'), 'utf8'));
      return ['--code', 'openapi/shapes.yaml'];
    },
    /^generate: E\w+: /,
  ],
  [
    'an unresolved alias',
    () => {
      writeSpec('alias.yaml', 'openapi: 3.1.0\npaths: *none\n');
      return [];
    },
    /^openapi\/alias\.yaml:1:1: invalid YAML: Unresolved alias .*: none; correct the syntax$/,
  ],
  [
    'the names of files and operations',
    () => {
      writeSpec('\u001b[2J\u009b\u202e.yaml', 'openapi: 3.1.0\npaths: {}\ninfo: { title: x }\n');
      return [];
    },
    /^openapi\/\\u001b\[2J\\u009b\\u202e\.yaml:1:1: invalid name of the file; /,
  ],
])('reports %s in one line', (_, prepare, line) => {
  expect(generate(...prepare())).toEqual({ code: 1, lines: [], errors: [expect.stringMatching(line)] });
});

it('shows where it failed on request', () => {
  vi.stubEnv('AUTHLOOM_DEBUG', '1');
  expect(generate('--specs', 'nowhere').errors.join('\n')).toMatch(/ENOENT[\s\S]*at .*compile\.ts/);
  vi.unstubAllEnvs();
});
