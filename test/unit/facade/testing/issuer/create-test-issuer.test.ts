import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { createTestIssuer, type TestProvider } from '../../../../../src/testing.ts';
import { outcomeOf, STANDS, type Stand } from './stands.ts';

const network = vi.fn<typeof fetch>(() => Promise.reject(new Error('the network was asked')));
beforeEach(() => {
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  expect(network).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

/** Seconds. */
const YEAR = 365 * 24 * 3600;

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  let shared: Stand;
  beforeAll(async () => {
    shared = await STANDS[provider]();
  });

  it('signs a user in without a network', async () => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint({ userId: 'user-7' }));
    expect(result).toMatchObject({ status: 'signed-in', userId: 'user-7' });
    const authorization = `Bearer ${await issuer.mint()}`;
    const answer = await client.authenticateRequest(new Request('https://app.example', { headers: { authorization } }));
    expect(answer.status).toBe('signed-in');
    expect(issuer.provider).toBe(provider);
  });

  it.each([
    ['expired', { expired: true }],
    ['expired', { expired: true, lifetime: 7 }],
    ['expired', { lifetime: -100 }],
    ['too_old', { issuedAt: 0, lifetime: 100 * YEAR }],
    ['not_yet_valid', { issuedAt: new Date('2100-01-01') }],
    ['issuer', { issuer: 'https://issuer.example' }],
    ['claims', { claims: { sub: undefined } }],
    ['claims', { claims: { iss: 7 } }],
  ] as const)('is refused as %s: %o', async (reason, options) => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint(options), { maxTokenAge: YEAR });
    expect(outcomeOf(result)).toBe(reason);
  });

  it('is refused when expired, even with the greatest tolerance', async () => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint({ expired: true }), { clockTolerance: 60 });
    expect(outcomeOf(result)).toBe('expired');
  });

  it('was good for its lifetime before it expired', async () => {
    const [, claims = ''] = (await shared.issuer.mint({ expired: true, lifetime: 7 })).split('.');
    const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(exp - iat).toBe(7);
    expect(exp).toBeLessThanOrEqual(Date.now() / 1000 - 120);
  });

  it('is good for its lifetime from when it was issued', async () => {
    let now = Date.parse('2026-01-01T00:00:00.900Z');
    const { issuer, client } = await STANDS[provider]({ clock: () => now });
    const token = await issuer.mint({ issuedAt: new Date('2026-01-01T00:00:00.400Z'), lifetime: 60 });
    const result = await client.sessions.validate(token);
    expect(result.session).toMatchObject({
      issuedAt: new Date('2026-01-01T00:00:00Z'),
      expiresAt: new Date('2026-01-01T00:01:00Z'),
    });
    now += 60_000;
    expect(outcomeOf(await client.sessions.validate(token, { clockTolerance: 0 }))).toBe('expired');
  });

  it('lets further claims go before all others', async () => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(
      await issuer.mint({ userId: 'a', claims: { sub: 'b', plan: 'pro' } }),
    );
    expect(result.session).toMatchObject({ userId: 'b', claims: { plan: 'pro' } });
  });

  it('is not led astray by the environment', async () => {
    for (const name of ['STYTCH', 'STYTCH_B2B', 'PASSAGE', 'LOGINID']) {
      vi.stubEnv(`${name}_BASE_URL`, 'https://api.example/prefix');
    }
    vi.stubEnv('PASSAGE_JWKS_URL', 'https://keys.example/keys.json');
    vi.stubEnv('CORBADO_FRONTEND_API', 'https://login.example');
    vi.stubEnv('CORBADO_BACKEND_API', 'https://api.example');
    try {
      const { issuer, client } = await STANDS[provider]();
      expect(outcomeOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('takes an issuer of its own, which its client accepts', async () => {
    const { issuer, client } = await STANDS[provider]({ issuer: 'https://login.example.com' });
    const result = await client.sessions.validate(await issuer.mint());
    expect(result.session?.claims.iss).toBe('https://login.example.com');
    expect(issuer.issuer).toBe('https://login.example.com');
  });

  it('is not taken for another issuer of the same provider', async () => {
    const other = await STANDS[provider]();
    expect(outcomeOf(await other.client.sessions.validate(await shared.issuer.mint()))).toBe('unknown_key');
  });
});

/** Corbado's tokens name no audience, so that none is checked. */
it.each(TEST_PROVIDERS.filter((provider) => provider !== 'corbado'))(
  '%s refuses another audience',
  async (provider) => {
    const { issuer, client } = await STANDS[provider]();
    for (const audience of ['another', ['another', 'third']]) {
      expect(outcomeOf(await client.sessions.validate(await issuer.mint({ audience })))).toBe('audience');
    }
  },
);

it('accepts one audience of several', async () => {
  const { issuer, client } = await STANDS.passage();
  const token = await issuer.mint({ audience: ['another', 'passageexampleapp0000001'] });
  expect(outcomeOf(await client.sessions.validate(token))).toBe('signed-in');
});

it('issues for the project that it is made for', async () => {
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

const REFUSED: readonly [TestProvider, unknown, string][] = [
  ['corbado', null, 'options: expected an object, received null'],
  ['corbado', { projectId: '7' }, 'projectId: expected "pro-"'],
  ['corbado', { issuer: 'login.example.com' }, 'issuer: expected an https: URL'],
  ['corbado', { issuer: 'https://login.example.com/' }, 'issuer: expected an https: URL without a slash at its end'],
  ['corbado', { appId: 'app-7' }, 'appId: unknown option'],
  ['passage', { appId: 'a/b' }, 'appId: expected letters, digits'],
  ['passage', { projectId: 'pro-7' }, 'projectId: unknown option'],
  ['stytch', { project_id: 'project-test-7' }, 'project_id: unknown option; did you mean "projectId"?'],
  ['stytch', { projectId: '' }, 'projectId: expected letters, digits, "-" and "_", received an empty string'],
  ['stytch-b2b', { clock: 7 }, 'clock: expected a function, received the number 7'],
  ['stytch-b2b', { fetch: 'https://a.example' }, 'fetch: expected a function, received a string'],
  ['loginid', { clientId: 'a b' }, 'clientId: expected visible characters'],
  ['loginid', { issuer: ' ' }, 'issuer: expected a text that is not blank'],
];

it.each(REFUSED)('refuses options: %s %o', async (provider, options, message) => {
  const making = createTestIssuer(provider, options as never);
  await expect(making).rejects.toThrow(ValidationError);
  await expect(making).rejects.toThrow(`Cannot make a test issuer of ${provider}: ${message}`);
});
