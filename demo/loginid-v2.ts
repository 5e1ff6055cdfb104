import { NotFoundException, TokenValidationError } from '../src/index.ts';
import { LoginIDV2 } from '../src/loginid/v2.ts';
import { type LoginIDV2TestIssuer, startMockServer } from '../src/testing.ts';
import { expect, heading, line } from './output.ts';
import { checkSessions } from './sessions.ts';

const USERNAME = 'ada@example.com';

/** LoginID's FIDO2 API: passkeys of a user, a login by code, a transaction, sessions. */
export async function loginIdV2Demo(): Promise<void> {
  const mock = await startMockServer('loginid-v2');
  try {
    const loginid = new LoginIDV2(mock.clientOptions());
    heading(`LoginID (FIDO2 API), mocked at ${mock.url}`);
    await passkeys(loginid, () => mock.fail('503:2'));
    await login(loginid);
    await transaction(loginid, mock.issuer);
    await checkSessions(loginid, mock.issuer);
  } finally {
    await mock.close();
  }
}

async function passkeys(loginid: LoginIDV2, failTwice: () => void): Promise<void> {
  const { token } = await loginid.mgmt.grantCreate({ username: USERNAME, grants: ['passkey:read', 'passkey:write'] });
  line('mgmt.grantCreate', `a token of ${token.length} characters for ${USERNAME}`);
  const options = { authorization: { token } };
  failTwice();
  const { data, attempts } = await loginid.passkeys.list({}, options).withResponse();
  expect(attempts === 3, 'three requests, each with the token of the user');
  const [passkey] = data;
  expect(passkey !== undefined, 'a passkey');
  line('passkeys.list through two 503s', `${passkey.name}, in request ${attempts}`);
  await loginid.passkeys.rename({ id: passkey.id, name: 'Phone' }, options);
  line('passkeys.rename', (await loginid.passkeys.list({}, options)).map(({ name }) => name).join());
  const error = await loginid.passkeys.delete({ id: 'unknown' }, options).catch((reason: unknown) => reason);
  expect(error instanceof NotFoundException, 'a NotFoundException');
  line('passkeys.delete of an unknown one', `${error.name}: ${error.httpStatusCode} ${error.errorType}`);
}

async function login(loginid: LoginIDV2): Promise<void> {
  const user = { username: USERNAME };
  await loginid.auth.codeRequestEmail({ user });
  const { jwtAccess, userId } = await loginid.auth.codeVerify({ user, authCode: '123456' });
  const result = await loginid.sessions.validate(jwtAccess, user);
  expect(result.authenticated && result.userId === userId, 'a session of the user');
  line('auth.codeVerify', `a session of ${result.session.claims.username}`);
}

async function transaction(loginid: LoginIDV2, issuer: LoginIDV2TestIssuer): Promise<void> {
  const [payload, nonce] = ['Pay 10 EUR to Bob', crypto.randomUUID()];
  const { txId } = await loginid.tx.init({ txPayload: payload, nonce, txType: 'raw', username: USERNAME });
  line('tx.init', txId);
  const token = await issuer.mintTransaction({ username: USERNAME, payload, nonce });
  const claims = await loginid.verifyTransaction(token, { txPayload: payload, username: USERNAME, nonce });
  line('verifyTransaction', `confirmed by ${claims.username}`);
  const error = await loginid
    .verifyTransaction(token, { txPayload: 'Pay 9000 EUR to Eve', nonce })
    .catch((reason: unknown) => reason);
  expect(error instanceof TokenValidationError, 'another payload to be rejected');
  line('verifyTransaction, other payload', error.message);
}
