import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { outcomeOf, STANDS } from './stands.ts';

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  it('serves its keys on a port of this machine', async () => {
    const { issuer, listen } = await STANDS[provider]();
    const { url, client, close } = await listen();
    try {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(outcomeOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
      expect(outcomeOf(await client.sessions.validate(await issuer.mint({ tamper: 'key' })))).toBe('signature');
    } finally {
      await close();
    }
    await expect(fetch(url)).rejects.toThrow();
    await expect(close()).resolves.toBeUndefined();
  });

  it('goes out there as well', async () => {
    const { issuer, listen } = await STANDS[provider]();
    const { client, close } = await listen();
    try {
      issuer.outage();
      expect((await client.sessions.validate(await issuer.mint())).status).toBe('unavailable');
    } finally {
      await close();
    }
  });
});

it('answers everything else 404', async () => {
  const issuer = await createTestIssuer('passage');
  const { url, close } = await issuer.listen();
  try {
    const keys = await fetch(url + issuer.keyPath);
    expect([keys.status, await keys.json()]).toEqual([200, issuer.keySet()]);
    const answers = await Promise.all([fetch(`${url}/v1/users`), fetch(url + issuer.keyPath, { method: 'POST' })]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await answers[0].json()).toEqual({ message: 'only keys are served here' });
  } finally {
    await close();
  }
});

it('lives on when it is asked for what is no address', async () => {
  const { url, close } = await (await createTestIssuer('loginid')).listen();
  try {
    expect(await statusLine(Number(new URL(url).port), 'GET // HTTP/1.1')).toMatch(/^HTTP\/1\.1 404/);
    expect((await fetch(`${url}/certs`)).status).toBe(404);
  } finally {
    await close();
  }
});

it('takes the port that it is given, and says when it is taken', async () => {
  const issuer = await createTestIssuer('loginid');
  const first = await issuer.listen();
  const port = Number(new URL(first.url).port);
  await expect(issuer.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
  const second = await issuer.listen({ port });
  expect(second.url).toBe(first.url);
  await second.close();
});

it.each([
  [{ port: 65_536 }, 'port: expected a whole number from 0 to 65535, received the number 65536'],
  [{ port: '4010' }, 'port: expected a whole number from 0 to 65535, received a string'],
  [{ host: '0.0.0.0' }, 'host: unknown option'],
  [4010, 'options: expected an object, received a number'],
])('refuses %o', async (options, message) => {
  const issuer = await createTestIssuer('loginid');
  await expect(issuer.listen(options as never)).rejects.toThrow(`Cannot serve the keys of loginid: ${message}`);
});

/** What a server answers first to a request that `fetch` would not make. */
function statusLine(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${request}\r\nhost: a\r\nconnection: close\r\n\r\n`));
    socket.on('error', reject);
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
}
