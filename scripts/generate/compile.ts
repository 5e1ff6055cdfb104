import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitChecks } from './emit-checks.ts';
import { emitClient } from './emit-client.ts';
import { emitOperations, emitTable } from './emit-operations.ts';
import { emitSchemas } from './emit-schemas.ts';
import { emitTypes } from './emit-types.ts';
import { InvalidSpecError, type SpecProblem } from './invalid-spec-error.ts';
import { type ApiModel, buildModel } from './model.ts';
import { readSpec } from './spec.ts';

/** Files by their paths. */
type Files = ReadonlyMap<string, string>;

/** The folders that the generator reads and writes. */
export interface Folders {
  readonly specs: string;
  readonly code: string;
  readonly docs: string;
}

/**
 * Compiles a spec into its generated files, by their names.
 *
 * @throws {InvalidSpecError} if the spec cannot be compiled.
 */
export async function compile(specFile: string): Promise<Files> {
  return format(await emitCode(buildModel(readSpec(specFile))));
}

/**
 * Compiles all specs. Returns the files that the two output folders must contain.
 *
 * @throws {InvalidSpecError} with the problems of all specs.
 */
export async function compileAll({ specs, code, docs }: Folders): Promise<{ code: Files; docs: Files }> {
  const codeFiles = new Map<string, string>();
  const docFiles = new Map<string, string>();
  const problems: SpecProblem[] = [];
  const files = readdirSync(specs).filter((name) => name.endsWith('.yaml'));
  for (const file of files.sort().map((name) => join(specs, name))) {
    try {
      const model = buildModel(readSpec(file));
      for (const [name, text] of await emitCode(model)) codeFiles.set(join(model.api, name), text);
      docFiles.set(join(docs, `${model.api}.md`), emitTable(model));
    } catch (error) {
      if (!(error instanceof InvalidSpecError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, file })));
    }
  }
  if (problems.length > 0) throw new InvalidSpecError(problems);
  const formatted = [...format(codeFiles)].map(([name, text]) => [join(code, name), text] as const);
  return { code: new Map(formatted), docs: docFiles };
}

/** The name of a file becomes the name of a folder, and part of the names of types. */
const API_NAME = /^[A-Za-z][\w.-]*$/;

async function emitCode(model: ApiModel): Promise<Files> {
  if (!API_NAME.test(model.api))
    throw new InvalidSpecError('invalid name of the file; use letters, digits and hyphens, such as stytch-b2b.yaml');
  return new Map([
    ['types.ts', await emitTypes(model)],
    ['checks.ts', emitChecks(model)],
    ['operations.ts', emitOperations(model)],
    ['client.ts', emitClient(model)],
    ['schemas.ts', emitSchemas(model)],
  ]);
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Formats files by the repository's own rules, as handwritten code is. */
function format(files: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'authloom-format-'));
  try {
    for (const [name, text] of files) writeFile(join(folder, name), text);
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    const args = ['format', '--write', '--vcs-enabled=false', `--config-path=${ROOT}`, folder];
    execFileSync(process.execPath, [biome, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files in a folder that are missing, changed by hand, out of date, or left over. */
export function staleFiles(expected: Files, folder: string): string[] {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const leftOver = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !expected.has(file));
  const changed = [...expected]
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(([file]) => file);
  return [...changed, ...leftOver];
}

/** Writes and removes files until a folder contains exactly the expected ones. Returns the files that changed. */
export function writeFiles(expected: Files, folder: string): string[] {
  const stale = staleFiles(expected, folder);
  for (const file of stale) {
    const text = expected.get(file);
    if (text === undefined) rmSync(file);
    else writeFile(file, text);
  }
  return stale;
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
