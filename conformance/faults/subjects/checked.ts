import type { Session, SessionValidationResult } from '../../../src/index.ts';

/** Turns a session check into a call that returns the user id or throws the result's error. */
export async function checked(check: Promise<SessionValidationResult<Session>>): Promise<string> {
  const result = await check;
  if (result.authenticated) return result.userId;
  throw result.error;
}
