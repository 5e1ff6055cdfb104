import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../support/package.ts';

const FILE = join(ROOT, 'test/.tmp-readme.ts');
const CONFIG = join(ROOT, 'test/.tmp-readme.json');
afterAll(() => {
  for (const file of [FILE, CONFIG]) rmSync(file, { force: true });
});

/** What the examples take for granted. */
const GIVEN = `
declare const request: Request;
declare const userID: string;
declare const token: string;
declare const organization_id: string;
declare const member_id: string;
declare const name: string;
declare const client_id: string;
declare const client_secret: string;
`;

it('has examples that compile, as one program', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const lines = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = '']) => code.split('\n'));
  const isImport = (line: string): boolean => line.startsWith('import ');
  const imports = [...new Set(lines.filter(isImport))].map(fromSource);
  expect(imports).not.toEqual([]);
  const body = lines.filter((line) => !isImport(line)).join('\n');
  writeFileSync(FILE, `${imports.join('\n')}\n${GIVEN}\nexport async function readme() {\n${body}\n}\n`);
  const compilerOptions = { noUnusedLocals: false };
  writeFileSync(
    CONFIG,
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: [], files: ['.tmp-readme.ts'] }),
  );
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', CONFIG], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

/** The doors of the source, in place of the built ones. */
function fromSource(line: string): string {
  return line.replace("'authloom'", "'../src/index.ts'").replace(/'authloom\/(\w+)'/, "'../src/$1.ts'");
}
