import { scrub } from '../../observe/redaction.ts';
import type { ReadAnswer } from '../answer.ts';
import type { CallContext } from '../context.ts';
import { fullRequestId, LONGEST_ID } from '../request-id.ts';
import { secretsOf } from './secrets.ts';

/** The id of the request as far as errors and observers may tell it: a server may put there what it was sent. */
export function requestIdOf(context: CallContext, answer: ReadAnswer): string | null {
  const id = fullRequestId(context, answer);
  // Scrubbed before it is cut: a part of a secret would not be recognised.
  return id === null ? null : scrub(id, secretsOf(context)).slice(0, LONGEST_ID);
}
