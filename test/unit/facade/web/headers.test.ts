import { createServer, IncomingMessage } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headersOf, headerValues, onlyHeaderValue } from '../../../../src/facade/web/headers.ts';

/** The values of a header of a request. */
function values(request: unknown, name = 'x-name'): readonly string[] {
  return headerValues(headersOf(request), name);
}

const web = new Headers([
  ['X-Name', 'a'],
  ['x-name', 'b'],
]);

/** A host builds the request itself: headers are assigned, and `rawHeaders` is empty. */
function hostRequest(headers: Readonly<Record<string, string>>): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers });
}

/** Some releases of Node throw for a header named `__proto__`. */
const UNREADABLE: PropertyDescriptor = {
  get: () => {
    throw new TypeError('dest[field].push is not a function');
  },
};

describe('headerValues', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a web Request', new Request('https://app.example/', { headers: { 'X-Name': 'a' } }), ['a']],
    ['web Headers, which join repeated ones', { headers: web }, ['a, b']],
    ['Headers of another class', { headers: { get: (name: string) => (name === 'x-name' ? 'a' : null) } }, ['a']],
    ['a plain object', { headers: { 'x-name': 'a' } }, ['a']],
    ['a plain object in any letter case', { headers: { 'X-NAME': 'a', 'x-Name': 'b' } }, ['a', 'b']],
    ['a list', { headers: { 'x-name': ['a', 'b'] } }, ['a', 'b']],
    [
      'a Node request, by all its values',
      { headers: { 'x-name': 'a' }, headersDistinct: { 'x-name': ['a', 'b'] } },
      ['a', 'b'],
    ],
    [
      'a Node request whose header was changed by middleware',
      { headers: { 'x-name': 'c' }, headersDistinct: { 'x-name': ['a', 'b'] } },
      ['c'],
    ],
    [
      'a Node request whose header was removed by middleware',
      { headers: {}, headersDistinct: { 'x-name': ['a', 'b'] } },
      [],
    ],
    ['a request that a host made of IncomingMessage', hostRequest({ 'x-name': 'a' }), ['a']],
    [
      'a Node request that cannot list its headers',
      Object.defineProperty({ headers: { 'x-name': 'a' } }, 'headersDistinct', UNREADABLE),
      ['a'],
    ],
    [
      'an event of API Gateway 1.0',
      { headers: { 'X-Name': 'b' }, multiValueHeaders: { 'X-Name': ['a', 'b'] } },
      ['a', 'b'],
    ],
    ['an event of a load balancer', { multiValueHeaders: { 'x-name': ['a', 'b'] } }, ['a', 'b']],
    ['an event with null for headers', { headers: null, multiValueHeaders: { 'x-name': ['a'] } }, ['a']],
    [
      'a request of Lambda@Edge',
      {
        headers: {
          'x-name': [
            { key: 'X-Name', value: 'a' },
            { key: 'X-Name', value: 'b' },
          ],
        },
      },
      ['a', 'b'],
    ],
    ['a request of CloudFront', { headers: { 'x-name': { value: 'a' } } }, ['a']],
    ['an empty value', { headers: { 'x-name': '' } }, ['']],
    [
      'values that are no strings',
      { headers: { 'x-name': 7, 'X-Name': [null, 'a', ['b']], 'x-NAME': undefined } },
      ['a'],
    ],
    ['a get that returns no string', { headers: { get: () => Promise.resolve('a') } }, []],
    ['other names', { headers: { 'x-names': 'a', 'xx-name': 'b', x_name: 'c' } }, []],
    ['no headers', { headers: {} }, []],
  ])('reads %s', (_, request, expected) => {
    expect(values(request)).toEqual(expected);
  });

  it('reads the cookies that API Gateway 2.0 takes out of the headers, unless there is the header', () => {
    expect(values({ headers: {}, cookies: ['a=1', 'b=2'] }, 'cookie')).toEqual(['a=1', 'b=2']);
    expect(values({ headers: { cookie: 'c=3' }, cookies: ['a=1', 'b=2'] }, 'cookie')).toEqual(['c=3']);
    expect(values({ headers: {}, cookies: { a: '1' } }, 'cookie')).toEqual([]);
    expect(values({ headers: {}, cookies: ['a=1', 7, null] }, 'cookie')).toEqual(['a=1']);
    expect(values({ headers: {}, cookies: ['a=1'] }, 'x-name')).toEqual([]);
  });

  it('reads own properties of a request only', () => {
    const polluted = { multiValueHeaders: { 'x-name': ['a'] }, cookies: ['a=1'] };
    onTestFinished(() => {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    });
    Object.assign(Object.prototype, polluted);
    expect(values({ headers: {} })).toEqual([]);
    expect(values({ headers: {} }, 'cookie')).toEqual([]);
    expect(headersOf({})).toBeUndefined();
  });

  it('reads pseudo-headers of HTTP/2, which web headers cannot have', () => {
    expect(values({ headers: { ':authority': 'app.example' } }, ':authority')).toEqual(['app.example']);
    expect(values({ headers: new Headers() }, ':authority')).toEqual([]);
  });
});

