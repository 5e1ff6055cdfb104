import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { ValidationError } from 'authloom';

/** Records which lines of a file are done, and which were rejected, in two files that only grow. */
export class Journal {
  readonly #done: Set<number>;
  readonly #doneFile: FileHandle;
  readonly #rejectedFile: FileHandle;

  private constructor(done: Set<number>, doneFile: FileHandle, rejectedFile: FileHandle) {
    this.#done = done;
    this.#doneFile = doneFile;
    this.#rejectedFile = rejectedFile;
  }

  /** Opens the journal of a file, or creates it. */
  static async open(file: string): Promise<Journal> {
    const digest = await digestOf(file);
    const recorded = await readFile(`${file}.done`, 'utf8').catch(absent);
    // The last entry is incomplete if the process died while writing it: it does not count.
    const [first, ...entries] = recorded.split('\n').slice(0, -1);
    if (first !== undefined && first !== digest) throw changed(file);
    const doneFile = await open(`${file}.done`, 'a', 0o600);
    const isCut = recorded !== '' && !recorded.endsWith('\n');
    if (isCut) await doneFile.truncate(Buffer.byteLength(recorded.slice(0, recorded.lastIndexOf('\n') + 1)));
    if (first === undefined) await doneFile.appendFile(`${digest}\n`);
    return new Journal(new Set(entries.map(Number)), doneFile, await open(`${file}.rejected.jsonl`, 'a', 0o600));
  }

  /** Tests whether an earlier run has done the line. */
  isDone(line: number): boolean {
    return this.#done.has(line);
  }

  /** Records that a line is done. */
  async done(line: number): Promise<void> {
    await this.#doneFile.appendFile(`${line}\n`);
  }

  /** Records that a line cannot be imported. */
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
  const message = `the file has changed since the import to resume; to start again, remove ${file}.done`;
  return new ValidationError('Cannot resume the import', [{ path: 'file', message }], { provider: null, status: 400 });
}
