import { open } from 'node:fs/promises';
import { type AuthloomError, ConnectionException, ServerException, TimeoutException, ValidationError } from 'authloom';
import type { Stytch } from 'authloom/stytch';
import { Journal } from './journal.ts';
import { readUser } from './read-user.ts';
import { Throttle } from './throttle.ts';

/** Options of the import. */
export interface ImportOptions {
  readonly stytch: Pick<Stytch, 'passwords'>;
  /** JSON lines, each with the arguments of `passwords.migrate`. */
  readonly file: string;
  /**
   * The number of calls that are open at once.
   *
   * @default 8
   */
  readonly concurrency?: number | undefined;
  /**
   * The number of calls that start per second.
   *
   * @default 50
   */
  readonly rate?: number | undefined;
  /** Stops the import after the calls that are open. It can be resumed. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each line. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Waits, by milliseconds.
   *
   * @default a timer
   */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** The progress of an import. */
export interface Progress {
  /** Lines of this run that Stytch has accepted. */
  readonly imported: number;
  /** Lines of this run in the file of rejected ones. */
  readonly rejected: number;
  /** Lines done by an earlier run. */
  readonly skipped: number;
  /** The number of rate limits and failures of Stytch. */
  readonly waits: number;
  /** True if all lines are done. */
  readonly complete: boolean;
}

/** After that many attempts of one line, Stytch has an outage: the import stops. */
const MAX_ATTEMPTS = 8;

/**
 * Imports users with the hashes of their passwords. Finished lines are recorded in `FILE.done`, so that the import can be
 * stopped and resumed: a line whose call was open when the process died is sent again. Lines that cannot be imported are
 * named in `FILE.rejected.jsonl`, without their content.
 *
 * @throws {ValidationError} if the file has changed since the run that is resumed
 * @throws {AuthloomError} if no line can be imported: the credentials are wrong, or Stytch has an outage
 */
export async function importPasswords(options: ImportOptions): Promise<Progress> {
  const { stytch, file, concurrency = 8, rate = 50, signal, onProgress, wait = waitFor } = options;
  const journal = await Journal.open(file);
  const throttle = new Throttle(rate, wait);
  const stop = new AbortController();
  const isStopped = (): boolean => stop.signal.aborted || signal?.aborted === true;
  const counts = { imported: 0, rejected: 0, skipped: 0, waits: 0 };
  const onWait = (): void => {
    counts.waits += 1;
  };

  const take = async (line: number, text: string): Promise<void> => {
    try {
      const user = readUser(text);
      // The throttle waits for all calls together.
      const call = (): Promise<unknown> => stytch.passwords.migrate(user, { retry: false });
      if (!(await inTurn(call, { throttle, isStopped, onWait }))) return;
      counts.imported += 1;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      await journal.reject(line, reason);
      counts.rejected += 1;
    }
    await journal.done(line);
    onProgress?.({ ...counts, complete: false });
  };

  const lines = linesOf(file);
  const work = async (): Promise<boolean> => {
    for (;;) {
      if (isStopped()) return false;
      const { done, value } = await lines.next();
      if (done === true) return true;
      if (journal.isDone(value.line)) counts.skipped += 1;
      else await take(value.line, value.text);
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    work().catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  const ends = await Promise.allSettled(workers);
  await lines.return(undefined);
  await journal.close();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return { ...counts, complete: ends.every((end) => end.status === 'fulfilled' && end.value) };
}

interface Turns {
  readonly throttle: Throttle;
  readonly isStopped: () => boolean;
  readonly onWait: () => void;
}

/** Makes a call in its turn, and retries it. `false` if the import was stopped before. */
async function inTurn(call: () => Promise<unknown>, { throttle, isStopped, onWait }: Turns): Promise<boolean> {
  for (let attempts = 1; ; attempts += 1) {
    await throttle.turn();
    if (isStopped()) return false;
    try {
      await call();
      return true;
    } catch (error) {
      if (!isRetryable(error) || attempts === MAX_ATTEMPTS) throw error;
      onWait();
      throttle.pause(pauseAfter(error, attempts));
    }
  }
}

/** The reason for rejecting a user, without the content of the line; `undefined` if the error is not about the user. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ValidationError) return error.message;
  if (!(error instanceof ServerException) || ![400, 404, 409, 422].includes(error.httpStatusCode)) return undefined;
  return `${error.httpStatusCode} ${error.errorType}, request id ${error.requestId}`;
}

/** Tests whether the same call may succeed later. Migrating a user twice is safe. */
function isRetryable(error: unknown): error is AuthloomError {
  if (error instanceof ServerException) return error.httpStatusCode === 429 || error.httpStatusCode >= 500;
  return error instanceof ConnectionException || error instanceof TimeoutException;
}

/** Milliseconds: by `Retry-After`, else longer each time. */
function pauseAfter(error: AuthloomError, attempts: number): number {
  const seconds = error instanceof ServerException ? error.retryAfter : undefined;
  return seconds === undefined ? Math.min(30_000, 500 * 2 ** attempts) : seconds * 1000;
}

async function* linesOf(file: string): AsyncGenerator<{ readonly line: number; readonly text: string }, void> {
  const handle = await open(file);
  let line = 0;
  try {
    for await (const text of handle.readLines()) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  } finally {
    await handle.close();
  }
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
