import { afterEach, describe, expect, it, vi } from 'vitest';
import { createServedIssuer } from '../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { clientFromEnv, ISSUERS, statusOrReasonOf } from '../helpers.ts';

const COOLDOWN = 30_000;
const KEY_SET_AGE = 600_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A clock that stands still until it is set. */
function clockAt(start: number): { (): number; now: number } {
  const clock = (): number => clock.now;
  clock.now = start;
  return clock;
}

function stubAll(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  const shared = ISSUERS[provider]();

  it('rotates its keys: the new one is found, the old one no longer', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await ISSUERS[provider]({ clock });
    const old = await issuer.mint({ lifetime: 7200 });
    expect(statusOrReasonOf(await client.sessions.validate(old))).toBe('signed-in');

    issuer.rotate();
    const fresh = await issuer.mint({ lifetime: 7200 });
    clock.now += COOLDOWN;
    expect(statusOrReasonOf(await client.sessions.validate(fresh))).toBe('signed-in');
    // Keys that are fetched one by one age one by one.
    clock.now += KEY_SET_AGE;
    expect(statusOrReasonOf(await client.sessions.validate(old))).toBe('unknown_key');
    expect(issuer.keySet().keys).toHaveLength(1);
  });

  it('rotates as planned: the old key stays published', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await ISSUERS[provider]({ clock });
    const old = await issuer.mint({ lifetime: 7200 });
    issuer.rotate({ keepOld: true });
    expect(issuer.keySet().keys).toHaveLength(2);
    expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
    expect(statusOrReasonOf(await client.sessions.validate(old))).toBe('signed-in');

    issuer.rotate();
    clock.now += KEY_SET_AGE;
    expect(statusOrReasonOf(await client.sessions.validate(old))).toBe('unknown_key');
  });

  it('has an outage, and recovers', async () => {
    const clock = clockAt(Date.now());
    const { issuer, client } = await ISSUERS[provider]({ clock });
    const token = await issuer.mint();
    issuer.outage();
    const result = await client.sessions.validate(token);
    expect(result.status).toBe('unavailable');
    expect(result.error?.status).toBe(503);

    issuer.outage(false);
    clock.now += COOLDOWN;
    expect(statusOrReasonOf(await client.sessions.validate(token))).toBe('signed-in');
  });

  it('follows the clock of faked timers, even if they are set later', async () => {
    const { issuer, client } = await shared;
    vi.useFakeTimers({ now: new Date('2040-01-01'), toFake: ['Date'] });
    try {
      const { session } = await client.sessions.validate(await issuer.mint());
      expect(session?.issuedAt).toEqual(new Date('2040-01-01'));
    } finally {
      vi.useRealTimers();
    }
  });

  it('publishes its keys on a port, with outages', async () => {
    const { issuer, listen } = await shared;
    const { url, client, close } = await listen();
    try {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
      expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint({ tamper: 'key' })))).toBe('signature');
      issuer.outage();
      expect((await fetch(url + issuer.keyPath)).status).toBe(503);
    } finally {
      issuer.outage(false);
      await close();
    }
    await expect(fetch(url)).rejects.toThrow();
    await expect(close()).resolves.toBeUndefined();
  });

  it('configures a client through the environment alone', async () => {
    const issuer = await createServedIssuer(provider);
    const { url, close } = await issuer.listen();
    try {
      stubAll(issuer.envAt(url));
      expect(statusOrReasonOf(await clientFromEnv(provider).sessions.validate(await issuer.mint()))).toBe('signed-in');
    } finally {
      await close();
    }
  });
});

it('directs calls of the fraud API to the same server', async () => {
  const issuer = await createServedIssuer('stytch');
  stubAll(issuer.envAt('http://127.0.0.1:4010'));
  const requested: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    requested.push(url);
    return Promise.resolve(Response.json({ status_code: 200, request_id: 'request-id-test-1' }));
  };
  await new Stytch({ fetch }).fraud.fingerprint.lookup({ telemetry_id: 'telemetry-1' });
  expect(requested).toEqual(['http://127.0.0.1:4010/v1/fingerprint/lookup']);
});

