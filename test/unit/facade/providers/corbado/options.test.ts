import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CorbadoConfig, readCorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import { testOwnOptions } from '../own-options.ts';

const CREDENTIALS = { projectId: 'pro-1', apiSecret: 'corbado1_test' };
const VARIABLES = [
  'CORBADO_PROJECT_ID',
  'CORBADO_API_SECRET',
  'CORBADO_API_KEY',
  'CORBADO_FRONTEND_API',
  'CORBADO_BACKEND_API',
];
const CLOUD = 'https://pro-1.frontendapi.cloud.corbado.io';
const OLDER = 'https://pro-1.frontendapi.corbado.io';

function read(options: Record<string, unknown> = {}): CorbadoConfig {
  return readCorbadoOptions({ ...CREDENTIALS, ...options });
}

beforeEach(() => {
  for (const name of VARIABLES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('requires only the credentials', () => {
  expect(read()).toMatchObject({
    projectId: 'pro-1',
    credential: { apiSecret: 'corbado1_test' },
    backendApi: 'https://backendapi.cloud.corbado.io',
    frontendApi: CLOUD,
    issuers: [CLOUD, OLDER],
    common: { timeout: 10_000, clockTolerance: 5 },
  });
});

it('falls back to the environment', () => {
  vi.stubEnv('CORBADO_PROJECT_ID', 'pro-2');
  vi.stubEnv('CORBADO_API_SECRET', 'corbado1_of-the-environment');
  vi.stubEnv('CORBADO_FRONTEND_API', 'https://front.example.com/');
  vi.stubEnv('CORBADO_BACKEND_API', 'https://back.example.com/');
  expect(readCorbadoOptions(undefined)).toMatchObject({
    projectId: 'pro-2',
    credential: { apiSecret: 'corbado1_of-the-environment' },
    frontendApi: 'https://front.example.com',
    backendApi: 'https://back.example.com',
  });
  const passed = { frontendApi: 'https://own-front.example.com', backendApi: 'https://own-back.example.com' };
  expect(read(passed)).toMatchObject({ projectId: 'pro-1', credential: { apiSecret: 'corbado1_test' }, ...passed });
});

it('treats empty variables as unset', () => {
  for (const name of VARIABLES) vi.stubEnv(name, '');
  expect(read()).toMatchObject({ frontendApi: CLOUD, backendApi: 'https://backendapi.cloud.corbado.io' });
});

describe('an API key', () => {
  const keyOnly = { projectId: 'pro-1', apiKey: 'key-1' };

  it.each<[string, Record<string, unknown>, Record<string, string>, object]>([
    ['is read in place of the API secret', keyOnly, {}, { apiKey: 'key-1' }],
    ['is read from the environment', { projectId: 'pro-1' }, { CORBADO_API_KEY: 'key-2' }, { apiKey: 'key-2' }],
    ['replaces an API secret of the environment', keyOnly, { CORBADO_API_SECRET: 'corbado1_x' }, { apiKey: 'key-1' }],
    [
      'of the environment gives way to an API secret',
      CREDENTIALS,
      { CORBADO_API_KEY: 'key-2' },
      { apiSecret: 'corbado1_test' },
    ],
  ])('%s', (_, options, variables, credential) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(readCorbadoOptions(options).credential).toEqual(credential);
  });

  it.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    [
      'options',
      { ...CREDENTIALS, apiKey: 'key-1' },
      {},
      'apiKey: "apiKey" and "apiSecret" are both set; remove one of them',
    ],
    [
      'variables',
      { projectId: 'pro-1' },
      { CORBADO_API_KEY: 'key-2', CORBADO_API_SECRET: 'corbado1_x' },
      'apiKey: CORBADO_API_KEY and CORBADO_API_SECRET are both set; remove one of them',
    ],
  ])('is rejected beside an API secret, as %s', (_, options, variables, message) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(() => readCorbadoOptions(options)).toThrow(message);
  });
});

it.each([
  [
    'an API secret as project ID',
    { projectId: 'corbado1_hidden' },
    'projectId: is an API secret; pass it as "apiSecret"',
  ],
  ['a project ID as API secret', { apiSecret: 'pro-hidden' }, 'apiSecret: is a project ID; pass it as "projectId"'],
  [
    'an API secret as API key',
    { apiSecret: undefined, apiKey: 'corbado1_hidden' },
    'apiKey: is an API secret; pass it as "apiSecret"',
  ],
  [
    'a project ID as API key',
    { apiSecret: undefined, apiKey: 'pro-hidden' },
    'apiKey: is a project ID; pass it as "projectId"',
  ],
  [
    'a connect token as API key',
    { apiSecret: undefined, apiKey: 'ctk1_hidden' },
    'apiKey: is a connect token, which is for front ends; use a backend API key',
  ],
])('rejects %s, and says where it belongs', (_, options, message) => {
  expect(() => read(options)).toThrow(message);
});

describe('issuers', () => {
  const own = 'https://auth.example.com';

  it.each([
    ['a Frontend API of its own', { frontendApi: own }, [own, CLOUD, OLDER]],
    ['a Frontend API that is the default', { frontendApi: `${CLOUD}/` }, [CLOUD, OLDER]],
    ['a CNAME that is a host', { cname: 'auth.example.com' }, [CLOUD, OLDER, own]],
    ['a CNAME that is an address', { cname: own }, [CLOUD, OLDER, own]],
    ['a CNAME with a port', { cname: 'auth.example.com:8443' }, [CLOUD, OLDER, `${own}:8443`]],
    ['both, when they are the same', { frontendApi: own, cname: 'auth.example.com' }, [own, CLOUD, OLDER]],
  ])('with %s', (_, options, issuers) => {
    expect(read(options).issuers).toEqual(issuers);
  });

  it('keep the letter case of the project ID, although host names are lower case', () => {
    expect(read({ projectId: 'pro-ABC' }).issuers).toContain('https://pro-ABC.frontendapi.cloud.corbado.io');
  });
});

testOwnOptions('Corbado', 'corbado', read, [
  ['a project ID of another host', { projectId: 'pro-hidden.example.com/' }, 'projectId'],
  ['a project ID that is too long for a host name', { projectId: `pro-${'hidden'.repeat(10)}` }, 'projectId'],
  ['a Backend API that ends with the version', { backendApi: 'https://api.example.com/v2' }, 'backendApi'],
  ['a Backend API that ends with the version and a slash', { backendApi: 'https://a.example/x/v2/' }, 'backendApi'],
  ['a Frontend API with a query', { frontendApi: 'https://auth.example.com?hidden' }, 'frontendApi'],
  ['a CNAME over http:', { cname: 'http://auth.example.com' }, 'cname'],
  ['a CNAME with a password', { cname: 'user:hidden@auth.example.com' }, 'cname'],
  ['an empty CNAME', { cname: '' }, 'cname'],
  ['a CNAME that is not a string', { cname: 7 }, 'cname'],
  ["the vendor's spelling of an option", { projectID: 'pro-1' }, 'projectID'],
]);
