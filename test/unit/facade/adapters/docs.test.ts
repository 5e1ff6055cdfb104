import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FRAMEWORK_FILES } from '../../../helpers/docs.ts';
import { ROOT } from '../../../helpers/package.ts';

const FOLDER = join(ROOT, 'test/.tmp-frameworks');
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

it('has a file for each framework', () => {
  const folders = Object.keys(FRAMEWORK_FILES).map((file) => file.split('/')[0]);
  expect([...new Set(folders)]).toEqual(['express', 'fastify', 'hono', 'next']);
});

it('has files that compile', { timeout: 60_000 }, () => {
  for (const [file, code] of Object.entries(FRAMEWORK_FILES)) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), code);
  }
  const files = Object.keys(FRAMEWORK_FILES);
  const config = { extends: '../../tsconfig.json', compilerOptions: { jsx: 'react-jsx' }, include: [], files };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', FOLDER], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
