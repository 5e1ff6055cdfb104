// Compiles every spec in openapi/ into src/generated/ and docs/operations/. With --check it writes nothing and fails when a
// file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitClient } from './generator/emit-client.ts';
import { emitOperations } from './generator/emit-operations.ts';
import { emitSchemas } from './generator/emit-schemas.ts';
import { emitTable } from './generator/emit-table.ts';
import { emitTypes } from './generator/emit-types.ts';
import { buildModel } from './generator/model.ts';
import { readSpec } from './generator/spec.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every generated file of a spec, by its name. */
export async function compile(specFile: string): Promise<Map<string, string>> {
  const model = buildModel(readSpec(specFile));
  return new Map([
    ['types.ts', await emitTypes(model)],
    ['operations.ts', emitOperations(model)],
    ['client.ts', emitClient(model)],
    ['schemas.ts', emitSchemas(model)],
  ]);
}

/** What `src/generated/` should hold, by path. */
export async function compileAll(specFolder: string, outFolder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const api of apisIn(specFolder)) {
    const compiled = await compile(join(specFolder, `${api}.yaml`));
    for (const [file, text] of compiled) files.set(join(outFolder, api, file), text);
  }
  return files;
}

/** What `docs/operations/` should hold, by path. */
export function tabulateAll(specFolder: string, outFolder: string): Map<string, string> {
  const tables = apisIn(specFolder).map((api) => {
    const model = buildModel(readSpec(join(specFolder, `${api}.yaml`)));
    return [join(outFolder, `${api}.md`), emitTable(model)] as const;
  });
  return new Map(tables);
}

function apisIn(specFolder: string): string[] {
  const specs = readdirSync(specFolder).filter((file) => file.endsWith('.yaml'));
  return specs.map((file) => file.slice(0, -'.yaml'.length)).sort();
}

/** The files that are missing, changed by hand, out of date, or left over. */
export function staleFiles(expected: ReadonlyMap<string, string>, outFolder: string): string[] {
  const present = existsSync(outFolder) ? readdirSync(outFolder, { recursive: true, withFileTypes: true }) : [];
  const leftOver = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !expected.has(file));
  const changed = [...expected]
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(([file]) => file);
  return [...changed, ...leftOver];
}

/** Makes a folder hold what it should, and answers what it had to change. Files that are fresh are not touched. */
export function refresh(expected: ReadonlyMap<string, string>, outFolder: string): string[] {
  const stale = staleFiles(expected, outFolder);
  for (const file of stale) {
    const text = expected.get(file);
    if (text === undefined) {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}

async function main(args: readonly string[]): Promise<void> {
  const specs = join(ROOT, 'openapi');
  const [code, tables] = [join(ROOT, 'src/generated'), join(ROOT, 'docs/operations')];
  const outputs = [
    [await compileAll(specs, code), code],
    [tabulateAll(specs, tables), tables],
  ] as const;
  const count = outputs.reduce((sum, [expected]) => sum + expected.size, 0);
  if (!args.includes('--check')) {
    const changed = outputs.flatMap(([expected, folder]) => refresh(expected, folder));
    console.log(`${count} generated files, ${changed.length} of them changed`);
    return;
  }
  const stale = outputs.flatMap(([expected, folder]) => staleFiles(expected, folder));
  if (stale.length > 0) {
    const names = stale.map((file) => relative(ROOT, file)).join(', ');
    console.error(`stale: ${names}\nRun "npm run generate" and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`${count} generated files are fresh`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
