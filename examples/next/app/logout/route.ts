import { answering, turnTo } from '../../lib/answers.ts';
import { actions } from '../../lib/app.ts';

export const POST = answering(async ({ headers }: Request) => turnTo(await actions.signOut(headers)));
