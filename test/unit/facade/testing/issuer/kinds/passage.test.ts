import { expect, it } from 'vitest';
import { Passage } from '../../../../../../src/passage.ts';
import { createTestIssuer } from '../../../../../../src/testing.ts';

it('writes what Passage writes, and no more', async () => {
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

it("gives the vendor's own check the user id", async () => {
  const issuer = await createTestIssuer('passage');
  const passage = new Passage(issuer.clientOptions());
  expect(await passage.auth.validateJwt(await issuer.mint({ userId: 'user-7' }))).toBe('user-7');
});

it('fits a client that was given its keys', async () => {
  const issuer = await createTestIssuer('passage');
  const passage = new Passage({ ...issuer.clientOptions(), jwks: issuer.keySet() });
  issuer.outage();
  expect((await passage.sessions.validate(await issuer.mint())).status).toBe('signed-in');
});
