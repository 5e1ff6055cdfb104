import dns from 'node:dns';
import http, { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { originOf, pathOf } from '../../../../../src/facade/platform/node/origins.ts';
import { TunnelAgent } from '../../../../../src/facade/platform/node/tunnel-agent.ts';
import { type FaultServer, json, startFaultServer } from '../../../../helpers/fault-server.ts';
import { type ProxyOnLoopback, startProxy } from '../../../../helpers/proxy.ts';
import { exchange, textOf } from './exchanges.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function serve(): Promise<FaultServer> {
  const server = await startFaultServer();
  server.script(json(200, { fine: true }));
  opened.push(server);
  return server;
}

async function proxy(): Promise<ProxyOnLoopback> {
  const one = await startProxy(0);
  opened.push(one);
  return one;
}

describe('originOf', () => {
  it.each([
    ['https://a.example.com/v1/users', { host: 'a.example.com', port: 443 }, 'a.example.com', '/v1/users'],
    ['https://a.example.com:8443/', { host: 'a.example.com', port: '8443' }, 'a.example.com:8443', '/'],
    ['http://127.0.0.1:4010/p/v1?q=a//b', { host: '127.0.0.1', port: '4010' }, '127.0.0.1:4010', '/p/v1?q=a//b'],
    ['http://localhost/x', { host: 'localhost', port: 80 }, 'localhost', '/x'],
    ['http://app.localhost:4010/x', { host: 'localhost', port: '4010' }, 'app.localhost:4010', '/x'],
    ['http://[::1]:4010/x', { host: '::1', port: '4010' }, '[::1]:4010', '/x'],
  ])('reads the address of %s', (url, address, hostHeader, path) => {
    const origin = originOf(url);
    expect(origin).toMatchObject(address);
    expect(origin.hostHeader).toBe(hostHeader);
    expect(pathOf(url)).toBe(path);
    expect(origin.agent('calls')).toBeInstanceOf(url.startsWith('https:') ? HttpsAgent : HttpAgent);
  });

  it('returns one object for each origin', () => {
    expect(originOf('https://b.example.com/x')).toBe(originOf('https://b.example.com/y?z'));
    expect(originOf('https://b.example.com/x')).not.toBe(originOf('https://b.example.com:444/x'));
  });

  it.each([
    ['calls', 256],
    ['keys', 256],
    ['held', Number.POSITIVE_INFINITY],
  ] as const)(
    'has one agent for %s, with at most %i connections, which are idle for 30 s at most',
    (pool, maxSockets) => {
      const { agent } = originOf('https://c.example.com/');
      expect(agent(pool)).toBe(originOf('https://c.example.com/other').agent(pool));
      expect(new Set([agent('calls'), agent('keys'), agent('held')]).size).toBe(3);
      expect(agent(pool)).toMatchObject({ maxSockets, options: { keepAlive: true, timeout: 30_000 } });
    },
  );

  it('uses a patched client of Node', async () => {
    const server = await serve();
    await exchange(`${server.url}/`, textOf);
    const patched = vi.spyOn(http, 'request');
    await exchange(`${server.url}/`, textOf);
    expect(patched).toHaveBeenCalledTimes(1);
  });
});

describe('a proxy', () => {
  it.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY', 'https_proxy', 'HTTPS_PROXY'])(
    'is not used for loopback, whatever %s says',
    async (variable) => {
      const [server, between] = await Promise.all([serve(), proxy()]);
      vi.stubEnv(variable, `http://user:word@${between.address}`);
      expect(await exchange(`${server.url}/`, textOf)).toBe('{"fine":true}');
      expect(between.passed).toEqual([]);
      expect(server.requests).toHaveLength(1);
    },
  );

  it('is not used for any name of loopback, which is not looked up either', async () => {
    const [server, between] = await Promise.all([serve(), proxy()]);
    const { port } = new URL(server.url);
    for (const variable of ['http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])
      vi.stubEnv(variable, `http://${between.address}`);
    const lookup = vi.spyOn(dns, 'lookup');
    const hosts = ['localhost', 'app.localhost', 'a.b.localhost', 'APP.LOCALHOST', '127.0.0.1', '127.1', '2130706433'];
    for (const host of hosts) {
      const { origin } = new URL(`http://${host}:${port}`);
      expect(await exchange(`${origin}/`, textOf)).toBe('{"fine":true}');
      expect(server.requests.at(-1)?.headers.host).toBe(new URL(origin).host);
    }
    expect(between.passed).toEqual([]);
    expect(new Set(lookup.mock.calls.map(([name]) => name))).toEqual(new Set(['localhost']));
  });

  it('opens tunnels to https: servers', () => {
    vi.stubEnv('https_proxy', 'http://proxy.example:3128');
    const { agent, host, port, hostHeader } = originOf('https://tunnelled.example.com/');
    for (const pool of ['calls', 'keys', 'held'] as const) expect(agent(pool)).toBeInstanceOf(TunnelAgent);
    expect([host, port]).toEqual(['tunnelled.example.com', 443]);
    expect(hostHeader).toBe('tunnelled.example.com');
  });
});
