import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SpecError } from '../../../../../scripts/spec/document/document.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';
import { replaceFile, writeSpec } from '../../../../../scripts/spec/sync/write.ts';
import { CLEAN } from '../lint/spec.ts';
import { Folder } from '../run.ts';

const folder = new Folder();
const file = join(folder.path, 'gadgets.yaml');

beforeEach(() => {
  folder.write('gadgets.yaml', CLEAN);
});

function expectUnchanged(): void {
  expect(readFileSync(file, 'utf8')).toBe(CLEAN);
  expect(readdirSync(folder.path)).toEqual(['gadgets.yaml']);
}

describe('replaceFile', () => {
  it('writes a file in one step, under the same name', () => {
    const seen = replaceFile(file, 'new', (written) => [
      written.endsWith('gadgets.yaml'),
      readFileSync(written, 'utf8'),
      readFileSync(file, 'utf8'),
    ]);
    expect(seen).toEqual([true, 'new', CLEAN]);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder.path)).toEqual(['gadgets.yaml']);
  });

  it('leaves the old file, and nothing else, if it fails in the middle', () => {
    const fail = (): never => {
      throw new Error('no space left');
    };
    expect(() => replaceFile(file, 'half', fail)).toThrow('no space left');
    expectUnchanged();
  });

  it('reports a folder that is missing or cannot be written', () => {
    const missing = join(folder.path, 'missing', 'gadgets.yaml');
    expect(() => replaceFile(missing, 'new', () => 1)).toThrow(new SpecError(`${missing}: no such file`));
  });
});

describe('writeSpec', () => {
  const change = { rating: 'breaking', kind: 'type-changed', message: '', place: '', operations: [] } as const;
  const difference = (text: string): Parameters<typeof writeSpec>[2] => ({
    changes: [change],
    onlyHere: [],
    unclear: [],
    merged: readDocument(file, text),
  });

  it('writes nothing if the generator rejects the merged spec', () => {
    const unsupported = CLEAN.replace('type: integer\n', 'type: integer\n          not: { const: 4 }\n');
    expect(() => writeSpec(file, CLEAN, difference(unsupported))).toThrow(
      /^[^\n]*gadgets\.yaml: nothing was written, because the generator rejects the merged spec: [^\n]*unsupported keyword not in a schema/,
    );
    expectUnchanged();
  });

  it('reports violations of our rules in the merged spec, under its own name', () => {
    const { problems } = writeSpec(file, CLEAN, difference(CLEAN.replace('      description: A gadget.\n', '')));
    expect(problems).toMatchObject([{ file, rule: 'description' }]);
  });
});
