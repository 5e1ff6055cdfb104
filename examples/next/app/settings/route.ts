import { withAuth } from '../../lib/app.ts';

// Step-up: a code of the authenticator app, not older than ten minutes.
export const GET = withAuth(() => Response.json({ settings: {} }), { factors: ['totp'], maxAge: 600 });
