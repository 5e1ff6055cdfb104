import { describe, expect, it } from 'vitest';
import { Checks } from '../../../../../../src/facade/core/options/checks.ts';
import { checkRedirectUrl } from '../../../../../../src/facade/providers/stytch/shared/redirect-url.ts';
import { refusalOf } from '../../../core/options/refusal.ts';

function check(value: unknown): void {
  const checks = new Checks();
  checkRedirectUrl(checks, 'login_redirect_url', value);
  checks.throwIfAny('Cannot', 'stytch', 400);
}

describe('checkRedirectUrl', () => {
  it.each([
    undefined,
    'https://example.com',
    'https://example.com/callback?next=%2Fhome&x={}#part',
    'HTTPS://EXAMPLE.COM/x',
    'http://localhost:3000/callback?a=1',
    'http://app.localhost/',
    'http://127.0.0.1:8080/',
    'http://[::1]:3000/',
    'myapp://callback',
    'com.example.app:/oauth',
    'exp://192.168.0.1:19000',
  ])('accepts %s', (value) => {
    expect(() => check(value)).not.toThrow();
  });

  it.each<[unknown, RegExp]>([
    ['http://example.com/', /received http:; it is accepted on loopback only/],
    ['http://localhost.example.com/', /loopback only/],
    ['http://127.0.0.1.example.com/', /loopback only/],
    ['javascript:alert(1)', /received javascript:/],
    ['JavaScript:alert(1)', /received javascript:/],
    ['javascript://example.com/%0aalert(1)', /received javascript:/],
    ['data:text/html,x', /received data:/],
    ['vbscript:x', /received vbscript:/],
    ['file:///etc/passwd', /received file:/],
    ['blob:https://example.com/1', /received blob:/],
    ['ftp://example.com', /received ftp:/],
    ['wss://example.com', /received wss:/],
    ['java\nscript:alert(1)', /white space or control/],
    [' javascript:alert(1)', /white space or control/],
    ['\u0001javascript:alert(1)', /white space or control/],
    ['https://example.com/a b', /white space or control/],
    ['/callback', /an absolute URL/],
    ['//example.com', /an absolute URL/],
    ['example.com', /an absolute URL/],
    ['https://', /an absolute URL/],
    ['', /an absolute URL/],
    [null, /received null/],
    [new URL('https://example.com'), /received an object/],
  ])('refuses %s', (value, message) => {
    const { issues } = refusalOf(() => check(value));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: 'login_redirect_url', message: expect.stringMatching(message) });
  });
});
