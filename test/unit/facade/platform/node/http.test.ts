import { execFileSync, spawn } from 'node:child_process';
import dns from 'node:dns';
import { connect, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DeadlineEnd } from '../../../../../src/facade/http/deadline.ts';
import type { HttpRequest } from '../../../../../src/facade/http/transport.ts';
import { fetchTransport } from '../../../../../src/facade/platform/fetch/http.ts';
import { isFetchReplaced } from '../../../../../src/facade/platform/node/http.ts';
import { reply } from '../../../../helpers/raw-reply.ts';
import { type RawRequest, type RawScript, type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { exchange, rejectionOf, textOf } from './exchanges.ts';

const servers: RawServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: Partial<RawScript> = {}): Promise<RawServer> {
  const server = await startRawServer({ onRequest: (socket) => socket.write(reply({ body: 'fine' })), ...script });
  servers.push(server);
  return server;
}

function linesOf({ head }: RawRequest): string[] {
  return head.split('\r\n').slice(1);
}

/** Headers that `fetch` adds as browsers do, and those that differ by client. */
const OF_FETCH = /^(?:accept-language|sec-fetch-mode|accept-encoding|cache-control|pragma):/;
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json', authorization: 'Basic abc' };

describe('a request', () => {
  it.each<[string, Omit<HttpRequest, 'url'>]>([
    ['a GET', { method: 'GET', headers: { accept: 'application/json', 'x-corbado-sdk': '{"name":"a b"}' } }],
    ['a GET with a user agent', { method: 'GET', headers: { 'user-agent': 'authloom/1' } }],
    ['a POST with a body', { method: 'POST', headers: JSON_TYPE, body: '{"name":"Ada"}' }],
    ['a POST with a body beyond ASCII', { method: 'POST', headers: JSON_TYPE, body: '{"name":"Zoë 🙂 李"}' }],
    ['a POST with a lone surrogate', { method: 'POST', headers: JSON_TYPE, body: '"\ud83d"' }],
    ['a POST with an empty body', { method: 'POST', headers: JSON_TYPE, body: '' }],
    ['a POST without a body', { method: 'POST', headers: {} }],
    ['a PUT without a body', { method: 'PUT', headers: {} }],
    ['a PATCH without a body', { method: 'PATCH', headers: {} }],
    ['a PATCH with a body', { method: 'PATCH', headers: JSON_TYPE, body: '{}' }],
    ['a DELETE', { method: 'DELETE', headers: {} }],
    ['a DELETE with a body', { method: 'DELETE', headers: JSON_TYPE, body: '{"a":1}' }],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=%26&b=c+d',
      },
    ],
  ])('is written like by fetch: %s', async (_, { headers, ...rest }) => {
    const server = await serve();
    const request = { ...rest, headers: { accept: 'application/json', ...headers } };
    const url = `${server.url}/v1/users/a%2Fb?q=x%20y&q=%C3%AB`;
    await exchange(url, textOf, { ...request, send: fetchTransport((to, init) => fetch(to, init)) });
    await exchange(url, textOf, request);
    const [byFetch, byNode] = server.requests;
    if (byFetch === undefined || byNode === undefined) throw new Error('a request did not arrive');
    const comparable = (read: RawRequest): object => ({
      line: read.head.split('\r\n')[0],
      headers: linesOf(read)
        .filter((line) => !OF_FETCH.test(line.toLowerCase()))
        .map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()))
        .toSorted(),
      body: read.body,
    });
    expect(comparable(byNode)).toEqual(comparable(byFetch));
    expect(linesOf(byNode)).toContain('accept-encoding: gzip, br');
  });

  it('keeps the codings of the caller', async () => {
    const server = await serve();
    await exchange(server.url.concat('/'), textOf, { headers: { 'accept-encoding': 'identity' } });
    const lines = linesOf(server.requests[0] as RawRequest).filter((line) => line.startsWith('accept-encoding'));
    expect(lines).toEqual(['accept-encoding: identity']);
  });
});

