import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file in one step: beside it first, then in its place, so that a failure leaves the old one. `check` gets the
 * path of the new file, which has the same name, and keeps the old one by throwing; what it answers is answered.
 */
export function replaceFile<T>(file: string, text: string, check: (written: string) => T): T {
  const folder = mkdtempSync(join(dirname(file), '.sync-'));
  try {
    const written = join(folder, basename(file));
    writeFileSync(written, text);
    const checked = check(written);
    renameSync(written, file);
    return checked;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
