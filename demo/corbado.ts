import { Corbado, filters } from '../src/corbado.ts';
import { isNotFound } from '../src/index.ts';
import { startMockServer } from '../src/testing.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const EMAIL = 'grace@example.com';

/** Corbado: users, identifiers, exports, errors, retries, sessions. */
export async function corbadoDemo(): Promise<void> {
  const mock = await startMockServer('corbado');
  try {
    const corbado = new Corbado(mock.clientOptions());
    heading(`Corbado, mocked at ${mock.url}`);
    const userID = await users(corbado);
    await errors(corbado);
    await retries(corbado, userID, () => mock.fail('503:2'));
    await checkSessions(corbado, mock.issuer);
  } finally {
    await mock.close();
  }
}

async function users(corbado: Corbado): Promise<string> {
  const { userID } = await corbado.users.create({ fullName: 'Grace Example', status: 'active' });
  line('users.create', userID);
  const { data: user, attempts } = await corbado.users.get({ userID }).withResponse();
  expect(user.fullName === 'Grace Example', 'the created user');
  line('users.get', `${user.fullName}, in ${attempts} request`);
  for await (const item of corbado.users.list.all({ pageSize: 100 }))
    line('users.list.all', `${item.userID} ${item.fullName}`);
  for await (const item of corbado.users.list.all({ filter: filters({ fullName: 'Grace Example' }) }))
    line('users.list.all with a filter', item.userID);
  await corbado.identifiers.create({ userID, identifierType: 'email', identifierValue: EMAIL, status: 'primary' });
  const isTaken = await corbado.identifiers.existsByValueAndType({ identifierType: 'email', identifierValue: EMAIL });
  const emails = await corbado.identifiers.listAllEmailsByUserId({ userID });
  expect(isTaken && emails.length === 1, 'one e-mail address');
  line('identifiers.listAllEmailsByUserId', emails.map(({ value }) => value).join(', '));
  const { exports } = await corbado.exports.list({ exportType: 'credentials' });
  line('exports.list', `${exports.length} file`);
  return userID;
}

async function errors(corbado: Corbado): Promise<void> {
  const error = await corbado.users.get({ userID: 'usr-unknown' }).catch((reason: unknown) => reason);
  expect(isNotFound(error), 'an error that says that there is no such user');
  const [rejected] = error.validationMessages ?? [];
  line(
    'users.get of an unknown user',
    `${error.name}: ${error.httpStatusCode} ${rejected?.field} ${rejected?.message}, request ${error.requestId}`,
  );
}

async function retries(corbado: Corbado, userID: string, failTwice: () => void): Promise<void> {
  failTwice();
  const { attempts } = await corbado.users.get({ userID }).withResponse();
  expect(attempts === 3, 'three requests');
  line('users.get through two 503s', `succeeded in request ${attempts}`);
}