describe('connections', () => {
  it('are kept between calls', async () => {
    const server = await serve();
    for (let call = 0; call < 4; call += 1) await exchange(`${server.url}/`, textOf);
    expect(server.requests.map(({ earlierOnSocket }) => earlierOnSocket)).toEqual([0, 1, 2, 3]);
  });

  it('are kept after a response without a body', async () => {
    const server = await serve({ onRequest: (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n') });
    for (let call = 0; call < 3; call += 1) expect(await exchange(`${server.url}/`, textOf)).toBe('');
    expect(server.requests.map(({ earlierOnSocket }) => earlierOnSocket)).toEqual([0, 1, 2]);
  });

  it('are at most 256; further calls wait for one', async () => {
    const waiting: (() => void)[] = [];
    let connections = 0;
    const server = await serve({
      onConnect: () => {
        connections += 1;
        return false;
      },
      onRequest: (socket) => {
        const respond = (): void => void socket.write(reply({ body: 'fine' }));
        if (waiting.push(respond) === 256) for (const next of waiting) next();
        else if (waiting.length > 256) respond();
      },
    });
    const calls = Array.from({ length: 300 }, () => exchange(`${server.url}/`, textOf, { timeout: 15_000 }));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['fine']));
    expect(connections).toBe(256);
  });

  it('that turn out to be closed are an error, without another request', async () => {
    const server = await serve({ onBytes: (socket, earlier) => earlier > 0 && socket.end() !== undefined });
    await exchange(`${server.url}/`, textOf);
    expect(await rejectionOf(exchange(`${server.url}/`, textOf))).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('that turn out to be closed are replaced with retryStaleConnection', async () => {
    const server = await serve({ onBytes: (socket, earlier) => earlier > 0 && socket.resetAndDestroy() !== undefined });
    await exchange(`${server.url}/`, textOf);
    expect(await exchange(`${server.url}/`, textOf, { retryStaleConnection: true })).toBe('fine');
    expect(server.requests).toHaveLength(2);
  });

  it('are replaced once', async () => {
    const waiting: (() => void)[] = [];
    const server = await serve({
      onBytes: (socket, earlier) => earlier > 0 && socket.resetAndDestroy() !== undefined,
      onRequest: (socket) => {
        waiting.push(() => socket.write(reply({ body: 'fine' })));
        if (waiting.length === 2) for (const respond of waiting) respond();
      },
    });
    await Promise.all([exchange(`${server.url}/`, textOf), exchange(`${server.url}/`, textOf)]);
    const error = await rejectionOf(exchange(`${server.url}/`, textOf, { retryStaleConnection: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(2);
  });

  it('that are new are not replaced', async () => {
    const server = await serve({ onRequest: (socket) => socket.resetAndDestroy() });
    const error = await rejectionOf(exchange(`${server.url}/`, textOf, { retryStaleConnection: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('may take seconds for each of several addresses', async () => {
    // The kernel connects as many as its queue holds, and leaves the others without an answer: they try again each second.
    const program = `
      const server = require('node:net').createServer((socket) => socket.end(${JSON.stringify(String(reply({ body: 'slow' })))}));
      server.listen({ port: 0, host: '0.0.0.0', backlog: 1 }, () => console.log(server.address().port));`;
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
    child.kill('SIGSTOP');
    const filling = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3'].map((address) => ({ address, family: 4 }));
    const lookup = vi
      .spyOn(dns, 'lookup')
      .mockImplementation(((_host: string, _options: object, found: (...args: unknown[]) => void) =>
        found(null, addresses)) as never);
    const awake = setTimeout(() => child.kill('SIGCONT'), 800);
    try {
      expect(await exchange(`http://localhost:${port}/`, textOf, { timeout: 10_000 })).toBe('slow');
    } finally {
      clearTimeout(awake);
      lookup.mockRestore();
      for (const socket of filling) socket.destroy();
      child.kill('SIGKILL');
    }
  });

  it('may go to IPv6 addresses', async (context) => {
    const seen: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        seen.push(String(bytes));
        socket.end(reply({ body: 'six' }));
      });
    });
    const isAvailable = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(0, '::1', () => resolve(true));
    });
    if (!isAvailable) return context.skip('there is no IPv6 loopback');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await exchange(`http://[::1]:${port}/`, textOf)).toBe('six');
    expect(seen[0]).toContain(`host: [::1]:${port}\r\n`);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a response', () => {
  it.each([
    [
      'an upgrade that was not requested',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    ],
  ])('is an error if it is %s', async (_, bytes) => {
    const server = await serve({ onRequest: (socket) => socket.write(bytes) });
    expect(await rejectionOf(exchange(`${server.url}/`, textOf))).toMatchObject({
      code: expect.stringMatching(/^(?:HPE_|ECONN)/),
    });
  });
});

describe('the deadline', () => {
  it('closes the connection of a silent server', async () => {
    let closed: Promise<unknown> = Promise.resolve('never connected');
    const server = await serve({
      onRequest: (socket) => {
        closed = new Promise((resolve) => socket.once('close', () => resolve('closed')));
      },
    });
    const end = await rejectionOf(exchange(`${server.url}/`, textOf, { timeout: 300 }));
    expect(end).toEqual(new DeadlineEnd('timeout'));
    expect(await closed).toBe('closed');
  });

  it('sends nothing if it is over before', async () => {
    const server = await serve();
    const end = await rejectionOf(exchange(`${server.url}/`, textOf, { signal: AbortSignal.abort() }));
    expect(end).toEqual(new DeadlineEnd('aborted'));
    expect(server.requests).toHaveLength(0);
  });

  it('frees the connections for calls that wait', async () => {
    const server = await serve({
      onRequest: (socket, { target }) => (target === '/silent' ? undefined : socket.write(reply({ body: 'fine' }))),
    });
    const silent = Array.from({ length: 300 }, () =>
      rejectionOf(exchange(`${server.url}/silent`, textOf, { timeout: 200 })),
    );
    const ends = await Promise.all(silent);
    expect(ends.every((end) => end instanceof DeadlineEnd)).toBe(true);
    expect(await exchange(`${server.url}/`, textOf)).toBe('fine');
  });
});

it('rejects invalid headers without their value', async () => {
  const { url } = await serve();
  const error = await rejectionOf(exchange(`${url}/`, textOf, { headers: { 'x-secret': 's3cret\r\nx: y' } }));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).not.toContain('s3cret');
});

describe('isFetchReplaced', () => {
  const DISPATCHER = Symbol.for('undici.globalDispatcher.1');
  const nativeFetch = globalThis.fetch;
  const setDispatcher = (dispatcher: unknown): unknown => Reflect.set(globalThis, DISPATCHER, dispatcher);
  let original: unknown;

  beforeAll(async () => {
    // The first call sets the dispatcher, without which `fetch` fails from then on.
    await nativeFetch('data:text/plain,x');
    original = Reflect.get(globalThis, DISPATCHER);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    setDispatcher(original);
  });
  afterAll(() => setDispatcher(original));

  /** An agent with undici's fields. */
  const OPTIONS = Symbol('options');
  class Agent {
    readonly [OPTIONS]: object;
    constructor(options: object = {}) {
      this[OPTIONS] = { connect: undefined, interceptors: undefined, maxOrigins: Infinity, ...options };
    }
    dispatch(): boolean {
      return true;
    }
  }
  class MockAgent extends Agent {}
  class EnvHttpProxyAgent extends Agent {}

  it('is false without a dispatcher, with that of undici, and with one that is made like it', () => {
    for (const dispatcher of [undefined, original, new Agent()]) {
      setDispatcher(dispatcher);
      expect(isFetchReplaced()).toBe(false);
    }
  });

  it('is false for the patch of Next.js, whatever is below: its data cache would keep secrets', () => {
    const below = (...args: Parameters<typeof fetch>): Promise<Response> => nativeFetch(...args);
    vi.stubGlobal(
      'fetch',
      Object.assign(() => below('data:text/plain,x'), { __nextPatched: true, _nextOriginalFetch: below }),
    );
    expect(isFetchReplaced()).toBe(false);
  });

  it('is false in a new process, before and after the first call of fetch', () => {
    const module = new URL('../../../../../src/facade/platform/node/http.ts', import.meta.url).href;
    const script = `
      import { isFetchReplaced } from '${module}';
      const before = isFetchReplaced();
      await fetch('data:text/plain,x');
      const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
      const after = isFetchReplaced();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = new dispatcher.constructor({ connect: { timeout: 1 } });
      const configured = isFetchReplaced();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = dispatcher.compose((dispatch) => dispatch);
      const composed = isFetchReplaced();
      console.log(JSON.stringify({ before, exists: dispatcher !== undefined, after, configured, composed }));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ before: false, exists: true, after: false, configured: true, composed: true });
  });

  it.each<[string, unknown]>([
    ['a mock', new MockAgent()],
    ['an agent for proxies', new EnvHttpProxyAgent()],
    ['an agent with options', new Agent({ connect: { timeout: 5 } })],
    ['an agent with a limit', new Agent({ maxOrigins: 3 })],
    ['an agent with its own dispatch', Object.assign(new Agent(), { dispatch: () => true })],
    ['an agent without readable options', new (class Agent {})()],
    ['an object without a class', Object.create(null)],
    ['a string', 'dispatcher'],
    ['null', null],
  ])('is true with another dispatcher: %s', (_, dispatcher) => {
    setDispatcher(dispatcher);
    expect(isFetchReplaced()).toBe(true);
    setDispatcher(original);
    expect(isFetchReplaced()).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a function', async () => new Response()],
    ['a bound function', nativeFetch.bind(globalThis)],
    ['a wrapper', (...args: Parameters<typeof fetch>) => nativeFetch(...args)],
    ['a proxy', new Proxy(nativeFetch, {})],
    ['undefined', undefined],
    ['a string', 'internal/deps/undici'],
  ])('is true if fetch is %s', (_, fetch) => {
    vi.stubGlobal('fetch', fetch);
    expect(isFetchReplaced()).toBe(true);
    vi.unstubAllGlobals();
    expect(isFetchReplaced()).toBe(false);
  });
});
