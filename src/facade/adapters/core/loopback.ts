import { isLoopback } from '../../core/options/base-url.ts';

/** Whether a `Host`, with a port perhaps, is this machine. A browser sends what is in its address bar, so pages cannot forge it. */
export function isLoopbackHost(host: string | undefined): boolean {
  const url = `http://${host}`;
  return host !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname);
}
