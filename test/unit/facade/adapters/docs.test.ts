import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../../helpers/package.ts';

const FOLDER = join(ROOT, 'test/.tmp-frameworks');
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The examples that are files of their own: those with a name after "ts". */
const FILES = [...readFileSync(join(ROOT, 'docs/frameworks.md'), 'utf8').matchAll(/```ts (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = '', code = '']) => ({ file, code }),
);

it('has a file for each framework', () => {
  expect([...new Set(FILES.map(({ file }) => dirname(file)))]).toEqual(['express', 'fastify', 'hono', 'next']);
});

it('has files that compile', () => {
  for (const { file, code } of FILES) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), fromSource(code));
  }
  const files = FILES.map(({ file }) => file);
  const config = { extends: '../../tsconfig.json', include: [], files };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', FOLDER], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

/** The entry points of the source, in place of the built ones. */
function fromSource(code: string): string {
  return code.replaceAll(/'authloom\/(\w+)'/g, "'../../../src/$1.ts'");
}
