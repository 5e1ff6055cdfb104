import { isNotFound } from '../src/index.ts';
import { Passage } from '../src/passage.ts';
import { startMockServer } from '../src/testing.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const EMAIL = 'grace@example.com';

/** Passage: users, an export, a magic link, sessions. */
export async function passageDemo(): Promise<void> {
  const mock = await startMockServer('passage');
  try {
    const passage = new Passage(mock.clientOptions());
    heading(`Passage (retired), mocked at ${mock.url}`);
    await users(passage, () => mock.fail('503:2'));
    await checkSessions(passage, mock.issuer);
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
  const error = await passage.user.get({ user_id: 'unknown' }).catch((reason: unknown) => reason);
  expect(isNotFound(error), 'an error that says that there is no such user');
  line('user.get of an unknown user', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
  const stranger = await passage.user.getByIdentifier({ identifier: '<like:%>' }).catch((reason: unknown) => reason);
  expect(isNotFound(stranger), 'no user to match an operator');
  line('user.getByIdentifier, an operator', stranger.name);
}
