import { withErrorHandler } from 'authloom/next';
import { CALLBACK_HEADERS } from '../../../shared/application.ts';
import { actions } from '../../lib/app.ts';
import { turnTo } from '../../lib/responses.ts';

const follow = withErrorHandler(async ({ method, headers, url: target }: Request) =>
  turnTo(await actions.followLink({ method, headers, target })),
);

export const GET = async (request: Request): Promise<Response> => {
  const { status, headers, body } = await follow(request);
  const response = new Response(body, { status, headers });
  for (const [name, value] of Object.entries(CALLBACK_HEADERS)) response.headers.set(name, value);
  return response;
};
