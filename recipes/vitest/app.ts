import type { Stytch } from 'authloom/stytch';

/** The code under test: returns the id of the signed-in user. */
export function createApp(stytch: Stytch): (request: Request) => Promise<Response> {
  return async (request) => {
    const result = await stytch.authenticateRequest(request);
    // 401 for an invalid token, 503 if tokens cannot be verified at the moment.
    return result.authenticated ? Response.json({ userId: result.userId }) : result.error.getResponse();
  };
}
