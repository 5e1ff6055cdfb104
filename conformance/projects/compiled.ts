import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, programs, type Workshop } from './workshop.ts';

type ModuleType = 'module' | 'commonjs';
type Files = Readonly<Record<string, string>>;

const COMPILER = ['typescript@5.9.3', '@types/node@20.19.43'];

async function compile(workshop: Workshop, type: ModuleType, names: readonly string[]): Promise<Files> {
  const toolbox = await workshop.toolbox(COMPILER);
  const folder = workshop.project(
    {
      'package.json': JSON.stringify({ type }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'node16', target: 'es2022', types: ['node'], outDir: 'out', skipLibCheck: true },
        files: names,
      }),
      ...programs(names, { extensions: true }),
    },
    toolbox,
  );
  await mustRun(folder, process.execPath, [`${toolbox}/node_modules/typescript/lib/tsc.js`, '-p', '.']);
  return Object.fromEntries(
    names.map((name) => {
      const file = name.replace(/\.ts$/, '.js');
      return [file, readFileSync(join(folder, 'out', file), 'utf8')];
    }),
  );
}

const known = new Map<string, Promise<Files>>();

/** The programs as modules or CommonJS of JavaScript: compiled once for all projects. */
export function compiled(workshop: Workshop, type: ModuleType, names: readonly string[]): Promise<Files> {
  const key = [type, ...names].join(' ');
  const files = known.get(key) ?? compile(workshop, type, names);
  known.set(key, files);
  return files;
}
