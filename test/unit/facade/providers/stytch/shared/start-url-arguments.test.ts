import { describe, expect, it } from 'vitest';
import {
  type ArgumentReaders,
  checkOrganization,
  checkRedirectUrl,
  provider,
  providerParams,
  readStartQuery,
  redirectUrl,
  scopes,
  string,
} from '../../../../../../src/facade/providers/stytch/shared/start-url-arguments.ts';
import { checked, pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

type Members = Readonly<Record<string, unknown>>;

const READERS: ArgumentReaders = {
  provider,
  slug: string,
  organization_id: string,
  connection_id: string,
  custom_scopes: scopes,
  code_challenge: string,
  pkce_code_challenge: string,
  signup_redirect_url: redirectUrl,
  discovery_redirect_url: redirectUrl,
  provider_params: providerParams,
};

function read(given: Members, names: readonly string[] = Object.keys(given)): Members {
  const readers = Object.fromEntries(Object.entries(READERS).filter(([name]) => names.includes(name)));
  return checked((checks) => {
    if (names.includes('slug')) checkOrganization(checks, given);
    return readStartQuery(checks, readers, given);
  });
}

describe('readStartQuery', () => {
  it.each<[Members, Members]>([
    [{ provider: 'google', slug: 'x' }, { slug: 'x' }],
    [{ custom_scopes: 'a b' }, { custom_scopes: 'a b' }],
    [{ custom_scopes: ['a', 'b'] }, { custom_scopes: 'a b' }],
    [{ custom_scopes: [] }, {}],
    [{ provider_params: { prompt: 'consent', empty: '' } }, { provider_prompt: 'consent', provider_empty: '' }],
    [{ provider_params: {} }, {}],
    [{ organization_id: 'o', slug: undefined }, { organization_id: 'o' }],
  ])('turns %j into %j', (given, query) => {
    expect(read(given)).toEqual(query);
  });

  it('reads only what the flow takes', () => {
    expect(read({ connection_id: 'c', custom_scopes: 'a' }, ['connection_id'])).toEqual({ connection_id: 'c' });
  });

  it.each<[path: string, given: Members]>([
    ['custom_scopes', { custom_scopes: '' }],
    ['custom_scopes', { custom_scopes: ['a', ''] }],
    ['custom_scopes', { custom_scopes: [Symbol('a')] }],
    ['code_challenge', { code_challenge: '' }],
    ['pkce_code_challenge', { pkce_code_challenge: 1 }],
    ['organization_id', { organization_id: undefined, slug: undefined }],
    ['organization_id', { organization_id: '', slug: undefined }],
    ['slug', { organization_id: 'o', slug: 's' }],
    ['signup_redirect_url', { signup_redirect_url: 'javascript:1' }],
    ['discovery_redirect_url', { discovery_redirect_url: 'http://example.com' }],
    ['provider_params', { provider_params: 'prompt=consent' }],
    ['provider_params.prompt', { provider_params: { prompt: 1 } }],
    ['provider_params.provider_prompt', { provider_params: { provider_prompt: 'consent' } }],
  ])('rejects %s of %o', (path, given) => {
    expect(pathsOf(validationErrorOf(() => read(given)))).toEqual([path]);
  });
});

describe('checkRedirectUrl', () => {
  it.each([
    undefined,
    'https://example.com',
    'https://example.com/callback?next=%2Fhome&x={}#part',
    'http://localhost:3000/callback?a=1',
    'http://app.localhost/',
    'http://127.0.0.1:8080/',
    'http://[::1]:3000/',
    'myapp://callback',
    'com.example.app:/oauth',
    'exp://192.168.0.1:19000',
  ])('accepts %s', (value) => {
    expect(() => checked((checks) => checkRedirectUrl(checks, 'login_redirect_url', value))).not.toThrow();
  });

  it.each<[unknown, RegExp]>([
    ['http://example.com/', /received http:; it is accepted on loopback only/],
    ['http://localhost.example.com/', /loopback only/],
    ['http://127.0.0.1.example.com/', /loopback only/],
    ['javascript:alert(1)', /received javascript:/],
    ['javascript://example.com/%0aalert(1)', /received javascript:/],
    ['data:text/html,x', /received data:/],
    ['vbscript:x', /received vbscript:/],
    ['file:///etc/passwd', /received file:/],
    ['blob:https://example.com/1', /received blob:/],
    ['ftp://example.com', /received ftp:/],
    ['java\nscript:alert(1)', /white space or control/],
    [' javascript:alert(1)', /white space or control/],
    ['\u0001javascript:alert(1)', /white space or control/],
    ['https://example.com/a b', /white space or control/],
    ['/callback', /an absolute URL/],
    ['//example.com', /an absolute URL/],
    ['https://', /an absolute URL/],
    ['', /an absolute URL/],
    [null, /received null/],
    [new URL('https://example.com'), /received an object/],
  ])('rejects %s', (value, message) => {
    const { issues } = validationErrorOf(() =>
      checked((checks) => checkRedirectUrl(checks, 'login_redirect_url', value)),
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: 'login_redirect_url', message: expect.stringMatching(message) });
  });
});
