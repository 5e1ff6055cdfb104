import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPS, createIssuer, type Issuer } from '../../../conformance/cookies/apps.ts';
import { COOKIE_CASES } from '../../../conformance/cookies/cases.ts';
import { runCookieCases } from '../../../conformance/cookies/run.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await createIssuer();
});
afterAll(() => issuer.close());

it('has many cases with unique names', () => {
  expect(COOKIE_CASES.length).toBeGreaterThan(200);
  expect(new Set(COOKIE_CASES.map(({ name }) => name)).size).toBe(COOKIE_CASES.length);
});

// Next.js has to be built: `npm run conformance -- cookies` does that.
describe.each(['express', 'fastify', 'hono'] as const)('%s', (framework) => {
  it('reads the cookies of every case as expected', async () => {
    const app = await APPS[framework](issuer);
    const wrong = await runCookieCases(app.port, issuer.tokens);
    await app.close();
    expect(wrong).toEqual([]);
  });

  it('reports a case with another result', async () => {
    const app = await APPS[framework](issuer);
    const [first, ...others] = await runCookieCases(app.port, { ...issuer.tokens, good: issuer.tokens.expired });
    await app.close();
    expect(first).toBe('/provider: alone: HTTP/1.1 200 OK');
    expect(others.length).toBe(COOKIE_CASES.filter(({ signedIn }) => signedIn).length - 1);
  });
});
