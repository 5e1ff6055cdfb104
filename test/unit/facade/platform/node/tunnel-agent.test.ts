import { execFile } from 'node:child_process';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proxyFor } from '../../../../../src/facade/platform/node/proxy.ts';
import { TunnelAgent } from '../../../../../src/facade/platform/node/tunnel-agent.ts';
import { type ProxyOnLoopback, startProxy } from '../../../../helpers/proxy.ts';
import { CERTIFICATE_FILE, TLS } from '../../../../helpers/tls.ts';
import { rejectionOf } from './exchanges.ts';

const BODY = JSON.stringify({ userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 });
const BASIC = `Basic ${Buffer.from('user:proxy-word').toString('base64')}`;

let provider: Server;
let names: (string | false | null)[];
let sessions: boolean[];
let connections: number;
let proxy: ProxyOnLoopback | undefined;

beforeEach(async () => {
  names = [];
  sessions = [];
  connections = 0;
  provider = createServer({ ...TLS, maxVersion: 'TLSv1.2' }, (socket: TLSSocket) => {
    connections += 1;
    names.push(socket.servername ?? null);
    sessions.push(socket.isSessionReused());
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const close = String(bytes).includes('/close') ? 'connection: close\r\n' : '';
      socket.write(
        `HTTP/1.1 200 OK\r\n${close}content-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`,
      );
    });
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await proxy?.close();
  await new Promise((resolve) => provider.close(resolve));
});

async function agentOver(rejection?: Parameters<typeof startProxy>[1]): Promise<TunnelAgent> {
  proxy = await startProxy((provider.address() as AddressInfo).port, rejection);
  const found = proxyFor(new URL('https://provider.test'), { https_proxy: `http://user:proxy-word@${proxy.address}` });
  if (found === undefined) throw new Error('no proxy was found');
  return new TunnelAgent(found, { keepAlive: true, ca: TLS.cert });
}

/** Sends a GET with the agent, and returns the body. */
function get(agent: TunnelAgent, { path = '/', host = 'provider.test', port = 443 } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host, port, path, headers: ['host', host] }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve(body));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a tunnel', () => {
  it('is requested with the host of the server and the credentials of the proxy, and nothing of the request', async () => {
    const agent = await agentOver();
    expect(await get(agent)).toBe(BODY);
    expect(proxy?.passed).toMatchObject([
      {
        method: 'CONNECT',
        target: 'provider.test:443',
        headers: { host: 'provider.test:443', 'proxy-authorization': BASIC },
      },
    ]);
    expect(names).toEqual(['provider.test']);
    agent.destroy();
  });

  it('is kept for the next request', async () => {
    const agent = await agentOver();
    for (let call = 0; call < 3; call += 1) await get(agent);
    expect([proxy?.passed.length, connections]).toEqual([1, 1]);
    agent.destroy();
  });

  it('resumes the TLS session of the last one', async () => {
    const agent = await agentOver();
    await get(agent, { path: '/close' });
    await get(agent, { path: '/close' });
    expect(sessions).toEqual([false, true]);
    agent.destroy();
  });

  it('checks the certificate of the server', async () => {
    const agent = await agentOver();
    const error = await rejectionOf(get(agent, { host: 'other.test' }));
    expect(error).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(names).toEqual(['other.test']);
    agent.destroy();
  });

  it('may lead to an IPv6 address', async () => {
    const agent = await agentOver(403);
    await rejectionOf(get(agent, { host: '::1', port: 8443 }));
    expect(proxy?.passed[0]?.target).toBe('[::1]:8443');
  });

  it.each([302, 403, 407, 502])('that is rejected with %i is an error', async (status) => {
    const error = await rejectionOf(get(await agentOver(status)));
    expect(error).toMatchObject({ code: 'PROXY_REFUSED', message: `the proxy responded to CONNECT with ${status}` });
    expect(connections).toBe(0);
  });

  it('that breaks before it is open is an error', async () => {
    expect(await rejectionOf(get(await agentOver('reset')))).toMatchObject({ code: 'ECONNRESET' });
  });
});

const CHILD = fileURLToPath(new URL('./tunnel-child.ts', import.meta.url));

/** Makes a call through the proxy in another process, and returns its output. */
async function callThrough(address: string): Promise<string> {
  const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE, HTTPS_PROXY: address };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CHILD], { env });
  return stdout;
}

describe('a client', () => {
  it('uses the proxy of its environment, and lets its process end', async () => {
    proxy = await startProxy((provider.address() as AddressInfo).port);
    expect(await callThrough(`http://user:proxy-word@${proxy.address}`)).toBe('usr-1');
    expect(proxy.passed.map(({ target }) => target)).toEqual(['provider.test:443']);
  });

  it.each([407, 'silence'] as const)('does not show the credentials of the proxy in errors (%s)', async (rejection) => {
    proxy = await startProxy(0, rejection);
    const output = await callThrough(`http://user:proxy-word@${proxy.address}`);
    expect(output).toMatch(
      rejection === 407 ? /ConnectionException.*the proxy responded to CONNECT with 407/s : /TimeoutException/,
    );
    expect(output).not.toContain('proxy-word');
    expect(output).not.toContain(BASIC.slice('Basic '.length));
  });
});
