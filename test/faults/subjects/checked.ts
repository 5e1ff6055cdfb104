import type { Session, SessionValidationResult } from '../../../src/index.ts';

/** A session check as a call that succeeds with the user's id, or fails with the result's error. */
export async function checked(check: Promise<SessionValidationResult<Session>>): Promise<string> {
  const result = await check;
  if (result.authenticated) return result.userId;
  throw result.error;
}
