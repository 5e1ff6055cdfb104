import { withErrorHandler } from 'authloom/next';
import { actions } from '../../../lib/app.ts';

export const POST = withErrorHandler(async (request: Request) => {
  await actions.receiveWebhook(request);
  return new Response(null, { status: 204 });
});
