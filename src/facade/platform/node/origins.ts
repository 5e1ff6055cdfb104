import http, { type ClientRequest, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { Pool } from '../../http/transport.ts';
import { watchIdleSockets } from './idle-sockets.ts';
import { type Address, addressOf, type ProxyServer, proxyFor } from './proxy.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/** Node passes the options of a request on to the connection that it makes for it. */
interface ConnectingOptions extends RequestOptions {
  /** Milliseconds for one address before the next is tried as well. */
  readonly autoSelectFamilyAttemptTimeout?: number;
}

/** The way to a server. */
export interface Origin extends Address {
  readonly request: (options: ConnectingOptions) => ClientRequest;
  /** Returns the connections of a pool. Shared by all clients of the process: connections carry no credentials. */
  readonly agent: (pool: Pool) => http.Agent;
  /** The header `host`. */
  readonly hostHeader: string;
}

/**
 * The number of parallel connections to a server, by pool; further requests wait. Requests that the server holds would keep
 * each other waiting for minutes, so their number is the caller's.
 */
const MAX_CONNECTIONS: Readonly<Record<Pool, number>> = { calls: 256, keys: 256, held: Number.POSITIVE_INFINITY };
/**
 * Milliseconds for which an idle connection is kept, or less if the server says so. Firewalls drop idle connections
 * silently after a few minutes, and a call over a dropped one would wait for its deadline.
 */
const MAX_IDLE = 30_000;

/** The configured servers: no input from outside can add one. */
const origins = new Map<string, Origin>();

/** Returns the server of a URL. The proxy variables are read once for each. */
export function originOf(url: string): Origin {
  const origin = url.slice(0, endOfOrigin(url));
  let known = origins.get(origin);
  if (known === undefined) {
    known = makeOrigin(new URL(origin));
    origins.set(origin, known);
  }
  return known;
}

/** Returns the target in the request line: path and query. */
export function pathOf(url: string): string {
  return url.slice(endOfOrigin(url));
}

/** Returns the index of the path: URLs are absolute, and have one. */
function endOfOrigin(url: string): number {
  return url.indexOf('/', url.indexOf('//') + 2);
}

function makeOrigin(target: URL): Origin {
  const proxy = proxyFor(target, process.env);
  const agents: Partial<Record<Pool, http.Agent>> = {};
  return {
    request: requesterFor(target),
    ...addressOf(target),
    agent: (pool) => (agents[pool] ??= makeAgent(target, proxy, MAX_CONNECTIONS[pool])),
    hostHeader: target.host,
  };
}

function makeAgent({ protocol }: URL, proxy: ProxyServer | undefined, maxSockets: number): http.Agent {
  const options = { keepAlive: true, maxSockets, timeout: MAX_IDLE };
  if (proxy !== undefined) return watchIdleSockets(new TunnelAgent(proxy, options));
  return watchIdleSockets(protocol === 'https:' ? new https.Agent(options) : new http.Agent(options));
}

/** Looks `request` up each time, so that patches of Node's client (tracing, test tools) take effect. */
function requesterFor({ protocol }: URL): Origin['request'] {
  return protocol === 'https:' ? (options) => https.request(options) : (options) => http.request(options);
}
