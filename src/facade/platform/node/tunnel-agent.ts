import http, { type ClientRequest } from 'node:http';
import https, { type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { addressOf, type ProxyServer } from './proxy.ts';

type Connected = (error: Error | null, socket?: Duplex) => void;

/** Milliseconds. Without a limit, a silent proxy would occupy a connection for ever. */
const TIMEOUT = 30_000;

/** Connects to servers through a proxy's tunnel (RFC 9110 section 9.3.6): the proxy sees their names only. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: ProxyServer;

  constructor(proxy: ProxyServer, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: RequestOptions, connected: Connected): undefined {
    const request = requestTunnel(this.#proxy, `${bracketed(String(options.host))}:${String(options.port)}`);
    request.once('error', connected);
    request.once('timeout', () => request.destroy(proxyError('the proxy did not respond to CONNECT')));
    // The deadline of the waiting call keeps the process alive; the tunnel itself must not.
    request.once('socket', (socket) => socket.unref());
    request.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        connected(rejected(statusCode));
        return;
      }
      socket.setTimeout(0).ref();
      const overTunnel = { ...options, socket };
      connected(null, super.createConnection(overTunnel) ?? undefined);
    });
    request.end();
  }
}

function requestTunnel({ url, authorization }: ProxyServer, target: string): ClientRequest {
  const { request } = url.protocol === 'https:' ? https : http;
  return request({
    ...addressOf(url),
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    agent: false,
    timeout: TIMEOUT,
  });
}

/** Puts an IPv6 address in brackets, as before a port. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function rejected(status: number | undefined): Error {
  return proxyError(`the proxy responded to CONNECT with ${status ?? 'nothing'}`);
}

/** The code says that nothing was sent to the server itself. */
function proxyError(message: string): Error {
  return Object.assign(new Error(message), { code: 'PROXY_REFUSED' });
}
