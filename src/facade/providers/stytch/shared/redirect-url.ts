import { type Checks, kindOf } from '../../../core/options/checks.ts';
import { isLoopback } from '../../../web/origins.ts';

/** Schemes that are no app's own: what they open is run, read or sent instead. */
const REFUSED: ReadonlySet<string> = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'filesystem:',
  'ftp:',
  'javascript:',
  'mailto:',
  'vbscript:',
  'view-source:',
  'ws:',
  'wss:',
]);

/** Notes redirect URLs that a browser must not be sent to: `https:`, `http:` on loopback and apps' own schemes are fine. */
export function checkRedirectUrl(checks: Checks, path: string, value: unknown): void {
  const problem = value === undefined ? undefined : problemOf(value);
  if (problem !== undefined) checks.add(path, problem);
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `expected a URL, received ${kindOf(value)}`;
  // URL parsing would pass over most of it, and so does a browser.
  if (/[\s\p{Cc}]/u.test(value)) return 'holds white space or control characters; remove or encode them';
  if (!URL.canParse(value)) return 'expected an absolute URL such as https://example.com/callback';
  const { protocol, hostname } = new URL(value);
  if (REFUSED.has(protocol)) return `expected an https: URL, received ${protocol}`;
  if (protocol === 'http:' && !isLoopback(hostname)) {
    return 'expected an https: URL, received http:; it is accepted on loopback only';
  }
  return undefined;
}
