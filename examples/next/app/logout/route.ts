import { withErrorHandler } from 'authloom/next';
import { actions, withSameOrigin } from '../../lib/app.ts';
import { turnTo } from '../../lib/responses.ts';

// Works without a valid session as well, but for no other site.
export const POST = withErrorHandler(withSameOrigin(async ({ headers }) => turnTo(await actions.signOut(headers))));
