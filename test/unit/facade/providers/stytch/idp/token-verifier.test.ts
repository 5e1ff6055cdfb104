import { describe, expect, it } from 'vitest';
import {
  ServerException,
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
} from '../../../../../../src/index.ts';
import type { MintScopedOptions } from '../../../../../helpers/stytch-issuer.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { B2B, CONSUMER, json, NOW, ok, POLICY, PRODUCTS, type Product, setUpProduct } from '../products.ts';

const ORGANIZATION_CLAIM = 'https://stytch.com/organization';
const ORGANIZATION = { organization_id: 'organization-test-1', slug: 'example' };
const READ = { resource_id: 'books', action: 'read' };
const SCOPES = [{ scope: 'read:books', permissions: [{ resource_id: 'books', actions: ['read'] }] }];

function setUp(product: Product) {
  const { client, server, paths, keyRequests } = setUpProduct(product);
  server.policy = ok({ policy: { roles: [], resources: [], scopes: SCOPES } });
  const mint = (options: MintScopedOptions = {}) =>
    product.issuer.mintAccessToken({ now: NOW, scope: 'openid', ...options });
  const introspect = (token: unknown, options?: unknown) => client.idp.introspectTokenLocal(token, options);
  return { introspect, mint, server, paths, keyRequests };
}

