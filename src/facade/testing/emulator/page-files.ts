import { readFileSync } from 'node:fs';
import { type PlainResponse, textResponse } from '../loopback.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Scripts and styles of its own alone, so that what a record holds can never run. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Returns a file of the page, such as `app.js`; the files lie in this package as they are served. */
export function pageFile(folder: URL, name: string): PlainResponse {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (type === undefined || !/^(?:views\/)?[a-z]+\.[a-z]+$/.test(name)) return textResponse(404, 'no such file');
  let body: string;
  try {
    body = readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return textResponse(404, 'no such file');
  }
  const headers = {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body };
}
