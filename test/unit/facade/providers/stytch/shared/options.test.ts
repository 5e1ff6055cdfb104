import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStytchOptions, type StytchConfig } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';
import { testOwnOptions } from '../../own-options.ts';

const CREDENTIALS = { projectId: 'project-test-1', secret: 'secret-test-1' };
const VARIABLES = ['STYTCH_PROJECT_ID', 'STYTCH_SECRET'];
const URLS = ['STYTCH_BASE_URL', 'STYTCH_B2B_BASE_URL', 'STYTCH_FRAUD_BASE_URL', 'STYTCH_PUBLIC_TOKEN'];
const B2B = ['STYTCH_B2B_BASE_URL', 'STYTCH_BASE_URL'];

function read(options: Record<string, unknown> = {}): StytchConfig {
  const isLive = options['projectId'] === 'project-live-1';
  return readStytchOptions({ ...CREDENTIALS, ...(isLive && { secret: 'secret-live-1' }), ...options }, B2B);
}

beforeEach(() => {
  for (const name of [...VARIABLES, ...URLS]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('needs the credentials only', () => {
  expect(read()).toMatchObject({
    ...CREDENTIALS,
    publicToken: undefined,
    baseUrl: 'https://test.stytch.com',
    fraudBaseUrl: 'https://telemetry.stytch.com',
    issuers: ['stytch.com/project-test-1', 'https://test.stytch.com'],
    common: { timeout: 10_000, clockTolerance: 5 },
  });
});

it('reads the public token and the base URLs from the environment, if they are not passed', () => {
  vi.stubEnv('STYTCH_PUBLIC_TOKEN', 'public-token-1');
  vi.stubEnv('STYTCH_FRAUD_BASE_URL', 'https://fraud.example.com');
  vi.stubEnv('STYTCH_BASE_URL', 'https://both.example.com/');
  expect(read()).toMatchObject({
    publicToken: 'public-token-1',
    baseUrl: 'https://both.example.com',
    fraudBaseUrl: 'https://fraud.example.com',
  });
  vi.stubEnv('STYTCH_B2B_BASE_URL', 'https://b2b.example.com');
  expect(read().baseUrl).toBe('https://b2b.example.com');
  expect(readStytchOptions(CREDENTIALS, ['STYTCH_BASE_URL']).baseUrl).toBe('https://both.example.com');
  expect(read({ baseUrl: 'https://own.example.com' }).baseUrl).toBe('https://own.example.com');
  vi.stubEnv('STYTCH_B2B_BASE_URL', 'ftp://b2b.example.com');
  expect(pathsOf(validationErrorOf(() => read()))).toEqual(['baseUrl']);
});

describe('the base URL', () => {
  const live = 'https://api.stytch.com';
  const test = 'https://test.stytch.com';

  it.each<[string, Record<string, unknown>, string]>([
    ['is live for a live project', { projectId: 'project-live-1' }, live],
    ['is test for a test project', { projectId: 'project-test-1' }, test],
    ['is live when that is said', { projectId: 'project-live-1', environment: 'live' }, live],
    ['is test when that is said', { environment: 'test' }, test],
    [
      'is the base URL whatever the environment',
      { projectId: 'project-live-1', environment: 'live', baseUrl: 'https://a.example' },
      'https://a.example',
    ],
    ['keeps a path prefix', { baseUrl: 'https://a.example/stytch/eu/' }, 'https://a.example/stytch/eu'],
  ])('%s', (_, options, baseUrl) => {
    expect(read(options)).toMatchObject({ baseUrl, fraudBaseUrl: 'https://telemetry.stytch.com' });
  });

  it('of the fraud operations is another, with a prefix of its own', () => {
    expect(read({ fraudBaseUrl: 'https://gateway.example.com/fraud/' })).toMatchObject({
      baseUrl: test,
      fraudBaseUrl: 'https://gateway.example.com/fraud',
    });
  });
});

it('names both of two keys that are swapped', () => {
  const swapped = { projectId: CREDENTIALS.secret, secret: CREDENTIALS.projectId };
  const error = validationErrorOf(() => read(swapped));
  expect(error.issues).toEqual([
    { path: 'projectId', message: 'starts with "secret-"; pass this value as "secret"' },
    { path: 'secret', message: 'starts with "project-"; pass this value as "projectId"' },
  ]);
});

describe('issuers', () => {
  const usual = 'stytch.com/project-test-1';
  const test = 'https://test.stytch.com';
  const own = 'https://login.example.com';

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no option', {}, [usual, test]],
    ['an empty list', { issuers: [] }, [usual, test]],
    ['a base URL', { baseUrl: `${own}/` }, [usual, own]],
    ['a custom domain', { issuers: [own] }, [usual, test, own, `${own}/`]],
    ['a custom domain with a slash', { issuers: [`${own}/`] }, [usual, test, `${own}/`, own]],
    ['one in both spellings, once', { issuers: [own, `${own}/`] }, [usual, test, own, `${own}/`]],
    ['the base URL again', { baseUrl: own, issuers: [own] }, [usual, own, `${own}/`]],
  ])('with %s', (_, options, issuers) => {
    expect(read(options).issuers).toEqual(issuers);
  });

  it('do not follow a list that is changed later', () => {
    const given = [own];
    const config = read({ issuers: given });
    given.push('https://evil.example');
    expect(config.issuers).not.toContain('https://evil.example');
  });
});

const LIVE = { projectId: 'project-live-1', secret: 'secret-live-1' };

testOwnOptions('Stytch', 'stytch', read, [
  ['a project id of another form', { projectId: 'hidden-live-1' }, 'projectId'],
  ['a project id of no environment', { projectId: 'project-hidden' }, 'projectId'],
  ['a secret as the project id', { projectId: 'secret-test-hidden' }, 'projectId'],
  ['a public token as the project id', { projectId: 'public-token-test-hidden' }, 'projectId'],
  ['a project id as the secret', { secret: 'project-test-hidden' }, 'secret'],
  ['a public token as the secret', { secret: 'public-token-test-hidden' }, 'secret'],
  ['a secret as the public token', { publicToken: 'secret-test-hidden' }, 'publicToken'],
  ['a project id as the public token', { publicToken: 'project-test-hidden' }, 'publicToken'],
  ['a live secret with a test project', { secret: 'secret-live-hidden' }, 'secret'],
  ['a test secret with a live project', { ...LIVE, secret: 'secret-test-hidden' }, 'secret'],
  ['a live public token with a test project', { publicToken: 'public-token-live-hidden' }, 'publicToken'],
  ['a test public token with a live project', { ...LIVE, publicToken: 'public-token-test-hidden' }, 'publicToken'],
  ['the live environment with a test project', { environment: 'live' }, 'environment'],
  ['the test environment with a live project', { ...LIVE, environment: 'test' }, 'environment'],
  ['the live host with a test project', { baseUrl: 'https://api.stytch.com' }, 'baseUrl'],
  ['the test host with a live project', { ...LIVE, baseUrl: 'https://test.stytch.com/' }, 'baseUrl'],
  ['a project id that leads to another path', { projectId: 'hidden/../x' }, 'projectId'],
  ['a public token with a space', { publicToken: 'hidden token' }, 'publicToken'],
  ['an empty public token', { publicToken: '' }, 'publicToken'],
  ['a public token that is not a string', { publicToken: { hidden: 1 } }, 'publicToken'],
  ['an unknown environment', { environment: 'hidden' }, 'environment'],
  ['an environment that is null', { environment: null }, 'environment'],
  ['a fraud base URL with a query', { fraudBaseUrl: 'https://api.example.com?hidden' }, 'fraudBaseUrl'],
  ['issuers that are one string', { issuers: 'https://hidden.example.com' }, 'issuers'],
  ['issuers with a number', { issuers: ['https://hidden.example.com', 7] }, 'issuers'],
  ['issuers with an empty string', { issuers: ['https://hidden.example.com', ' '] }, 'issuers'],
  ['issuers that are null', { issuers: null }, 'issuers'],
]);
