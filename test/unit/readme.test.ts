import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../helpers/package.ts';

const CONFIG = join(ROOT, 'test/.tmp-readme.json');
/** Pages that have nothing to compile. */
const WITHOUT_EXAMPLES: readonly string[] = [
  'command-line.md',
  'installing.md',
  'speed.md',
  'speed-tables.md',
  'threat-model.md',
];
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => !WITHOUT_EXAMPLES.includes(name))
    .map((name) => join('docs', name)),
];
const PROGRAMS = PAGES.filter((page) => page.endsWith('.md')).map((page) => ({
  page,
  file: join(ROOT, `test/.tmp-readme-${basename(page, '.md')}.ts`),
}));
afterAll(() => {
  for (const file of [CONFIG, ...PROGRAMS.map((program) => program.file)]) rmSync(file, { force: true });
});

/** Names that the examples use without a declaration. */
const GIVEN = `
declare const request: Request;
declare const userID: string;
declare const user_id: string;
declare const device_id: string;
declare const token: string;
declare const pem: string;
declare const savedKeySet: { keys: object[] };
declare const organization_id: string;
declare const member_id: string;
declare const name: string;
declare const client_id: string;
declare const client_secret: string;
`;

it.each(PROGRAMS)('$page has examples', ({ page }) => {
  const { imports } = examplesOf(page);
  expect(imports).not.toEqual([]);
});

it('has examples that compile, those of a page as one program', () => {
  for (const { page, file } of PROGRAMS) {
    const { imports, body } = examplesOf(page);
    writeFileSync(file, `${imports.join('\n')}\n${GIVEN}\nexport async function page() {\n${body}\n}\n`);
  }
  const compilerOptions = { noUnusedLocals: false };
  const files = PROGRAMS.map(({ file }) => basename(file));
  writeFileSync(CONFIG, JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: [], files }));
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', CONFIG], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

function examplesOf(page: string): { imports: string[]; body: string } {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const lines = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = '']) => code.split('\n'));
  const isImport = (line: string): boolean => line.startsWith('import ');
  return {
    imports: [...new Set(lines.filter(isImport))].map(fromSource),
    body: lines.filter((line) => !isImport(line)).join('\n'),
  };
}

/** The source's entry points, in place of the built ones. */
function fromSource(line: string): string {
  return line.replace("'authloom'", "'../src/index.ts'").replace(/'authloom\/(\w+)'/, "'../src/$1.ts'");
}
