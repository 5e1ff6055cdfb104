import { describe, expect, it } from 'vitest';
import { LoginID } from '../../../../../src/loginid.ts';
import { createTestIssuer, type LoginIDTestIssuer } from '../../../../../src/testing.ts';

async function stand(): Promise<{ issuer: LoginIDTestIssuer; loginid: LoginID }> {
  const issuer = await createTestIssuer('loginid');
  return { issuer, loginid: new LoginID(issuer.clientOptions()) };
}

describe('login tokens', () => {
  it('say what those of LoginID say, and no more', async () => {
    const { issuer, loginid } = await stand();
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
    const { issuer, loginid } = await stand();
    const token = await issuer.mint({ userId: 'user-7', username: 'bob@example.com' });
    const result = await loginid.sessions.validate(token, { username: 'bob@example.com' });
    expect(result.userId).toBe('user-7');
    const other = await loginid.sessions.validate(token, { username: 'ada@example.com' });
    expect(other.status).toBe('signed-out');
  });
});

describe('keys', () => {
  it('are published one by one, as PEM', async () => {
    const { issuer } = await stand();
    const [key] = issuer.keySet().keys;
    const answer = await issuer.fetch(`https://directweb.usw1.loginid.io/certs?kid=${String(key?.['kid'])}`);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    const text = await answer.text();
    expect(text).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(issuer.publicKeyPem()).toBe(text);
  });

  it('are 404 by any other id, and by none', async () => {
    const { issuer } = await stand();
    const answers = await Promise.all(
      ['?kid=other', '?kid=', ''].map((query) => issuer.fetch(`https://a.example/certs${query}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('change with a rotation', async () => {
    const { issuer } = await stand();
    const before = issuer.publicKeyPem();
    issuer.rotate({ keepOld: true });
    expect(issuer.publicKeyPem()).not.toBe(before);
    const answers = await Promise.all(
      issuer
        .keySet()
        .keys.map(async ({ kid }) => (await issuer.fetch(`https://a.example/certs?kid=${String(kid)}`)).text()),
    );
    expect(answers).toEqual([before, issuer.publicKeyPem()]);
  });
});

describe('transaction tokens', () => {
  const PAYLOAD = 'Pay 10 EUR to Bob ✓';

  it('confirm what they were minted for', async () => {
    const { issuer, loginid } = await stand();
    const token = await issuer.mintTransaction({ payload: PAYLOAD, nonce: 'nonce-7', username: 'bob@example.com' });
    const claims = await loginid.verifyTransaction(token, {
      tx_payload: PAYLOAD,
      nonce: 'nonce-7',
      username: 'bob@example.com',
    });
    expect(claims).toMatchObject({ nonce: 'nonce-7', server_nonce: 'server-nonce-1', udata: 'bob@example.com' });
  });

  it('confirm nothing else', async () => {
    const { issuer, loginid } = await stand();
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

  it('take an empty payload and claims over all others', async () => {
    const { issuer, loginid } = await stand();
    const empty = await issuer.mintTransaction({ payload: '', nonce: 'nonce-7' });
    await expect(loginid.verifyTransaction(empty, { tx_payload: '' })).resolves.toMatchObject({ nonce: 'nonce-7' });
    const other = await issuer.mintTransaction({ payload: '', nonce: 'nonce-7', claims: { tx_hash: 'other' } });
    await expect(loginid.verifyTransaction(other, { tx_payload: '' })).rejects.toThrow('another payload');
  });

  it.each([
    [undefined, 'payload: expected a text, received nothing; nonce: expected a non-empty text, received nothing'],
    [{ payload: 7, nonce: 'a' }, 'payload: expected a text, received the number 7'],
    [{ payload: '', nonce: '' }, 'nonce: expected a non-empty text, received an empty string'],
    [{ payload: '', nonce: 'a', server_nonce: 'b' }, 'server_nonce: unknown option; did you mean "serverNonce"?'],
    [{ payload: '', nonce: 'a', serverNonce: 7 }, 'serverNonce: expected a non-empty text, received the number 7'],
    [{ tx_payload: '', nonce: 'a' }, 'tx_payload: unknown option'],
  ])('refuse %o', async (options, message) => {
    const { issuer } = await stand();
    await expect(issuer.mintTransaction(options as never)).rejects.toThrow(
      `Cannot mint a token of loginid: ${message}`,
    );
  });
});
