import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';

/** The id of the request as the answer has it. */
export function fullRequestId({ provider }: CallContext, { head, json }: ReadAnswer): string | null {
  return provider.readRequestId({ status: head.status, headers: head.headers, body: json?.value });
}

/** As much of an id as is told: no provider's ids come near. */
export const LONGEST_ID = 200;
