import { withAuth } from '../../lib/app.ts';

export const GET = withAuth(() => Response.json({ reports: [] }), {
  permission: { resource_id: 'reports', action: 'read' },
});
