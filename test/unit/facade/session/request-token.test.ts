import { createServer, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { parseToken } from '../../../../src/facade/jwt/jws.ts';
import { tokensOf } from '../../../../src/facade/session/request-token.ts';

const NAMES = ['new_cookie', 'old_cookie'];

function find(headers: unknown): string | undefined {
  return tokensOf({ headers }, NAMES, 'corbado')[0];
}

type Lines = readonly (readonly [name: string, value: string])[];

/** All values of each header, by its name in lower case. */
function valuesByName(lines: Lines): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of lines) values[name.toLowerCase()] = [...(values[name.toLowerCase()] ?? []), value];
  return values;
}

/** The headers of an `IncomingMessage`: `headers` contains only the first of repeated ones. */
function nodeRequest(lines: Lines) {
  const headersDistinct = valuesByName(lines);
  const headers = Object.fromEntries(Object.entries(headersDistinct).map(([name, [first]]) => [name, first]));
  return { headers, headersDistinct };
}

describe('tokenOf', () => {
  it.each<[string, unknown]>([
    ['a web Request', new Request('https://app.example/', { headers: { authorization: 'Bearer abc' } })],
    ['web Headers', { headers: new Headers({ Authorization: 'Bearer abc' }) }],
    ['a Node request', nodeRequest([['Authorization', 'Bearer abc']])],
    ['a list of one', { headers: { authorization: ['Bearer abc'] } }],
  ])('reads it from %s', (_, request) => {
    expect(tokensOf(request, NAMES, 'corbado')[0]).toBe('abc');
  });

  it.each(['Bearer abc', 'bearer abc', 'BEARER abc', 'bEaReR abc', 'Bearer   abc', 'Bearer\tabc', '  Bearer abc  '])(
    'reads the scheme of %o',
    (authorization) => {
      expect(find({ authorization })).toBe('abc');
    },
  );

  it.each<[string, unknown, string]>([
    ['the new cookie', { cookie: 'new_cookie=abc' }, 'abc'],
    ['the old cookie', { cookie: 'old_cookie=abc' }, 'abc'],
    ['the new cookie before the old one', { cookie: 'old_cookie=old; new_cookie=abc' }, 'abc'],
    ['a cookie among others', { cookie: 'a=1; new_cookie=abc; b=2' }, 'abc'],
    ['a quoted cookie', { cookie: 'new_cookie="abc"' }, 'abc'],
    ['a cookie with equals signs', { cookie: 'new_cookie=abc==' }, 'abc=='],
    ['the first of two with the same name', { cookie: 'new_cookie=abc; new_cookie=def' }, 'abc'],
    ['a lone quote, as it is', { cookie: 'new_cookie="' }, '"'],
    ['a quote at one end, as it is', { cookie: 'new_cookie="abc' }, '"abc'],
    ['no empty cookie, if there is another', { cookie: 'new_cookie=; old_cookie=abc' }, 'abc'],
    ['an empty cookie', { cookie: 'new_cookie=' }, ''],
  ])('reads %s', (_, headers, token) => {
    expect(find(headers)).toBe(token);
  });

  it.each<[string, unknown]>([
    ['no headers', {}],
    ['other headers', { host: 'app.example' }],
    ['other cookies', { cookie: 'xnew_cookie=a; new_cookiex=b; NEW_COOKIE=c' }],
    ['an empty Authorization header', { authorization: '' }],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['a scheme that only begins like it', { authorization: 'BearerX abc' }],
  ])('finds none in %s', (_, headers) => {
    expect(find(headers)).toBe(undefined);
  });
});

