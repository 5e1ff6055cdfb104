import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { outcomeOf, STANDS } from './stands.ts';

const COOLDOWN = 30_000;
const KEY_SET_AGE = 600_000;

/** A clock that stands still until it is moved. */
function clockAt(start: number): { (): number; now: number } {
  const clock = (): number => clock.now;
  clock.now = start;
  return clock;
}

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  it('rotates its keys: the new one is found, the old one is no more', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await STANDS[provider]({ clock });
    const old = await issuer.mint({ lifetime: 7200 });
    expect(outcomeOf(await client.sessions.validate(old))).toBe('signed-in');

    issuer.rotate();
    const fresh = await issuer.mint({ lifetime: 7200 });
    clock.now += COOLDOWN;
    expect(outcomeOf(await client.sessions.validate(fresh))).toBe('signed-in');
    // Keys that are asked for one by one are each as old as their own answer.
    clock.now += KEY_SET_AGE;
    expect(outcomeOf(await client.sessions.validate(old))).toBe('unknown_key');
    expect(issuer.keySet().keys).toHaveLength(1);
  });

  it('rotates as planned: the old key stays for a while', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await STANDS[provider]({ clock });
    const old = await issuer.mint({ lifetime: 7200 });
    issuer.rotate({ keepOld: true });
    expect(issuer.keySet().keys).toHaveLength(2);
    expect(outcomeOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
    expect(outcomeOf(await client.sessions.validate(old))).toBe('signed-in');

    issuer.rotate();
    clock.now += KEY_SET_AGE;
    expect(outcomeOf(await client.sessions.validate(old))).toBe('unknown_key');
  });

  it('goes out and comes back', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await STANDS[provider]({ clock });
    const token = await issuer.mint();
    issuer.outage();
    const result = await client.sessions.validate(token);
    expect(result.status).toBe('unavailable');
    expect(result.error?.status).toBe(503);

    issuer.outage(false);
    clock.now += COOLDOWN;
    expect(outcomeOf(await client.sessions.validate(token))).toBe('signed-in');
  });

  it('follows the clock of faked timers, however late they are set', async () => {
    const { issuer, client } = await STANDS[provider]();
    vi.useFakeTimers({ now: new Date('2040-01-01'), toFake: ['Date'] });
    try {
      const { session } = await client.sessions.validate(await issuer.mint());
      expect(session?.issuedAt).toEqual(new Date('2040-01-01'));
    } finally {
      vi.useRealTimers();
    }
  });
});

it.each([
  ['rotate', { keepold: true }, 'Cannot rotate the keys', 'keepold: unknown option; did you mean "keepOld"?'],
  ['rotate', { keepOld: 1 }, 'Cannot rotate the keys', 'keepOld: expected true or false, received the number 1'],
  ['rotate', true, 'Cannot rotate the keys', 'options: expected an object, received a boolean'],
  ['outage', 'off', 'Cannot set the outage', 'on: expected true or false, received a string'],
] as const)('refuses %s(%o)', async (method, argument, subject, message) => {
  const issuer = await createTestIssuer('loginid');
  expect(() => issuer[method](argument as never)).toThrow(`${subject} of loginid: ${message}`);
});

it('takes a date of another realm, as sandboxes of test runners have it', async () => {
  const issuer = await createTestIssuer('loginid');
  const issuedAt: unknown = runInNewContext("new Date('2026-01-01T00:00:00Z')");
  const [, claims = ''] = (await issuer.mint({ issuedAt: issuedAt as Date })).split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ iat: 1_767_225_600 });
});

describe('fetch', () => {
  const API = 'https://test.stytch.com/v1/users/user-test-1';

  it('publishes keys whatever their host, asked in any way', async () => {
    const { fetch, keyPath, keySet } = await createTestIssuer('passage').then((issuer) => ({
      fetch: issuer.fetch,
      keyPath: issuer.keyPath,
      keySet: issuer.keySet(),
    }));
    const url = `https://auth.passage.id${keyPath}`;
    for (const asked of [
      url,
      new URL(url),
      new Request(url),
      fromElsewhere(new Request(url)),
      `http://127.0.0.1:9/prefix${keyPath}?a=b`,
    ]) {
      const answer = await fetch(asked);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(await answer.json()).toEqual(keySet);
    }
  });

  it('publishes no private key', async () => {
    const { fetch, keyPath } = await createTestIssuer('stytch');
    const { keys } = await (await fetch(`https://test.stytch.com${keyPath}`)).json();
    expect(Object.keys(keys[0]).toSorted()).toEqual([
      'alg',
      'e',
      'key_ops',
      'kid',
      'kty',
      'n',
      'use',
      'x5c',
      'x5tS256',
    ]);
  });

  it('sends nothing else, and says so through the client', async () => {
    const issuer = await createTestIssuer('stytch');
    const call = new Stytch(issuer.clientOptions()).users.get({ user_id: 'user-test-1' });
    await expect(call).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(`GET ${API} is no request for keys`),
      hint: expect.stringContaining('startMockServer'),
    });
    await expect(issuer.fetch(`https://test.stytch.com${issuer.keyPath}`, { method: 'POST' })).rejects.toThrow(
      `POST https://test.stytch.com${issuer.keyPath} is no request for keys`,
    );
  });

  it('hands everything else to the fetch that it was given', async () => {
    const fetch = vi.fn((_url: string, _init: RequestInit) =>
      Promise.resolve(Response.json({ status_code: 200, request_id: 'request-id-test-1', user_id: 'user-test-1' })),
    );
    const issuer = await createTestIssuer('stytch', { fetch });
    const stytch = new Stytch(issuer.clientOptions());
    expect(await stytch.users.get({ user_id: 'user-test-1' })).toMatchObject({ user_id: 'user-test-1' });
    expect(fetch.mock.calls).toEqual([[API, expect.objectContaining({ method: 'GET' })]]);

    const controller = new AbortController();
    const { signal } = controller;
    await issuer.fetch(new Request(API, { method: 'PUT', body: '{}', headers: { 'x-a': 'b' }, signal }));
    const [url, init] = fetch.mock.lastCall ?? [];
    expect([url, init?.method, init?.body, new Headers(init?.headers).get('x-a')]).toEqual([API, 'PUT', '{}', 'b']);
    expect(init?.signal?.aborted).toBe(false);
    controller.abort();
    expect(init?.signal?.aborted).toBe(true);
  });
});

/** A request as it comes out of a sandbox: of a class that is not the one here. */
function fromElsewhere(request: Request): Request {
  return new Proxy(request, { getPrototypeOf: () => null, get: (target, name) => Reflect.get(target, name, target) });
}
