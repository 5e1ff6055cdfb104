import { scrub } from '../observe/redaction.ts';
import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';

/** No provider's ids come near. */
const MAX_LENGTH = 200;

/** The id of the request, for the caller. */
export function readRequestId(context: CallContext, answer: ReadAnswer): string | null {
  return fullRequestId(context, answer)?.slice(0, MAX_LENGTH) ?? null;
}

/** The id of the request as far as errors and observers may tell it: a server may put there what it was sent. */
export function requestIdOf(context: CallContext, answer: ReadAnswer): string | null {
  const id = fullRequestId(context, answer);
  // Scrubbed before it is cut: a part of a secret would not be recognised.
  return id === null ? null : scrub(id, context.secrets).slice(0, MAX_LENGTH);
}

function fullRequestId({ provider }: CallContext, { head, json }: ReadAnswer): string | null {
  return provider.readRequestId({ status: head.status, headers: head.headers, body: json?.value });
}
