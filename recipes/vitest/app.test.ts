import { Stytch } from 'authloom/stytch';
import { type MockServer, startMockServer } from 'authloom/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from './app.ts';

let mock: MockServer<'stytch'>;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  mock = await startMockServer('stytch');
});
afterAll(() => mock.close());
// A new client for each test, because clients cache keys.
beforeEach(() => {
  app = createApp(new Stytch(mock.clientOptions()));
});

test('a valid session is 200', async () => {
  const response = await app(requestWith(await mock.issuer.mint({ userId: 'user-test-7' })));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ userId: 'user-test-7' });
});

test('an expired session is 401', async () => {
  const response = await app(requestWith(await mock.issuer.mint({ expired: true })));
  expect(response.status).toBe(401);
});

test('an outage is 503, and signs nobody out', async () => {
  const request = requestWith(await mock.issuer.mint());
  mock.issuer.outage();
  expect((await app(request)).status).toBe(503);
  mock.issuer.outage(false);
});

function requestWith(sessionJwt: string): Request {
  return new Request('https://app.example/me', { headers: { authorization: `Bearer ${sessionJwt}` } });
}
