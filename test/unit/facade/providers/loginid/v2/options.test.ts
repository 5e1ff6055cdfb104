import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLoginIDV2Options } from '../../../../../../src/facade/providers/loginid/v2/options.ts';
import { LoginIDV2 } from '../../../../../../src/loginid/v2.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

const APP_ID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const OTHER = 'a0b1c2d3-4e5f-4678-9abc-def012345678';
const HOST = `https://${APP_ID}.api.loginid.io`;
const apiKey = 'key-1';

beforeEach(() => {
  for (const name of ['LOGINID_V2_BASE_URL', 'LOGINID_BASE_URL', 'LOGINID_API_KEY', 'LOGINID_APP_ID'])
    vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the application', () => {
  it.each([
    ['its host', { baseUrl: HOST }, { appId: APP_ID, baseUrl: HOST, issuers: [HOST] }],
    [
      'its host in a region',
      { baseUrl: `https://${APP_ID}.api.eu.loginid.io/` },
      { appId: APP_ID, issuers: [`https://${APP_ID}.api.eu.loginid.io`, HOST] },
    ],
    ['its ID', { appId: APP_ID }, { appId: APP_ID, baseUrl: HOST, issuers: [HOST] }],
    ['both', { appId: APP_ID.toUpperCase(), baseUrl: HOST }, { appId: APP_ID.toUpperCase(), baseUrl: HOST }],
    [
      'its ID beside another host',
      { appId: APP_ID, baseUrl: 'http://127.0.0.1:4010/prefix/', issuers: ['https://login.example.com'] },
      {
        appId: APP_ID,
        baseUrl: 'http://127.0.0.1:4010/prefix',
        issuers: ['http://127.0.0.1:4010/prefix', HOST, 'https://login.example.com'],
      },
    ],
    ['nothing beside another host', { baseUrl: 'https://proxy.example' }, { appId: undefined }],
  ])('is known by %s', (_, options, expected) => {
    expect(readLoginIDV2Options({ apiKey, ...options })).toMatchObject(expected);
  });

  it('may come from the environment, its own variable first', () => {
    vi.stubEnv('LOGINID_API_KEY', apiKey);
    vi.stubEnv('LOGINID_BASE_URL', 'https://proxy.example');
    vi.stubEnv('LOGINID_APP_ID', APP_ID);
    expect(readLoginIDV2Options({})).toMatchObject({ baseUrl: 'https://proxy.example', appId: APP_ID });
    vi.stubEnv('LOGINID_V2_BASE_URL', HOST);
    expect(readLoginIDV2Options({})).toMatchObject({ baseUrl: HOST, appId: APP_ID });
  });

  it('needs its ID for tokens and ceremonies only', async () => {
    const { sessions, auth, version, ...client } = new LoginIDV2({
      baseUrl: 'https://proxy.example',
      apiKey,
      fetch: async () => Response.json({ version: '2' }),
    });
    expect(await version.show()).toEqual({ version: '2' });
    const missing = { issues: [{ path: 'appId' }], status: 500 };
    await expect(sessions.validate('token')).rejects.toMatchObject(missing);
    await expect(auth.init({ deviceInfo: {} })).rejects.toMatchObject(missing);
    const verified = LoginIDV2.prototype.verifyTransaction.call(client, 'token', { txPayload: 'x' });
    await expect(verified).rejects.toThrow();
    expect(validationErrorOf(() => sessions.accepts)).toMatchObject(missing);
  });
});

it.each<[string, object, string, RegExp]>([
  ['a legacy host', { baseUrl: 'https://directweb.usw1.loginid.io' }, 'baseUrl', /client LoginID/],
  ['a legacy sandbox', { baseUrl: 'https://sandbox-usw1.api.loginid.io' }, 'baseUrl', /client LoginID/],
  ['the host without an application', { baseUrl: 'https://api.loginid.io' }, 'baseUrl', /\{appId\}/],
  ['the path of the operations', { baseUrl: `${HOST}/fido2/v2` }, 'baseUrl', /remove it/],
  ['a bare host', { baseUrl: `${APP_ID}.api.loginid.io` }, 'baseUrl', /absolute URL/],
  ['the ID of another application', { baseUrl: HOST, appId: OTHER }, 'appId', /another application/],
  ['an ID with other letters', { appId: 'client-1' }, 'appId', /invalid characters/],
  ['an ID that is a URL', { appId: HOST }, 'appId', /invalid characters/],
  ['the ID as the key', { baseUrl: HOST, apiKey: APP_ID }, 'apiKey', /pass its API key/],
  ['a key with a colon', { baseUrl: HOST, apiKey: 'key:hidden' }, 'apiKey', /invalid characters/],
  ['a legacy private key', { baseUrl: HOST, apiKey: '-----BEGIN PRIVATE KEY-----\nhidden' }, 'apiKey', /invalid/],
  ['issuers that are a string', { baseUrl: HOST, issuers: 'hidden' }, 'issuers', /a list/],
])('rejects %s, naming the option', (_, options, path, message) => {
  const error = validationErrorOf(() => new LoginIDV2({ apiKey, ...options }));
  expect(pathsOf(error).slice(0, 1)).toEqual([path]);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('hidden');
});
