import { clientAttributes, withErrorHandler } from 'authloom/next';
import { readForm } from '../../../shared/form.ts';
import { sentPage } from '../../../shared/page.ts';
import { actions, config } from '../../lib/app.ts';
import { html } from '../../lib/responses.ts';

export const POST = withErrorHandler(async (request: Request) => {
  const attributes = clientAttributes(request, { trustProxy: config.trustProxy });
  await actions.sendLink(await readForm(request), attributes);
  return html(sentPage(config), { status: 202 });
});
