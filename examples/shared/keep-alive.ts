import type { Verifier } from 'authloom';
import type { Stytch } from 'authloom/stytch';

type StytchSession = Stytch extends Verifier<infer S> ? S : never;

/**
 * Checks sessions as the client does, but asks Stytch where a JWT is genuine and too old: Stytch's JWTs end after five
 * minutes, its sessions later. Forged ones cost no request. Where every request costs one, in the end, write the fresh
 * JWT of `stytch.sessions.authenticate` to the cookie now and then.
 */
export function keepAlive(stytch: Stytch): Verifier<StytchSession> {
  return {
    sessions: {
      accepts: stytch.sessions.accepts,
      validate: (token, options) =>
        stytch.authenticateRequest(
          { headers: { authorization: `Bearer ${String(token)}` } },
          { ...options, remote: true },
        ),
    },
    authenticateRequest: (request, options) => stytch.authenticateRequest(request, { ...options, remote: true }),
  };
}
