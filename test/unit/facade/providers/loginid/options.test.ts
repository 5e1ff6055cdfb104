import { createPrivateKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoginIDConfig, readLoginIDOptions } from '../../../../../src/facade/providers/loginid/options.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';
import { testOwnOptions } from '../own-options.ts';
import { CLIENT_ID, PRIVATE_KEY, PRIVATE_NUMBER } from './helpers.ts';

const VARIABLES = ['LOGINID_CLIENT_ID', 'LOGINID_PRIVATE_KEY', 'LOGINID_BASE_URL'];

function read(options: Record<string, unknown> = {}): LoginIDConfig {
  return readLoginIDOptions({ clientId: CLIENT_ID, ...options });
}

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('requires only the client ID', () => {
  expect(read()).toMatchObject({
    clientId: CLIENT_ID,
    privateKey: undefined,
    baseUrl: 'https://directweb.usw1.loginid.io',
    issuers: ['loginid.io'],
    maxTokenAge: 3600,
    scopeClaim: 'type',
    common: { timeout: 10_000, clockTolerance: 5 },
  });
});

it('falls back to the environment', () => {
  vi.stubEnv('LOGINID_CLIENT_ID', 'client-2');
  vi.stubEnv('LOGINID_PRIVATE_KEY', PRIVATE_KEY);
  vi.stubEnv('LOGINID_BASE_URL', 'https://api.example.com/');
  const config = readLoginIDOptions(undefined);
  expect(config).toMatchObject({ clientId: 'client-2', baseUrl: 'https://api.example.com' });
  expect(config.privateKey?.secrets).toContain(PRIVATE_NUMBER);
  expect(read().clientId).toBe(CLIENT_ID);
});

it('treats null and an empty variable as no key', () => {
  expect(read({ privateKey: null }).privateKey).toBeUndefined();
  for (const name of VARIABLES) vi.stubEnv(name, '');
  expect(read().privateKey).toBeUndefined();
});

it('names the variable of an invalid key, and prefers a passed one', () => {
  vi.stubEnv('LOGINID_PRIVATE_KEY', 'not a key at all');
  expect(read({ privateKey: PRIVATE_KEY }).privateKey?.secrets).toContain(PRIVATE_NUMBER);
  const error = validationErrorOf(() => readLoginIDOptions({ clientId: CLIENT_ID }));
  expect(pathsOf(error)).toEqual(['privateKey']);
  expect(error.message).toContain('LOGINID_PRIVATE_KEY');
  expect(everythingShownOf(error)).not.toContain('not a key');
});

describe('the key', () => {
  const key = createPrivateKey(PRIVATE_KEY);
  it.each<[string, unknown]>([
    ['PKCS#8 PEM', PRIVATE_KEY],
    ['SEC 1 PEM', key.export({ type: 'sec1', format: 'pem' })],
    ['PEM on one line', PRIVATE_KEY.replaceAll('\n', '\\n')],
    ['a JWK', key.export({ format: 'jwk' })],
    ['the JSON of a JWK', JSON.stringify(key.export({ format: 'jwk' }))],
    ['a KeyObject', key],
  ])('may be %s', (_, privateKey) => {
    expect(read({ privateKey }).privateKey?.secrets).toContain(PRIVATE_NUMBER);
  });
});

it('keeps the path of the base URL', () => {
  const baseUrl = 'https://gateway.example.com/api/native';
  expect(read({ baseUrl: `${baseUrl}//` }).baseUrl).toBe(baseUrl);
});

describe('issuers', () => {
  it('are added to that of LoginID, without duplicates', () => {
    expect(read({ issuers: ['login.example.com', 'loginid.io', 'login.example.com'] }).issuers).toEqual([
      'loginid.io',
      'login.example.com',
    ]);
    expect(read({ issuers: [] }).issuers).toEqual(['loginid.io']);
  });

  it('do not follow later changes to the list', () => {
    const issuers = ['login.example.com'];
    const config = read({ issuers });
    issuers.push('evil.example.com');
    expect(config.issuers).not.toContain('evil.example.com');
    expect(Object.isFrozen(config.issuers)).toBe(true);
  });
});

testOwnOptions('LoginID', 'loginid', read, [
  ['a private key as the client ID', { clientId: PRIVATE_KEY }, 'clientId'],
  ['the JSON of a private key as the client ID', { clientId: '{"kty":"EC","d":"hidden"}' }, 'clientId'],
  [
    'the base64 of a private key as the client ID',
    { clientId: PRIVATE_KEY.replaceAll(/-----.*-----|\n/g, '') },
    'clientId',
  ],
  ['an empty key', { privateKey: '' }, 'privateKey'],
  ['a key that is a number', { privateKey: 7 }, 'privateKey'],
  ['a truncated key', { privateKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' }, 'privateKey'],
  ['a public key', { privateKey: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }, 'privateKey'],
  ['issuers in one string', { issuers: 'login.example.com' }, 'issuers'],
  ['an empty issuer', { issuers: [''] }, 'issuers'],
  ['an issuer that is a number', { issuers: [7] }, 'issuers'],
  ['a negative age', { maxTokenAge: -1 }, 'maxTokenAge'],
  ['an age in milliseconds', { maxTokenAge: 3_600_000_000 }, 'maxTokenAge'],
  ['an age that is a string', { maxTokenAge: '3600' }, 'maxTokenAge'],
  ['an age that is null', { maxTokenAge: null }, 'maxTokenAge'],
  ['another claim for the scope', { scopeClaim: 'scopes' }, 'scopeClaim'],
  ['null as the claim for the scope', { scopeClaim: null }, 'scopeClaim'],
  ['an option of another client', { apiSecret: 'x' }, 'apiSecret'],
]);

it('lists rejected options together, without any of the key', () => {
  const privateKey = PRIVATE_KEY.slice(0, -40);
  const error = validationErrorOf(() => readLoginIDOptions({ privateKey, baseUrl: 7, issuers: 7, scopeClaim: 7 }));
  expect(pathsOf(error)).toEqual(['clientId', 'privateKey', 'baseUrl', 'issuers', 'scopeClaim']);
  expect(everythingShownOf(error)).not.toContain(PRIVATE_KEY.split('\n')[1]);
});
