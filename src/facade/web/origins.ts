/** Parses a URL; `undefined` if it is invalid. By `try`, because test environments of before 2024 have no `URL.canParse`. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** Tests for a host name of this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

/**
 * Tests a `Host` header, port included, for this machine. Browsers send what is in their address bar, so that pages
 * cannot forge it.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  const url = host === undefined ? undefined : parseUrl(`http://${host}`);
  return url !== undefined && isLoopback(url.hostname);
}

/** Tests for an origin such as `https://app.example.com`, written as browsers send it. */
export function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && parseUrl(value)?.origin === value;
}

/**
 * Tests whether an `Origin` is that of the host. Schemes are not compared: behind a proxy that ends TLS, a server does not
 * know its own.
 */
export function isOriginOf(host: string | undefined, origin: string): boolean {
  const from = parseUrl(origin);
  if (host === undefined || from === undefined || from.origin === 'null') return false;
  return parseUrl(`${from.protocol}//${host}`)?.origin === from.origin;
}
