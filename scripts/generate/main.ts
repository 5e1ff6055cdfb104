// The generator: compiles every spec in openapi/ into src/generated/ and docs/operations/. With --check it writes nothing
// and fails if a file is stale. The folders can be changed by --specs, --code and --docs.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileAll, type Folders, staleFiles, writeFiles } from './compile.ts';
import { InvalidSpecError, problemLine } from './invalid-spec-error.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

try {
  const { values: options } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      specs: { type: 'string', default: join(ROOT, 'openapi') },
      code: { type: 'string', default: join(ROOT, 'src/generated') },
      docs: { type: 'string', default: join(ROOT, 'docs/operations') },
    },
  });
  await generate(options, options.check);
} catch (error) {
  if (error instanceof InvalidSpecError) report(error);
  else printFailure(error);
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
  printError(`stale: ${names}`);
  printError('Run "npm run generate" and commit the result.');
  process.exitCode = 1;
}

/** Prints one line for each problem. */
function report({ problems }: InvalidSpecError): void {
  const texts = new Map<string, string>();
  for (const problem of problems) {
    const { file = '' } = problem;
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    printError(problemLine({ ...problem, file: relative(process.cwd(), file) }, text));
  }
}

/** Prints any other error in one line. `AUTHLOOM_DEBUG=1` shows where it was thrown. */
function printFailure(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  // Arguments and files are the user's; everything else is a bug.
  const isExpected = error instanceof Error && ('syscall' in error || isArgumentError(error));
  const reason = isExpected ? message : `unexpected ${name}: ${message}; AUTHLOOM_DEBUG=1 shows where`;
  printError(`generate: ${reason.trim().replaceAll(/\s*\n\s*/g, ' ')}`);
  if ((process.env['AUTHLOOM_DEBUG'] ?? '') !== '') console.error(stack);
}

function isArgumentError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** Prints a line without what a terminal would obey: file names and specs may contain anything. */
function printError(line: string): void {
  const visible = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  console.error(line.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, visible));
}
