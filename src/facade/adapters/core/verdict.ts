import type { Session } from '../../session/result.ts';
import { AuthError } from './auth-error.ts';
import type { AuthState, SignedIn } from './auth-state.ts';
import { challenge } from './challenge.ts';
import type { Guard } from './options.ts';
import { signInLocation, wantsPage } from './redirect.ts';
import { type RequestAuth, readRequest } from './request-auth.ts';
import { asksMore, type Requirements } from './requirements.ts';
import { crossSiteError } from './same-site.ts';

/** A request of somebody who is signed in. */
export type SignedInRequest<S extends Session = Session> = RequestAuth<S> & { readonly state: SignedIn<S> };

/** What becomes of a request: it passes, its browser is sent to sign in, or it is refused. */
export type Verdict<S extends Session = Session> =
  | { readonly kind: 'pass'; readonly reading: SignedInRequest<S> }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'refuse'; readonly error: AuthError };

/** Judges a request. Rejects only where the server is set up wrongly. */
export async function judge<S extends Session>(reading: RequestAuth<S>, guard: Guard): Promise<Verdict<S>> {
  const outcome = await hold(reading, guard);
  if (!(outcome instanceof AuthError)) return { kind: 'pass', reading: outcome };
  if (guard.signIn !== undefined && outcome.status === 401 && wantsPage(reading.view)) {
    return { kind: 'redirect', location: signInLocation(guard.signIn, reading.view.target) };
  }
  return { kind: 'refuse', error: outcome };
}

/** The request of somebody who is signed in as required, or the error to answer with. Rejects as `judge` does. */
export async function hold<S extends Session>(
  reading: RequestAuth<S>,
  { requirements, check }: Pick<Guard, 'requirements' | 'check'>,
): Promise<SignedInRequest<S> | AuthError> {
  const held = isToBeReadAgain(reading, requirements, check) ? await readAgain(reading, requirements, check) : reading;
  const { state } = held;
  return state.authenticated ? { ...held, state } : refusalOf(held, state, requirements);
}

/** The state of somebody who has to be signed in; throws the error to answer with otherwise. */
export function expectSignedIn<S extends Session>(reading: RequestAuth<S>): SignedIn<S> {
  const { state } = reading;
  if (state.authenticated) return state;
  throw refusalOf(reading, state, {});
}

/** A good session, for what it has to be; with a check of the guard's own any other as well, which may be good by that. */
function isToBeReadAgain(
  { state, isCrossSite }: RequestAuth,
  requirements: Requirements,
  check: Guard['check'],
): boolean {
  return check === undefined ? state.authenticated && asksMore(requirements) : !isCrossSite;
}

/** Verified tokens are remembered, so this costs little. */
function readAgain<S extends Session>(
  { auth, view, options, check: before }: RequestAuth<S>,
  requirements: Requirements,
  check: Guard['check'],
): Promise<RequestAuth<S>> {
  return readRequest(auth, view, options, { ...before, ...check }, requirements);
}

function refusalOf(
  { isCrossSite, options }: RequestAuth,
  state: Exclude<AuthState, SignedIn>,
  requirements: Requirements,
): AuthError {
  return isCrossSite ? crossSiteError(state.error) : challenge(state.error, requirements, options.detail ?? false);
}
