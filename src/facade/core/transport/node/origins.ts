import http, { type ClientRequest, type RequestOptions } from 'node:http';
import https from 'node:https';
import { type Address, addressOf } from './addresses.ts';
import { type ProxyServer, proxyFor } from './proxy-variables.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/** How a server is reached. */
export interface Origin extends Address {
  readonly request: (options: RequestOptions) => ClientRequest;
  readonly agent: http.Agent;
  /** The header `host`. */
  readonly hostHeader: string;
  /** What a proxy in between wants to see. */
  readonly headers: Readonly<Record<string, string>>;
  /** What stands in the request's first line: all of the address for a proxy, else from the path on. */
  pathOf(url: string): string;
}

/** Many calls at once share so many connections to a server; the others wait their turn. */
const MOST_CONNECTIONS = 256;
/**
 * Milliseconds for which a connection is kept unused, less where the server says less. What stands in between forgets
 * silent connections after a few minutes without a word, and a call over such a one would wait for its deadline.
 */
const LONGEST_REST = 30_000;
const KEPT = {
  keepAlive: true,
  maxSockets: MOST_CONNECTIONS,
  timeout: LONGEST_REST,
};

/** Shared by all clients of the process, as connections carry no credentials. TLS sessions are resumed by Node itself. */
const agents = { http: new http.Agent(KEPT), https: new https.Agent(KEPT) };

/** The servers of the configured addresses: nothing that comes from outside names another. */
const origins = new Map<string, Origin>();

/** The server that an address names; what the environment says of proxies is read once for each. */
export function originOf(url: string): Origin {
  const origin = url.slice(0, endOfOrigin(url));
  let known = origins.get(origin);
  if (known === undefined) {
    known = makeOrigin(new URL(origin));
    origins.set(origin, known);
  }
  return known;
}

/** Where the path begins: addresses are absolute, and have a path. */
function endOfOrigin(url: string): number {
  return url.indexOf('/', url.indexOf('//') + 2);
}

function makeOrigin(target: URL): Origin {
  const proxy = proxyFor(target, process.env);
  const hostHeader = target.host;
  if (proxy !== undefined && target.protocol === 'http:') return overProxy(proxy, hostHeader);
  const agent = proxy === undefined ? agentFor(target) : new TunnelAgent(proxy, KEPT);
  return {
    request: requesterFor(target),
    ...addressOf(target),
    agent,
    hostHeader,
    headers: {},
    pathOf: (url) => url.slice(endOfOrigin(url)),
  };
}

/** Without a tunnel, the proxy takes the whole address and passes the request on (RFC 9112 section 3.2.2). */
function overProxy({ url: proxy, authorization }: ProxyServer, hostHeader: string): Origin {
  return {
    request: requesterFor(proxy),
    ...addressOf(proxy),
    agent: agentFor(proxy),
    hostHeader,
    headers: authorization === undefined ? {} : { 'proxy-authorization': authorization },
    pathOf: (url) => url,
  };
}

function agentFor({ protocol }: URL): http.Agent {
  return protocol === 'https:' ? agents.https : agents.http;
}

/** Looked up at each request, so that patches of Node's client (tracing, test tools) take effect. */
function requesterFor({ protocol }: URL): Origin['request'] {
  return protocol === 'https:' ? (options) => https.request(options) : (options) => http.request(options);
}
