import { describe, expect, it } from 'vitest';
import {
  type CookiePlace,
  clearedCookie,
  type SessionCookieInit,
  sessionCookie,
} from '../../../../../src/facade/adapters/shared/session-cookie.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';

const S = { name: 's', value: '1' };
const LOCAL = { ...S, insecureLocalhost: true };
const INSECURE = 's=1; Path=/; HttpOnly; SameSite=Lax';
const LAX = '; Path=/; HttpOnly; Secure; SameSite=Lax';

describe('sessionCookie', () => {
  it.each<[string, SessionCookieInit, string]>([
    ['by default', { name: 'session', value: 'a.b-c_d' }, `__Host-session=a.b-c_d${LAX}`],
    ['with a lifetime', { ...S, maxAge: 3600 }, `__Host-s=1; Max-Age=3600${LAX}`],
    ['with an explicit prefix', { ...S, name: '__Host-s' }, `__Host-s=1${LAX}`],
    [
      'with a domain',
      { ...S, domain: 'example.com' },
      's=1; Path=/; Domain=example.com; HttpOnly; Secure; SameSite=Lax',
    ],
    [
      'with another prefix',
      { ...S, name: '__Secure-s', domain: 'example.com' },
      '__Secure-s=1; Path=/; Domain=example.com; HttpOnly; Secure; SameSite=Lax',
    ],
    ['with a path', { ...S, path: '/app' }, 's=1; Path=/app; HttpOnly; Secure; SameSite=Lax'],
    ['stricter', { ...S, sameSite: 'Strict' }, '__Host-s=1; Path=/; HttpOnly; Secure; SameSite=Strict'],
    ['for pages within other sites', { ...S, sameSite: 'None' }, '__Host-s=1; Path=/; HttpOnly; Secure; SameSite=None'],
    ['without TLS if asked', LOCAL, INSECURE],
    ['without TLS on this machine', { ...LOCAL, host: 'localhost:3000' }, INSECURE],
    ['without TLS by address', { ...LOCAL, host: '127.0.0.1' }, INSECURE],
    ['without TLS over IPv6', { ...LOCAL, host: '[::1]:80' }, INSECURE],
    ["behind nginx's default Host", { ...S, host: '127.0.0.1:3000' }, `__Host-s=1${LAX}`],
    ['behind nginx, explicitly', { ...S, host: 'localhost', insecureLocalhost: false }, `__Host-s=1${LAX}`],
    ['for no host', { ...LOCAL, host: null }, `__Host-s=1${LAX}`],
    ['elsewhere', { ...LOCAL, host: 'a.example' }, `__Host-s=1${LAX}`],
    ['for a similar name', { ...LOCAL, host: 'localhost.evil.example' }, `__Host-s=1${LAX}`],
    ['for an invalid host', { ...LOCAL, host: 'a b' }, `__Host-s=1${LAX}`],
    ['on this machine with an explicit prefix', { ...LOCAL, name: '__Host-s' }, `__Host-s=1${LAX}`],
    ['in partitions', { ...S, partitioned: true }, `__Host-s=1${LAX}; Partitioned`],
    ['in partitions on this machine', { ...LOCAL, partitioned: true }, `__Host-s=1${LAX}; Partitioned`],
    [
      'on this machine for pages within other sites',
      { ...LOCAL, sameSite: 'None' },
      '__Host-s=1; Path=/; HttpOnly; Secure; SameSite=None',
    ],
  ])('is written %s', (_, init, text) => {
    const cookie = sessionCookie(init);
    expect(cookie.text).toBe(text);
    expect(cookie.name).toBe(text.slice(0, text.indexOf('=')));
    expect(cookie.headers).toEqual([
      ['set-cookie', text],
      ['cache-control', 'private, no-store'],
    ]);
  });

  it('is cleared with the same name, path and domain', () => {
    const expired = 'Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    const places: CookiePlace[] = [
      { name: 's' },
      { name: 's', domain: 'example.com', path: '/app', sameSite: 'Strict' },
      { name: 's', insecureLocalhost: true },
      { name: 's', sameSite: 'None', partitioned: true },
    ];
    for (const place of places) {
      const written = sessionCookie({ ...place, value: 'x' });
      const cleared = clearedCookie(place);
      expect(cleared.name).toBe(written.name);
      expect(cleared.text).toBe(written.text.replace('=x;', `=; ${expired};`));
    }
  });

  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['an empty name', { name: '' }, ['name']],
    ['a name with a space', { name: 'a b' }, ['name']],
    ['a name with an equals sign', { name: 'a=b' }, ['name']],
    ['a name with a line break', { name: 'a\r\nset-cookie:b' }, ['name']],
    ['a name outside ASCII', { name: 'sitzüng' }, ['name']],
    ['no name', { name: undefined }, ['name']],
    ['an empty value', { value: '' }, ['value']],
    ['no value', { value: undefined }, ['value']],
    ['a value with a semicolon', { value: 'secret;Domain=evil.example' }, ['value']],
    ['a value with a comma', { value: 'secret,b' }, ['value']],
    ['a value with a line break', { value: 'secret\r\n' }, ['value']],
    ['a value with quotes', { value: '"secret"' }, ['value']],
    ['a value with a space', { value: 'secret b' }, ['value']],
    ['a value too long for browsers', { value: 'secret'.repeat(700) }, ['value']],
    ['a domain with attributes', { domain: 'example.com; Path=/x' }, ['domain']],
    ['a domain with a dot in front', { domain: '.example.com' }, ['domain']],
    ['a path with attributes', { path: '/; Domain=evil.example' }, ['path']],
    ['a path without a slash', { path: 'app' }, ['path']],
    ['a lifetime of 0', { maxAge: 0 }, ['maxAge']],
    ['milliseconds', { maxAge: 3_600_000_000 }, ['maxAge']],
    ['half a second', { maxAge: 0.5 }, ['maxAge']],
    ['an invalid SameSite', { sameSite: 'lax' }, ['sameSite']],
    ['a host that is a boolean', { host: true }, ['host']],
    ['a prefix of the host with a domain', { name: '__Host-s', domain: 'example.com' }, ['name']],
    ['a prefix of the host in another letter case with a path', { name: '__HOST-s', path: '/app' }, ['name']],
    ['an attribute that is always there', { httpOnly: false }, ['httpOnly']],
    ['a misspelt name', { max_age: 1 }, ['max_age']],
  ])('rejects %s', (_, wrong, paths) => {
    const init = { name: 's', value: 'secret', ...wrong };
    const error = validationErrorOf(() => sessionCookie(init));
    expect([error.status, pathsOf(error)]).toEqual([500, paths]);
    expect(error.message).not.toContain('secret');
  });

  it('rejects anything but an object', () => {
    // @ts-expect-error a name alone is not one
    expect(pathsOf(validationErrorOf(() => clearedCookie('session')))).toEqual(['']);
    // @ts-expect-error a value belongs to a cookie that is written
    expect(pathsOf(validationErrorOf(() => clearedCookie({ name: 's', value: '1' })))).toEqual(['value']);
  });
});
