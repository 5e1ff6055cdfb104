import type { Session } from '../../session/result.ts';
import { AuthError } from './auth-error.ts';
import type { AuthState, SignedIn } from './auth-state.ts';
import { challenge } from './challenge.ts';
import type { Guard } from './options.ts';
import { signInLocation, wantsPage } from './redirect.ts';
import { checkSession, type RequestAuth } from './request-auth.ts';
import { asksMore, type Requirements } from './requirements.ts';

/** What becomes of a request: it passes, its browser is sent to sign in, or it is refused. */
export type Verdict<S extends Session = Session> =
  | { readonly kind: 'pass'; readonly state: SignedIn<S> }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'refuse'; readonly error: AuthError };

/** Judges a request. Rejects only where the server is set up wrongly. */
export async function judge<S extends Session>(
  reading: RequestAuth<S>,
  { requirements, signIn }: Guard,
): Promise<Verdict<S>> {
  const outcome = await hold(reading, requirements);
  if (!(outcome instanceof AuthError)) return { kind: 'pass', state: outcome };
  if (signIn !== undefined && outcome.status === 401 && wantsPage(reading.view)) {
    return { kind: 'redirect', location: signInLocation(signIn, reading.view.target) };
  }
  return { kind: 'refuse', error: outcome };
}

/** The state of somebody who is signed in as required, or the error to answer with. Rejects as `judge` does. */
export async function hold<S extends Session>(
  reading: RequestAuth<S>,
  requirements: Requirements,
): Promise<SignedIn<S> | AuthError> {
  const state = await stateFor(reading, requirements);
  return state.authenticated ? state : refusalOf(reading, state, requirements);
}

/** The state of somebody who has to be signed in; throws the error to answer with otherwise. */
export function expectSignedIn<S extends Session>(reading: RequestAuth<S>): SignedIn<S> {
  const { state } = reading;
  if (state.authenticated) return state;
  throw refusalOf(reading, state, {});
}

/** A good session is checked again for what it has to be; verified tokens are remembered, so this costs little. */
async function stateFor<S extends Session>(
  { auth, view, options, state }: RequestAuth<S>,
  requirements: Requirements,
): Promise<AuthState<S>> {
  return state.authenticated && asksMore(requirements) ? checkSession(auth, view, options, requirements) : state;
}

function refusalOf(
  { isCrossSite, options }: RequestAuth,
  state: Exclude<AuthState, SignedIn>,
  requirements: Requirements,
): AuthError {
  if (isCrossSite) {
    const hint = 'Send the request from your own site, or add the origin to "allowedOrigins".';
    return new AuthError('cross_site_request', { provider: null, cause: state.error, hint });
  }
  return challenge(state.error, requirements, options.detail ?? false);
}
