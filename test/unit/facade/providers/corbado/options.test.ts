import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CorbadoConfig, readCorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import { everythingShownOf } from '../../core/errors/shown.ts';
import { pathsOf, refusalOf } from '../../core/options/refusal.ts';

const CREDENTIALS = { projectId: 'pro-1', apiSecret: 'corbado1_test' };
const VARIABLES = ['CORBADO_PROJECT_ID', 'CORBADO_API_SECRET', 'CORBADO_FRONTEND_API', 'CORBADO_BACKEND_API'];
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

it('needs the credentials only', () => {
  expect(read()).toMatchObject({
    ...CREDENTIALS,
    backendApi: 'https://backendapi.cloud.corbado.io',
    frontendApi: CLOUD,
    issuers: [CLOUD, OLDER],
    common: { timeout: 10_000, clockTolerance: 5 },
  });
});

it('reads what is not passed from the environment', () => {
  vi.stubEnv('CORBADO_PROJECT_ID', 'pro-2');
  vi.stubEnv('CORBADO_API_SECRET', 'corbado1_of-the-environment');
  vi.stubEnv('CORBADO_FRONTEND_API', 'https://front.example.com/');
  vi.stubEnv('CORBADO_BACKEND_API', 'https://back.example.com/');
  expect(readCorbadoOptions(undefined)).toMatchObject({
    projectId: 'pro-2',
    apiSecret: 'corbado1_of-the-environment',
    frontendApi: 'https://front.example.com',
    backendApi: 'https://back.example.com',
  });
  const passed = { frontendApi: 'https://own-front.example.com', backendApi: 'https://own-back.example.com' };
  expect(read(passed)).toMatchObject({ ...CREDENTIALS, ...passed });
});

it('takes empty variables for unset ones', () => {
  for (const name of VARIABLES) vi.stubEnv(name, '');
  expect(read()).toMatchObject({ frontendApi: CLOUD, backendApi: 'https://backendapi.cloud.corbado.io' });
  const error = refusalOf(() => readCorbadoOptions({}));
  expect(error.issues).toEqual([
    { path: 'projectId', message: 'is missing; pass "projectId" or set CORBADO_PROJECT_ID' },
    { path: 'apiSecret', message: 'is missing; pass "apiSecret" or set CORBADO_API_SECRET' },
  ]);
  expect(error).toMatchObject({ provider: 'corbado', status: 500 });
});

it('is frozen', () => {
  const config = read();
  for (const value of [config, config.issuers, config.common]) expect(Object.isFrozen(value)).toBe(true);
});

describe('issuers', () => {
  const own = 'https://auth.example.com';

  it.each([
    ['a Frontend API of its own', { frontendApi: own }, [own, CLOUD, OLDER]],
    ['a Frontend API that is the default', { frontendApi: `${CLOUD}/` }, [CLOUD, OLDER]],
    ['a CNAME that is a host', { cname: 'auth.example.com' }, [CLOUD, OLDER, own]],
    ['a CNAME that is an address', { cname: own }, [CLOUD, OLDER, own]],
    ['a CNAME with a trailing slash', { cname: 'auth.example.com/' }, [CLOUD, OLDER, own]],
    ['a CNAME with a port', { cname: 'auth.example.com:8443' }, [CLOUD, OLDER, `${own}:8443`]],
    ['both, when they are the same', { frontendApi: own, cname: 'auth.example.com' }, [own, CLOUD, OLDER]],
  ])('with %s', (_, options, issuers) => {
    expect(read(options).issuers).toEqual(issuers);
  });

  it('keep the letters of the project id, which host names lower', () => {
    expect(read({ projectId: 'pro-ABC' }).issuers).toContain('https://pro-ABC.frontendapi.cloud.corbado.io');
  });
});

describe('what is refused', () => {
  it.each([
    ['a project id of another prefix', { projectId: 'hidden-1' }, 'projectId'],
    ['a project id that leads to another host', { projectId: 'pro-hidden.example.com/' }, 'projectId'],
    ['a project id that is too long for a host name', { projectId: `pro-${'hidden'.repeat(10)}` }, 'projectId'],
    ['an API secret of another prefix', { apiSecret: 'hidden_1' }, 'apiSecret'],
    ['an API secret with a line break', { apiSecret: 'corbado1_hid\nden' }, 'apiSecret'],
    ['an API secret that is no text', { apiSecret: { hidden: 1 } }, 'apiSecret'],
    ['a Backend API that ends with the version', { backendApi: 'https://api.example.com/v2' }, 'backendApi'],
    ['a Backend API that ends with the version and a slash', { backendApi: 'https://a.example/x/v2/' }, 'backendApi'],
    ['a Backend API over http:', { backendApi: 'http://api.example.com' }, 'backendApi'],
    ['a Frontend API with a query', { frontendApi: 'https://auth.example.com?hidden' }, 'frontendApi'],
    ['a CNAME over http:', { cname: 'http://auth.example.com' }, 'cname'],
    ['a CNAME with a password', { cname: 'user:hidden@auth.example.com' }, 'cname'],
    ['an empty CNAME', { cname: '' }, 'cname'],
    ['a CNAME that is no text', { cname: 7 }, 'cname'],
    ['an unknown option', { projectID: 'pro-1' }, 'projectID'],
    ['a common option of another type', { timeout: '5s' }, 'timeout'],
  ])('%s', (_, options, path) => {
    const error = refusalOf(() => read(options));
    expect(pathsOf(error)).toEqual([path]);
    expect(error.message).toMatch(/^Cannot set up the Corbado client: /);
    expect(everythingShownOf(error)).not.toMatch(/hid\n?den/);
  });

  it('a bad value of the environment, by the names of option and variable', () => {
    vi.stubEnv('CORBADO_API_SECRET', ' corbado1_hidden');
    const error = refusalOf(() => readCorbadoOptions({ projectId: 'pro-1' }));
    expect(error.message).toContain('apiSecret: has white space around it');
    expect(error.message).toContain('CORBADO_API_SECRET');
    expect(everythingShownOf(error)).not.toContain('hidden');
  });

  it('everything at once, in one error', () => {
    const error = refusalOf(() => read({ projectId: '', apiSecret: 1, backendApi: 'x', frontendApi: 'x', retry: 1 }));
    expect(pathsOf(error)).toEqual(['projectId', 'apiSecret', 'backendApi', 'frontendApi', 'retry']);
  });

  it.each([[null], ['pro-1'], [[CREDENTIALS]]])('options that are %o', (options) => {
    expect(pathsOf(refusalOf(() => readCorbadoOptions(options)))).toEqual(['options']);
  });
});
