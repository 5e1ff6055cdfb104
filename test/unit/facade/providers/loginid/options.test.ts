import { createPrivateKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoginIDConfig, readLoginIDOptions } from '../../../../../src/facade/providers/loginid/options.ts';
import { everythingShownOf } from '../../core/errors/shown.ts';
import { pathsOf, refusalOf } from '../../core/options/refusal.ts';
import { CLIENT_ID, PRIVATE_KEY, PRIVATE_NUMBER } from './workbench.ts';

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

it('needs the client id only', () => {
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

it('reads what is not passed from the environment', () => {
  vi.stubEnv('LOGINID_CLIENT_ID', 'client-2');
  vi.stubEnv('LOGINID_PRIVATE_KEY', PRIVATE_KEY);
  vi.stubEnv('LOGINID_BASE_URL', 'https://api.example.com/');
  const config = readLoginIDOptions(undefined);
  expect(config).toMatchObject({ clientId: 'client-2', baseUrl: 'https://api.example.com' });
  expect(config.privateKey?.secrets).toContain(PRIVATE_NUMBER);
  expect(read().clientId).toBe(CLIENT_ID);
});

it('takes the key that is passed before that of the environment', () => {
  vi.stubEnv('LOGINID_PRIVATE_KEY', 'not a key at all');
  expect(read({ privateKey: PRIVATE_KEY }).privateKey?.secrets).toContain(PRIVATE_NUMBER);
});

it('takes empty variables for unset ones', () => {
  for (const name of VARIABLES) vi.stubEnv(name, '');
  expect(read().privateKey).toBeUndefined();
  expect(refusalOf(() => readLoginIDOptions({})).issues).toEqual([
    { path: 'clientId', message: 'is missing; pass "clientId" or set LOGINID_CLIENT_ID' },
  ]);
});

it('says that a bad key came from the environment', () => {
  vi.stubEnv('LOGINID_PRIVATE_KEY', 'not a key at all');
  const error = refusalOf(() => readLoginIDOptions({ clientId: CLIENT_ID }));
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

  it('may be null, as if it was not there', () => {
    expect(read({ privateKey: null }).privateKey).toBeUndefined();
  });
});

describe('the address', () => {
  it.each([
    ['https://directweb.sandbox-usw1.api.loginid.io', 'https://directweb.sandbox-usw1.api.loginid.io'],
    ['https://gateway.example.com/', 'https://gateway.example.com'],
    ['https://gateway.example.com/api/native//', 'https://gateway.example.com/api/native'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ])('%s is kept as %s', (baseUrl, kept) => {
    expect(read({ baseUrl }).baseUrl).toBe(kept);
  });
});

describe('issuers', () => {
  it('come beside that of LoginID, each once', () => {
    expect(read({ issuers: ['login.example.com', 'loginid.io', 'login.example.com'] }).issuers).toEqual([
      'loginid.io',
      'login.example.com',
    ]);
    expect(read({ issuers: [] }).issuers).toEqual(['loginid.io']);
  });

  it('are not changed by what happens to the list afterwards', () => {
    const issuers = ['login.example.com'];
    const config = read({ issuers });
    issuers.push('evil.example.com');
    expect(config.issuers).not.toContain('evil.example.com');
    expect(Object.isFrozen(config.issuers)).toBe(true);
  });
});

describe('what is refused', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an empty client id', { clientId: '' }, 'clientId'],
    ['a client id of spaces', { clientId: '  ' }, 'clientId'],
    ['a client id that is a number', { clientId: 7 }, 'clientId'],
    ['a client id with a line break', { clientId: 'client-1\r\nx: y' }, 'clientId'],
    ['an empty key', { privateKey: '' }, 'privateKey'],
    ['a key that is a number', { privateKey: 7 }, 'privateKey'],
    [
      'a key that is none',
      { privateKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' },
      'privateKey',
    ],
    ['a public key', { privateKey: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }, 'privateKey'],
    ['an address without scheme', { baseUrl: 'directweb.usw1.loginid.io' }, 'baseUrl'],
    ['an address in the clear', { baseUrl: 'http://directweb.usw1.loginid.io' }, 'baseUrl'],
    ['an address with a password', { baseUrl: 'https://a:b@directweb.usw1.loginid.io' }, 'baseUrl'],
    ['an address with a query', { baseUrl: 'https://directweb.usw1.loginid.io?x=1' }, 'baseUrl'],
    ['an empty address', { baseUrl: '' }, 'baseUrl'],
    ['issuers that are a text', { issuers: 'login.example.com' }, 'issuers'],
    ['an empty issuer', { issuers: [''] }, 'issuers'],
    ['an issuer that is a number', { issuers: [7] }, 'issuers'],
    ['an age below zero', { maxTokenAge: -1 }, 'maxTokenAge'],
    ['an age without end', { maxTokenAge: Number.POSITIVE_INFINITY }, 'maxTokenAge'],
    ['an age of milliseconds', { maxTokenAge: 3_600_000_000 }, 'maxTokenAge'],
    ['an age that is a text', { maxTokenAge: '3600' }, 'maxTokenAge'],
    ['an age that is null', { maxTokenAge: null }, 'maxTokenAge'],
    ['another claim for the scope', { scopeClaim: 'scopes' }, 'scopeClaim'],
    ['a claim for the scope that is null', { scopeClaim: null }, 'scopeClaim'],
    ['a tolerance beyond its bound', { clockTolerance: 61 }, 'clockTolerance'],
    ['a slip of a name', { clientID: CLIENT_ID }, 'clientID'],
    ['a name of another client', { apiSecret: 'x' }, 'apiSecret'],
  ])('%s', (_, options, path) => {
    const error = refusalOf(() => read(options));
    expect(pathsOf(error)).toEqual([path]);
    expect(error).toMatchObject({ status: 500, provider: 'loginid' });
    expect(error.message).toMatch(/^Cannot set up the LoginID client: /);
  });

  it.each([[null], ['client-1'], [7], [[CLIENT_ID]]])('%o in place of the options', (options) => {
    expect(pathsOf(refusalOf(() => readLoginIDOptions(options)))).toEqual(['options']);
  });

  it('all at once, without a word of the key', () => {
    const privateKey = PRIVATE_KEY.slice(0, -40);
    const error = refusalOf(() => readLoginIDOptions({ privateKey, baseUrl: 7, issuers: 7, scopeClaim: 7 }));
    expect(pathsOf(error)).toEqual(['clientId', 'privateKey', 'baseUrl', 'issuers', 'scopeClaim']);
    expect(everythingShownOf(error)).not.toContain(PRIVATE_KEY.split('\n')[1]);
  });
});

it('cannot be changed once it is read', () => {
  expect(Object.isFrozen(read())).toBe(true);
});
