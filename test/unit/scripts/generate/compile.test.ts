import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, compileAll, staleFiles, writeFiles } from '../../../../scripts/generate/compile.ts';
import { buildModel } from '../../../../scripts/generate/model.ts';
import { readSpec } from '../../../../scripts/generate/spec.ts';
import { CORBADO, corbadoSpec, fixture, generate, temporaryFolder } from './helpers.ts';

const FILES = ['types.ts', 'checks.ts', 'operations.ts', 'client.ts', 'schemas.ts'];

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
});
afterEach(() => remove());

function specNamed(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the generated files', () => {
  it('have fields with the names of what every object has', async () => {
    const names = ['hasOwnProperty', '__proto__', 'constructor', 'toString'];
    const fields = names.map((name) => `${name}: { type: string }`).join(', ');
    const schema = `{ type: object, required: [${names.join()}], properties: { ${fields} } }`;
    const content = '{ content: { application/json: { schema: { $ref: "#/components/schemas/Odd" } } } }';
    const operation = `{ operationId: odd.create, summary: Create., x-safe: false, requestBody: ${content}, responses: { 200: ${content} } }`;
    const text = `openapi: 3.1.0\ninfo: { title: Odd, version: "1" }\npaths: { /odd: { post: ${operation} } }\ncomponents: { schemas: { Odd: ${schema} } }\n`;
    const files = await compile(specNamed('odd.yaml', text));
    const types = files.get('types.ts') ?? '';
    for (const name of names)
      expect(types.match(new RegExp(`^  (\\[')?${name}('\\])?: string;$`, 'gm'))).toHaveLength(2);
    // A plain key would be the prototype of the checks.
    expect(files.get('checks.ts')).toMatch(/\['__proto__'\]: /);
    expect([...files.values()].join('')).not.toMatch(/escaped:|^\s*__proto__: (?!string;)/m);
  });

  it('are the same bytes every time, whatever the line ends of the spec', async () => {
    const first = await generate(CORBADO);
    const windows = await compile(specNamed('corbado.yaml', corbadoSpec().replaceAll('\n', '\r\n')));
    expect([...windows.keys()]).toEqual(FILES);
    expect(windows).toEqual(new Map(Object.entries(first).map(([name, text]) => [`${name}.ts`, text])));
  });

  it('name the spec and its sha256 at the head, so that any byte of it changes all of them', async () => {
    const text = readFileSync(fixture('shapes'), 'utf8');
    const before = await compile(specNamed('shapes.yaml', text));
    const after = await compile(specNamed('shapes.yaml', `${text}# A remark.\n`));
    for (const name of FILES) {
      const [first = '', second = ''] = (before.get(name) ?? '').split('\n');
      expect(first).toContain('openapi/shapes.yaml');
      expect(second).toBe(`// spec sha256: ${createHash('sha256').update(text).digest('hex')}`);
      expect(after.get(name)).not.toBe(before.get(name));
    }
  });

  it('have no line of more than 120 characters', async () => {
    for (const text of Object.values(await generate(CORBADO)))
      expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('import one file of ours, their own API and zod', async () => {
    const imported = Object.values(await generate(CORBADO)).flatMap((text) =>
      [...text.matchAll(/ from '([^']+)';$/gm)].map(([, from]) => from),
    );
    expect(new Set(imported)).toEqual(
      new Set([
        '../../facade/http/generated-runtime.ts',
        '../../facade/http/zod-schemas.ts',
        './checks.ts',
        './operations.ts',
        './types.ts',
      ]),
    );
  });

  it.each([
    ['a type', 'status: { type: string, maxLength: 9 }', 'status: { type: integer }', 1],
    ['a field more', 'fullName: { type: string }', 'fullName: { type: string }, age: { type: integer }', 1],
  ])('differ by a line in checks.ts after a change of %s', async (_, from, to, lines) => {
    const spec = (fields: string): string => `
openapi: 3.1.0
info: { title: Users, version: "1" }
paths:
  /users:
    get:
      operationId: users.get
      summary: Get the user.
      x-safe: true
      responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } }
components:
  schemas:
    User:
      type: object
      required: [id, status]
      properties: { id: { type: string }, ${fields} }
`;
    const fields = 'status: { type: string, maxLength: 9 }, fullName: { type: string }, level: { type: integer }';
    const before = (await compile(specNamed('users.yaml', spec(fields)))).get('checks.ts')?.split('\n') ?? [];
    const after =
      (await compile(specNamed('users.yaml', spec(fields.replace(from, to))))).get('checks.ts')?.split('\n') ?? [];
    // The second line is the hash.
    expect(after.slice(2).filter((line) => !before.includes(line))).toHaveLength(lines);
  });
});

describe('a folder of specs', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'openapi'));
    for (const name of ['shapes', 'enums'])
      writeFileSync(join(folder, 'openapi', `${name}.yaml`), readFileSync(fixture(name)));
    writeFileSync(join(folder, 'openapi', 'notes.md'), '# Notes\n');
  });

  it('becomes a folder of code and a table for each spec', async () => {
    const [code, docs] = [join(folder, 'code'), join(folder, 'docs')];
    const files = await compileAll({ specs: join(folder, 'openapi'), code, docs });
    expect([...files.code.keys()]).toEqual(
      ['enums', 'shapes'].flatMap((api) => FILES.map((file) => join(code, api, file))),
    );
    expect([...files.docs.keys()]).toEqual(['enums', 'shapes'].map((api) => join(docs, `${api}.md`)));
    for (const file of FILES)
      expect(files.code.get(join(code, 'shapes', file))).toBe((await compile(fixture('shapes'))).get(file));
    const { operations } = buildModel(readSpec(fixture('shapes')));
    const rows = (files.docs.get(join(docs, 'shapes.md')) ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((column) => column.trim()));
    expect(rows.map((columns) => columns[1])).toEqual(operations.map(({ name }) => `\`${name}\``));
    expect(rows.map((columns) => columns[3])).toEqual(operations.map(({ safe }) => (safe ? 'yes' : 'no')));
  });
});

describe('an output folder', () => {
  let out: string;
  let expected: Map<string, string>;

  beforeEach(() => {
    out = join(folder, 'out');
    expected = new Map(['one/a.ts', 'one/b.ts', 'two/a.ts'].map((file) => [join(out, file), `// ${file}\n`]));
  });

  it('lacks every file at first, and none after writing', () => {
    expect(staleFiles(expected, out)).toEqual([...expected.keys()]);
    writeFiles(expected, out);
    expect(staleFiles(expected, out)).toEqual([]);
  });

  it.each([
    ['missing', 'one/a.ts', (file: string) => rmSync(file)],
    ['changed', 'one/b.ts', (file: string) => writeFileSync(file, '// one/b.ts \n')],
    ['left over', 'old/a.ts', writeWithFolder],
    ['left over beside others', 'one/c.ts', writeWithFolder],
  ])('is mended if a file is %s', (_, name, spoil) => {
    writeFiles(expected, out);
    spoil(join(out, name));
    expect(staleFiles(expected, out)).toEqual([join(out, name)]);
    expect(writeFiles(expected, out)).toEqual([join(out, name)]);
    expect(staleFiles(expected, out)).toEqual([]);
    expect(existsSync(join(out, name))).toBe(expected.has(join(out, name)));
  });

  it('keeps files that are up to date', () => {
    writeFiles(expected, out);
    const file = join(out, 'one/a.ts');
    const before = statSync(file, { bigint: true }).mtimeNs;
    rmSync(join(out, 'two/a.ts'));
    writeFiles(expected, out);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
  });
});

function writeWithFolder(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
}
