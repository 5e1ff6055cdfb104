import { describe, expect, it } from 'vitest';
import type { AuthOptions } from '../../../../src/express.ts';
import { clientOf, down } from '../session/clients.ts';
import { type Answer, type Pairs, type Start, send } from './server.ts';
import { bearer, cookie, expired, forged, good, stytch } from './tokens.ts';

const OVER = { status_code: 404, request_id: 'request-1', error_type: 'session_not_found', error_message: 'x' };
const unsafe = (site: string): Pairs => [['Sec-Fetch-Site', site]];

/** Options of a client that the adapters know nothing of. */
function optionsOf(check: object): AuthOptions {
  return { cookie: 'session', check };
}

/** Runs what a framework makes of the options of the client's own `authenticateRequest`. */
export function acceptChecks(start: Start): void {
  /** An app whose Stytch answers for sessions, and counts how often it was asked. */
  async function setUp(options: AuthOptions) {
    const { client, network, publish, sign } = stytch();
    const fresh = (): Response => Response.json({ status_code: 200, request_id: 'request-1', session_jwt: sign() });
    const asked = { count: 0, answer: fresh as () => Response | Promise<Response> };
    network.answer = (url) => {
      if (!url.endsWith('/sessions/authenticate')) return publish(url);
      asked.count += 1;
      return asked.answer();
    };
    const app = await start(client, options);
    const ask = (method: string, path: string, headers: Pairs = []): Promise<Answer> =>
      send(app, method, path, headers);
    return { app, ask, asked };
  }

  describe('what the client is asked to check', () => {
    it('is nothing more unless that is said', async () => {
      const { app, ask, asked } = await setUp({ cookie: 'session' });
      const answers = await Promise.all([
        ask('GET', '/me', [['Cookie', 'stytch_session=opaque']]),
        ask('GET', '/me', cookie(expired)),
        ask('GET', '/me', [['Cookie', `__Host-session=${expired}`]]),
      ]);
      await app.close();
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
      expect(asked.count).toBe(0);
    });

    it('is asked of Stytch: for its opaque cookie, and for a token of any cookie that is too old, but for no forged one', async () => {
      const { app, ask, asked } = await setUp(optionsOf({ remote: true }));
      const requests: Pairs[] = [
        [['Cookie', 'stytch_session=opaque']],
        cookie(expired),
        [['Cookie', `__Host-session=${expired}`]],
        bearer(expired),
      ];
      for (const headers of requests) expect((await ask('GET', '/me', headers)).status).toBe(200);
      expect(asked.count).toBe(4);
      const others = await Promise.all([
        ask('GET', '/me', cookie(good)),
        ask('GET', '/me', [['Cookie', `__Host-session=${forged}`]]),
        ask('GET', '/me'),
      ]);
      await app.close();
      expect(others.map(({ status }) => status)).toEqual([200, 401, 401]);
      expect(asked.count).toBe(4);
    });

    it('counts for requirements as well', async () => {
      const { app, ask, asked } = await setUp(optionsOf({ remote: true }));
      const { status } = await ask('GET', '/admin', cookie(expired));
      await app.close();
      // Not a 401: the session goes on, and has no such role.
      expect(status).toBe(403);
      expect(asked.count).toBeGreaterThan(0);
    });

    it('may be the age of a token', async () => {
      const { app, ask } = await setUp(optionsOf({ maxTokenAge: 0 }));
      const { status } = await ask('GET', '/me', bearer(good));
      await app.close();
      expect(status).toBe(401);
    });

    it('is a 500 where the client does not know it', async () => {
      const { client, sign } = clientOf('Corbado');
      const app = await start(client, optionsOf({ remote: true }));
      const { status } = await send(app, 'GET', '/me', bearer(sign()));
      await app.close();
      expect(status).toBe(500);
    });
  });

  describe('what a guard asks the client to check', () => {
    it('is whether the session still lives, with the answer for the handler', async () => {
      const { app, ask, asked } = await setUp({});
      const answers = [
        await ask('GET', '/alive', bearer(good)),
        await ask('GET', '/alive', cookie(expired)),
        await ask('GET', '/alive', cookie(forged)),
        await ask('GET', '/alive'),
      ];
      await app.close();
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 401]);
      expect(answers.slice(0, 2).map(({ body }) => JSON.parse(body))).toEqual([
        { userId: 'user-1' },
        { userId: 'user-1' },
      ]);
      expect(asked.count).toBe(2);
    });

    it('ends where the session is over, and says 503 where nobody can say', async () => {
      const { app, ask, asked } = await setUp({});
      asked.answer = () => Response.json(OVER, { status: 404 });
      expect((await ask('GET', '/alive', bearer(good))).status).toBe(401);
      expect((await ask('GET', '/me', bearer(good))).status).toBe(200);
      asked.answer = down;
      const { status, headers } = await ask('GET', '/alive', bearer(good));
      await app.close();
      expect([status, headers['cache-control']]).toEqual([503, 'private, no-store']);
    });

    it('lets no other site in: neither a good cookie nor one that Stytch renews', async () => {
      const { app, ask } = await setUp({});
      const answers = [
        await ask('POST', '/alive', [...cookie(good), ...unsafe('cross-site')]),
        await ask('POST', '/alive', [...cookie(expired), ...unsafe('cross-site')]),
        await ask('POST', '/alive', [...cookie(expired), ...unsafe('same-origin')]),
      ];
      await app.close();
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 200]);
    });
  });
}
