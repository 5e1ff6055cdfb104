import { withAuth } from '../../lib/app.ts';

// JWTs outlive their session by up to five minutes: here Stytch confirms each time that it is still alive.
export const GET = withAuth((_request, { userId }) => Response.json({ userId }), { check: { maxTokenAge: 0 } });
