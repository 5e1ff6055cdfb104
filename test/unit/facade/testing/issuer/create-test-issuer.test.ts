import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { createTestIssuer, type TestProvider } from '../../../../../src/testing.ts';
import { ISSUERS, type IssuerWithClient, statusOrReasonOf } from '../helpers.ts';

const network = vi.fn<typeof fetch>(() => Promise.reject(new Error('a request was sent')));
beforeEach(() => {
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  expect(network).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  let shared: IssuerWithClient;
  beforeAll(async () => {
    shared = await ISSUERS[provider]();
  });

  it('signs a user in without a network', async () => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint({ userId: 'user-7' }));
    expect(result).toMatchObject({ status: 'signed-in', userId: 'user-7' });
    const authorization = `Bearer ${await issuer.mint()}`;
    const request = new Request('https://app.example', { headers: { authorization } });
    expect((await client.authenticateRequest(request)).status).toBe('signed-in');
    expect(issuer.provider).toBe(provider);
  });

  it('ignores URLs in the environment', async () => {
    for (const name of ['STYTCH', 'STYTCH_B2B', 'PASSAGE', 'LOGINID']) {
      vi.stubEnv(`${name}_BASE_URL`, 'https://api.example/prefix');
    }
    vi.stubEnv('PASSAGE_JWKS_URL', 'https://keys.example/keys.json');
    vi.stubEnv('CORBADO_FRONTEND_API', 'https://login.example');
    vi.stubEnv('CORBADO_BACKEND_API', 'https://api.example');
    const { issuer, client } = await ISSUERS[provider]();
    expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
  });

  it('accepts an issuer of its own, and so does its client', async () => {
    const { issuer, client } = await ISSUERS[provider]({ issuer: 'https://login.example.com' });
    const result = await client.sessions.validate(await issuer.mint());
    expect(result.session?.claims.iss).toBe('https://login.example.com');
    expect(issuer.issuer).toBe('https://login.example.com');
  });

  it('has keys that differ from those of another issuer of the same provider', async () => {
    const other = await ISSUERS[provider]();
    expect(statusOrReasonOf(await other.client.sessions.validate(await shared.issuer.mint()))).toBe('unknown_key');
  });
});

it('issues tokens for the given project', async () => {
  const corbado = await createTestIssuer('corbado', { projectId: 'pro-7' });
  expect(corbado.issuer).toBe('https://pro-7.frontendapi.cloud.corbado.io');
  expect(corbado.clientOptions().projectId).toBe('pro-7');
  const passage = await createTestIssuer('passage', { appId: 'app-7' });
  expect(passage.issuer).toBe('app-7');
  expect(passage.keyPath).toBe('/v1/apps/app-7/.well-known/jwks.json');
  const stytch = await createTestIssuer('stytch', { projectId: 'project-live-7' });
  expect(stytch.issuer).toBe('stytch.com/project-live-7');
  const b2b = await createTestIssuer('stytch-b2b', { projectId: 'project-live-7' });
  expect(b2b.keyPath).toBe('/v1/b2b/sessions/jwks/project-live-7');
  const loginid = await createTestIssuer('loginid', { clientId: 'client-7' });
  expect(loginid.issuer).toBe('loginid.io');
  expect(loginid.clientOptions().clientId).toBe('client-7');
});

it.each<[TestProvider, unknown, string]>([
  ['corbado', null, 'options: expected an object, received null'],
  ['corbado', { projectId: '7' }, 'projectId: expected "pro-"'],
  ['corbado', { issuer: 'login.example.com' }, 'issuer: expected an https: URL'],
  ['corbado', { issuer: 'https://login.example.com/' }, 'issuer: expected an https: URL without a trailing slash'],
  ['corbado', { appId: 'app-7' }, 'appId: unknown option'],
  ['passage', { appId: 'a/b' }, 'appId: expected letters, digits'],
  ['passage', { projectId: 'pro-7' }, 'projectId: unknown option'],
  ['stytch', { project_id: 'project-test-7' }, 'project_id: unknown option; did you mean "projectId"?'],
  ['stytch', { projectId: '' }, 'projectId: expected letters, digits, "-" and "_", received an empty string'],
  ['stytch-b2b', { clock: 7 }, 'clock: expected a function, received the number 7'],
  ['stytch-b2b', { fetch: 'https://a.example' }, 'fetch: expected a function, received a string'],
  ['loginid', { clientId: 'a b' }, 'clientId: expected visible ASCII characters'],
  ['loginid', { issuer: ' ' }, 'issuer: expected a non-blank string'],
])('rejects options: %s %o', async (provider, options, message) => {
  const creation = createTestIssuer(provider, options as never);
  await expect(creation).rejects.toThrow(ValidationError);
  await expect(creation).rejects.toThrow(`Cannot create a test issuer for ${provider}: ${message}`);
});
