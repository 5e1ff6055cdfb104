import type { PlainResponse } from '../loopback.ts';

/** A paragraph, a block of code, or a link. */
export type HtmlPart =
  | string
  | { readonly code: string }
  | { readonly link: string; readonly label: string }
  | HtmlForm;

/** A form that works without JavaScript: buttons to choose from, or fields to fill in. */
interface HtmlForm {
  readonly action: string;
  /** Hidden values. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Fields that a person fills in: label by name. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly button: string;
  /** The name and the value that the button sends. */
  readonly value?: readonly [name: string, value: string];
}

const STYLE = `
:root { color-scheme: light dark; --line: #e3e3e8; --accent: #4f46e5; --on-accent: #fff; --sunk: #f1f1f4; --muted: #63636e }
@media (prefers-color-scheme: dark) { :root { --line: #2d2d35; --accent: #8f8bff; --on-accent: #14132b; --sunk: #212127; --muted: #a0a0ad } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; font: 16px/1.5 ui-sans-serif, system-ui, sans-serif }
main { width: 100%; max-width: 420px; padding: 24px; border: 1px solid var(--line); border-radius: 12px }
h1 { margin: 0 0 12px; font-size: 20px }
pre { padding: 12px; background: var(--sunk); border-radius: 8px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px }
form { margin: 8px 0 }
label { display: grid; gap: 4px; margin-bottom: 8px; font-size: 14px; color: var(--muted) }
input { width: 100%; min-height: 40px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; font: inherit; background: transparent; color: inherit }
button { width: 100%; min-height: 44px; padding: 8px 16px; border: 1px solid var(--line); border-radius: 8px; font: inherit; text-align: left; background: transparent; color: inherit; cursor: pointer }
button:hover { background: var(--sunk) }
form:has(input:not([type=hidden])) button { border-color: var(--accent); background: var(--accent); color: var(--on-accent); text-align: center }
footer { margin-top: 16px; font-size: 13px; color: var(--muted) }
`;

/** Writes a page of the emulator, such as that of a provider to log in with. Nothing in it is taken for markup. */
export function htmlPage(title: string, parts: readonly HtmlPart[], status: number = 200): PlainResponse {
  const body = parts.map(written).join('\n');
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1>
${body}
<footer>authloom emulator</footer></main></body>
</html>
`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
    body: html,
  };
}

function written(part: HtmlPart): string {
  if (typeof part === 'string') return `<p>${escaped(part)}</p>`;
  if ('code' in part) return `<pre>${escaped(part.code)}</pre>`;
  if ('link' in part) return `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a></p>`;
  const hidden = Object.entries(part.hidden ?? {}).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const fields = Object.entries(part.fields ?? {}).map(
    ([name, label]) =>
      `<label>${escaped(label)}<input name="${escaped(name)}"${name === 'email' ? ' type="email"' : ''} required></label>`,
  );
  const [name, value] = part.value ?? [];
  const sent = name === undefined ? '' : ` name="${escaped(name)}" value="${escaped(value ?? '')}"`;
  return `<form method="post" action="${escaped(part.action)}">${hidden.join('')}${fields.join('')}<button${sent}>${escaped(part.button)}</button></form>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
