import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PassageConfig, readPassageOptions } from '../../../../../src/facade/providers/passage/options.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';

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

it('falls back to the environment for credentials', () => {
  vi.stubEnv('PASSAGE_APP_ID', 'app-2');
  vi.stubEnv('PASSAGE_API_KEY', 'key-2');
  expect(readPassageOptions(undefined)).toMatchObject({
    appId: 'app-2',
    apiKey: 'key-2',
    jwksUrl: 'https://auth.passage.id/v1/apps/app-2/.well-known/jwks.json',
    issuers: ['app-2'],
  });
  expect(read()).toMatchObject(CREDENTIALS);
});

it('falls back to the environment for URLs', () => {
  vi.stubEnv('PASSAGE_BASE_URL', 'https://api.example.com/');
  vi.stubEnv('PASSAGE_JWKS_URL', 'https://keys.example.com/set.json');
  expect(read()).toMatchObject({ baseUrl: 'https://api.example.com', jwksUrl: 'https://keys.example.com/set.json' });
  expect(read({ baseUrl: 'https://own.example.com' }).baseUrl).toBe('https://own.example.com');
});

it('is frozen', () => {
  const config = read();
  for (const value of [config, config.issuers, config.audiences, config.common]) {
    expect(Object.isFrozen(value)).toBe(true);
  }
});

describe('URLs', () => {
  it.each([
    ['a path prefix', { baseUrl: 'https://mirror.example.com/passage/' }, 'https://mirror.example.com/passage'],
    ['http: on loopback', { baseUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
  ])('of the API may have %s', (_, options, baseUrl) => {
    expect(read(options).baseUrl).toBe(baseUrl);
  });

  it.each([
    ['a path', 'https://mirror.example.com/keys/app-1.json'],
    ['a trailing slash, which is kept', 'https://mirror.example.com/keys/'],
    ['http: on loopback', 'http://localhost:4010/jwks'],
  ])('of the key set may have %s', (_, jwksUrl) => {
    expect(read({ jwksUrl }).jwksUrl).toBe(jwksUrl);
  });
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

  it.each([
    ['null', null],
    ['a string', '{"keys":[]}'],
    ['a list', [KEY]],
    ['a single key', KEY],
    ['an object with keys that are not a list', { keys: { 0: KEY } }],
  ])('is rejected if it is %s', (_, jwks) => {
    const error = validationErrorOf(() => read({ jwks }));
    expect(pathsOf(error)).toEqual(['jwks']);
    expect(error.message).toContain('expected a key set, { keys: […] }, received');
  });

  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });

  it.each([
    ['no key', []],
    ['a key without id', [{ ...KEY, kid: undefined }]],
    ['a key of another algorithm', [{ ...KEY, alg: 'RS512' }]],
    ['a key for encryption', [{ ...KEY, use: 'enc' }]],
    ['a private key', [{ ...KEY, d: 'AQAB' }]],
    ['a key that is too small', [{ ...small, kid: 'small' }]],
    ['values that are not keys', [null, 'x', 7]],
  ])('is rejected if it contains only %s', (_, keys) => {
    const error = validationErrorOf(() => read({ jwks: { keys } }));
    expect(pathsOf(error)).toEqual(['jwks']);
    expect(error.message).toContain('contains no usable RS256 key');
  });
});

it.each([
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
])('rejects %s', (_, options, path) => {
  const error = validationErrorOf(() => read(options));
  expect(pathsOf(error)).toEqual([path]);
  expect(error.message).toMatch(/^Cannot set up the Passage client: /);
  expect(everythingShownOf(error)).not.toContain('hidden');
});
