import http, { type ClientRequest, type RequestOptions } from 'node:http';
import https from 'node:https';
import { watchIdleSockets } from './idle-sockets.ts';
import { type Address, addressOf, proxyFor } from './proxy.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/** Node passes the options of a request on to the connection that it makes for it. */
interface ConnectingOptions extends RequestOptions {
  /** Milliseconds for one address before the next is tried as well. */
  readonly autoSelectFamilyAttemptTimeout?: number;
}

/** The way to a server. */
export interface Origin extends Address {
  readonly request: (options: ConnectingOptions) => ClientRequest;
  readonly agent: http.Agent;
  /** The header `host`. */
  readonly hostHeader: string;
}

/** The number of parallel connections to a server; further calls wait. */
const MAX_CONNECTIONS = 256;
/**
 * Milliseconds for which an idle connection is kept, or less if the server says so. Firewalls drop idle connections
 * silently after a few minutes, and a call over a dropped one would wait for its deadline.
 */
const MAX_IDLE = 30_000;
const KEPT = {
  keepAlive: true,
  maxSockets: MAX_CONNECTIONS,
  timeout: MAX_IDLE,
};

/** Shared by all clients of the process: connections carry no credentials. Node resumes TLS sessions by itself. */
const agents = { http: watchIdleSockets(new http.Agent(KEPT)), https: watchIdleSockets(new https.Agent(KEPT)) };

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
  const agent = proxy === undefined ? agentFor(target) : watchIdleSockets(new TunnelAgent(proxy, KEPT));
  return {
    request: requesterFor(target),
    ...addressOf(target),
    agent,
    hostHeader: target.host,
  };
}

function agentFor({ protocol }: URL): http.Agent {
  return protocol === 'https:' ? agents.https : agents.http;
}

/** Looks `request` up each time, so that patches of Node's client (tracing, test tools) take effect. */
function requesterFor({ protocol }: URL): Origin['request'] {
  return protocol === 'https:' ? (options) => https.request(options) : (options) => http.request(options);
}
