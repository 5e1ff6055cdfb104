import http, { type ClientRequest } from 'node:http';
import https, { type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { addressOf } from './addresses.ts';
import type { ProxyServer } from './proxy-variables.ts';

type Connected = (error: Error | null, socket?: Duplex) => void;

/** A proxy that says nothing would keep a place among the connections for good. Milliseconds. */
const TIMEOUT = 30_000;

/** Connects to servers through a proxy's tunnel (RFC 9110 section 9.3.6): the proxy sees their names and nothing else. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: ProxyServer;

  constructor(proxy: ProxyServer, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: RequestOptions, connected: Connected): undefined {
    const request = askForTunnel(this.#proxy, `${bracketed(String(options.host))}:${String(options.port)}`);
    request.once('error', connected);
    request.once('timeout', () => request.destroy(trouble('the proxy did not answer to CONNECT')));
    // Whoever waits for the tunnel has a deadline, which keeps the process alive; the tunnel itself should not.
    request.once('socket', (socket) => socket.unref());
    request.once('response', ({ statusCode }) => request.destroy(refusal(statusCode)));
    request.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        connected(refusal(statusCode));
        return;
      }
      socket.setTimeout(0).ref();
      const over = { ...options, socket };
      connected(null, super.createConnection(over) ?? undefined);
    });
    request.end();
  }
}

function askForTunnel({ url, authorization }: ProxyServer, target: string): ClientRequest {
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

/** An IPv6 address as it stands before a port. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function refusal(status: number | undefined): Error {
  return trouble(`the proxy answered ${status ?? 'nothing'} to CONNECT`);
}

/** Nothing was sent to the server itself. */
function trouble(message: string): Error {
  return Object.assign(new Error(message), { code: 'PROXY_REFUSED' });
}
