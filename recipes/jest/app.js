/**
 * The code under test: returns the id of the signed-in user.
 *
 * @param {import('authloom/stytch').Stytch} stytch
 * @returns {(request: Request) => Promise<Response>}
 */
export function createApp(stytch) {
  return async (request) => {
    const result = await stytch.authenticateRequest(request);
    // 401 for an invalid token, 503 if tokens cannot be verified at the moment.
    return result.authenticated ? Response.json({ userId: result.userId }) : result.error.getResponse();
  };
}
