import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, compileAll, refresh, staleFiles, tabulateAll } from '../../../scripts/generate/compile.ts';
import { buildModel } from '../../../scripts/generate/model.ts';
import { readSpec } from '../../../scripts/generate/spec.ts';
import { corbadoSpec, fixture, temporaryFolder } from './workbench.ts';

const FILES = ['types.ts', 'operations.ts', 'client.ts', 'schemas.ts'];

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

describe('compiling', () => {
  it('gives the same bytes every time', async () => {
    const file = specNamed('corbado.yaml', corbadoSpec());
    const first = await compile(file);
    expect([...first.keys()]).toEqual(FILES);
    expect(await compile(file)).toEqual(first);
  });

  it('does not mind the line ends of the spec', async () => {
    const unix = await compile(specNamed('corbado.yaml', corbadoSpec()));
    const windows = await compile(specNamed('corbado.yaml', corbadoSpec().replaceAll('\n', '\r\n')));
    expect(windows).toEqual(unix);
  });

  it.each(FILES)('names the spec and its sha256 at the head of %s', async (name) => {
    const text = readFileSync(fixture('shapes'), 'utf8');
    const files = await compile(specNamed('shapes.yaml', text));
    const [first = '', second = ''] = (files.get(name) ?? '').split('\n');
    expect(first).toContain('openapi/shapes.yaml');
    expect(second).toBe(`// spec sha256: ${createHash('sha256').update(text).digest('hex')}`);
  });

  it.each(FILES)('changes %s when any byte of the spec changes', async (name) => {
    const text = readFileSync(fixture('shapes'), 'utf8');
    const before = await compile(specNamed('shapes.yaml', text));
    const after = await compile(specNamed('shapes.yaml', `${text}# A remark.\n`));
    expect(after.get(name)).not.toBe(before.get(name));
  });

  it('gives every spec of a folder its own folder, and takes nothing else for a spec', async () => {
    mkdirSync(join(folder, 'openapi'));
    for (const name of ['shapes', 'enums'])
      writeFileSync(join(folder, 'openapi', `${name}.yaml`), readFileSync(fixture(name)));
    writeFileSync(join(folder, 'openapi', 'notes.md'), '# Notes\n');
    const files = await compileAll(join(folder, 'openapi'), join(folder, 'out'));
    expect([...files.keys()].sort()).toEqual(
      ['enums', 'shapes'].flatMap((api) => FILES.map((file) => join(folder, 'out', api, file))).sort(),
    );
  });
});

it('tabulates the operations of every spec, with their reasons', () => {
  mkdirSync(join(folder, 'openapi'));
  writeFileSync(join(folder, 'openapi', 'shapes.yaml'), readFileSync(fixture('shapes')));
  const tables = tabulateAll(join(folder, 'openapi'), join(folder, 'docs'));
  expect([...tables.keys()]).toEqual([join(folder, 'docs', 'shapes.md')]);
  const { operations } = buildModel(readSpec(fixture('shapes')));
  const rows = [...tables.values()]
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.map((line) => line.split('|')[1]?.trim())).toEqual(operations.map(({ name }) => `\`${name}\``));
  expect(rows.map((line) => line.split('|')[3]?.trim())).toEqual(operations.map(({ safe }) => (safe ? 'yes' : 'no')));
});

describe('freshness', () => {
  let out: string;
  let expected: Map<string, string>;

  beforeEach(() => {
    out = join(folder, 'out');
    expected = new Map(['one/a.ts', 'one/b.ts', 'two/a.ts'].map((file) => [join(out, file), `// ${file}\n`]));
  });

  it('finds everything missing where nothing was generated', () => {
    expect(staleFiles(expected, out)).toEqual([...expected.keys()]);
  });

  it('finds nothing stale after a refresh', () => {
    refresh(expected, out);
    expect(staleFiles(expected, out)).toEqual([]);
  });

  it.each([
    ['missing', 'one/a.ts', (file: string) => rmSync(file)],
    ['changed', 'one/b.ts', (file: string) => writeFileSync(file, '// one/b.ts \n')],
    ['left over', 'old/a.ts', writeWithFolder],
    ['left over beside fresh ones', 'one/c.ts', writeWithFolder],
  ])('finds a file that is %s, and a refresh mends it', (_, name, spoil) => {
    refresh(expected, out);
    spoil(join(out, name));
    expect(staleFiles(expected, out)).toEqual([join(out, name)]);
    expect(refresh(expected, out)).toEqual([join(out, name)]);
    expect(staleFiles(expected, out)).toEqual([]);
    expect(existsSync(join(out, name))).toBe(expected.has(join(out, name)));
  });

  it('leaves fresh files alone', () => {
    refresh(expected, out);
    const file = join(out, 'one/a.ts');
    const before = statSync(file, { bigint: true }).mtimeNs;
    rmSync(join(out, 'two/a.ts'));
    refresh(expected, out);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before);
  });
});

function writeWithFolder(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
}
