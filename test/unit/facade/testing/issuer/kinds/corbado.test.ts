import { expect, it } from 'vitest';
import { Corbado } from '../../../../../../src/corbado.ts';
import { createTestIssuer } from '../../../../../../src/testing.ts';

it('writes what Corbado writes, and no more', async () => {
  const issuer = await createTestIssuer('corbado');
  const { claims } = await new Corbado(issuer.clientOptions()).sessions.validateToken(await issuer.mint());
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

it('tells the session who the user is', async () => {
  const issuer = await createTestIssuer('corbado');
  const token = await issuer.mint({
    userId: 'usr-7',
    name: 'Bob Example',
    email: 'bob@example.com',
    phoneNumber: '+15550100000',
  });
  const result = await new Corbado(issuer.clientOptions()).sessions.validate(token);
  expect(result.session).toMatchObject({
    userId: 'usr-7',
    fullName: 'Bob Example',
    email: 'bob@example.com',
    phoneNumber: '+15550100000',
  });
});

it('is known to clients of a server on loopback, under an issuer of its own as well', async () => {
  const issuer = await createTestIssuer('corbado', { issuer: 'https://login.example.com' });
  const { clientOptions, close } = await issuer.listen();
  try {
    const result = await new Corbado(clientOptions()).sessions.validate(await issuer.mint());
    expect(result.status).toBe('signed-in');
  } finally {
    await close();
  }
});
