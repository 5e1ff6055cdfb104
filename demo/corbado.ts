import { Corbado } from '../src/corbado.ts';
import { NotFoundException } from '../src/index.ts';
import { CorbadoIssuer } from '../test/support/corbado-issuer.ts';
import { startMockApi } from './mock-api.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

/** The main job on Corbado, from creating a user to checking sessions. */
export async function corbadoDemo(): Promise<void> {
  const mock = await startMockApi('corbado', '/.well-known/jwks');
  try {
    const issuer = new CorbadoIssuer(mock.url);
    mock.setKeySet(issuer.keySet());
    const corbado = new Corbado({
      projectId: 'pro-1234567890',
      apiSecret: 'corbado1_demo-secret',
      backendApi: mock.url,
      frontendApi: mock.url,
    });
    heading(`Corbado, mocked at ${mock.url}`);
    await users(corbado);
    await errors(corbado);
    await retries(corbado, () => mock.failNext(2));
    await checkSessions(corbado, (options) => issuer.mint(options));
  } finally {
    await mock.close();
  }
}

async function users(corbado: Corbado): Promise<void> {
  const created = await corbado.users.create({ fullName: 'Ada Example', status: 'active' });
  line('users.create', created.userID);
  const { data: user, attempts } = await corbado.users.get({ userID: created.userID }).withResponse();
  line('users.get', `${user.fullName}, in ${attempts} request`);
  for await (const item of corbado.users.list.all({ pageSize: 100 }))
    line('users.list.all', `${item.userID} ${item.fullName}`);
}

async function errors(corbado: Corbado): Promise<void> {
  const error = await corbado.users
    .get({ userID: 'usr-unknown' }, { headers: { prefer: 'code=404' } })
    .catch((reason: unknown) => reason);
  expect(error instanceof NotFoundException, 'a NotFoundException');
  line(
    'users.get of an unknown user',
    `${error.name}: ${error.httpStatusCode} ${error.errorType}, request ${error.requestId}`,
  );
}

async function retries(corbado: Corbado, failTwice: () => void): Promise<void> {
  failTwice();
  const { attempts } = await corbado.users.get({ userID: 'usr-1' }).withResponse();
  expect(attempts === 3, 'three requests');
  line('users.get through two 503s', `answered in request ${attempts}`);
}
