import type { Session, SessionValidationResult } from '../../session/result.ts';

/**
 * What is known of the user of a request: `signed-in` with the session, `signed-out` with the reason, or `unavailable`
 * when nothing can be said.
 */
export type AuthState<S extends Session = Session> = SessionValidationResult<S>;

/** The state of a request whose user is signed in. */
export type SignedIn<S extends Session = Session> = Extract<AuthState<S>, { readonly status: 'signed-in' }>;
