import { Corbado } from '../../../dist/corbado.js';

/** Makes a call and a session check, as a page with cached requests would. */
export async function check(options) {
  const corbado = new Corbado({ ...JSON.parse(process.env.OPTIONS ?? '{}'), ...options });
  const { userID, fullName } = await corbado.users.get({ userID: 'usr-1' });
  const { status } = await corbado.sessions.validate(process.env.TOKEN);
  return Response.json([userID, fullName, status]);
}
