import { describe, expect, it } from 'vitest';
import type { AuthOptions } from '../../../../src/express.ts';
import { clientOf, down } from '../session/clients.ts';
import { FRAMEWORKS } from './apps/frameworks.ts';
import { type Pairs, type Received, send } from './apps/server.ts';
import { bearer, cookie, expired, forged, good, stytch } from './apps/tokens.ts';

const OVER = { status_code: 404, request_id: 'request-1', error_type: 'session_not_found', error_message: 'x' };
const unsafe = (site: string): Pairs => [['Sec-Fetch-Site', site]];

/** Options of a client that the adapters know nothing of. */
function withCheck(check: object): AuthOptions {
  return { cookie: 'session', providerCookies: true, check };
}

describe.each(FRAMEWORKS)('$name', ({ start }) => {
  /** An app whose Stytch responds about sessions, and counts the requests. */
  async function setUp(options: AuthOptions) {
    const { client, network, sign } = stytch();
    const publish = network.answer;
    const fresh = (): Response => Response.json({ status_code: 200, request_id: 'request-1', session_jwt: sign() });
    const calls = { count: 0, answer: fresh as () => Response | Promise<Response> };
    network.answer = (url) => {
      if (!url.endsWith('/sessions/authenticate')) return publish(url);
      calls.count += 1;
      return calls.answer();
    };
    const app = await start(client, options);
    const ask = (method: string, path: string, headers: Pairs = []): Promise<Received> =>
      send(app, method, path, headers);
    return { app, ask, calls };
  }

  describe('the option of authenticate', () => {
    it('makes no request by default', async () => {
      const { app, ask, calls } = await setUp({ cookie: 'session', providerCookies: true });
      const responses = await Promise.all([
        ask('GET', '/me', [['Cookie', 'stytch_session=opaque']]),
        ask('GET', '/me', cookie(expired)),
        ask('GET', '/me', [['Cookie', `__Host-session=${expired}`]]),
      ]);
      await app.close();
      expect(responses.map(({ status }) => status)).toEqual([401, 401, 401]);
      expect(calls.count).toBe(0);
    });

    it('sends Stytch its opaque cookie and a token of any cookie that is too old, but no forged one', async () => {
      const { app, ask, calls } = await setUp(withCheck({ remote: true }));
      const requests: Pairs[] = [
        [['Cookie', 'stytch_session=opaque']],
        cookie(expired),
        [['Cookie', `__Host-session=${expired}`]],
        bearer(expired),
      ];
      for (const headers of requests) expect((await ask('GET', '/me', headers)).status).toBe(200);
      expect(calls.count).toBe(4);
      const others = await Promise.all([
        ask('GET', '/me', cookie(good)),
        ask('GET', '/me', [['Cookie', `__Host-session=${forged}`]]),
        ask('GET', '/me'),
      ]);
      await app.close();
      expect(others.map(({ status }) => status)).toEqual([200, 401, 401]);
      expect(calls.count).toBe(4);
    });

    it('calls Stytch once for a guarded request', async () => {
      const { app, ask, calls } = await setUp(withCheck({ remote: true }));
      const responses = [await ask('GET', '/documents', cookie(expired)), await ask('GET', '/admin', cookie(expired))];
      await app.close();
      // Not a 401: the session goes on, without the permission and the role.
      expect(responses.map(({ status }) => status)).toEqual([403, 403]);
      expect(calls.count).toBe(2);
    });

    it('calls Stytch for no route that does not exist, and for one that is open if it asks', async () => {
      const { app, ask, calls } = await setUp(withCheck({ remote: true }));
      const opaque: Pairs = [['Cookie', 'stytch_session=opaque']];
      const missing = await Promise.all(
        [opaque, cookie(expired)].map((headers) => ask('GET', '/no-such-page', headers)),
      );
      expect([calls.count, missing.map(({ status }) => status)]).toEqual([0, [404, 404]]);
      const { body } = await ask('GET', '/greeting', opaque);
      await app.close();
      expect([calls.count, body]).toEqual([1, 'signed-in']);
    });

    it('limits the age of a token', async () => {
      const { app, ask } = await setUp(withCheck({ maxTokenAge: 0 }));
      const { status } = await ask('GET', '/me', bearer(good));
      await app.close();
      expect(status).toBe(401);
    });

    it('is a 500 if the client does not know it', async () => {
      const { client, sign } = clientOf('Corbado');
      const app = await start(client, withCheck({ remote: true }));
      const { status } = await send(app, 'GET', '/me', bearer(sign()));
      await app.close();
      expect(status).toBe(500);
    });
  });

  describe('the option of a guard', () => {
    it('asks whether the session is still alive, and gives the handler the result', async () => {
      const { app, ask, calls } = await setUp({});
      const responses = [
        await ask('GET', '/alive', bearer(good)),
        await ask('GET', '/alive', cookie(expired)),
        await ask('GET', '/alive', cookie(forged)),
        await ask('GET', '/alive'),
      ];
      await app.close();
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 401, 401]);
      expect(responses.slice(0, 2).map(({ body }) => JSON.parse(body))).toEqual([
        { userId: 'user-1' },
        { userId: 'user-1' },
      ]);
      expect(calls.count).toBe(2);
    });

    it('rejects a session that is over, and responds with 503 if Stytch cannot be reached', async () => {
      const { app, ask, calls } = await setUp({});
      calls.answer = () => Response.json(OVER, { status: 404 });
      expect((await ask('GET', '/alive', bearer(good))).status).toBe(401);
      expect((await ask('GET', '/me', bearer(good))).status).toBe(200);
      calls.answer = down;
      const { status, headers } = await ask('GET', '/alive', bearer(expired));
      await app.close();
      expect([status, headers['cache-control']]).toEqual([503, 'private, no-store']);
    });

    it('rejects other sites, with a good cookie and with one that Stytch renews', async () => {
      const { app, ask } = await setUp({});
      const responses = [
        await ask('POST', '/alive', [...cookie(good), ...unsafe('cross-site')]),
        await ask('POST', '/alive', [...cookie(expired), ...unsafe('cross-site')]),
        await ask('POST', '/alive', [...cookie(expired), ...unsafe('same-origin')]),
      ];
      await app.close();
      expect(responses.map(({ status }) => status)).toEqual([403, 403, 200]);
    });
  });
});
