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
  const url = `http://${host}`;
  return host !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname);
}

/** Tests for an origin such as `https://app.example.com`, written as browsers send it. */
export function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
}

/**
 * Tests whether an `Origin` is that of the host. Schemes are not compared: behind a proxy that ends TLS, a server does not
 * know its own.
 */
export function isOriginOf(host: string | undefined, origin: string): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = `${from.protocol}//${host}`;
  return from.origin !== 'null' && URL.canParse(own) && new URL(own).origin === from.origin;
}
