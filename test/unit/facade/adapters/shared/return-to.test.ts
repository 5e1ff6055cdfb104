import { describe, expect, it } from 'vitest';
import { safeReturnTo, signInLocation } from '../../../../../src/facade/adapters/shared/return-to.ts';

const LONG = `/${'a'.repeat(2048)}`;

describe('safeReturnTo', () => {
  it.each([
    ['/日本', '/%E6%97%A5%E6%9C%AC'],
    ['/a b?q=é#ü', '/a%20b?q=%C3%A9#%C3%BC'],
    ['/😀', '/%F0%9F%98%80'],
    ['/%E6%97%A5', '/%E6%97%A5'],
  ])('encodes what a header cannot hold: %s', (path, encoded) => {
    expect(safeReturnTo(path)).toBe(encoded);
    expect(safeReturnTo(encoded)).toBe(encoded);
    expect(new Response(null, { headers: { location: safeReturnTo(path) } }).headers.get('location')).toBe(encoded);
  });

  it.each(['/\ud800', `/${'日'.repeat(300)}`])('does not keep what has no encoding, or a long one', (path) => {
    expect(safeReturnTo(path, '/home')).toBe('/home');
  });

  it.each([
    '/',
    '/me',
    '/me?tab=1&next=2#top',
    '/a/../b',
    '/search?q=100%25',
    '/search?q=a%20b%26c',
    '/caf%C3%A9',
    '/a?u=https://other.example/x',
    '/a@b:c',
    '/a//b',
    `/${'a'.repeat(2047)}`,
  ])('keeps %j', (path) => {
    expect(safeReturnTo(path, '/home')).toBe(path);
  });

  it.each<[unknown]>([
    // Other sites.
    ['//evil.example'],
    ['///evil.example'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['/a\\..\\\\evil.example'],
    ['https://evil.example'],
    ['https:evil.example'],
    ['HTTPS:/evil.example'],
    ['evil.example'],
    ['@evil.example'],
    [':80'],
    // Paths that browsers resolve to other sites.
    ['/.//evil.example'],
    ['/..//evil.example'],
    ['/a/..//evil.example'],
    ['/%2e//evil.example'],
    ['/%2E%2e//evil.example'],
    // Other schemes.
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['data:text/html,x'],
    // Encoded, once and more often.
    ['/%2fevil.example'],
    ['/%2F%2Fevil.example'],
    ['%2f%2fevil.example'],
    ['/%5cevil.example'],
    ['/%252fevil.example'],
    ['/%25252fevil.example'],
    ['/%2e%2e%2f%2fevil.example'],
    // Control characters, encoded ones included.
    ['/\t/evil.example'],
    ['/\n/evil.example'],
    ['\t//evil.example'],
    [' //evil.example'],
    ['/a\r\nset-cookie: a=b'],
    ['/a%0d%0aset-cookie:a=b'],
    ['/a%250d%250a'],
    ['/a\u0000b'],
    ['/a%00b'],
    ['/a\u0085b'],
    ['/a\u2028b'],
    // Malformed paths.
    ['/%'],
    ['/%zz'],
    ['/%ff'],
    ['/a?b=%'],
    [LONG],
    [''],
    ['?a=b'],
    ['#a'],
    ['a/b'],
    ['./a'],
    [undefined],
    [null],
    [7],
    [['/me']],
    [{ toString: () => '/me' }],
  ])('replaces %j', (path) => {
    expect(safeReturnTo(path, '/home')).toBe('/home');
    expect(safeReturnTo(path)).toBe('/');
  });
});

describe('the login page', () => {
  it.each<[string, string | undefined, string]>([
    ['/login', '/me', '/login?returnTo=%2Fme'],
    ['/login', '/me?a=b&c=d', '/login?returnTo=%2Fme%3Fa%3Db%26c%3Dd'],
    ['/login?from=app#form', '/me', '/login?from=app&returnTo=%2Fme#form'],
    ['/login?returnTo=/x', '/me', '/login?returnTo=%2Fme'],
    ['/login', '//evil.example', '/login?returnTo=%2F'],
    ['/login', 'http://evil.example/', '/login?returnTo=%2F'],
    ['/login', undefined, '/login'],
  ])('%s, after %s, is %s', (signIn, target, location) => {
    expect(signInLocation(signIn, target)).toBe(location);
  });
});
