import { BodyProblem } from '../body.ts';

// Fatal: a replaced character would be a silently changed name or id. A leading byte order mark is dropped.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A whole body as text. Throws `BodyProblem` where it is not UTF-8. */
export function decodeUtf8(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  if (only === undefined) return '';
  try {
    return decoder.decode(chunks.length === 1 ? only : Buffer.concat(chunks));
  } catch {
    throw new BodyProblem('not UTF-8');
  }
}
