/** The address of a connection, in the form of Node's client. */
export interface Address {
  readonly host: string;
  readonly port: string | number;
}

/** Returns the address of a URL. */
export function addressOf({ hostname, port, protocol }: URL): Address {
  // Without the brackets of an IPv6 address.
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return { host, port: port || (protocol === 'https:' ? 443 : 80) };
}

/** A proxy for requests. */
export interface ProxyServer {
  readonly url: URL;
  /** The header `proxy-authorization`, if the proxy's URL contains credentials. */
  readonly authorization: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for a server, by the variables that most command-line tools know: `https_proxy` or
 * `HTTPS_PROXY`, `http_proxy` or `HTTP_PROXY`, `all_proxy` or `ALL_PROXY`, and `no_proxy` or `NO_PROXY` for exceptions.
 * An address of another protocol than HTTP, such as SOCKS, is ignored.
 */
export function proxyFor(target: URL, env: Environment): ProxyServer | undefined {
  const address = addressFor(target.protocol, env);
  if (address === '' || isExcepted(target, read(env, 'no_proxy'))) return undefined;
  const url = parse(address);
  return url && { url, authorization: authorizationOf(url) };
}

function addressFor(protocol: string, env: Environment): string {
  if (protocol === 'https:') return read(env, 'https_proxy') || read(env, 'all_proxy');
  // In CGI, HTTP_PROXY is a header that anybody can send.
  const isCgi = env['REQUEST_METHOD'] !== undefined;
  return (isCgi ? (env['http_proxy'] ?? '') : read(env, 'http_proxy')) || read(env, 'all_proxy');
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

/** `*` means all; other entries are hosts with their subdomains, with or without a port. */
function isExcepted(target: URL, exceptions: string): boolean {
  return exceptions.split(/[\s,]+/).some((entry) => entry !== '' && (entry === '*' || isWithin(target, entry)));
}

function isWithin({ hostname, port, protocol }: URL, entry: string): boolean {
  const [, name = '', onlyPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  if (onlyPort !== undefined && onlyPort !== ownPort) return false;
  const host = name.replace(/^\*?\./, '');
  return host !== '' && (hostname === host || hostname === `[${host}]` || hostname.endsWith(`.${host}`));
}
