import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { SpecIo } from '../command-line.ts';
import { SpecError } from '../document/document.ts';
import { fileError } from '../document/source.ts';
import { methodNames, modelOf } from '../generator.ts';
import { lintFile } from '../lint/lint.ts';
import type { Problem } from '../lint/problem.ts';
import { rewrite } from '../yaml/rewrite.ts';
import type { UpstreamDifference } from './merge.ts';

/** The effect of a sync on the methods of the client. */
interface MethodChanges {
  readonly appeared: readonly string[];
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
}

export interface WriteResult {
  readonly methods: MethodChanges;
  /** Violations of our rules in the merged spec. */
  readonly problems: readonly Problem[];
}

/**
 * Writes the merged spec to its file.
 *
 * @throws `SpecError` if the generator rejects it or the file cannot be written; then the file is unchanged.
 */
export function writeSpec(file: string, text: string, { changes, merged }: UpstreamDifference): WriteResult {
  const before = methodNames(modelOf(file));
  if (changes.length === 0) return { methods: { appeared: [], changed: [], vanished: [] }, problems: [] };
  return replaceFile(file, rewrite(file, text, merged.root), (written) => {
    const after = acceptedMethods(file, written);
    const touched = new Set(changes.flatMap(({ operations }) => operations));
    return {
      methods: {
        appeared: after.filter((name) => !before.includes(name)),
        changed: after.filter((name) => before.includes(name) && touched.has(name)),
        vanished: before.filter((name) => !after.includes(name)),
      },
      problems: lintFile(written).problems.map((problem) => ({ ...problem, file })),
    };
  });
}

function acceptedMethods(file: string, written: string): string[] {
  try {
    return methodNames(modelOf(written));
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(
      `${file}: nothing was written, because the generator rejects the merged spec: ${error.message}`,
    );
  }
}

/**
 * Replaces a file atomically: the new text is written beside it, checked, and renamed over it. If `check` throws, the old file
 * stays. Returns the result of `check`, which receives the path of the new file; its name is the same.
 */
export function replaceFile<T>(file: string, text: string, check: (written: string) => T): T {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(dirname(file), '.sync-'));
    const written = join(folder, basename(file));
    writeFileSync(written, text);
    const checked = check(written);
    renameSync(written, file);
    return checked;
  } catch (error) {
    throw fileError(file, error);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps after a sync in this repository. */
const STEPS = [
  ['generate', ['run', '--silent', 'generate']],
  ['type check', ['run', '--silent', 'types']],
] as const;

/** Generates the clients and checks all types, if the spec belongs to this repository. Returns whether both succeeded. */
export function regenerate(specFile: string, io: SpecIo): boolean {
  const root = dirname(dirname(resolve(specFile)));
  if (!existsSync(join(root, 'scripts/generate/main.ts'))) return true;
  return STEPS.every(([name, args]) => {
    const { status, stdout, stderr } = spawnSync('npm', [...args], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) io.err(`${name}: ok`);
    else io.err(`${name}: failed\n${stdout}${stderr}`.trimEnd());
    return status === 0;
  });
}
