import { inspect } from 'node:util';
import { Corbado } from '../../../../../src/corbado.ts';

// Makes a call to a server that only a proxy can find, and prints what came of it.
const client = new Corbado({
  projectId: 'pro-1',
  apiSecret: 'corbado1_x',
  backendApi: 'https://provider.test',
  timeout: 1_500,
  retry: false,
});
const outcome = await client.users.get({ userID: 'usr-1' }).then(
  ({ userID }) => userID,
  (error: unknown) => `${inspect(error, { depth: 12, showHidden: true })} ${JSON.stringify(error)} ${inspect(client)}`,
);
process.stdout.write(outcome);
