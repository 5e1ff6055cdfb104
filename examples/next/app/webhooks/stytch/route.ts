import { answering } from '../../../lib/answers.ts';
import { actions } from '../../../lib/app.ts';

export const POST = answering(async (request: Request) => {
  await actions.receiveWebhook(request);
  return new Response(null, { status: 204 });
});
