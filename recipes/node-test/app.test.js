import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Stytch } from 'authloom/stytch';
import { startMockServer } from 'authloom/testing';
import { createApp } from './app.js';

let mock;
let app;

before(async () => {
  mock = await startMockServer('stytch');
});
after(() => mock.close());
// A new client for each test, because clients cache keys.
beforeEach(() => {
  app = createApp(new Stytch(mock.clientOptions()));
});

test('a valid session is 200', async () => {
  const response = await app(requestWith(await mock.issuer.mint({ userId: 'user-test-7' })));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { userId: 'user-test-7' });
});

test('an expired session is 401', async () => {
  const response = await app(requestWith(await mock.issuer.mint({ expired: true })));
  assert.equal(response.status, 401);
});

test('an outage is 503, and signs nobody out', async () => {
  const request = requestWith(await mock.issuer.mint());
  mock.issuer.outage();
  assert.equal((await app(request)).status, 503);
  mock.issuer.outage(false);
});

function requestWith(sessionJwt) {
  return new Request('https://app.example/me', { headers: { authorization: `Bearer ${sessionJwt}` } });
}
