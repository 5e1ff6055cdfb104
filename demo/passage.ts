import { NotFoundException } from '../src/index.ts';
import { Passage } from '../src/passage.ts';
import { PassageIssuer } from '../test/support/passage-issuer.ts';
import { startMockApi } from './mock-api.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const APP_ID = 'demo-app';
const EMAIL = 'ada@example.com';

/** The main job on Passage: users, an export, a magic link, sessions. */
export async function passageDemo(): Promise<void> {
  const mock = await startMockApi('passage', '/.well-known/jwks.json');
  try {
    const issuer = new PassageIssuer(APP_ID);
    mock.setKeySet(issuer.keySet());
    const passage = new Passage({
      appId: APP_ID,
      apiKey: 'demo-key',
      baseUrl: mock.url,
      jwksUrl: `${mock.url}/.well-known/jwks.json`,
    });
    heading(`Passage (retired), mocked at ${mock.url}`);
    await users(passage, () => mock.failNext(2));
    await checkSessions(passage, (options) => issuer.mint(options));
  } finally {
    await mock.close();
  }
}

async function users(passage: Passage, failTwice: () => void): Promise<void> {
  const { user } = await passage.user.create({ email: EMAIL });
  line('user.create', user.id);
  failTwice();
  const { data, attempts } = await passage.user.get({ user_id: user.id }).withResponse();
  expect(attempts === 3, 'three requests');
  line('user.get through two 503s', `${data.user.email}, in request ${attempts}`);
  for await (const item of passage.user.list.all({ limit: 100 })) line('user.list.all', `${item.id} ${item.email}`);
  const { magic_link } = await passage.auth.createMagicLink({ email: EMAIL, type: 'login', send: true, ttl: 60 });
  line('auth.createMagicLink', magic_link.id);
  const error = await passage.user
    .get({ user_id: 'unknown' }, { headers: { prefer: 'code=404' } })
    .catch((reason: unknown) => reason);
  expect(error instanceof NotFoundException, 'a NotFoundException');
  line('user.get of an unknown user', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
  const stranger = await passage.user.getByIdentifier({ identifier: '<like:%>' }).catch((reason: unknown) => reason);
  expect(stranger instanceof NotFoundException, 'nobody to be found by an operator');
  line('user.getByIdentifier, an operator', stranger.name);
}
