import { describe, expect, it } from 'vitest';
import { LoginID } from '../../../../../src/loginid.ts';
import { createTestIssuer, type LoginIDTestIssuer } from '../../../../../src/testing.ts';

async function create(): Promise<{ issuer: LoginIDTestIssuer; loginid: LoginID }> {
  const issuer = await createTestIssuer('loginid');
  return { issuer, loginid: new LoginID(issuer.clientOptions()) };
}

describe('login tokens', () => {
  it('have the claims of LoginID, and no others', async () => {
    const { issuer, loginid } = await create();
    const { session } = await loginid.sessions.validate(await issuer.mint());
    expect(session?.claims).toEqual({
      iss: 'loginid.io',
      aud: 'example-client-id',
      sub: '00000000-0000-4000-8000-000000000001',
      nid: '00000000-0000-4000-8000-000000000004',
      udata: 'ada@example.com',
      iat: expect.any(Number),
    });
  });

  it('name the user', async () => {
    const { issuer, loginid } = await create();
    const token = await issuer.mint({ userId: 'user-7', username: 'bob@example.com' });
    const result = await loginid.sessions.validate(token, { username: 'bob@example.com' });
    expect(result.userId).toBe('user-7');
    const other = await loginid.sessions.validate(token, { username: 'ada@example.com' });
    expect(other.status).toBe('signed-out');
  });
});

describe('keys', () => {
  it('are published one by one, as PEM', async () => {
    const { issuer } = await create();
    const [key] = issuer.keySet().keys;
    const response = await issuer.fetch(`https://directweb.usw1.loginid.io/certs?kid=${String(key?.['kid'])}`);
    expect(response.headers.get('content-type')).toBe('text/plain');
    const pem = await response.text();
    expect(pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(issuer.publicKeyPem()).toBe(pem);
  });

  it('are 404 under any other id, and without one', async () => {
    const { issuer } = await create();
    const responses = await Promise.all(
      ['?kid=other', '?kid=', ''].map((query) => issuer.fetch(`https://a.example/certs${query}`)),
    );
    expect(responses.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('change with a rotation', async () => {
    const { issuer } = await create();
    const before = issuer.publicKeyPem();
    issuer.rotate({ keepOld: true });
    expect(issuer.publicKeyPem()).not.toBe(before);
    const responses = await Promise.all(
      issuer
        .keySet()
        .keys.map(async ({ kid }) => (await issuer.fetch(`https://a.example/certs?kid=${String(kid)}`)).text()),
    );
    expect(responses).toEqual([before, issuer.publicKeyPem()]);
  });
});

describe('transaction tokens', () => {
  const PAYLOAD = 'Pay 10 EUR to Bob ✓';

  it('confirm the transaction that they were minted for', async () => {
    const { issuer, loginid } = await create();
    const token = await issuer.mintTransaction({ payload: PAYLOAD, nonce: 'nonce-7', username: 'bob@example.com' });
    const claims = await loginid.verifyTransaction(token, {
      tx_payload: PAYLOAD,
      nonce: 'nonce-7',
      username: 'bob@example.com',
    });
    expect(claims).toMatchObject({ nonce: 'nonce-7', server_nonce: 'server-nonce-1', udata: 'bob@example.com' });
  });

  it('confirm nothing else', async () => {
    const { issuer, loginid } = await create();
    const token = await issuer.mintTransaction({ payload: PAYLOAD, nonce: 'nonce-7', serverNonce: 'server-7' });
    await expect(loginid.verifyTransaction(token, { tx_payload: 'Pay 99 EUR' })).rejects.toThrow('another payload');
    await expect(loginid.verifyTransaction(token, { tx_payload: PAYLOAD, nonce: 'nonce-8' })).rejects.toThrow(
      'another transaction',
    );
    const spoilt = await issuer.mintTransaction({ payload: PAYLOAD, nonce: 'nonce-7', tamper: 'key' });
    await expect(loginid.verifyTransaction(spoilt, { tx_payload: PAYLOAD })).rejects.toMatchObject({
      reason: 'signature',
    });
  });

  it('accept an empty payload, and claims that override all others', async () => {
    const { issuer, loginid } = await create();
    const empty = await issuer.mintTransaction({ payload: '', nonce: 'nonce-7' });
    await expect(loginid.verifyTransaction(empty, { tx_payload: '' })).resolves.toMatchObject({ nonce: 'nonce-7' });
    const other = await issuer.mintTransaction({ payload: '', nonce: 'nonce-7', claims: { tx_hash: 'other' } });
    await expect(loginid.verifyTransaction(other, { tx_payload: '' })).rejects.toThrow('another payload');
  });

  it.each([
    [undefined, 'payload: expected a string, received nothing; nonce: expected a non-empty string, received nothing'],
    [{ payload: 7, nonce: 'a' }, 'payload: expected a string, received the number 7'],
    [{ payload: '', nonce: '' }, 'nonce: expected a non-empty string, received an empty string'],
    [{ payload: '', nonce: 'a', server_nonce: 'b' }, 'server_nonce: unknown option; did you mean "serverNonce"?'],
    [{ payload: '', nonce: 'a', serverNonce: 7 }, 'serverNonce: expected a non-empty string, received the number 7'],
    [{ tx_payload: '', nonce: 'a' }, 'tx_payload: unknown option'],
  ])('reject %o', async (options, message) => {
    const { issuer } = await create();
    await expect(issuer.mintTransaction(options as never)).rejects.toThrow(`Cannot mint a loginid token: ${message}`);
  });
});
