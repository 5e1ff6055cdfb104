import http from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { Corbado } from '../../../../src/corbado.ts';
import type { Fetch } from '../../../../src/index.ts';
import { USER } from '../../../helpers/corbado-client.ts';
import { CorbadoIssuer } from '../../../helpers/corbado-issuer.ts';
import { type FaultServer, json, startFaultServer } from '../../../helpers/fault-server.ts';

let server: FaultServer;
let byNode: Mock<typeof http.request>;

beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.script(json(200, USER));
  byNode = vi.spyOn(http, 'request');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answer: Fetch = async () => Response.json(USER);

function client(fetch?: Fetch): Corbado {
  return new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_x',
    backendApi: server.url,
    frontendApi: server.url,
    ...(fetch && { fetch }),
  });
}

describe('a call on Node', () => {
  it('is sent by Node’s own client', async () => {
    expect(await client().users.get({ userID: 'usr-1' })).toEqual(USER);
    expect(byNode).toHaveBeenCalledTimes(1);
    expect(server.requests).toHaveLength(1);
    // By what only this way sends: `fetch` of Node adds headers of browsers.
    expect(server.requests[0]?.headers['sec-fetch-mode']).toBeUndefined();
  });

  it('is sent by the fetch that the client was given', async () => {
    const given = vi.fn(answer);
    const global = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', global);
    await client(given).users.get({ userID: 'usr-1' });
    expect([given.mock.calls.length, global.mock.calls.length, byNode.mock.calls.length]).toEqual([1, 0, 0]);
    expect(given).toHaveBeenCalledWith(
      `${server.url}/v2/users/usr-1`,
      expect.objectContaining({ method: 'GET', redirect: 'manual', signal: expect.any(AbortSignal) }),
    );
  });

  it('is sent by a fetch that was put in place of the global one before the client was made', async () => {
    const global = vi.fn(answer);
    vi.stubGlobal('fetch', global);
    await client().users.get({ userID: 'usr-1' });
    expect([global.mock.calls.length, byNode.mock.calls.length]).toEqual([1, 0]);
  });

  it('is sent by a fetch that was put there after it, for as long as it is there', async () => {
    const corbado = client();
    const global = vi.fn(answer);
    vi.stubGlobal('fetch', global);
    await corbado.users.get({ userID: 'usr-1' });
    vi.unstubAllGlobals();
    await corbado.users.get({ userID: 'usr-1' });
    expect([global.mock.calls.length, byNode.mock.calls.length]).toEqual([1, 1]);
  });

  it('is sent by the global fetch where that has another dispatcher', async () => {
    const key = Symbol.for('undici.globalDispatcher.1');
    const earlier: unknown = Reflect.get(globalThis, key);
    const dispatched = vi.fn(() => {
      throw new Error('seen');
    });
    Reflect.set(globalThis, key, { dispatch: dispatched });
    try {
      await expect(client().users.get({ userID: 'usr-1' }, { retry: false })).rejects.toThrow('connection error');
    } finally {
      Reflect.set(globalThis, key, earlier);
    }
    expect([dispatched.mock.calls.length, byNode.mock.calls.length]).toEqual([1, 0]);
  });

  it('of the bare client goes the same way', async () => {
    const { data } = await client().api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expect(data).toEqual(USER);
    expect(byNode).toHaveBeenCalledTimes(1);
  });
});

describe('headers that frame a message', () => {
  it.each<[string, Fetch | undefined]>([
    ["Node's client", undefined],
    ['fetch', (url, init) => fetch(url, init)],
  ])('are not taken from callers of the bare client, over %s', async (_, given) => {
    const own = { 'content-length': '1', 'transfer-encoding': 'chunked', connection: 'close', expect: '100-continue' };
    const body = { fullName: 'Zoë', status: 'active' } as const;
    const { response } = await client(given).api.POST('/v2/users', { body, headers: { ...own, 'x-own': 'kept' } });
    expect(response.status).toBe(200);
    const [request] = server.requests;
    expect(request?.body).toBe(JSON.stringify(body));
    expect(request?.headers).toMatchObject({
      'x-own': 'kept',
      connection: 'keep-alive',
      'content-length': String(Buffer.byteLength(JSON.stringify(body))),
    });
    expect(Object.keys(request?.headers ?? {})).not.toContain('transfer-encoding');
    expect(Object.keys(request?.headers ?? {})).not.toContain('expect');
  });
});

describe('a reason that the platform’s answers cannot have', () => {
  it('is left out of those of the bare client and of withResponse()', async () => {
    const head = `HTTP/1.1 200 \x01odd\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n`;
    server.script((response) => void response.socket?.end(head + JSON.stringify(USER)));
    const { response } = await client().api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expect([response.status, response.statusText]).toEqual([200, '']);
    const call = await client().users.get({ userID: 'usr-1' }).withResponse();
    expect([call.response.status, call.response.statusText]).toEqual([200, '']);
  });
});

describe('keys on Node', () => {
  it('are asked for the same way', async () => {
    const issuer = new CorbadoIssuer('https://pro-1.frontendapi.cloud.corbado.io');
    const token = await issuer.mint();
    server.script(json(200, issuer.keySet()));
    const given = vi.fn<Fetch>(async () => Response.json(issuer.keySet()));
    await client().sessions.validate(token);
    expect([byNode.mock.calls.length, server.requests.length]).toEqual([1, 1]);
    await client(given).sessions.validate(token);
    expect([byNode.mock.calls.length, given.mock.calls.length]).toEqual([1, 1]);
  });
});
