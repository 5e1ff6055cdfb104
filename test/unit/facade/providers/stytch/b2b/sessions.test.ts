import { describe, expect, it } from 'vitest';
import { KeysUnavailableError, TokenValidationError } from '../../../../../../src/facade/core/errors/session-error.ts';
import { ValidationError } from '../../../../../../src/facade/core/errors/validation-error.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/client.ts';
import type { StytchB2BSession } from '../../../../../../src/facade/providers/stytch/b2b/sessions.ts';
import { StytchIssuer } from '../../../../../support/stytch-issuer.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';
import { pathsOf } from '../../../core/options/refusal.ts';

const NOW = 1_800_000_000;
const KEYS = '/v1/b2b/sessions/jwks/project-test-1';
const POLICY = '/v1/b2b/rbac/policy';
const ORGANIZATION = 'organization-test-1';
const ORGANIZATION_POLICY = `/v1/b2b/rbac/organizations/${ORGANIZATION}`;
const ORGANIZATION_CLAIM = 'https://stytch.com/organization';
const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'b2b' });

function setUp(answers: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const b2b = new StytchB2B({
    projectId: 'project-test-1',
    secret: 'secret-test-1',
    retry: false,
    clock: () => NOW * 1000,
    fetch: async (url) => {
      const { pathname } = new URL(url);
      asked.push(pathname);
      if (pathname === KEYS) return Response.json(issuer.keySet());
      const answer = answers[pathname];
      return answer === undefined ? new Response(null, { status: 503 }) : Response.json(answer);
    },
  });
  return { b2b, sessions: b2b.sessions, asked, answers };
}

describe('a member session', () => {
  const claims = { plan: 'gold' };

  it('has these fields', async () => {
    const { b2b, sessions } = setUp();
    const token = await issuer.mintSession({ now: NOW, claims });
    const expected: Omit<StytchB2BSession, 'claims'> = {
      provider: 'stytch',
      userId: 'member-test-1',
      sessionId: 'session-test-1',
      organizationId: ORGANIZATION,
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:05:00Z'),
      email: 'ada@example.com',
      factors: ['magic_link'],
      roles: ['stytch_member'],
    };
    const result = await sessions.validate(token);
    expect(result).toEqual({
      status: 'signed-in',
      authenticated: true,
      userId: 'member-test-1',
      error: null,
      session: { ...expected, claims: expect.objectContaining({ plan: 'gold', aud: ['project-test-1'] }) },
    });
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(result);
    expect(await b2b.authenticateRequest(request)).toEqual(result);
  });

  it('has the names of the wire under the name of the vendor', async () => {
    const { sessions } = setUp();
    const session_jwt = await issuer.mintSession({ now: NOW, claims });
    const wire = await sessions.authenticateJwtLocal({ session_jwt });
    expect(wire).toEqual({
      member_session_id: 'session-test-1',
      member_id: 'member-test-1',
      organization_id: ORGANIZATION,
      organization_slug: 'example',
      authentication_factors: [expect.objectContaining({ type: 'magic_link', delivery_method: 'email' })],
      roles: ['stytch_member'],
      started_at: '2027-01-15T08:00:00Z',
      last_accessed_at: '2027-01-15T08:00:00Z',
      expires_at: '2027-01-15T09:00:00Z',
      custom_claims: { plan: 'gold' },
    });
    expect(await sessions.authenticateJwt({ session_jwt })).toEqual({ member_session: wire, session_jwt });
  });

  it.each([undefined, null])('has an empty slug where the token has %o', async (slug) => {
    const { sessions } = setUp();
    const session_jwt = await issuer.mintSession({ now: NOW, organization: { slug } });
    expect(await sessions.authenticateJwtLocal({ session_jwt })).toMatchObject({ organization_slug: '' });
  });

  it.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['a text', ORGANIZATION],
    ['one without an id', { slug: 'example' }],
    ['one whose id is a list', { organization_id: [ORGANIZATION], slug: 'example' }],
    ['one whose slug is a number', { organization_id: ORGANIZATION, slug: 7 }],
  ])('has an organization: with %s it is refused, and nothing is asked about it', async (_, organization) => {
    const { sessions, asked } = setUp();
    const claimsOf = { [ORGANIZATION_CLAIM]: organization };
    for (const now of [NOW, NOW - 9999]) {
      const session_jwt = await issuer.mintSession({ now, claims: claimsOf });
      const result = await sessions.validate(session_jwt);
      expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'claims', status: 401 } });
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), TokenValidationError);
      expect(error).toMatchObject({ reason: 'claims', message: expect.stringContaining(ORGANIZATION_CLAIM) });
    }
    expect(asked).toEqual([KEYS]);
  });
});

