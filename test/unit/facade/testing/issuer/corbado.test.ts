import { expect, it } from 'vitest';
import { Corbado } from '../../../../../src/corbado.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';

const issuer = await createTestIssuer('corbado');
const corbado = new Corbado(issuer.clientOptions());

it('has the claims of Corbado, and no others', async () => {
  const { claims } = await corbado.sessions.validateToken(await issuer.mint());
  expect(claims).toEqual({
    iss: 'https://pro-1234567890.frontendapi.cloud.corbado.io',
    sub: 'usr-4012345678901234567',
    name: 'Ada Example',
    iat: expect.any(Number),
    nbf: claims.iat,
    exp: claims.iat + 900,
    jti: expect.any(String),
  });
});

it('describes the user to the session', async () => {
  const token = await issuer.mint({
    userId: 'usr-7',
    name: 'Bob Example',
    email: 'bob@example.com',
    phoneNumber: '+15550100000',
  });
  const result = await corbado.sessions.validate(token);
  expect(result.session).toMatchObject({
    userId: 'usr-7',
    fullName: 'Bob Example',
    email: 'bob@example.com',
    phoneNumber: '+15550100000',
  });
});

it('is accepted by clients of a server on loopback, even with an issuer of its own', async () => {
  const issuer = await createTestIssuer('corbado', { issuer: 'https://login.example.com' });
  const { clientOptions, close } = await issuer.listen();
  try {
    const result = await new Corbado(clientOptions()).sessions.validate(await issuer.mint());
    expect(result.status).toBe('signed-in');
  } finally {
    await close();
  }
});