describe.each(PRODUCTS)('idp.introspectTokenLocal of %s', (name, product) => {
  const check = { ...product.tenant, ...READ };
  const isB2B = name === 'StytchB2B';
  const subject = isB2B ? 'member-test-1' : 'user-test-1';

  it("returns the claims of a token under the vendor's names", async () => {
    const { introspect, mint } = setUp(product);
    const token = await mint({ scope: 'openid email', claims: { tier: 'gold' } });
    await expect(introspect(token)).resolves.toEqual({
      subject,
      scope: 'openid email',
      audience: ['project-test-1'],
      expires_at: NOW + 3600,
      issued_at: NOW,
      issuer: 'stytch.com/project-test-1',
      not_before: NOW,
      token_type: 'access_token',
      custom_claims: { client_id: 'connected-app-test-1', tier: 'gold' },
      ...(isB2B && { organization: ORGANIZATION }),
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['an audience that is a string', { aud: 'project-test-1' }, { audience: 'project-test-1' }],
    ['more audiences', { aud: ['project-test-1', 'api'] }, { audience: ['project-test-1', 'api'] }],
    ['an odd audience beside the right one', { aud: [1, 'project-test-1'] }, { audience: ['project-test-1'] }],
    ['no scope', { scope: undefined }, { scope: '' }],
    ['a null scope', { scope: null }, { scope: '' }],
    ['no nbf', { nbf: undefined }, { not_before: NOW }],
    ['an earlier nbf', { nbf: NOW - 9 }, { not_before: NOW - 9 }],
  ])('accepts a token with %s', async (_, claims, expected) => {
    const { introspect, mint } = setUp(product);
    await expect(introspect(await mint({ claims }))).resolves.toMatchObject(expected);
  });

  it.each<[string, TokenErrorReason, MintScopedOptions | undefined]>([
    ['no token', 'missing', undefined],
    ['a forged token', 'signature', { forged: true }],
    ['a token of another issuer', 'issuer', { claims: { iss: 'stytch.com/x' } }],
    ['a token for another project', 'audience', { claims: { aud: [] } }],
    ['an expired token', 'expired', { now: NOW - 3605 }],
    ['a token with a scope of another type', 'claims', { claims: { scope: 1 } }],
  ])('rejects %s: %s', async (_, reason, token) => {
    const { introspect, mint, paths } = setUp(product);
    const call = introspect(token && (await mint(token)), { authorization_check: check });
    expect(await rejection(call, TokenValidationError)).toMatchObject({ reason, provider: 'stytch' });
    expect(paths()).toEqual([]);
  });

  it.each<[string, number, object, TokenErrorReason | undefined]>([
    ['a later time', 7200, {}, 'expired'],
    ['an earlier time', -7200, {}, 'not_yet_valid'],
    ['a time within', 3599, {}, undefined],
    ['a tolerance', 3659, { clock_tolerance_seconds: 60 }, undefined],
    ['a smaller tolerance', 3659, { clock_tolerance_seconds: 59 }, 'expired'],
    ["the client's tolerance", 3604, {}, undefined],
    ['no tolerance', 3604, { clock_tolerance_seconds: 0 }, 'expired'],
  ])('checks times by %s', async (_, offset, options, reason) => {
    const { introspect, mint } = setUp(product);
    const date = new Date((NOW + offset) * 1000);
    for (const current_date of [date, date.toISOString()]) {
      const call = introspect(await mint(), { ...options, current_date });
      if (reason === undefined) await expect(call).resolves.toBeDefined();
      else expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
    }
  });

  it('checks permissions by the scopes of the RBAC policy', async () => {
    const { introspect, mint, paths } = setUp(product);
    const token = await mint({ scope: ' openid  read:books ' });
    await expect(introspect(token, { authorization_check: check })).resolves.toMatchObject({ subject });
    const call = introspect(token, { authorization_check: { ...check, action: 'write' } });
    expect(await rejection(call, TokenValidationError)).toMatchObject({
      reason: 'permissions',
      status: 403,
      received: 'scopes: openid, read:books',
    });
    expect(paths()).toEqual([POLICY]);
  });

  it('leaves the error of a policy that cannot be fetched as it is', async () => {
    const { introspect, mint, server } = setUp(product);
    server.policy = json(500, {});
    const call = introspect(await mint(), { authorization_check: check });
    expect(await rejection(call, ServerException)).toMatchObject({ operation: 'rbac.policy', httpStatusCode: 500 });
  });

  it.each([undefined, null, '', '  '])('needs no policy to reject a token with the scope %j', async (scope) => {
    const { introspect, mint, paths } = setUp(product);
    const call = introspect(await mint({ claims: { scope } }), { authorization_check: check });
    expect(await rejection(call, TokenValidationError)).toMatchObject({
      message: expect.stringContaining('insufficient scopes'),
      reason: 'permissions',
      status: 403,
      provider: 'stytch',
      expected: 'a scope that permits "read" on "books"',
      received: 'no scopes',
    });
    expect(paths()).toEqual([]);
  });

  it.each<[string[], unknown]>([
    [['options'], 'x'],
    [['options'], []],
    [['clock_tolerance_seconds'], { clock_tolerance_seconds: 60.1 }],
    [['clock_tolerance_seconds'], { clock_tolerance_seconds: null }],
    [['current_date'], { current_date: null }],
    [['max_token_age_seconds'], { max_token_age_seconds: 1 }],
    [['authorization_check'], { authorization_check: null }],
    [['authorization_check'], { authorization_check: undefined }],
    [['clock_tolerance_seconds', 'current_date'], { clock_tolerance_seconds: undefined, current_date: undefined }],
    [['authorization_check.action'], { authorization_check: { ...check, action: undefined } }],
    [
      ['clockToleranceSeconds', 'clock_tolerance_seconds', 'current_date', 'authorization_check'],
      { clockToleranceSeconds: 1, clock_tolerance_seconds: 61, current_date: 'x', authorization_check: 1 },
    ],
  ])('names %j as invalid in %j, before any request', async (issues, options) => {
    const { introspect, mint, paths, keyRequests } = setUp(product);
    const error = await rejection(introspect(await mint(), options), ValidationError);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(error.message).toMatch(/^Cannot call idp\.introspectTokenLocal: /);
    expect(pathsOf(error)).toEqual(issues);
    expect([paths(), keyRequests.count]).toEqual([[], 0]);
  });

  it.each([undefined, null, {}])('takes %o for no options', async (options) => {
    const { introspect, mint } = setUp(product);
    await expect(introspect(await mint(), options)).resolves.toMatchObject({ subject });
  });
});

describe('the organization of an access token', () => {
  const check = { ...B2B.tenant, ...READ };

  it.each([undefined, 'organization-test-1', { slug: 'example' }, { ...ORGANIZATION, slug: 1 }])(
    'is required of members: %j is rejected',
    async (organization) => {
      const { introspect, mint } = setUp(B2B);
      const call = introspect(await mint({ claims: { [ORGANIZATION_CLAIM]: organization } }));
      expect(await rejection(call, TokenValidationError)).toMatchObject({ reason: 'claims', status: 401 });
    },
  );

  it('is compared with that of the check, before the policy', async () => {
    const { introspect, mint, paths } = setUp(B2B);
    const authorization_check = { ...check, organization_id: 'organization-test-2' };
    const call = introspect(await mint({ scope: 'read:books' }), { authorization_check });
    const error = await rejection(call, TokenValidationError);
    expect(error).toMatchObject({ reason: 'tenancy', status: 403, provider: 'stytch' });
    expect(error.received).toContain('organization-test-1');
    expect(paths()).toEqual([]);
  });

  it.each([
    ['StytchB2B', B2B, READ],
    ['Stytch', CONSUMER, check],
  ])('is part of the checks of B2B alone: %s', async (_, product, authorization_check) => {
    const call = setUp(product).introspect('x', { authorization_check });
    expect(pathsOf(await rejection(call, ValidationError))).toEqual(['authorization_check.organization_id']);
  });
});
