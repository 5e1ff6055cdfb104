// The generator: compiles every spec in openapi/ into src/generated/ and docs/operations/. With --check it writes nothing
// and fails if a file is stale. The folders can be changed by --specs, --code and --docs.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileAll, type Folders, staleFiles, writeFiles } from './compile.ts';
import { InvalidSpecError, problemLine } from './invalid-spec-error.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    specs: { type: 'string', default: join(ROOT, 'openapi') },
    code: { type: 'string', default: join(ROOT, 'src/generated') },
    docs: { type: 'string', default: join(ROOT, 'docs/operations') },
  },
});

try {
  await generate(options, options.check);
} catch (error) {
  if (!(error instanceof InvalidSpecError)) throw error;
  report(error);
  process.exitCode = 1;
}

async function generate(folders: Folders, isCheck: boolean): Promise<void> {
  const expected = await compileAll(folders);
  const count = expected.code.size + expected.docs.size;
  if (!isCheck) {
    const changed = [...writeFiles(expected.code, folders.code), ...writeFiles(expected.docs, folders.docs)];
    console.log(`${count} generated files, ${changed.length} of them changed`);
    return;
  }
  const stale = [...staleFiles(expected.code, folders.code), ...staleFiles(expected.docs, folders.docs)];
  if (stale.length === 0) {
    console.log(`${count} generated files are up to date`);
    return;
  }
  const names = stale.map((file) => relative(process.cwd(), file)).join(', ');
  console.error(`stale: ${names}\nRun "npm run generate" and commit the result.`);
  process.exitCode = 1;
}

/** Prints one line for each problem. */
function report({ problems }: InvalidSpecError): void {
  const texts = new Map<string, string>();
  for (const problem of problems) {
    const { file = '' } = problem;
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    console.error(problemLine({ ...problem, file: relative(process.cwd(), file) }, text));
  }
}
