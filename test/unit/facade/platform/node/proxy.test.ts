import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../../../src/facade/platform/node/proxy.ts';

type Environment = Readonly<Record<string, string>>;
const SECURE = 'https://api.example.com/';
const PLAIN = 'http://127.0.0.1:4010/';

function addressFor(target: string, env: Environment): string | undefined {
  return proxyFor(new URL(target), env)?.url.href;
}

describe('proxyFor', () => {
  it.each<[string, string, Environment, string | undefined]>([
    ['returns nothing by default', SECURE, {}, undefined],
    ['ignores empty variables', SECURE, { https_proxy: '', HTTPS_PROXY: '' }, undefined],
    ['reads https_proxy for https:', SECURE, { https_proxy: 'http://p:1' }, 'http://p:1/'],
    ['reads HTTPS_PROXY for https:', SECURE, { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['prefers lower case', SECURE, { https_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' }, 'http://p:1/'],
    ['ignores http_proxy for https:', SECURE, { http_proxy: 'http://p:1', HTTP_PROXY: 'http://p:1' }, undefined],
    ['reads http_proxy for http:', PLAIN, { http_proxy: 'http://p:1' }, 'http://p:1/'],
    ['reads HTTP_PROXY for http:', PLAIN, { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['ignores https_proxy for http:', PLAIN, { https_proxy: 'http://p:1' }, undefined],
    ['reads all_proxy', SECURE, { all_proxy: 'http://p:1' }, 'http://p:1/'],
    ['reads ALL_PROXY', PLAIN, { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
    [
      'prefers the variable of the scheme',
      SECURE,
      { all_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' },
      'http://q:1/',
    ],
    ['supports proxies over TLS', SECURE, { https_proxy: 'https://p' }, 'https://p/'],
    ['assumes http: without a scheme', SECURE, { https_proxy: 'p.example:3128' }, 'http://p.example:3128/'],
    ['ignores other kinds of proxies', SECURE, { https_proxy: 'socks5://p:1080' }, undefined],
    ['ignores invalid URLs', SECURE, { https_proxy: 'http://p:port' }, undefined],
    ['ignores HTTP_PROXY in CGI', PLAIN, { HTTP_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' }, undefined],
    ['reads http_proxy in CGI', PLAIN, { http_proxy: 'http://p:1', REQUEST_METHOD: 'GET' }, 'http://p:1/'],
    ['reads HTTPS_PROXY in CGI', SECURE, { HTTPS_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' }, 'http://p:1/'],
  ])('%s', (_, target, env, expected) => {
    expect(addressFor(target, env)).toBe(expected);
  });
});

describe('no_proxy', () => {
  it.each<[string, string, boolean]>([
    ['*', SECURE, true],
    ['api.example.com', SECURE, true],
    ['API.Example.com', SECURE, true],
    ['example.com', SECURE, true],
    ['.example.com', SECURE, true],
    ['*.example.com', SECURE, true],
    ['ample.com', SECURE, false],
    ['api.example.co', SECURE, false],
    ['v1.api.example.com', SECURE, false],
    ['other.test, api.example.com', SECURE, true],
    ['other.test api.example.com', SECURE, true],
    ['other.test,,', SECURE, false],
    ['.', SECURE, false],
    [':443', SECURE, false],
    ['api.example.com:443', SECURE, true],
    ['api.example.com:8443', SECURE, false],
    ['api.example.com:8443', 'https://api.example.com:8443/', true],
    ['127.0.0.1', PLAIN, true],
    ['127.0.0.1:4010', PLAIN, true],
    ['127.0.0.1:80', PLAIN, false],
    ['::1', 'http://[::1]:4010/', true],
    ['[::1]', 'http://[::1]:4010/', true],
    ['[::1]:4010', 'http://[::1]:4010/', true],
    ['[::1]:80', 'http://[::1]:4010/', false],
    ['[::2]', 'http://[::1]:4010/', false],
  ])('%j for %s: %s', (exceptions, target, isExcepted) => {
    const expected = isExcepted ? undefined : 'http://p:1/';
    expect(addressFor(target, { all_proxy: 'http://p:1', no_proxy: exceptions })).toBe(expected);
    expect(addressFor(target, { all_proxy: 'http://p:1', NO_PROXY: exceptions })).toBe(expected);
  });

  it('is read in linear time', () => {
    const startedAt = performance.now();
    for (const piece of ['.', ':', '[', ':1', '*.'])
      addressFor(SECURE, { all_proxy: 'http://p:1', no_proxy: piece.repeat(20_000) });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('credentials', () => {
  const authorizationOf = (address: string): string | undefined =>
    proxyFor(new URL(SECURE), { https_proxy: address })?.authorization;
  const basic = (value: string): string => `Basic ${Buffer.from(value).toString('base64')}`;

  it.each([
    ['http://user:word@p:1', basic('user:word')],
    ['http://user@p:1', basic('user:')],
    ['http://:word@p:1', basic(':word')],
    ['http://us%40er:w%3Ard%C3%A9@p:1', basic('us@er:w:rdé')],
    ['http://user:100%@p:1', basic('user:100%')],
    ['user:word@p:1', basic('user:word')],
    ['http://p:1', undefined],
  ])('of %s', (address, expected) => {
    expect(authorizationOf(address)).toBe(expected);
  });
});
