import http from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { Corbado } from '../../../../src/corbado.ts';
import { fetchTransport, transportFor as transportForFetch } from '../../../../src/facade/platform/fetch/http.ts';
import { transportFor as transportForNode } from '../../../../src/facade/platform/node/http.ts';
import type { Fetch } from '../../../../src/index.ts';
import { USER } from '../../../helpers/corbado-client.ts';
import { CorbadoIssuer } from '../../../helpers/corbado-issuer.ts';
import { type FaultServer, json, startFaultServer } from '../../../helpers/fault-server.ts';
import { exchange, textOf } from './node/exchanges.ts';

const DISPATCHER = Symbol.for('undici.globalDispatcher.1');
const NEXT_PATCH = Symbol.for('next-patch');

let server: FaultServer;
let nodeRequest: Mock<typeof http.request>;

beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.script(json(200, USER));
  nodeRequest = vi.spyOn(http, 'request');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const respond: Fetch = async () => Response.json(USER);

describe.each([
  ['Node', transportForNode, 1],
  ['fetch', transportForFetch, 0],
] as const)('transportFor of the platform %s', (_, transportFor, nodeRequests) => {
  const send = (fetch?: Fetch) => exchange(`${server.url}/`, textOf, { send: transportFor(fetch) });

  it('sends with the platform, or with a fetch that replaces the global one later', async () => {
    const transport = transportFor(undefined);
    expect(JSON.parse(await exchange(`${server.url}/`, textOf, { send: transport }))).toEqual(USER);
    expect([server.requests.length, nodeRequest.mock.calls.length]).toEqual([1, nodeRequests]);
    const global = vi.fn(respond);
    vi.stubGlobal('fetch', global);
    await exchange(`${server.url}/`, textOf, { send: transport });
    expect([global.mock.calls.length, server.requests.length]).toEqual([1, 1]);
    vi.unstubAllGlobals();
    await exchange(`${server.url}/`, textOf, { send: transport });
    expect(server.requests).toHaveLength(2);
  });

  it('sends with the given fetch, whatever the global one is', async () => {
    const [own, global] = [vi.fn(respond), vi.fn(respond)];
    vi.stubGlobal('fetch', global);
    await send(own);
    expect([own.mock.calls.length, global.mock.calls.length, nodeRequest.mock.calls.length]).toEqual([1, 0, 0]);
    expect(own).toHaveBeenCalledWith(`${server.url}/`, {
      method: 'GET',
      headers: {},
      redirect: 'manual',
      cache: 'no-store',
      signal: expect.any(AbortSignal),
    });
  });
});

describe('fetchTransport', () => {
  it('passes a copy of the headers, and the body if there is one', async () => {
    const own = vi.fn(respond);
    const headers = Object.freeze({ accept: 'application/json' });
    await exchange('https://a.example/', textOf, { send: fetchTransport(own), method: 'POST', headers, body: '{}' });
    expect(own).toHaveBeenCalledWith('https://a.example/', expect.objectContaining({ headers, body: '{}' }));
    expect(own.mock.calls[0]?.[1].headers).not.toBe(headers);
  });

  it.each([
    ['http://app.localhost:4010/x', 'http://localhost:4010/x'],
    ['http://a.b.localhost/x', 'http://localhost/x'],
    ['https://app.localhost/x', 'https://app.localhost/x'],
    ['http://localhost:4010/.localhost/', 'http://localhost:4010/.localhost/'],
  ])('looks up no name of loopback: %s is %s', async (url, sent) => {
    const own = vi.fn(respond);
    await exchange(url, textOf, { send: fetchTransport(own) });
    expect(own.mock.calls[0]?.[0]).toBe(sent);
  });

  it.each<[string, () => void]>([
    ['has patched fetch', () => vi.stubGlobal('fetch', Object.assign(vi.fn(respond), { __nextPatched: true }))],
    [
      'has patched fetch below another wrapper',
      () => {
        vi.stubGlobal('fetch', vi.fn(respond));
        Reflect.set(globalThis, NEXT_PATCH, true);
      },
    ],
  ])('is not cached where Next.js %s, and not marked elsewhere', async (_, patch) => {
    try {
      patch();
      const own = vi.fn(respond);
      await exchange('https://a.example/', textOf, { send: fetchTransport(own) });
      expect(own.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-store', next: { internal: true } });
    } finally {
      Reflect.deleteProperty(globalThis, NEXT_PATCH);
    }
    vi.unstubAllGlobals();
    const own = vi.fn(respond);
    await exchange('https://a.example/', textOf, { send: fetchTransport(own) });
    expect(own.mock.calls[0]?.[1]).not.toHaveProperty('next');
  });

  it('turns an opaque redirect into 302', async () => {
    const redirect = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    const send = fetchTransport(() => Promise.resolve(redirect));
    expect(await exchange('https://a.example/', ({ status }) => status, { send })).toBe(302);
  });
});

function client(fetch?: Fetch): Corbado {
  return new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_x',
    backendApi: server.url,
    frontendApi: server.url,
    ...(fetch && { fetch }),
  });
}

