import type { PlainResponse } from '../../../loopback.ts';

/** Writes text so that HTML does not take it for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Returns a page that needs no JavaScript and loads nothing. `body` is HTML. */
export function htmlPage(title: string, body: string, status: number = 200): PlainResponse {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 10vh auto; padding: 0 1.25rem }
h1 { font-size: 1.25rem; margin: 0 0 .25rem }
p { margin: 0 0 1.25rem; opacity: .75 }
form { margin: 0 0 .5rem }
fieldset { border: 0; margin: 1.25rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
button, input { box-sizing: border-box; width: 100%; font: inherit; padding: .65rem .85rem; border-radius: .5rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); background: transparent; color: inherit }
button { text-align: left; cursor: pointer }
button:hover { background: color-mix(in srgb, currentColor 8%, transparent) }
button:focus-visible, input:focus-visible { outline: 2px solid Highlight; outline-offset: 2px }
label { display: block; margin: 0 0 .5rem }
small { display: block; opacity: .7 }
</style>
${body}
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
    'cache-control': 'no-store',
  };
  return { status, headers, body: html };
}

/** Sends the browser on. */
export function redirect(location: string): PlainResponse {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
