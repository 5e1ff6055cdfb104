import { Corbado } from '../src/corbado.ts';
import { NotFoundException } from '../src/index.ts';
import { startMockCorbado } from './mock-corbado.ts';
import { expect, heading, line } from './output.ts';

/** The main job on Corbado, from creating a user to checking sessions. */
export async function corbadoDemo(): Promise<void> {
  const mock = await startMockCorbado();
  try {
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
    await sessions(corbado, mock.issuer);
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

async function sessions(corbado: Corbado, issuer: { mint(options?: object): Promise<string> }): Promise<void> {
  const good = await corbado.sessions.validate(await issuer.mint());
  expect(good.authenticated, 'a good session');
  line('a good session', `${good.status}: ${good.userId}, ${good.session.fullName}`);
  const expired = await corbado.sessions.validate(await issuer.mint({ lifetime: -60 }));
  expect(expired.status === 'signed-out', 'an expired session to be refused');
  line('an expired session', `${expired.status}: ${expired.error.reason}, answer ${expired.error.status}`);
  const forged = await corbado.sessions.validate(await issuer.mint({ forged: true }));
  expect(forged.status === 'signed-out', 'a forged session to be refused');
  line('a forged session', `${forged.status}: ${forged.error.reason}, answer ${forged.error.status}`);
  const request = new Request('https://example.com/me', {
    headers: { authorization: `Bearer ${await issuer.mint()}` },
  });
  const result = await corbado.authenticateRequest(request);
  expect(result.authenticated, 'an authenticated request');
  line('a request with a bearer token', `${result.status}: ${result.userId}`);
}
