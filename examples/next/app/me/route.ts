import { withAuth } from '../../lib/app.ts';

// A browser is redirected to the login form, anything else gets a 401.
export const GET = withAuth(
  (_request, { userId, session }) => Response.json({ userId, factors: session.factors, roles: session.roles }),
  { signIn: '/' },
);
