import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { COOKIE_CASES, type CookieCase, type TokenName } from './cases.ts';

/** The tokens of the cases. */
export type Tokens = Readonly<Record<TokenName, string>>;

/** Runs the cases against an app, and returns the names of those with another result. */
export async function runCookieCases(port: number, tokens: Tokens): Promise<string[]> {
  const wrong: string[] = [];
  for (const each of COOKIE_CASES) {
    const response = await send(port, requestOf(each, port, tokens));
    if (/"signed-in"/.test(response) !== each.signedIn) wrong.push(`${each.name}: ${response.split('\r\n')[0]}`);
  }
  return wrong;
}

/** The bytes of a request: HTTP clients would not send all of them. */
function requestOf({ path, cookies, headers }: CookieCase, port: number, tokens: Tokens): string {
  const hasHost = headers.some((header) => header.startsWith('Host:'));
  const lines = [
    `GET ${path} HTTP/1.1`,
    ...(hasHost ? [] : [`Host: 127.0.0.1:${port}`]),
    'Connection: close',
    ...headers,
    ...cookies.map((cookie) => `Cookie: ${cookie.replaceAll(/\{(\w+)\}/g, (_, name: TokenName) => tokens[name])}`),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function send(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(Buffer.from(request, 'latin1'));
  return text(socket);
}
