import { headerValues } from './header-values.ts';
import type { RequestView } from './request-view.ts';
import { safeReturnTo } from './return-to.ts';

/** Where to send the browser to sign in; `returnTo` is where it wanted to go. */
export function signInLocation(signIn: string, returnTo: string | undefined): string {
  if (returnTo === undefined) return signIn;
  const url = new URL(signIn, 'https://site.invalid');
  url.searchParams.set('returnTo', safeReturnTo(returnTo));
  return url.pathname + url.search + url.hash;
}

/** Whether a browser asks for a page to show: GET, and HTML is preferred to JSON. */
export function wantsPage({ method, request }: RequestView): boolean {
  if (method !== 'GET') return false;
  const accepted = headerValues(request, 'accept').flatMap((value) => value.split(','));
  const html = qualityOf(accepted, 'text/html');
  return html > 0 && html > qualityOf(accepted, 'application/json');
}

/** RFC 9110 section 12.5.1, without wildcards: who asks for anything has not asked for a page. */
function qualityOf(accepted: readonly string[], type: string): number {
  for (const range of accepted) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return quality === undefined ? 1 : Number.parseFloat(quality) || 0;
  }
  return 0;
}