describe('a client on Node', () => {
  it('sends calls, raw calls and key requests with the transport of the platform', async () => {
    const issuer = new CorbadoIssuer('https://pro-1.frontendapi.cloud.corbado.io');
    const corbado = client();
    expect(await corbado.users.get({ userID: 'usr-1' })).toEqual(USER);
    // Node's fetch adds headers of browsers.
    expect(server.requests[0]?.headers['sec-fetch-mode']).toBeUndefined();
    const { data } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expect(data).toEqual(USER);
    server.script(json(200, issuer.keySet()));
    expect((await corbado.sessions.validate(await issuer.mint())).authenticated).toBe(true);
    expect(nodeRequest).toHaveBeenCalledTimes(3);
  });

  it('sends calls and key requests with its own fetch', async () => {
    const issuer = new CorbadoIssuer('https://pro-1.frontendapi.cloud.corbado.io');
    const own = vi.fn<Fetch>(async (url) => Response.json(url.includes('jwks') ? issuer.keySet() : USER));
    const corbado = client(own);
    await corbado.users.get({ userID: 'usr-1' });
    expect((await corbado.sessions.validate(await issuer.mint())).authenticated).toBe(true);
    expect([own.mock.calls.length, nodeRequest.mock.calls.length]).toEqual([2, 0]);
  });

  it('sends with the global fetch if that has another dispatcher', async () => {
    const earlier: unknown = Reflect.get(globalThis, DISPATCHER);
    const dispatch = vi.fn(() => {
      throw new Error('seen');
    });
    Reflect.set(globalThis, DISPATCHER, { dispatch });
    try {
      await expect(client().users.get({ userID: 'usr-1' }, { retry: false })).rejects.toThrow('connection error');
    } finally {
      Reflect.set(globalThis, DISPATCHER, earlier);
    }
    expect([dispatch.mock.calls.length, nodeRequest.mock.calls.length]).toEqual([1, 0]);
  });

  it.each<[string, Fetch | undefined]>([
    ["Node's client", undefined],
    ['fetch', (url, init) => fetch(url, init)],
  ])('sends no framing headers of raw calls, over %s', async (_, given) => {
    const framing = {
      'content-length': '1',
      'transfer-encoding': 'chunked',
      connection: 'close',
      expect: '100-continue',
    };
    const body = { fullName: 'Zoë', status: 'active' } as const;
    const headers = { ...framing, 'x-own': 'kept' };
    const { response } = await client(given).api.POST('/v2/users', { body, headers });
    expect(response.status).toBe(200);
    const [request] = server.requests;
    expect(request?.body).toBe(JSON.stringify(body));
    expect(request?.headers).toMatchObject({
      'x-own': 'kept',
      connection: 'keep-alive',
      'content-length': String(Buffer.byteLength(JSON.stringify(body))),
    });
    for (const name of ['transfer-encoding', 'expect']) expect(request?.headers).not.toHaveProperty(name);
  });

  it('omits a reason phrase that Response does not accept', async () => {
    const head = `HTTP/1.1 200 \x01odd\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n`;
    server.script((response) => void response.socket?.end(head + JSON.stringify(USER)));
    const { response: raw } = await client().api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    const { response } = await client().users.get({ userID: 'usr-1' }).withResponse();
    expect([raw, response].map(({ status, statusText }) => [status, statusText])).toEqual([
      [200, ''],
      [200, ''],
    ]);
  });
});
