import { describe, expect, it } from 'vitest';
import { signInLocation, wantsPage } from '../../../../../src/facade/adapters/core/redirect.ts';

function wants(accept: string | undefined, method = 'GET'): boolean {
  const headers = accept === undefined ? {} : { accept };
  return wantsPage({ request: { headers }, method, target: '/' });
}

describe('a request for a page', () => {
  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json;q=0.5, text/html',
    'text/html;q=0.9, application/json;q=0.8',
  ])('accepts %s', (accept) => {
    expect(wants(accept)).toBe(true);
    expect(wants(accept, 'POST')).toBe(false);
    expect(wants(accept, 'HEAD')).toBe(false);
  });

  it.each([
    undefined,
    '',
    '*/*',
    'text/*',
    'application/json',
    'text/html, application/json',
    'text/html;q=0',
    'text/html;q=x',
    'text/htmlx',
    ',;q=,',
  ])('does not accept %s', (accept) => {
    expect(wants(accept)).toBe(false);
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
