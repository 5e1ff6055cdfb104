import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../../web/origins.ts';

/** The address of a connection, in the form of Node's client. */
export interface Address {
  readonly host: string;
  readonly port: string | number;
}

/** Returns the address of a URL. */
export function addressOf({ hostname, port, protocol }: URL): Address {
  return { host: connectionHost(hostname), port: port || (protocol === 'https:' ? 443 : 80) };
}

function connectionHost(hostname: string): string {
  // RFC 6761 section 6.3: these names are this machine's, whatever a name server says of them.
  if (hostname.endsWith('.localhost')) return 'localhost';
  return withoutBrackets(hostname);
}

function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** A proxy for requests. */
export interface ProxyServer {
  readonly url: URL;
  /** The header `proxy-authorization`, if the proxy's URL contains credentials. */
  readonly authorization: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the proxy that the environment names for a server, by the variables that most command-line tools read:
 * `https_proxy` or `HTTPS_PROXY`, `all_proxy` or `ALL_PROXY`, and `no_proxy` or `NO_PROXY` for exceptions. A proxy of
 * another protocol, such as SOCKS, is ignored.
 *
 * Only `https:` is proxied. `http:` servers are on loopback, and a proxy's loopback is another machine, which would get the
 * secrets.
 */
export function proxyFor(target: URL, env: Environment): ProxyServer | undefined {
  if (target.protocol !== 'https:' || isLoopback(target.hostname)) return undefined;
  const address = read(env, 'https_proxy') || read(env, 'all_proxy');
  if (address === '' || isExcepted(target, read(env, 'no_proxy'))) return undefined;
  const url = parse(address);
  return url && { url, authorization: authorizationOf(url) };
}

function read(env: Environment, name: string): string {
  return env[name] || env[name.toUpperCase()] || '';
}

/** A URL without a scheme means `http:`. */
function parse(address: string): URL | undefined {
  const whole = address.includes('://') ? address : `http://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}

/** Returns the text unchanged if a percent sign in it stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * `*` means all, `<local>` host names without a dot, and `10.0.0.0/8` a range of addresses; other entries are hosts with
 * their subdomains, with or without a port.
 */
function isExcepted({ hostname, port }: URL, exceptions: string): boolean {
  const host = withoutDot(withoutBrackets(hostname));
  return exceptions
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((entry) => {
      if (entry === '') return false;
      if (entry === '*') return true;
      if (entry === '<local>') return !host.includes('.') && !host.includes(':');
      return entry.includes('/') ? isInRange(host, entry) : isWithin({ host, port: port || '443' }, entry);
    });
}

/** A dot at the end says that a name is complete. */
function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Tests for an address within a range such as `10.0.0.0/8` or `fd00::/8`. Host names are not resolved. */
function isInRange(host: string, range: string): boolean {
  const [start = '', bits = ''] = range.split('/');
  const network = withoutBrackets(start);
  const family = familyOf(network);
  const prefix = Number(bits);
  const isPrefix = /^\d{1,3}$/.test(bits) && prefix <= (family === 'ipv4' ? 32 : 128);
  if (family === undefined || family !== familyOf(host) || !isPrefix) return false;
  const ranges = new BlockList();
  ranges.addSubnet(network, prefix, family);
  return ranges.check(host, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? 'ipv4' : 'ipv6';
}

function isWithin({ host, port }: { readonly host: string; readonly port: string }, entry: string): boolean {
  const [, named = '', onlyPort = port] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  const name = withoutDot(withoutBrackets(named.replace(/^\*?\./, '')));
  return onlyPort === port && name !== '' && (host === name || host.endsWith(`.${name}`));
}
