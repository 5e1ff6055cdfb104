import { noStore } from 'authloom/next';
import { homePage } from '../../shared/page.ts';
import { config, getAuth } from '../lib/app.ts';
import { html } from '../lib/responses.ts';

export const GET = async (request: Request): Promise<Response> =>
  noStore(html(homePage(config, await getAuth(request))));
