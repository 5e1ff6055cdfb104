import type { Deadline } from './deadline.ts';

/** Why a body could not be read. */
export class BodyProblem {
  readonly reason: 'too large' | 'not UTF-8';
  constructor(reason: 'too large' | 'not UTF-8') {
    this.reason = reason;
  }
}

/**
 * Reads a body as UTF-8 text within the deadline. Bytes are counted as they come out of decompression, so a small
 * answer that unfolds without end is cut off. Throws `BodyProblem`, `DeadlineEnd`, or what the connection failed with.
 */
export async function readText(response: Response, maxBytes: number, deadline: Deadline): Promise<string> {
  if (response.body === null) return '';
  if (Number(response.headers.get('content-length')) > maxBytes) {
    discard(response);
    throw new BodyProblem('too large');
  }
  return decode(await readChunks(response.body, maxBytes, deadline));
}

/** Lets go of a body that nobody will read, so that its connection is freed. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

async function readChunks(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  deadline: Deadline,
): Promise<Uint8Array[]> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return chunks;
      size += value.byteLength;
      if (size > maxBytes) throw new BodyProblem('too large');
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  // Fatal: a replaced character would be a silently changed name or id. A leading byte order mark is dropped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    let text = '';
    for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch {
    throw new BodyProblem('not UTF-8');
  }
}
