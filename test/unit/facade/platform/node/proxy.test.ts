import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../../../src/facade/platform/node/proxy.ts';

type Environment = Readonly<Record<string, string>>;
const SECURE = 'https://api.example.com/';
const ADDRESS = 'https://10.1.2.3:4010/';
const ADDRESS6 = 'https://[fd00::1]:4010/';

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
    ['ignores loopback', 'https://127.0.0.1:4010/', { https_proxy: 'http://p:1', all_proxy: 'http://p:1' }, undefined],
    ['ignores localhost', 'https://app.localhost/', { https_proxy: 'http://p:1' }, undefined],
    ['ignores http:', 'http://127.0.0.1/', { http_proxy: 'http://p:1', ALL_PROXY: 'http://p:1' }, undefined],
    ['reads all_proxy', SECURE, { all_proxy: 'http://p:1' }, 'http://p:1/'],
    ['reads ALL_PROXY', SECURE, { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
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
    ['10.1.2.3', ADDRESS, true],
    ['10.1.2.3:4010', ADDRESS, true],
    ['10.1.2.3:80', ADDRESS, false],
    ['fd00::1', ADDRESS6, true],
    ['[fd00::1]', ADDRESS6, true],
    ['[fd00::1]:4010', ADDRESS6, true],
    ['[fd00::1]:80', ADDRESS6, false],
    ['[fd00::2]', ADDRESS6, false],
    ['10.0.0.0/8', ADDRESS, true],
    ['10.1.2.3/32', ADDRESS, true],
    ['10.2.0.0/16', ADDRESS, false],
    ['10.0.0.0/33', ADDRESS, false],
    ['10.0.0.0/', ADDRESS, false],
    ['10.0.0.0/8', SECURE, false],
    ['fd00::/8', ADDRESS6, true],
    ['fc00::/8', ADDRESS6, false],
    ['10.0.0.0/8', ADDRESS6, false],
    ['localhost,127.0.0.0/8,::1,10.0.0.0/8', ADDRESS, true],
    ['<LOCAL>', 'https://intranet/', true],
    ['<local>;10.0.0.0/8', ADDRESS, true],
    ['[fd00::]/8', ADDRESS6, true],
    ['example.com.', SECURE, true],
    ['api.example.com', 'https://api.example.com./', true],
    ['<local>', 'https://intranet/', true],
    ['<local>', SECURE, false],
    ['<local>', ADDRESS6, false],
    ['other.test;api.example.com', SECURE, true],
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
