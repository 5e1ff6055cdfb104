import { withErrorHandler } from 'authloom/next';
import { readForm } from '../../../shared/form.ts';
import { actions, withAuth } from '../../lib/app.ts';
import { turnTo } from '../../lib/responses.ts';

export const POST = withErrorHandler(
  withAuth(async (request, { userId }) =>
    turnTo(await actions.confirmCode(await readForm(request), userId, request.headers)),
  ),
);
