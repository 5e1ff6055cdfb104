import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../../../src/facade/platform/node/proxy.ts';

type Environment = Readonly<Record<string, string>>;
const SECURE = 'https://api.example.com/';
const PLAIN = 'http://127.0.0.1:4010/';

function addressFor(target: string, env: Environment): string | undefined {
  return proxyFor(new URL(target), env)?.url.href;
}

describe('the proxy', () => {
  it.each<[string, string, Environment, string | undefined]>([
    ['is none where nothing is said', SECURE, {}, undefined],
    ['is none where nothing but empty texts is said', SECURE, { https_proxy: '', HTTPS_PROXY: '' }, undefined],
    ['of https: is that of https_proxy', SECURE, { https_proxy: 'http://p:1' }, 'http://p:1/'],
    ['of https: is that of HTTPS_PROXY', SECURE, { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['of lower case wins', SECURE, { https_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' }, 'http://p:1/'],
    ['of https: is not that of http_proxy', SECURE, { http_proxy: 'http://p:1', HTTP_PROXY: 'http://p:1' }, undefined],
    ['of http: is that of http_proxy', PLAIN, { http_proxy: 'http://p:1' }, 'http://p:1/'],
    ['of http: is that of HTTP_PROXY', PLAIN, { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['of http: is not that of https_proxy', PLAIN, { https_proxy: 'http://p:1' }, undefined],
    ['of all is that of all_proxy', SECURE, { all_proxy: 'http://p:1' }, 'http://p:1/'],
    ['of all is that of ALL_PROXY', PLAIN, { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['of all comes last', SECURE, { all_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' }, 'http://q:1/'],
    ['may be asked over TLS', SECURE, { https_proxy: 'https://p' }, 'https://p/'],
    ['needs no scheme', SECURE, { https_proxy: 'p.example:3128' }, 'http://p.example:3128/'],
    ['of another kind is none', SECURE, { https_proxy: 'socks5://p:1080' }, undefined],
    ['that is no address is none', SECURE, { https_proxy: 'http://p:port' }, undefined],
    ['in CGI is not that of HTTP_PROXY', PLAIN, { HTTP_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' }, undefined],
    ['in CGI is that of http_proxy', PLAIN, { http_proxy: 'http://p:1', REQUEST_METHOD: 'GET' }, 'http://p:1/'],
    ['in CGI is that of HTTPS_PROXY', SECURE, { HTTPS_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' }, 'http://p:1/'],
  ])('%s', (_, target, env, expected) => {
    expect(addressFor(target, env)).toBe(expected);
  });
});

describe('exceptions', () => {
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

  it('are read in linear time', () => {
    const startedAt = performance.now();
    for (const piece of ['.', ':', '[', ':1', '*.'])
      addressFor(SECURE, { all_proxy: 'http://p:1', no_proxy: piece.repeat(20_000) });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('credentials', () => {
  const authorizationOf = (address: string): string | undefined =>
    proxyFor(new URL(SECURE), { https_proxy: address })?.authorization;
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

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
