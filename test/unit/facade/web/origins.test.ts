import { describe, expect, it } from 'vitest';
import { isLoopback, isLoopbackHost, isOrigin, isOriginOf } from '../../../../src/facade/web/origins.ts';

describe('loopback', () => {
  it.each(['localhost', 'app.localhost', '127.0.0.1', '127.255.0.9', '[::1]'])(
    'is %s, with a port and without',
    (name) => {
      expect(isLoopback(name)).toBe(true);
      expect(isLoopbackHost(name)).toBe(true);
      expect(isLoopbackHost(`${name}:3000`)).toBe(true);
    },
  );

  it.each(['localhost.evil.example', 'notlocalhost', '128.0.0.1', '127.0.0.1.evil.example', '[::2]', '0.0.0.0', ''])(
    'is not %j',
    (name) => {
      expect(isLoopback(name)).toBe(false);
      expect(isLoopbackHost(name)).toBe(false);
    },
  );

  it.each([undefined, 'a b', 'localhost@evil.example', 'evil.example/localhost'])('is not the host %j', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});

it.each<[unknown, boolean]>([
  ['https://app.example', true],
  ['http://localhost:3000', true],
  ['https://app.example/', false],
  ['https://app.example:443', false],
  ['https://APP.example', false],
  ['app.example', false],
  ['null', false],
  [7, false],
])('isOrigin of %j is %s', (value, expected) => {
  expect(isOrigin(value)).toBe(expected);
});

it.each<[string | undefined, string, boolean]>([
  ['app.example', 'https://app.example', true],
  ['app.example', 'http://app.example', true],
  ['APP.example:443', 'https://app.example', true],
  ['app.example', 'https://app.example:8443', false],
  ['app.example', 'https://x.app.example', false],
  ['app.example', 'null', false],
  ['app.example', 'file://', false],
  ['a b', 'https://app.example', false],
  [undefined, 'https://app.example', false],
])('the host %j has the origin %s: %s', (host, origin, expected) => {
  expect(isOriginOf(host, origin)).toBe(expected);
});
