import { afterEach, expect, it } from 'vitest';
import { clientAttributes } from '../../../../src/facade/adapters/shared/client-attributes.ts';
import { requestInfoOf } from '../../../../src/facade/adapters/shared/request-info.ts';
import { isCrossSite } from '../../../../src/facade/adapters/shared/same-origin.ts';
import { clearedCookie, sessionCookie } from '../../../../src/facade/adapters/shared/session-cookie.ts';
import { createAuth, type NextAuthOptions } from '../../../../src/next.ts';
import { verifyCorbadoWebhook, verifyWebhook } from '../../../../src/webhooks.ts';
import { clientOf } from '../session/clients.ts';

/** The options of adapters and webhooks, with values that would weaken them. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  cookie: 'other',
  allowedOrigins: ['https://attacker.example'],
  allowMissingOrigin: true,
  insecureLocalhost: true,
  insecure: true,
  providerCookies: true,
  partitioned: true,
  exposeReason: true,
  check: { clockTolerance: 60 },
  signIn: '/other',
  role: 'admin',
  permission: { resource_id: 'x', action: 'x' },
  factors: ['totp'],
  maxAge: 1,
  trustProxy: 9,
  address: '203.0.113.9',
  domain: 'example.com',
  path: '/other',
  sameSite: 'None',
  host: 'localhost',
  tolerance: Number.POSITIVE_INFINITY,
  maxBytes: 0,
  username: 'eve',
  socket: { remoteAddress: '203.0.113.9' },
  headersDistinct: {},
};

afterEach(() => {
  for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
});

it.each(Object.entries(POLLUTION))('nothing is decided by %s of the prototype', async (name, value) => {
  const { client, sign, cookie } = clientOf('Stytch');
  const headers = { cookie: `${cookie}=${sign()}`, host: 'app.example' };
  const options: NextAuthOptions = { auth: client };
  const decide = async (): Promise<unknown> => {
    const { withAuth } = createAuth(options);
    const guarded = withAuth((_, { userId }) => new Response(userId));
    const responses = [
      await guarded(new Request('https://app.example', { headers }), {}),
      await guarded(new Request('https://app.example', { method: 'POST', headers }), {}),
      await guarded(new Request('https://app.example'), {}),
      await withAuth(() => new Response(), { role: 'admin' })(new Request('https://app.example', { headers }), {}),
    ];
    const old = { 'webhook-id': 'a', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' };
    return {
      responses: responses.map(({ status, headers: sent }) => [status, [...sent]]),
      post: isCrossSite(requestInfoOf(new Request('https://app.example', { method: 'POST', headers })), {}),
      attributes: clientAttributes({ headers: { 'x-forwarded-for': '198.51.100.1' } }),
      cookies: [sessionCookie({ name: 'a', value: 'b' }).text, clearedCookie({ name: 'a' }).text],
      webhooks: await Promise.all(
        [
          verifyWebhook({ headers: old, body: '{}' }, { secrets: btoa('a'.repeat(32)), clock: () => 1e12 }),
          verifyCorbadoWebhook({ headers: {}, body: '{}' }, { username: 'ada', password: 'secret' }),
        ].map((check) => check.catch((error: unknown) => JSON.stringify(error))),
      ),
    };
  };
  const expected = await decide();
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  expect(await decide()).toEqual(expected);
});
