import { noStore } from 'authloom/next';
import { homePage } from '../../shared/page.ts';
import { html } from '../lib/answers.ts';
import { config, getAuth } from '../lib/app.ts';

export const GET = async (request: Request): Promise<Response> =>
  noStore(html(homePage(config, await getAuth(request))));
