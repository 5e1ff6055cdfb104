import { isNotFound, TokenValidationError } from '../src/index.ts';
import { LoginID } from '../src/loginid.ts';
import { type LoginIDTestIssuer, startMockServer } from '../src/testing.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const USERNAME = 'grace@example.com';

/** LoginID: users, codes, credentials, a transaction, sessions. */
export async function loginIdDemo(): Promise<void> {
  const mock = await startMockServer('loginid');
  try {
    const loginid = new LoginID(mock.clientOptions());
    heading(`LoginID (legacy API), mocked at ${mock.url}`);
    await users(loginid, () => mock.fail('503:2'));
    await transaction(loginid, mock.issuer);
    await checkSessions(loginid, mock.issuer);
  } finally {
    await mock.close();
  }
}

async function users(loginid: LoginID, failTwice: () => void): Promise<void> {
  const created = await loginid.users.create({ username: USERNAME });
  line('users.create', String(created.id));
  failTwice();
  const { data: user, attempts } = await loginid.users.retrieve({ username: USERNAME }).withResponse();
  expect(attempts === 3, 'three requests, each with a service token of its own');
  line('users.retrieve through two 503s', `${user.username}, in request ${attempts}`);
  const code = await loginid.codes.generate({
    username: USERNAME,
    code_type: 'short',
    purpose: 'temporary_authentication',
    authorize: false,
  });
  line('codes.generate', `a code of ${code.code.length} characters`);
  const { credentials } = await loginid.credentials.list({ username: 'ada@example.com' });
  line('credentials.list', `${credentials.length} credential`);
  const error = await loginid.users.retrieve({ username: 'unknown' }).catch((reason: unknown) => reason);
  expect(isNotFound(error), 'an error that says that there is no such user');
  line('users.retrieve of an unknown user', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
}

async function transaction(loginid: LoginID, issuer: LoginIDTestIssuer): Promise<void> {
  const payload = 'Pay 10 EUR to Bob';
  const { id, nonce } = await loginid.createTx({ tx_payload: payload, username: USERNAME });
  line('createTx', id);
  const token = await issuer.mintTransaction({ username: USERNAME, payload, nonce });
  const claims = await loginid.verifyTransaction(token, { tx_payload: payload, username: USERNAME, nonce });
  line('verifyTransaction', `confirmed by ${claims.udata}`);
  const error = await loginid
    .verifyTransaction(token, { tx_payload: 'Pay 9000 EUR to Eve', nonce })
    .catch((reason: unknown) => reason);
  expect(error instanceof TokenValidationError, 'another payload to be rejected');
  line('verifyTransaction, other payload', error.message);
}
