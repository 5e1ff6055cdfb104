/**
 * The code under test: tells signed-in users who they are.
 *
 * @param {import('authloom/stytch').Stytch} stytch
 * @returns {(request: Request) => Promise<Response>}
 */
export function createApp(stytch) {
  return async (request) => {
    const result = await stytch.authenticateRequest(request);
    // 401 for a token that must not be trusted, 503 when nothing can be said about it.
    return result.authenticated ? Response.json({ userId: result.userId }) : result.error.getResponse();
  };
}
