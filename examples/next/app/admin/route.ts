import { withAuth } from '../../lib/app.ts';

export const GET = withAuth(() => Response.json({ secret: 'Only admins see this.' }), { role: 'admin' });
