import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PassageConfig, readPassageOptions } from '../../../../../src/facade/providers/passage/options.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';
import { testOwnOptions } from '../own-options.ts';

const CREDENTIALS = { appId: 'app-1', apiKey: 'key-1' };
const VARIABLES = ['PASSAGE_APP_ID', 'PASSAGE_API_KEY', 'PASSAGE_BASE_URL', 'PASSAGE_JWKS_URL'];
const [KEY] = (await createTestIssuer('passage')).keySet().keys;

function read(options: Record<string, unknown> = {}): PassageConfig {
  return readPassageOptions({ ...CREDENTIALS, ...options });
}

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('requires only the credentials', () => {
  expect(read()).toMatchObject({
    ...CREDENTIALS,
    baseUrl: 'https://api.passage.id',
    jwksUrl: 'https://auth.passage.id/v1/apps/app-1/.well-known/jwks.json',
    localKeys: undefined,
    issuers: ['app-1'],
    audiences: ['app-1'],
    common: { timeout: 10_000, clockTolerance: 5 },
  });
});

it('falls back to the environment', () => {
  const [appId, apiKey] = ['app-2', 'key-2'];
  vi.stubEnv('PASSAGE_APP_ID', appId);
  vi.stubEnv('PASSAGE_API_KEY', apiKey);
  const jwksUrl = 'https://auth.passage.id/v1/apps/app-2/.well-known/jwks.json';
  expect(readPassageOptions(undefined)).toMatchObject({ appId, apiKey, jwksUrl, issuers: [appId] });
  vi.stubEnv('PASSAGE_BASE_URL', 'https://api.example.com/');
  vi.stubEnv('PASSAGE_JWKS_URL', 'https://keys.example.com/set.json');
  const urls = { baseUrl: 'https://api.example.com', jwksUrl: 'https://keys.example.com/set.json' };
  expect(read()).toMatchObject({ ...CREDENTIALS, ...urls });
  expect(read({ baseUrl: 'https://own.example.com' }).baseUrl).toBe('https://own.example.com');
});

it.each([
  ['baseUrl', 'https://mirror.example.com/passage/', 'https://mirror.example.com/passage'],
  ['jwksUrl', 'https://mirror.example.com/keys/', 'https://mirror.example.com/keys/'],
  ['jwksUrl', 'http://localhost:4010/jwks', 'http://localhost:4010/jwks'],
] as const)('%s may be %s', (name, url, kept) => {
  expect(read({ [name]: url })[name]).toBe(kept);
});

it('adds issuers and audiences to the app id, each once', () => {
  const config = read({
    issuers: ['https://a.example', 'app-1'],
    audiences: ['https://b.example', 'https://b.example'],
  });
  expect(config.issuers).toEqual(['app-1', 'https://a.example']);
  expect(config.audiences).toEqual(['app-1', 'https://b.example']);
});

describe('a key set', () => {
  it('may hold keys of other kinds beside a usable one', () => {
    const jwks = { keys: [{ kty: 'EC', kid: 'other' }, KEY] };
    expect(read({ jwks }).localKeys?.size).toBe(1);
  });

  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', '{"keys":[]}'],
    ['a list', [KEY]],
    ['a single key', KEY],
    ['an object with keys that are not a list', { keys: { 0: KEY } }],
    ['a set without keys', { keys: [] }],
    ['a set with a key without id only', { keys: [{ ...KEY, kid: undefined }] }],
    ['a set with a key of another algorithm only', { keys: [{ ...KEY, alg: 'RS512' }] }],
    ['a set with a key for encryption only', { keys: [{ ...KEY, use: 'enc' }] }],
    ['a set with a private key only', { keys: [{ ...KEY, d: 'AQAB' }] }],
    ['a set with a key that is too small only', { keys: [{ ...small, kid: 'small' }] }],
    ['a set with values that are not keys only', { keys: [null, 'x', 7] }],
  ])('is rejected if it is %s', (what, jwks) => {
    const error = validationErrorOf(() => read({ jwks }));
    expect(pathsOf(error)).toEqual(['jwks']);
    const isSet = what.startsWith('a set');
    expect(error.message).toContain(
      isSet ? 'contains no usable RS256 key' : 'expected a key set, { keys: […] }, received',
    );
  });
});

testOwnOptions('Passage', 'passage', read, [
  ['the app id as the API key', { appId: 'hidden-1', apiKey: 'hidden-1' }, 'apiKey'],
  ['an app ID with a slash', { appId: 'hidden/../x' }, 'appId'],
  ['an app ID of dots', { appId: '..' }, 'appId'],
  ['an app ID that is encoded', { appId: 'hidden%2F' }, 'appId'],
  ['an app ID with a query', { appId: 'hidden?x' }, 'appId'],
  ['a base URL that ends with the version', { baseUrl: 'https://api.example.com/v1/' }, 'baseUrl'],
  ['a key set over http:', { jwksUrl: 'http://auth.example.com/jwks' }, 'jwksUrl'],
  ['a key set with a query', { jwksUrl: 'https://auth.example.com/jwks?hidden' }, 'jwksUrl'],
  ['a key set with a password', { jwksUrl: 'https://user:hidden@auth.example.com/jwks' }, 'jwksUrl'],
  ['issuers in one string', { issuers: 'https://hidden.example' }, 'issuers'],
  ['an empty issuer', { issuers: [''] }, 'issuers'],
  ['audiences in one string', { audiences: 'hidden' }, 'audiences'],
  ['an audience that is not a string', { audiences: ['a', null] }, 'audiences'],
  ["the vendor's spelling of the app ID", { appID: 'app-1' }, 'appID'],
  ["the vendor's option for the strategy", { authStrategy: 'HEADER' }, 'authStrategy'],
]);