describe('authorization_check', () => {
  const permissions = (...actions: string[]) => [{ resource_id: 'documents', actions }];
  const policies = (): Record<string, unknown> => ({
    [POLICY]: {
      request_id: 'r',
      status_code: 200,
      policy: { roles: [{ role_id: 'stytch_member', permissions: permissions('read') }], resources: [], scopes: [] },
    },
    [ORGANIZATION_POLICY]: {
      request_id: 'r',
      status_code: 200,
      org_policy: { roles: [{ role_id: 'archivist', permissions: permissions('archive') }] },
    },
  });
  const check = (action: string, organization_id = ORGANIZATION) => ({
    authorization_check: { organization_id, resource_id: 'documents', action },
  });
  const mint = (...roles: string[]): Promise<string> => issuer.mintSession({ now: NOW, session: { roles } });

  it('lets a member do what the project permits, without asking for the policy of the organization', async () => {
    const { sessions, asked } = setUp(policies());
    expect(await sessions.validate(await mint('stytch_member'), check('read'))).toMatchObject({ status: 'signed-in' });
    expect(asked).toEqual([KEYS, POLICY]);
  });

  it('adds what the organization permits', async () => {
    const { sessions, asked } = setUp(policies());
    const session_jwt = await mint('stytch_member', 'archivist');
    expect(await sessions.validate(session_jwt, check('archive'))).toMatchObject({ status: 'signed-in' });
    await expect(sessions.authenticateJwtLocal({ session_jwt, ...check('archive') })).resolves.toMatchObject({
      organization_id: ORGANIZATION,
    });
    expect((await sessions.validate(await mint('stytch_member'), check('archive'))).error).toMatchObject({
      reason: 'permissions',
      status: 403,
    });
    expect(asked).toEqual([KEYS, POLICY, ORGANIZATION_POLICY]);
  });

  it('asks for each policy once, for 100 checks at the same time', async () => {
    const { sessions, asked } = setUp(policies());
    const token = await mint('archivist');
    const results = await Promise.all(Array.from({ length: 100 }, () => sessions.validate(token, check('archive'))));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['signed-in']));
    expect(asked).toEqual([KEYS, POLICY, ORGANIZATION_POLICY]);
  });

  it('refuses a member of another organization, without asking for a policy', async () => {
    const { b2b, sessions, asked } = setUp(policies());
    const session_jwt = await mint('stytch_member');
    const other = check('read', 'organization-test-2');
    const refusal = { reason: 'tenancy', status: 403, expected: 'organization organization-test-2' };
    expect(await sessions.validate(session_jwt, other)).toMatchObject({ status: 'signed-out', error: refusal });
    const request = { headers: { cookie: `stytch_session_jwt=${session_jwt}` } };
    expect(await b2b.authenticateRequest(request, { remote: true, ...other })).toMatchObject({ error: refusal });
    for (const call of [
      () => sessions.authenticateJwt({ session_jwt, ...other }),
      () => sessions.authenticateJwtLocal({ session_jwt, ...other }),
    ]) {
      expect(await rejection(call(), TokenValidationError)).toMatchObject(refusal);
    }
    expect(asked).toEqual([KEYS]);
  });

  it('cannot say anything while the policy of the organization is needed and cannot be had', async () => {
    const { sessions } = setUp({ ...policies(), [ORGANIZATION_POLICY]: undefined });
    const token = await mint('stytch_member');
    const result = await sessions.validate(token, check('archive'));
    expect(result).toMatchObject({ status: 'unavailable', error: { status: 503 } });
    expect(result.error).toBeInstanceOf(KeysUnavailableError);
    expect(await sessions.validate(token, check('read'))).toMatchObject({ status: 'signed-in' });
  });

  it('needs an organization', async () => {
    const { sessions, asked } = setUp(policies());
    const options: object = { authorization_check: { resource_id: 'documents', action: 'read' } };
    const error = await rejection(sessions.validate(await mint('stytch_member'), options), ValidationError);
    expect(pathsOf(error)).toEqual(['authorization_check.organization_id']);
    expect(asked).toEqual([]);
  });
});

it('keeps the operations on sessions', async () => {
  const answer = { request_id: 'r', status_code: 200, member_sessions: [] };
  const { sessions, asked } = setUp({ '/v1/b2b/sessions': answer });
  const params = { organization_id: ORGANIZATION, member_id: 'member-test-1' };
  expect(await sessions.get(params)).toEqual(answer);
  expect(asked).toEqual(['/v1/b2b/sessions']);
});
