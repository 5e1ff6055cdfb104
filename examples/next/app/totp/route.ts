import { readForm } from '../../../shared/form.ts';
import { answering, turnTo } from '../../lib/answers.ts';
import { actions, withAuth } from '../../lib/app.ts';

export const POST = answering(
  withAuth(async (request, { userId }) =>
    turnTo(await actions.confirmCode(await readForm(request), userId, request.headers)),
  ),
);