describe('headersOf', () => {
  it.each([
    undefined,
    null,
    'x-name: a',
    7,
    [],
    {},
    { headers: null },
    { headers: 'a' },
    { headers: [['x-name', 'a']] },
  ])('finds none in %j', (request) => {
    expect(headersOf(request)).toBeUndefined();
    expect(values(request)).toEqual([]);
  });
});

it.each<[unknown, string | undefined]>([
  [{ headers: { 'x-name': 'a' } }, 'a'],
  [{ headers: { 'x-name': ['a', 'a'] } }, undefined],
  [{ headers: {} }, undefined],
])('onlyHeaderValue of %j is %j', (request, value) => {
  expect(onlyHeaderValue(headersOf(request), 'x-name')).toBe(value);
});

describe('a Node request', () => {
  /** Receives a request with these header lines, and reads a header of it. */
  async function received(lines: readonly string[], prepare: (request: IncomingMessage) => void = () => {}) {
    const server = createServer((request, response) => {
      prepare(request);
      response.end(JSON.stringify(values(request, 'authorization')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(['GET / HTTP/1.0', 'host: app.example', ...lines, '', ''].join('\r\n'));
    let response = '';
    for await (const bytes of socket) response += String(bytes);
    server.close();
    return JSON.parse(response.split('\r\n\r\n')[1] ?? '');
  }

  const REPEATED = ['Authorization: Bearer a', 'authorization: Bearer b'];
  const rewrite = (value: string | undefined) => (request: IncomingMessage) => {
    if (value === undefined) delete request.headers.authorization;
    else request.headers.authorization = value;
  };

  it.each<[string, readonly string[], ((request: IncomingMessage) => void) | undefined, readonly string[]]>([
    ['has its header', ['Authorization: Bearer a'], undefined, ['Bearer a']],
    ['has all values of a repeated one', REPEATED, undefined, ['Bearer a', 'Bearer b']],
    [
      'may have a header named __proto__',
      ['__proto__: x', '__proto__: y', ...REPEATED],
      undefined,
      ['Bearer a', 'Bearer b'],
    ],
    [
      'may have a header of another common name',
      ['constructor: x', 'get: y', 'authorization: Bearer a'],
      undefined,
      ['Bearer a'],
    ],
    ['has the header that middleware has set', [], rewrite('Bearer own'), ['Bearer own']],
    ['has the header that middleware has replaced', ['authorization: Basic x'], rewrite('Bearer own'), ['Bearer own']],
    [
      'has the header that middleware has replaced, although it was repeated',
      REPEATED,
      rewrite('Bearer own'),
      ['Bearer own'],
    ],
    ['has no header that middleware has deleted', REPEATED, rewrite(undefined), []],
    [
      'has the headers that middleware has replaced as a whole',
      REPEATED,
      (request) => {
        request.headers = { Authorization: 'Bearer own' };
      },
      ['Bearer own'],
    ],
  ])('%s', async (_, lines, prepare, expected) => {
    expect(await received(lines, prepare)).toEqual(expected);
  });
});