describe('with several credentials, tokenOf', () => {
  it.each<[string, unknown]>([
    ['a valid one', { authorization: 'Bearer abc', cookie: 'new_cookie=def' }],
    ['one that is not a token', { authorization: 'Bearer !', cookie: 'new_cookie=def' }],
    ['an empty one', { authorization: 'Bearer', cookie: 'new_cookie=def' }],
    ['an empty one with a space', { authorization: 'Bearer ', cookie: 'new_cookie=def' }],
  ])('ignores cookies if there is a bearer token, even %s', (_, headers) => {
    const found = find(headers);
    expect(found).not.toBe('def');
    expect(found).not.toBe(undefined);
    expect(found).not.toBe('');
  });

  it('reads the cookie if the Authorization header has another scheme', () => {
    expect(find({ authorization: 'Basic dXNlcjpwYXNz', cookie: 'new_cookie=abc' })).toBe('abc');
  });

  it.each<[string, string[], string?]>([
    ['two bearer tokens', ['Bearer abc', 'Bearer def']],
    ['the same bearer token twice', ['Bearer abc', 'Bearer abc']],
    ['a bearer token and a password', ['Bearer abc', 'Basic def']],
    ['a password and a bearer token', ['Basic abc', 'Bearer def']],
    ['two bearer tokens and a cookie', ['Bearer abc', 'Bearer def'], 'new_cookie=ghi'],
    ['two tokens of one scheme', ['Bearer abc def']],
    ['two tokens with a comma', ['Bearer abc, def']],
    ['an empty bearer token', ['Bearer']],
  ])('returns a string that is not a token for %s, in headers of any kind', (_, credentials, cookie) => {
    const lines: [string, string][] = credentials.map((value) => ['Authorization', value]);
    if (cookie !== undefined) lines.push(['Cookie', cookie]);
    for (const request of [{ headers: new Headers(lines) }, nodeRequest(lines), { headers: valuesByName(lines) }]) {
      const token = tokensOf(request, NAMES, 'corbado')[0];
      expect(parseToken(token ?? '')).toHaveProperty('problem');
      expect([undefined, 'abc', 'def', 'ghi']).not.toContain(token);
    }
  });

  it('counts headers that differ only in letter case as two', () => {
    const token = find({ authorization: 'Bearer abc', Authorization: 'Bearer def' });
    expect(parseToken(token ?? '')).toHaveProperty('problem');
  });
});

describe('tokenOf a request to a Node server', () => {
  const server = createServer((incoming, response) => {
    response.end(JSON.stringify({ token: tokensOf(incoming, NAMES, 'corbado')[0] }));
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function findOverHttp(headers: OutgoingHttpHeaders): Promise<unknown> {
    const { port } = server.address() as AddressInfo;
    const json = await new Promise<string>((resolve, reject) => {
      const outgoing = httpRequest({ host: '127.0.0.1', port, headers, agent: false }, (response) => {
        let received = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          received += chunk;
        });
        response.on('end', () => resolve(received));
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
    return (JSON.parse(json) as { token?: unknown }).token;
  }

  it.each<[string, OutgoingHttpHeaders, string | undefined]>([
    ['a bearer token', { Authorization: 'Bearer abc' }, 'abc'],
    ['a cookie', { Cookie: 'a=1; new_cookie=abc' }, 'abc'],
    ['cookies on two lines', { Cookie: ['a=1', 'new_cookie=abc'] }, 'abc'],
    ['no credentials', {}, undefined],
  ])('reads %s', async (_, headers, token) => {
    expect(await findOverHttp(headers)).toBe(token);
  });

  it('returns no valid token for two Authorization lines', async () => {
    const token = await findOverHttp({ Authorization: ['Bearer abc', 'Bearer def'], Cookie: 'new_cookie=ghi' });
    expect(parseToken(String(token))).toHaveProperty('problem');
    expect(token).not.toBe(undefined);
  });
});

describe('tokenOf a value that is not a request', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['a string', 'Bearer abc'],
    ['an object without headers', {}],
    ['headers that are null', { headers: null }],
    ['Headers by themselves', new Headers({ authorization: 'Bearer abc' })],
  ])('throws a ValidationError: %s', (_, request) => {
    expect(() => tokensOf(request, NAMES, 'corbado')[0]).toThrow(ValidationError);
    expect(() => tokensOf(request, NAMES, 'corbado')[0]).toThrow(
      expect.objectContaining({
        status: 500,
        provider: 'corbado',
        issues: [expect.objectContaining({ path: 'request' })],
      }),
    );
  });
});
