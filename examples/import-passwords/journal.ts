import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { ValidationError } from 'authloom';

/** Which lines of a file are done, and which were rejected: two files beside it that only ever grow. */
export class Journal {
  readonly #done: Set<number>;
  readonly #doneFile: FileHandle;
  readonly #rejectedFile: FileHandle;

  private constructor(done: Set<number>, doneFile: FileHandle, rejectedFile: FileHandle) {
    this.#done = done;
    this.#doneFile = doneFile;
    this.#rejectedFile = rejectedFile;
  }

  /** Opens the journal of a file, or begins it. */
  static async open(file: string): Promise<Journal> {
    const digest = await digestOf(file);
    const noted = await readFile(`${file}.done`, 'utf8').catch(absent);
    // The last entry is cut short where the process died while it was written: it does not count.
    const [first, ...entries] = noted.split('\n').slice(0, -1);
    if (first !== undefined && first !== digest) throw changed(file);
    const doneFile = await open(`${file}.done`, 'a', 0o600);
    const isCut = noted !== '' && !noted.endsWith('\n');
    if (isCut) await doneFile.truncate(Buffer.byteLength(noted.slice(0, noted.lastIndexOf('\n') + 1)));
    if (first === undefined) await doneFile.appendFile(`${digest}\n`);
    return new Journal(new Set(entries.map(Number)), doneFile, await open(`${file}.rejected.jsonl`, 'a', 0o600));
  }

  /** Whether an earlier run has done the line. */
  isDone(line: number): boolean {
    return this.#done.has(line);
  }

  /** Notes that a line is done. */
  async done(line: number): Promise<void> {
    await this.#doneFile.appendFile(`${line}\n`);
  }

  /** Notes that a line cannot be imported. */
  async reject(line: number, reason: string): Promise<void> {
    await this.#rejectedFile.appendFile(`${JSON.stringify({ line, reason })}\n`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#doneFile.close(), this.#rejectedFile.close()]);
  }
}

/** Line numbers mean nothing in another file. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return `sha256:${hash.digest('hex')}`;
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

function changed(file: string): ValidationError {
  const message = `the file has changed since the import that is to be resumed; begin anew by removing ${file}.done`;
  return new ValidationError('Cannot resume the import', [{ path: 'file', message }], { provider: null, status: 400 });
}
