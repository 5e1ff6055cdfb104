import { expect, it } from 'vitest';
import { Passage } from '../../../../../src/passage.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';

it('has the claims of Passage, and no others', async () => {
  const issuer = await createTestIssuer('passage', { appId: 'app-7' });
  const { session } = await new Passage(issuer.clientOptions()).sessions.validate(await issuer.mint());
  const issuedAt = Number(session?.claims.iat);
  expect(session?.claims).toEqual({
    iss: 'app-7',
    aud: ['app-7'],
    sub: 'passageexampleuser000001',
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 900,
  });
});

it('returns the user id through the method of the vendor', async () => {
  const issuer = await createTestIssuer('passage');
  const passage = new Passage(issuer.clientOptions());
  expect(await passage.auth.validateJwt(await issuer.mint({ userId: 'user-7' }))).toBe('user-7');
});

it('is accepted by a client with fixed keys', async () => {
  const issuer = await createTestIssuer('passage');
  const passage = new Passage({ ...issuer.clientOptions(), jwks: issuer.keySet() });
  issuer.outage();
  expect((await passage.sessions.validate(await issuer.mint())).status).toBe('signed-in');
});