describe('listen', () => {
  it('publishes nothing but keys', async () => {
    const issuer = await createTestIssuer('passage');
    const { url, close } = await issuer.listen();
    try {
      const keys = await fetch(url + issuer.keyPath);
      expect([keys.status, await keys.json()]).toEqual([200, issuer.keySet()]);
      const others = await Promise.all([fetch(`${url}/v1/users`), fetch(url + issuer.keyPath, { method: 'POST' })]);
      expect(others.map(({ status }) => status)).toEqual([404, 404]);
      expect(await others[0].json()).toEqual({ message: 'only keys are published here' });
    } finally {
      await close();
    }
  });

  it('uses the given port, and rejects with the error of Node if it is in use', async () => {
    const issuer = await createTestIssuer('loginid');
    const first = await issuer.listen();
    const port = Number(new URL(first.url).port);
    await expect(issuer.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});

describe('rejects', () => {
  const created = createTestIssuer('loginid');

  it.each([
    ['rotate', { keepold: true }, 'rotate the keys', 'keepold: unknown option; did you mean "keepOld"?'],
    ['rotate', { keepOld: 1 }, 'rotate the keys', 'keepOld: expected true or false, received the number 1'],
    ['rotate', true, 'rotate the keys', 'options: expected an object, received a boolean'],
    ['outage', 'off', 'set the outage', 'on: expected true or false, received a string'],
    ['listen', { port: 65_536 }, 'publish the keys', 'port: expected a whole number from 0 to 65535, received the'],
    ['listen', { port: '4010' }, 'publish the keys', 'port: expected a whole number from 0 to 65535, received a s'],
    ['listen', { host: '0.0.0.0' }, 'publish the keys', 'host: unknown option'],
    ['listen', 4010, 'publish the keys', 'options: expected an object, received a number'],
  ] as const)('%s(%o)', async (method, argument, subject, message) => {
    const issuer = await created;
    await expect(async () => issuer[method](argument as never)).rejects.toThrow(
      `Cannot ${subject} of loginid: ${message}`,
    );
  });
});

describe('fetch', () => {
  const API = 'https://test.stytch.com/v1/users/user-test-1';
  const ofStytch = createTestIssuer('stytch');

  it('publishes keys on any host, however it is called', async () => {
    const issuer = await createTestIssuer('passage');
    const { fetch, keyPath } = issuer;
    const url = `https://auth.passage.id${keyPath}`;
    for (const input of [
      url,
      new URL(url),
      new Request(url),
      ofAnotherRealm(new Request(url)),
      `http://127.0.0.1:9/prefix${keyPath}?a=b`,
    ]) {
      const response = await fetch(input);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual(issuer.keySet());
    }
  });

  it('publishes no private key', async () => {
    const { fetch, keyPath } = await ofStytch;
    const { keys } = await (await fetch(`https://test.stytch.com${keyPath}`)).json();
    expect(Object.keys(keys[0]).toSorted().join()).toBe('alg,e,key_ops,kid,kty,n,use,x5c,x5tS256');
  });

  it('sends nothing else, and explains it through the client', async () => {
    const issuer = await ofStytch;
    const call = new Stytch(issuer.clientOptions()).users.get({ user_id: 'user-test-1' });
    await expect(call).rejects.toMatchObject({
      name: 'ValidationError',
      message: `The test issuer for stytch sends no requests: fetch: GET ${API} is not a request for keys, and the issuer has no "fetch" to handle it`,
      hint: expect.stringContaining('startMockServer'),
    });
    await expect(issuer.fetch(`https://test.stytch.com${issuer.keyPath}`, { method: 'POST' })).rejects.toThrow(
      `POST https://test.stytch.com${issuer.keyPath} is not a request for keys`,
    );
  });

  it('passes everything else to the given fetch', async () => {
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

/** Returns a request as it comes out of a sandbox: its class is another one. */
function ofAnotherRealm(request: Request): Request {
  return new Proxy(request, { getPrototypeOf: () => null, get: (target, name) => Reflect.get(target, name, target) });
}
