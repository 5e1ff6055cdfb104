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

function webHeaders(lines: readonly (readonly [string, string])[]): Headers {
  const headers = new Headers();
  for (const [name, value] of lines) headers.append(name, value);
  return headers;
}

/** Every value of every header, by its name in lower case. */
function valuesByName(lines: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of lines) values[name.toLowerCase()] = [...(values[name.toLowerCase()] ?? []), value];
  return values;
}

/** The headers of an `IncomingMessage`: of a repeated `Authorization`, `headers` shows the first only. */
function nodeRequest(lines: readonly (readonly [string, string])[]) {
  const headersDistinct = valuesByName(lines);
  const headers = Object.fromEntries(Object.entries(headersDistinct).map(([name, [first]]) => [name, first]));
  return { headers, headersDistinct };
}

describe('a token', () => {
  it.each<[string, unknown]>([
    ['a web Request', new Request('https://app.example/', { headers: { authorization: 'Bearer abc' } })],
    ['web Headers', { headers: new Headers({ Authorization: 'Bearer abc' }) }],
    ['a Node request', nodeRequest([['Authorization', 'Bearer abc']])],
    ['headers in lower case', { headers: { authorization: 'Bearer abc' } }],
    ['headers in title case', { headers: { Authorization: 'Bearer abc' } }],
    ['headers in upper case', { headers: { AUTHORIZATION: 'Bearer abc' } }],
    ['a list of one', { headers: { authorization: ['Bearer abc'] } }],
    ['headers without a prototype', { headers: Object.assign(Object.create(null), { authorization: 'Bearer abc' }) }],
    [
      'Headers of another realm',
      { headers: { get: (name: string) => (name === 'authorization' ? 'Bearer abc' : null) } },
    ],
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
    ['cookies without spaces', { cookie: 'a=1;new_cookie=abc;b=2' }, 'abc'],
    ['cookies with many spaces', { cookie: ' a = 1 ;  new_cookie = abc  ' }, 'abc'],
    ['a quoted cookie', { cookie: 'new_cookie="abc"' }, 'abc'],
    ['a cookie with equals signs', { cookie: 'new_cookie=abc==' }, 'abc=='],
    ['a list of cookie headers', { cookie: ['a=1', 'new_cookie=abc'] }, 'abc'],
    ['a cookie header in title case', { Cookie: 'new_cookie=abc' }, 'abc'],
    ['the first of two with the same name', { cookie: 'new_cookie=abc; new_cookie=def' }, 'abc'],
    ['a lone quote, as it is', { cookie: 'new_cookie="' }, '"'],
    ['a quote at one end, as it is', { cookie: 'new_cookie="abc' }, '"abc'],
    ['an empty cookie', { cookie: 'new_cookie=; old_cookie=abc' }, ''],
    ['a cookie beside a name without a value', { cookie: 'new_cookie; new_cookie=abc' }, 'abc'],
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
    ['values that are no strings', { authorization: 7, cookie: { new_cookie: 'abc' } }],
    ['values that are absent', { authorization: undefined, cookie: undefined }],
    ['a Map, whose get returns nothing', new Map()],
  ])('finds none in %s', (_, headers) => {
    expect(find(headers)).toBe(undefined);
  });
});

describe('several credentials', () => {
  it.each<[string, unknown]>([
    ['a good one', { authorization: 'Bearer abc', cookie: 'new_cookie=def' }],
    ['one that is no token', { authorization: 'Bearer !', cookie: 'new_cookie=def' }],
    ['an empty one', { authorization: 'Bearer', cookie: 'new_cookie=def' }],
    ['an empty one with a space', { authorization: 'Bearer ', cookie: 'new_cookie=def' }],
  ])('takes no cookie when there is a bearer token, even for %s', (_, headers) => {
    const found = find(headers);
    expect(found).not.toBe('def');
    expect(found).not.toBe(undefined);
    expect(found).not.toBe('');
  });

  it('takes the cookie when the Authorization header has another scheme', () => {
    expect(find({ authorization: 'Basic dXNlcjpwYXNz', cookie: 'new_cookie=abc' })).toBe('abc');
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'two bearer tokens',
      [
        ['Authorization', 'Bearer abc'],
        ['Authorization', 'Bearer def'],
      ],
    ],
    [
      'the same bearer token twice',
      [
        ['Authorization', 'Bearer abc'],
        ['Authorization', 'Bearer abc'],
      ],
    ],
    [
      'a bearer token and a password',
      [
        ['Authorization', 'Bearer abc'],
        ['Authorization', 'Basic def'],
      ],
    ],
    [
      'a password and a bearer token',
      [
        ['Authorization', 'Basic abc'],
        ['Authorization', 'Bearer def'],
      ],
    ],
    [
      'a bearer token and a cookie behind two headers',
      [
        ['Authorization', 'Bearer abc'],
        ['Authorization', 'Bearer def'],
        ['Cookie', 'new_cookie=ghi'],
      ],
    ],
    ['two tokens behind one scheme', [['Authorization', 'Bearer abc def']]],
    ['two tokens with a comma', [['Authorization', 'Bearer abc, def']]],
    ['no token', [['Authorization', 'Bearer']]],
  ])('returns a string that cannot be a token for %s, wherever the headers come from', (_, lines) => {
    for (const request of [{ headers: webHeaders(lines) }, nodeRequest(lines), { headers: valuesByName(lines) }]) {
      const token = tokensOf(request, NAMES, 'corbado')[0];
      expect(parseToken(token ?? '')).toHaveProperty('problem');
      expect(token).not.toBe(undefined);
      expect(token).not.toBe('ghi');
    }
  });

  it('counts headers that differ in letter case only as two', () => {
    const token = find({ authorization: 'Bearer abc', Authorization: 'Bearer def' });
    expect(parseToken(token ?? '')).toHaveProperty('problem');
  });
});

describe('requests of a real Node server', () => {
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
    const text = await new Promise<string>((resolve, reject) => {
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
    return (JSON.parse(text) as { token?: unknown }).token;
  }

  it.each<[string, OutgoingHttpHeaders, string | undefined]>([
    ['a bearer token', { Authorization: 'Bearer abc' }, 'abc'],
    ['a cookie', { Cookie: 'a=1; new_cookie=abc' }, 'abc'],
    ['cookies on two lines', { Cookie: ['a=1', 'new_cookie=abc'] }, 'abc'],
    ['no credentials', {}, undefined],
  ])('are read: %s', async (_, headers, token) => {
    expect(await findOverHttp(headers)).toBe(token);
  });

  it('have no token when they carry two Authorization lines', async () => {
    const token = await findOverHttp({ Authorization: ['Bearer abc', 'Bearer def'], Cookie: 'new_cookie=ghi' });
    expect(parseToken(String(token))).toHaveProperty('problem');
    expect(token).not.toBe(undefined);
  });
});

describe('anything but a request', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'Bearer abc'],
    ['a number', 7],
    ['a function', () => {}],
    ['a list', []],
    ['an object without headers', {}],
    ['headers that are null', { headers: null }],
    ['headers that are a string', { headers: 'Authorization: Bearer abc' }],
    ['headers that are a list', { headers: [['authorization', 'Bearer abc']] }],
    ['Headers by themselves', new Headers({ authorization: 'Bearer abc' })],
  ])('throws a ValidationError for %s', (_, request) => {
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
